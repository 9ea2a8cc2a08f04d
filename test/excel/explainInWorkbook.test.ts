import { applyPlan } from "../../src/excel/applyPlan";
import { filterGrunnlag, type GrunnlagFilters } from "../../src/excel/filterGrunnlag";
import { followSelection } from "../../src/excel/followSelection";
import { planWrite } from "../../src/excel/planWrite";
import { readActiveCell, type ActivePlace } from "../../src/excel/readActiveCell";
import { readGrunnlag } from "../../src/excel/readGrunnlag";
import { readKeptTables } from "../../src/excel/readKeptTables";
import { readTableCells } from "../../src/excel/readTableCells";
import { atOnce } from "../../src/table/steps";
import { parseTables } from "../../src/table/words/parseTables";
import { grunnlagFilter } from "../../src/table/words/grunnlagFilter";
import { postingSum, termRows } from "../../src/table/words/postingParts";
import type { FormulaMode } from "../../src/table/excel/formulas";
import { toWorkbook } from "../../src/sheets/toWorkbook";
import type { GridHost } from "../../src/workbench/gridHost";
import { excelBench } from "../support/excelBench";
import { smallReport } from "../support/smallLedger";
import { univerBench, type UniverBench } from "../support/univerBench";
import { nb } from "../support/nb";

type Bench = Pick<UniverBench, "run"> & { readonly host: GridHost };

const report = smallReport();

async function built<B extends Pick<Bench, "run">>(bench: B, mode: FormulaMode = "formler"): Promise<B> {
  const plan = planWrite(toWorkbook(report, mode), { sheets: ["Ark1"], names: [], tables: [] }, "ask");
  if (plan.kind !== "plan") throw new Error("Arknavnene er i bruk");
  await expect(applyPlan(plan, bench.run)).resolves.toMatchObject({ kind: "built" });
  return bench;
}

async function placeIn(bench: Pick<Bench, "run">): Promise<ActivePlace> {
  const place = await readActiveCell(bench.run);
  if (place.kind === "problem" || place.value === null) throw new Error("Ingen rapport");
  return place.value;
}

/** Row from 0 of a text in the sheet's second column. */
function rowOf({ host }: Pick<Bench, "host">, sheet: string, label: string): number {
  return host.values({ sheet, row: 0, column: 1, rows: 60, columns: 1 }).findIndex(([text]) => text === label);
}

/** One workbook in Univer for the tests that follow each other: each leaves it as it was, but for the last. */
let shared: UniverBench;
beforeAll(async () => { shared = await built(univerBench()); });
afterAll(() => { shared.host.dispose(); });

test.each(["formler", "verdier"] as const)("a cell that is written over is told apart from one that is not, with %s", async (mode) => {
  const bench = mode === "formler" ? shared : await built(univerBench(), mode);
  const at = { sheet: "§ 5-6", row: rowOf(bench, "§ 5-6", "Rammetilskudd"), column: 2, rows: 1, columns: 1 };
  bench.host.select(at);
  expect((await placeIn(bench)).cell?.isOwn).toBe(false);
  const ours = bench.host.formulas(at);
  bench.host.write(at, [[-1]]);
  expect((await placeIn(bench)).cell).toMatchObject({ value: -1, isOwn: true });
  bench.host.write(at, ours);
  expect((await placeIn(bench)).cell?.isOwn).toBe(false);
  if (bench !== shared) bench.host.dispose();
});

test("what the workbook keeps is enough to explain it: its tables, its Grunnlag and its cells", async () => {
  const bench = shared;
  const { anchors } = await placeIn(bench);
  const kept = await readKeptTables(bench.run);
  const tables = kept.kind === "read" ? atOnce(parseTables(kept.value)) : null;
  expect([...(tables?.keys() ?? [])]).toEqual(report.tables.map(({ id }) => id));
  await expect(readGrunnlag(anchors, bench.run)).resolves.toEqual({ kind: "read", value: report.grunnlag });
  const cells = await readTableCells(["5-6", "5-4-1"], anchors, bench.run);
  expect(cells.kind === "read" && cells.value({ table: "5-6", line: "rammetilskudd", column: "regnskap" })).toBe(-500_000);
  expect(cells.kind === "read" && cells.value({ table: "5-6", line: "finnesIkke", column: "regnskap" })).toBeNull();
});

test("«Vis i Grunnlag» hides every other row, and all of them come back", async () => {
  const bench = shared;
  const { anchors } = await placeIn(bench);
  const terms = { figure: "regnskap", sets: [[{ column: "Linje 5-6", key: "rammetilskudd" }]] } as const;
  const { filters, others } = grunnlagFilter(report.grunnlag, terms);
  expect(others).toBe(0);
  const filtered = await filterGrunnlag(anchors, { filters, ours: [] }, bench.run);
  if (filtered.kind !== "read") throw new Error(nb(filtered.problem.message));
  expect(filtered.value).toEqual({ ours: [{ column: "Linje 5-6", criteria: { filterOn: "Values", values: ["rammetilskudd"] }, instead: null }], users: [] });
  const shown = report.grunnlag.rows.flatMap((_, r) => (bench.host.hiddenRows("Grunnlag").includes(r + 1) ? [] : [r]));
  expect(shown).toEqual(termRows(report.grunnlag, terms).map(({ position }) => position));
  expect(postingSum(report.grunnlag, terms)).toBe(-500_000_00);
  expect(bench.host.activeSheet()).toBe("Grunnlag");
  await filterGrunnlag(anchors, { filters: [], ours: filtered.value.ours }, bench.run);
  expect(bench.host.hiddenRows("Grunnlag")).toEqual([]);
});

