import { applyRefresh } from "../../src/excel/applyRefresh";
import { isNothing } from "../../src/excel/refresh/refreshPlan";
import { movedFigures } from "../../src/excel/movedFigures";
import { readRefreshBasis } from "../../src/excel/readRefreshBasis";
import type { RefreshPlan } from "../../src/excel/refresh/refreshPlan";
import { readInputs } from "../../src/excel/readInputs";
import { buildLedger, type Posting } from "../../src/ledger/buildLedger";
import { organisationOf } from "../../src/ledger/organisation";
import { buildReport, type ReportInput } from "../../src/report/buildReport";
import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import type { Report } from "../../src/report/report";
import { templateFor } from "../../src/report/template/templateFor";
import { toWorkbook } from "../../src/sheets/toWorkbook";
import type { CellValue } from "../../src/workbench/gridHost";
import { buildIn, refreshIn, refreshPlan } from "../support/refreshBench";
import { ORGANISATION, POSTINGS, smallLedger, smallReport } from "../support/smallLedger";
import { cellIn, placeIn, tableIn, valueAt, type Place } from "../support/tableCells";
import { type UniverBench, univerBench } from "../support/univerBench";

const TABLES = ["5-6", "resultat-per-tjenesteomraade"];
const PAY: Posting = { konto: "10100", ansvar: "1100", funksjon: "201", amounts: { regnskap: 1_000_000 } };
const CULTURE: Posting = { konto: "10100", ansvar: "7777", funksjon: "370", amounts: { regnskap: 500_000 } };
const report = (...extra: readonly Posting[]): Report => smallReport({ tables: TABLES }, extra);

/** With an område more, and so a row more in the table per tjenesteområde. */
function withCulture(...extra: readonly Posting[]): Report {
  const units = [...ORGANISATION.units.values(), { ansvar: "7777", ansvarsnavn: "Bibliotek", enhet: "77", enhetsnavn: "77-Bibliotek", omrade: "Kultur", selvkost: false }];
  return buildReport({ ledger: smallLedger([CULTURE, ...extra]), organisation: organisationOf(units), template: { ...defaultTemplate(), tables: TABLES }, controls: [], problems: [] });
}

async function built(first: Report = report()): Promise<UniverBench> {
  const bench = univerBench();
  await buildIn(bench.run, first);
  return bench;
}

/** Every figure of the report stands in its cell, whatever has been moved. */
async function expectFigures(bench: UniverBench, expected: Report): Promise<void> {
  await bench.host.calculated();
  for (const table of expected.tables) {
    const found = await tableIn(bench, table.id);
    const figures = table.rows.flatMap((row) => table.columns.flatMap(({ id }, c) => {
      const cell = row.cells[c];
      return cell?.kind === "amount" ? [{ row: row.id, column: id, shown: cell.ore / 100 }] : [];
    }));
    expect(figures.map(({ row, column }) => ({ row, column, shown: valueAt(bench, placeIn(found, row, column)) }))).toEqual(figures);
  }
}

function expectNothing(plan: RefreshPlan): void {
  expect([plan.changes, plan.insertions, plan.removals, plan.steps, plan.anchors]).toEqual([[], [], [], [], null]);
}

/** The figures that a refresh moves, as the workbook shows them. */
async function figuresMoved(bench: UniverBench, by: () => Promise<unknown>): Promise<unknown[]> {
  const [before, , after] = [await readRefreshBasis(bench.run), await by(), await readRefreshBasis(bench.run)];
  if (before.kind !== "read" || after.kind !== "read") throw new Error("uten rapport");
  return movedFigures(before.value, after.value).map(({ place, ...moved }) => [place.table, place.row, place.column, moved.before, moved.after]);
}
const write = ({ host }: UniverBench, place: Place, content: CellValue) => { host.write({ ...place, rows: 1, columns: 1 }, [[content]]); };

test("The same report again changes nothing, also at another time", async () => {
  const bench = await built();
  const plan = await refreshPlan(bench.run, report());
  expectNothing(plan);
  expect([plan.ownCells, isNothing(plan)]).toEqual([[], true]);
});

