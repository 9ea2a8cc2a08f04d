import { movedFormula } from "../../src/excel/refresh/movedFormula";
import { readInputs } from "../../src/excel/readInputs";
import type { RefreshPlan } from "../../src/excel/refresh/refreshPlan";
import { buildLedger, type Posting } from "../../src/ledger/buildLedger";
import { organisationOf } from "../../src/ledger/organisation";
import { buildReport, type ReportInput } from "../../src/report/buildReport";
import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import type { Report } from "../../src/report/report";
import { cellAddress } from "../../src/table/excel/a1";
import { templateFor } from "../../src/report/template/templateFor";
import type { Block } from "../../src/workbench/gridHost";
import { buildIn, refreshIn } from "../support/refreshBench";
import { placeIn, tableIn } from "../support/tableCells";
import { type UniverBench, univerBench } from "../support/univerBench";

const fieldPlace = async (bench: UniverBench, id: string, line: string): Promise<Block> => ({ ...placeIn(await tableIn(bench, id), line, "manuell"), rows: 1, columns: 1 });

const enhet = (ansvar: string, enhetsnavn: string) => ({ ansvar, ansvarsnavn: ansvar, enhet: ansvar.slice(0, 2), enhetsnavn, omrade: "Oppvekst", selvkost: false });
const ORGANISATION = organisationOf([enhet("1000", "10-Stab"), enhet("1100", "11-Barnehager"), enhet("1200", "12-Skole")]);
const posting = (ansvar: string, konto = "10100"): Posting => ({ konto, ansvar, funksjon: "201", periode: "202404", amounts: { regnskap: 30_000_000, revidertBudsjett: 29_000_000 } });
const POSTINGS = [posting("1100"), posting("1200")];

function tertial(unit: "tusen" | "kroner" | "mill", inputs?: ReportInput["inputs"], postings: readonly Posting[] = POSTINGS): Report {
  return buildReport({ ledger: buildLedger(2024, postings), organisation: ORGANISATION, template: { ...templateFor({ ...defaultTemplate(), unit }, "tertial1"), tables: ["status-okonomi"] }, controls: [], problems: [], inputs });
}

/** The tables and rows with fields: the first two of a table. */
function fields(report: Report): readonly [table: string, first: string, second: string] {
  const table = report.tables.find(({ columns, rows }) => columns.some(({ id }) => id === "manuell") && rows.filter(({ formula }) => formula?.is === "postings").length > 1);
  const [first, second] = table?.rows.filter(({ formula }) => formula?.is === "postings").map(({ id }) => id) ?? [];
  if (!table || first === undefined || second === undefined) throw new Error("Rapporten har ikke to felt");
  return [table.id, first, second];
}

/** The report in the workbook refreshed in the unit, with what its fields hold. */
async function inUnit(bench: UniverBench, unit: "tusen" | "kroner" | "mill", postings = POSTINGS): Promise<RefreshPlan> {
  const read = await readInputs(2024, "202404", bench.run);
  const { plan, result } = await refreshIn(bench.run, tertial(unit, read.kind === "read" ? read.value.inputs : undefined, postings));
  expect(result.kind).toBe("refreshed");
  await bench.host.calculated();
  return plan;
}

async function write({ host }: UniverBench, place: Block, content: string | number): Promise<void> {
  host.write(place, [[content]]);
  await host.calculated();
}

test("In another unit a field keeps its amount, also what is written after the report was computed, and that is told", async () => {
  const first = tertial("tusen");
  const [table, line] = fields(first);
  for (const [typed, later, after] of [[2500, 2500, 2_500_000], [2500, 2600.5, 2_600_500], ["", 700, 700_000]] as const) {
    const bench = univerBench();
    await buildIn(bench.run, first);
    await write(bench, await fieldPlace(bench, table, line), typed);
    const read = await readInputs(2024, "202404", bench.run);
    await write(bench, await fieldPlace(bench, table, line), later);
    const { plan } = await refreshIn(bench.run, tertial("kroner", read.kind === "read" ? read.value.inputs : undefined));
    await bench.host.calculated();
    expect(bench.host.formulas(await fieldPlace(bench, table, line))).toEqual([[after]]);
    expect(plan.ownCells.map(({ own }) => own)).toEqual(typed === later ? [] : [after]);
  }
});