const GRUNNLAG_TABLE = "GrunnlagTabell";

const filterAs = ({ run }: Pick<Bench, "run">, column: string, values: string[]): Promise<unknown> => run(async (context) => {
  context.workbook.tables.getItem(GRUNNLAG_TABLE).columns.getItem(column).filter.applyValuesFilter(values);
  await context.sync();
});

const filterOf = (column: string, value: string) => ({ column, keep: { kind: "values", values: [value] } }) as const;

async function filtersIn(bench: Pick<Bench, "run">, wanted: Parameters<typeof filterGrunnlag>[1]): Promise<GrunnlagFilters> {
  const { anchors } = await placeIn(bench);
  const read = await filterGrunnlag(anchors, wanted, bench.run);
  if (read.kind !== "read") throw new Error(nb(read.problem.message));
  return read.value;
}

const shownKeys = ({ host }: Bench, column: number): readonly unknown[] => {
  const hidden = host.hiddenRows("Grunnlag");
  return [...new Set(host.values({ sheet: "Grunnlag", row: 0, column, rows: report.grunnlag.rows.length + 1, columns: 1 }).flatMap(([key], row) => (row === 0 || hidden.includes(row) ? [] : [key])))];
};

test("the user's own filters stand beside «Vis i Grunnlag», are told, and are taken off when he asks for it", async () => {
  const bench = shared;
  await filterAs(bench, "Enhet", ["11-Barnehager"]);
  const first = await filtersIn(bench, { filters: [filterOf("Linje 5-6", "lonn")], ours: [] });
  expect(first).toMatchObject({ ours: [{ column: "Linje 5-6" }], users: ["Enhet"] });
  expect([shownKeys(bench, 4), shownKeys(bench, 10)]).toEqual([["11-Barnehager"], ["lonn"]]);
  const other = await filtersIn(bench, { filters: [filterOf("Linje 5-4-1", "sumBevilgninger")], ours: first.ours });
  expect(other).toMatchObject({ ours: [{ column: "Linje 5-4-1" }], users: ["Enhet"] });
  const all = await filtersIn(bench, { filters: [], ours: other.ours });
  expect([all, shownKeys(bench, 4)]).toEqual([{ ours: [], users: ["Enhet"] }, ["11-Barnehager"]]);
  expect(await filtersIn(bench, { filters: [], ours: [], withoutUsers: true })).toEqual({ ours: [], users: [] });
  expect(bench.host.hiddenRows("Grunnlag")).toEqual([]);
});

test("a filter of the user's on the column we need is set aside, and comes back with the rest of the rows", async () => {
  const bench = shared;
  await filterAs(bench, "Linje 5-6", ["lonn", "rammetilskudd"]);
  const first = await filtersIn(bench, { filters: [filterOf("Linje 5-6", "renteutgifter")], ours: [] });
  expect([first.users, shownKeys(bench, 10)]).toEqual([[], ["renteutgifter"]]);
  const second = await filtersIn(bench, { filters: [filterOf("Linje 5-6", "overforingerFraStaten")], ours: first.ours });
  expect(shownKeys(bench, 10)).toEqual(["overforingerFraStaten"]);
  expect(await filtersIn(bench, { filters: [], ours: second.ours })).toEqual({ ours: [], users: ["Linje 5-6"] });
  expect(shownKeys(bench, 10)).toEqual(["lonn", "rammetilskudd"]);
  await filtersIn(bench, { filters: [], ours: [], withoutUsers: true });
});

test("the selected cell is known by what it is, after the sheet is renamed and rows are put in above it", async () => {
  const bench = shared;
  bench.host.insertLines({ sheet: "§ 5-6", axis: "rows", at: 1, count: 3 });
  bench.host.renameSheet("§ 5-6", "Drift");
  const row = rowOf(bench, "Drift", "Rammetilskudd");
  bench.host.select({ sheet: "Drift", row, column: 2, rows: 2, columns: 2 });
  const { cell } = await placeIn(bench);
  expect(cell).toMatchObject({ table: "5-6", line: "rammetilskudd", column: "regnskap", value: -500_000, isOwn: false });
  bench.host.select({ sheet: "Drift", row: 1, column: 0, rows: 1, columns: 1 });
  expect((await placeIn(bench)).cell).toBeNull();
});

test("without the Grunnlag sheet there is nothing to filter, and it is said", async () => {
  const bench = await built(excelBench());
  bench.host.removeSheet("Grunnlag");
  const { anchors } = await placeIn(bench);
  await expect(filterGrunnlag(anchors, { filters: [], ours: [] }, bench.run)).resolves.toMatchObject({ problem: { code: "grunnlag-borte" } });
  await expect(readGrunnlag(anchors, bench.run)).resolves.toEqual({ kind: "read", value: null });
});

test.each([["in memory", excelBench], ["in Univer", univerBench]] as const)("a selected cell is told of until one stops listening, %s", async (_, bench) => {
  const { host, run }: Bench = bench();
  let told = 0;
  const following = await followSelection(() => { told += 1; }, run);
  if (following.kind === "problem") throw new Error(nb(following.problem.message));
  expect(told).toBe(0);
  const at = { sheet: host.activeSheet(), row: 3, column: 2, rows: 1, columns: 1 };
  host.select(at);
  await new Promise(setImmediate);
  expect(told).toBeGreaterThan(0);
  await following.value();
  const before = told;
  host.select({ ...at, row: 7 });
  await new Promise(setImmediate);
  expect(told).toBe(before);
});