test("A new ledger moves the figures it touches, says each of them, and then changes nothing", async () => {
  const bench = await built();
  const after = report(PAY);
  const moved = await figuresMoved(bench, async () => { expect((await refreshIn(bench.run, after)).result).toEqual({ kind: "refreshed" }); });
  expect(moved).toContainEqual(["5-6", "Lønnsutgifter", "Regnskap 2024", 500_000.33, 510_000.33]);
  expect(moved).not.toContainEqual(expect.arrayContaining(["Rammetilskudd"]));
  await expectFigures(bench, after);
  const again = await refreshPlan(bench.run, after);
  expect([again.changes, again.steps, isNothing(again)]).toEqual([[], [], true]);
  // A report built anew has the same sheets.
  const fresh = await built(after);
  await fresh.host.calculated();
  for (const name of ["§ 5-6", "Grunnlag", "Kontroll"]) expect(bench.host.values(bench.host.usedBlock(name) as never)).toEqual(fresh.host.values(fresh.host.usedBlock(name) as never));
});

test("What the user has made survives: a renamed sheet, inserted rows, an added column with a formula, texts, and formulas that point at the report", async () => {
  const bench = await built();
  const { host } = bench;
  host.renameSheet("§ 5-6", "Drift");
  const pay = await cellIn(bench, "5-6", "lonn", "regnskap");
  host.insertLines({ sheet: "Drift", axis: "rows", at: pay.place.row, count: 1 });
  write(bench, { sheet: "Drift", row: pay.place.row, column: 1 }, "Egen rad");
  const own = host.usedBlock("Drift")?.columns ?? 0;
  write(bench, { sheet: "Drift", row: 2, column: own }, "Andel");
  write(bench, { sheet: "Drift", row: pay.place.row + 1, column: own }, `=C${pay.place.row + 2}/2`);
  write(bench, { sheet: "Drift", row: pay.place.row + 1, column: own + 1 }, "Vikarer i høst");
  host.addSheet("Mitt ark");
  write(bench, { sheet: "Mitt ark", row: 0, column: 0 }, `=Drift!C${pay.place.row + 2}`);
  const after = withCulture(PAY);
  await expect(refreshIn(bench.run, after)).resolves.toMatchObject({ result: { kind: "refreshed" }, plan: { ownCells: [] } });
  await expectFigures(bench, after);
  const moved = await cellIn(bench, "5-6", "lonn", "regnskap");
  const around = host.formulas({ sheet: "Drift", row: moved.place.row - 1, column: 0, rows: 2, columns: own + 2 });
  expect([around[0]?.[1], around[1]?.[own], around[1]?.[own + 1]]).toEqual(["Egen rad", `=C${moved.place.row + 1}/2`, "Vikarer i høst"]);
  expect(host.values({ sheet: "Mitt ark", row: 0, column: 0, rows: 1, columns: 1 })).toEqual([[moved.value]]);
  expect(host.sheets()).toContain("Drift");
  expectNothing(await refreshPlan(bench.run, after));
});

test("A new row comes in where it belongs and is summed, and one that has gone goes", async () => {
  const bench = await built();
  const after = withCulture();
  const { plan } = await refreshIn(bench.run, after);
  const rows = (wanted: RefreshPlan) => wanted.changes.flatMap((change) => (change.kind === "row" && change.sheet !== "Kontroll" ? [[change.what, change.row]] : []));
  expect(rows(plan)).toContainEqual(["added", "Kultur"]);
  await expectFigures(bench, after);
  const { plan: back } = await refreshIn(bench.run, report());
  expect(rows(back)).toContainEqual(["removed", "Kultur"]);
  await expectFigures(bench, report());
  expectNothing(await refreshPlan(bench.run, report()));
});

test.each([["a comment on it", (bench: UniverBench, row: number, column: number) => { write(bench, { sheet: "Tjenesteområder", row, column: column + 4 }, "Ny fra mai"); }],
  ["a formula that points at it", (bench: UniverBench, row: number) => { write(bench, { sheet: "Ark1", row: 0, column: 0 }, `='Tjenesteområder'!C${row + 1}`); }]])("A row that has gone is kept, without figures, and told of when there is %s", async (_, make) => {
  const bench = await built(withCulture());
  const id = withCulture().tables.find(({ id: table }) => table === TABLES[1])?.rows.find(({ label }) => label === "Kultur")?.id as string;
  const { place } = await cellIn(bench, TABLES[1] as string, id, "regnskap");
  make(bench, place.row, place.column);
  const { plan } = await refreshIn(bench.run, report());
  expect(plan.changes).toContainEqual({ kind: "row", what: "emptied", table: TABLES[1], title: expect.any(String), sheet: "Tjenesteområder", row: "Kultur" });
  expect(bench.host.values({ ...place, rows: 1, columns: 1 })).toEqual([[""]]);
  await expectFigures(bench, report());
  expectNothing(await refreshPlan(bench.run, report()));
  // It has its figures again when the ledger has.
  await refreshIn(bench.run, withCulture());
  await expectFigures(bench, withCulture());
});

