import { buildIn, refreshIn, refreshPlan } from "../support/refreshBench";
import { isNothing } from "../../src/excel/refresh/refreshPlan";
import { excelBench, type ExcelBench } from "../support/excelBench";
import { smallReport } from "../support/smallLedger";

const REPORT = smallReport({ tables: ["5-6"] });
const SHEET = "§ 5-6";

async function built(): Promise<ExcelBench> {
  const bench = excelBench();
  await buildIn(bench.run, REPORT);
  return bench;
}

/** What the sheet's cells hold, row by row. */
const held = ({ host }: ExcelBench, sheet = SHEET): readonly (readonly unknown[])[] => host.formulas(host.usedBlock(sheet) as Parameters<typeof host.formulas>[0]);
/** The row, from 1, whose line has the text. */
const rowOf = (bench: ExcelBench, text: string): number => held(bench).findIndex((row) => row[1] === text) + 1;
const remove = ({ host }: ExcelBench, row: number, count = 1): void => { host.removeLines({ sheet: SHEET, axis: "rows", at: row - 1, count }); };
const write = ({ host }: ExcelBench, row: number, column: number, content: string): void => { host.write({ sheet: SHEET, row: row - 1, column, rows: 1, columns: 1 }, [[content]]); };

test.each([
  ["the first row of a sum", ["Rammetilskudd"]],
  ["the last", ["Salgs- og leieinntekter"]],
  ["several at both ends", ["Rammetilskudd", "Inntekts- og formuesskatt", "Salgs- og leieinntekter"]],
  ["all of them", ["Rammetilskudd", "Inntekts- og formuesskatt", "Andre skatteinntekter", "Andre overføringer og tilskudd fra staten", "Overføringer og tilskudd fra andre", "Brukerbetalinger", "Salgs- og leieinntekter"]],
  ["a sum that other sums point at", ["Sum driftsinntekter", "Sum driftsutgifter"]],
])("When the user has deleted %s, a refresh brings it back and every sum has it again", async (_, lines) => {
  const bench = await built();
  const before = held(bench);
  for (const line of lines) remove(bench, rowOf(bench, line));
  expect(held(bench)).not.toEqual(before);
  const { plan, result } = await refreshIn(bench.run, REPORT);
  expect([result, plan.ownCells]).toEqual([{ kind: "refreshed" }, []]);
  expect(held(bench)).toEqual(before);
  expect(isNothing(await refreshPlan(bench.run, REPORT))).toBe(true);
});

test("A row of the user's own that comes to stand at the end of a sum does not make the sum his", async () => {
  const bench = await built();
  const first = rowOf(bench, "Rammetilskudd");
  bench.host.insertLines({ sheet: SHEET, axis: "rows", at: first, count: 1 });
  write(bench, first + 1, 1, "Egen rad");
  const before = held(bench);
  remove(bench, first);
  const { plan } = await refreshIn(bench.run, REPORT);
  expect(plan.ownCells).toEqual([]);
  expect(held(bench).slice(first + 1)).toEqual(before.slice(first + 1));
});

test("A sum the user has written himself, of fewer lines, is his: with and without deleted rows", async () => {
  const bench = await built();
  const [first, sum] = [rowOf(bench, "Rammetilskudd"), rowOf(bench, "Sum driftsinntekter")];
  const own = `=ROUND(SUM(C${first + 2}:C${sum - 1}),2)`;
  write(bench, sum, 2, own);
  const { plan } = await refreshIn(bench.run, REPORT);
  expect([plan.ownCells.length, held(bench)[sum - 1]?.[2]]).toEqual([1, own]);
  // Another row than the one his formula leaves out.
  remove(bench, rowOf(bench, "Salgs- og leieinntekter"));
  const { plan: again } = await refreshIn(bench.run, REPORT);
  expect([again.ownCells.length, held(bench)[sum - 1]?.[2]]).toEqual([1, `=ROUND(SUM(C${first + 2}:C${sum - 2}),2)`]);
});

test("A column that is deleted leaves no broken formula in its table", async () => {
  const bench = await built();
  bench.host.removeLines({ sheet: SHEET, axis: "columns", at: 3, count: 1 });
  expect(JSON.stringify(held(bench))).toContain("#REF!");
  const { plan } = await refreshIn(bench.run, REPORT);
  expect(plan.ownCells.filter(({ place }) => place.sheet === SHEET)).toEqual([]);
  expect(JSON.stringify(held(bench))).not.toContain("#REF!");
});