test("A mål that is filled in is in no unit, and stays as it is in another", async () => {
  const bench = univerBench();
  const income: Posting = { konto: "18000", ansvar: "1000", funksjon: "840", amounts: { regnskap: -90_000_000, revidertBudsjett: -90_000_000 } };
  const aar = (unit: "tusen" | "kroner") => buildReport({ ledger: buildLedger(2024, [...POSTINGS, income]), organisation: ORGANISATION, template: { ...defaultTemplate(), tables: ["5-6", "maaltall"], unit }, controls: [], problems: [] });
  await buildIn(bench.run, aar("tusen"));
  const field = async (): Promise<Block> => ({ ...placeIn(await tableIn(bench, "maaltall"), "ndr-verdi", "maal"), rows: 1, columns: 1 });
  await write(bench, await field(), 0.0175);
  const { plan } = await refreshIn(bench.run, aar("kroner"));
  await bench.host.calculated();
  expect([bench.host.formulas(await field()), plan.ownCells]).toEqual([[[0.0175]], []]);
});

test("A formula in a field stays a formula in every unit, and is what it was when the unit is", async () => {
  const bench = univerBench();
  const first = tertial("tusen");
  const [table, line] = fields(first);
  await buildIn(bench.run, first);
  await write(bench, await fieldPlace(bench, table, line), "=2000+500");
  const seen: unknown[] = [];
  for (const unit of ["kroner", "mill", "kroner", "tusen"] as const) {
    const plan = await inUnit(bench, unit);
    const place = await fieldPlace(bench, table, line);
    seen.push([bench.host.formulas(place)[0]?.[0], bench.host.values(place)[0]?.[0], plan.ownCells.length]);
  }
  expect(seen).toEqual([["=(2000+500)*1000", 2_500_000, 0], ["=(2000+500)/1000", 2.5, 0], ["=(2000+500)*1000", 2_500_000, 0], ["=2000+500", 2500, 0]]);
});

test("A formula that points at another field comes in the new unit with it: it is left, and told", async () => {
  const bench = univerBench();
  const first = tertial("tusen");
  const [table, line, next] = fields(first);
  await buildIn(bench.run, first);
  const place = await fieldPlace(bench, table, line);
  await write(bench, place, 2500);
  const formula = `=${cellAddress(place.column, place.row + 1)}*2`;
  await write(bench, await fieldPlace(bench, table, next), formula);
  const plan = await inUnit(bench, "kroner");
  const after = await fieldPlace(bench, table, next);
  expect([bench.host.formulas(after), bench.host.values(after)]).toEqual([[[formula]], [[5_000_000]]]);
  expect(plan.ownCells).toMatchObject([{ own: formula, ours: 5_000_000 }]);
});

test("A formula points at the same cell when rows come in above it with the new unit", async () => {
  const bench = univerBench();
  const first = tertial("tusen");
  const [table, line] = fields(first);
  await buildIn(bench.run, first);
  const { sheet, row, column } = await fieldPlace(bench, table, line);
  // The user's own figure below the table, in thousands.
  const beside: Block = { sheet, row: row + 40, column, rows: 1, columns: 1 };
  await write(bench, beside, 300);
  await write(bench, { ...beside, row, column }, `=$${cellAddress(column, row + 41)}+1`);
  const more = [...POSTINGS, posting("1000")];
  const plan = await inUnit(bench, "kroner", more);
  expect(plan.insertions.filter((each) => each.sheet === sheet)).not.toEqual([]);
  const after = await fieldPlace(bench, table, line);
  expect(bench.host.values(after)).toEqual([[301_000]]);
});

test("A formula that points at another workbook's sheet of the same name points at the same cells there, and comes in the new unit", () => {
  const insertions = [{ kind: "insertLines", sheet: "Status", axis: "rows", at: 2, count: 3 }] as const;
  for (const other of ["=[T1.xlsx]Status!$C$5*2", "=SUM([T1.xlsx]Status!C5:D9)", "=SUM(Tabell[K12])", "=SUM('[T1 2024.xlsx]Status'!C5:D9)"]) expect(movedFormula(other, "Status", insertions)).toBe(other);
  expect(movedFormula("=[T1.xlsx]Status!C5 + Status!C5+C5", "Status", insertions)).toBe("=[T1.xlsx]Status!C5 + Status!C8+C8");
});