test("What the user has written over a formula is left and told of, until it is removed", async () => {
  const bench = await built();
  const { place } = await cellIn(bench, "5-6", "lonn", "regnskap");
  write(bench, place, 123);
  const label = await cellIn(bench, "5-6", "lonn", "#tekst");
  write(bench, label.place, "Lønn");
  const { plan } = await refreshIn(bench.run, report(PAY));
  expect(plan.ownCells.map(({ place: { row, column }, own, ours }) => [row, column, own, ours])).toEqual([["Lønnsutgifter", "Post", "Lønn", "Lønnsutgifter"], ["Lønnsutgifter", "Regnskap 2024", 123, 510_000.33]]);
  expect([(await cellIn(bench, "5-6", "lonn", "regnskap")).content, (await cellIn(bench, "5-6", "lonn", "#tekst")).content]).toEqual([123, "Lønn"]);
  expectNothing(await refreshPlan(bench.run, report(PAY)));
  write(bench, place, "");
  write(bench, label.place, "");
  const { plan: back } = await refreshIn(bench.run, report(PAY));
  expect(back.ownCells).toEqual([]);
  await expectFigures(bench, report(PAY));
});

test("A row the user has deleted comes back, a deleted column does not, and a deleted sheet stays away", async () => {
  const bench = await built();
  const { place } = await cellIn(bench, "5-6", "lonn", "revidertBudsjett");
  bench.host.removeLines({ sheet: "§ 5-6", axis: "rows", at: place.row, count: 1 });
  bench.host.removeLines({ sheet: "§ 5-6", axis: "columns", at: place.column, count: 1 });
  bench.host.removeSheet("Tjenesteområder");
  await bench.host.calculated();
  const { plan } = await refreshIn(bench.run, report());
  expect(plan.changes).toContainEqual({ kind: "row", what: "restored", table: "5-6", title: expect.any(String), sheet: "§ 5-6", row: "Lønnsutgifter" });
  expect(plan.goneTables).toHaveLength(1);
  expect(bench.host.sheets()).not.toContain("Tjenesteområder");
  const { value } = await cellIn(bench, "5-6", "lonn", "regnskap");
  expect(value).toBe(500_000.33);
  const avvik = report().tables.find(({ id }) => id === "5-6")?.rows.find(({ id }) => id === "lonn")?.cells.find((_, c) => report().tables[0]?.columns[c]?.id === "avvik");
  expect((await cellIn(bench, "5-6", "lonn", "avvik")).value).toBe(avvik?.kind === "amount" ? avvik.ore / 100 : null);
  expectNothing(await refreshPlan(bench.run, report()));
});

test("A table the report gets is put on a sheet of its own, and one it loses is left", async () => {
  const bench = await built();
  const after = smallReport({ tables: ["5-6", "status-okonomi"] });
  const { plan, result } = await refreshIn(bench.run, after);
  expect(result).toEqual({ kind: "refreshed" });
  expect(plan.changes.flatMap((change) => (change.kind === "table" ? [change.what] : []))).toEqual(expect.arrayContaining(["added", "left"]));
  await expectFigures(bench, after);
  expectNothing(await refreshPlan(bench.run, after));
});

test("In another unit the figures are the same and shown otherwise; in another mode the formulas are others", async () => {
  const bench = await built();
  await refreshIn(bench.run, smallReport({ tables: TABLES, unit: "kroner" }));
  const { place } = await cellIn(bench, "5-6", "lonn", "regnskap");
  expect(bench.host.numberFormats({ ...place, rows: 1, columns: 1 })).toEqual([["#,##0"]]);
  await refreshIn(bench.run, smallReport({ tables: TABLES, unit: "kroner" }), "verdier");
  expect((await cellIn(bench, "5-6", "lonn", "regnskap")).content).toBe(500_000.33);
  await expectFigures(bench, report());
});

test("Rolled over to the next year, texts are kept as the last year's, and the headers say the new one", async () => {
  const bench = await built();
  const { place } = await cellIn(bench, "5-6", "lonn", "regnskap");
  const own = bench.host.usedBlock("§ 5-6")?.columns ?? 0;
  write(bench, { sheet: "§ 5-6", row: 2, column: own }, "Kommentar");
  write(bench, { sheet: "§ 5-6", row: place.row, column: own }, "Vikarer");
  const next: Report = { ...report(PAY), year: 2025 };
  const { plan } = await refreshIn(bench.run, next);
  expect(plan.changes).toContainEqual({ kind: "dated", sheet: "§ 5-6", column: "Kommentar (2024)", cells: 1 });
  const rows = bench.host.values({ sheet: "§ 5-6", row: 0, column: own, rows: place.row + 1, columns: 2 });
  expect([rows[2], rows[place.row]]).toEqual([["Kommentar", "Kommentar (2024)"], ["", "Vikarer"]]);
  expectNothing(await refreshPlan(bench.run, next));
  await expect(applyRefresh(await refreshPlan(bench.run, next), bench.run)).resolves.toEqual({ kind: "refreshed" });
});

test("A table the user has sorted keeps his order, and each row gets its own figures", async () => {
  const bench = await built();
  const [sheet, first] = ["Tjenesteområder", 3];
  const block = { sheet, row: first, column: 0, rows: 2, columns: bench.host.usedBlock(sheet)?.columns ?? 0 };
  // Excel moves what the rows hold, and lets formulas point at their own row.
  const ownRow = (content: CellValue, from: number, to: number): CellValue => (typeof content === "string" && content.startsWith("=") ? content.replaceAll(new RegExp(`(?<=[A-Z])${from}\\b`, "g"), String(to)) : content);
  const [upper = [], lower = []] = bench.host.formulas(block);
  const sorted = [lower.map((content) => ownRow(content, first + 2, first + 1)), upper.map((content) => ownRow(content, first + 1, first + 2))];
  bench.host.write(block, sorted);
  const order = bench.host.values(block).map(([, label]) => label);
  expect(new Set(order).size).toBeGreaterThan(1);
  const { plan } = await refreshIn(bench.run, report(PAY));
  expect(plan.ownCells).toEqual([]);
  expect(bench.host.values(block).map(([, label]) => label)).toEqual(order);
  await expectFigures(bench, report(PAY));
  expectNothing(await refreshPlan(bench.run, report(PAY)));
});

test("The anchors after a refresh are those of a report built anew", async () => {
  const [refreshed, fresh] = [await built(), await built(withCulture(PAY))];
  await refreshIn(refreshed.run, withCulture(PAY));
  const places = async (bench: UniverBench) => [...(await tableIn(bench, "5-6")).lines.values()].map(({ id, row, written }) => [id, row, written]);
  expect(await places(refreshed)).toEqual(await places(fresh));
  expect(toWorkbook(report(), "formler").sheets.at(-1)?.visibility).toBe("veryHidden");
});

test("What the user writes in the fields of a tertial report is read back, counts, and is kept", async () => {
  const tertial = (inputs?: ReportInput["inputs"], extra: readonly Posting[] = []): Report => {
    const dated = [...POSTINGS, ...extra].map((posting) => ({ periode: "202404", ...posting }));
    return buildReport({ ledger: buildLedger(2024, dated), organisation: ORGANISATION, template: templateFor({ ...defaultTemplate(), tables: [] }, "tertial1"), controls: [], problems: [], inputs });
  };
  const first = tertial();
  const table = first.tables.find(({ columns }) => columns.some(({ id }) => id === "manuell"));
  const row = table?.rows.find(({ formula }) => formula?.is === "postings");
  if (!table || !row) throw new Error("Rapporten har ingen felt");
  const bench = univerBench();
  await buildIn(bench.run, first);
  const field = await cellIn(bench, table.id, row.id, "manuell");
  write(bench, field.place, 2500);
  const read = await readInputs(2024, "202404", bench.run);
  const fields = read.kind === "read" ? read.value : null;
  expect(fields?.problems).toEqual([]);
  expect(fields?.inputs.get(table.id)?.get(row.id)).toEqual({ manuell: 250_000_000 });
  const after = tertial(fields?.inputs, [PAY]);
  await refreshIn(bench.run, after);
  expect((await cellIn(bench, table.id, row.id, "manuell")).content).toBe(2500);
  expect((await cellIn(bench, table.id, row.id, "prognose")).value).toBe(2_500_000);
  expectNothing(await refreshPlan(bench.run, after));
  write(bench, field.place, "ca. 2500");
  const faulty = await readInputs(2024, "202404", bench.run);
  expect(faulty.kind === "read" && faulty.value.problems).toMatchObject([{ code: "felt-uleselig", severity: "warning", message: expect.objectContaining({ nb: expect.stringContaining("«ca. 2500»") as string }) as object }]);
});
