import { partsOf, sumOfRows } from "../../../src/table/formula";
import { explanationOf, type Basis, type Explanation } from "../../../src/table/words/explanationOf";
import { printFigure } from "../../../src/table/words/printFigure";
import type { Report } from "../../../src/report/report";
import { buildReport } from "../../../src/report/buildReport";
import { readSample } from "../../support/sample";
import { reportWorld } from "../../support/reportWorld";
import { tertialSample } from "../../support/tertialSample";

let year: Report;
let tertial: Report;
beforeAll(async () => {
  year = buildReport(await readSample("hovedbokOgBudsjett"));
  tertial = buildReport(await tertialSample());
});

function explained(report: Report, cell: string, value: string | number, isOwn = false): Explanation {
  const [table = "", line = "", column = ""] = cell.split("/");
  const basis: Basis = { world: reportWorld(report, { [cell]: value }), grunnlag: report.grunnlag, ledger: null };
  const explanation = explanationOf({ table, line, column }, { value, isOwn }, basis);
  if (explanation === null) throw new Error(`${cell} finnes ikke`);
  return explanation;
}

/** «−51 076 / 1 849 950 = −2,8 %». */
function calculation({ how, result, table }: Explanation): string {
  const text = how.kind === "calculation" ? how.text : how.kind;
  return `${text} = ${result === null ? "" : result.kind === "text" ? result.text : printFigure(result, table.unit)}`.replaceAll("\u00a0", " ");
}

test("a deviation in percent is told as the deviation by the budget, with numbers", () => {
  expect(calculation(explained(year, "5-6/nettoDriftsresultat/avvikProsent", 0))).toMatch(/^−?[\d ]+ \/ [\d ]+ = −?[\d ]+,\d %$/);
  expect(calculation(explained(year, "5-6/lonn/avvik", 0))).toMatch(/^[\d ]+ − [\d ]+ = −?[\d ]+$/);
});

test("a prognosis is told by its method, and the user's own as his", () => {
  const by = (cell: string): Explanation => explained(tertial, `${cell}/prognose`, 0);
  expect(by("5-6/rammetilskudd").how).toMatchObject({ kind: "calculation", metode: "tid", text: expect.stringMatching(/ × 12 \/ 8$/) });
  expect(by("5-6/lonn").how).toMatchObject({ kind: "calculation", metode: "takt" });
  expect(by("5-6/sumDriftsinntekter").how.kind).toBe("sum");
  expect(by("status-okonomi-naermiljo/enhet-41-drift").how).toMatchObject({ kind: "calculation", metode: "manuell", operands: [{ cell: { column: "manuell" } }] });
});

test("a cell that is written over tells both, one that shows an error tells what it should be, and a field of the user's is his", () => {
  const ours = explained(year, "5-6/rammetilskudd/regnskap", 0, true);
  expect([ours.isOwn, ours.isSame, ours.result]).toMatchObject([true, false, { kind: "amount" }]);
  expect(explained(year, "5-6/lonn/avvik", "#NAME?")).toMatchObject({ isOwn: false, isSame: false, now: { text: "#NAME?" } });
  expect(explained(tertial, "status-okonomi-naermiljo/enhet-41-drift/kommentar", "Mitt", true)).toMatchObject({ isOwn: false, isSame: true, how: { kind: "input" }, now: { text: "Mitt" } });
});

test("a figure that another stands on is the one the workbook has, not the report's own", () => {
  const report = year;
  const own = { "5-6/rammetilskudd/regnskap": -100 };
  const world = reportWorld(report, own);
  const sum = explanationOf({ table: "5-6", line: "sumDriftsinntekter", column: "regnskap" }, { value: 0, isOwn: false }, { world, grunnlag: null, ledger: null });
  const term = sum?.how.kind === "sum" ? sum.how.operands.find(({ cell }) => cell?.line === "rammetilskudd") : undefined;
  expect(term?.figure?.exact.toNumber()).toBe(-100_00);
});

test("a row that points at itself is not followed for ever", () => {
  const [first] = year.tables;
  const row = first?.rows.find(({ formula }) => partsOf(formula) !== null);
  if (!first || !row) throw new Error("Ingen sum");
  const looped = { ...first, rows: [{ ...row, formula: sumOfRows([{ row: row.id, sign: 1 }]) }] };
  const world = { ...reportWorld(year), tables: new Map([[first.id, looped]]), valueOf: () => null };
  const made = explanationOf({ table: first.id, line: row.id, column: "regnskap" }, { value: 0, isOwn: false }, { world, grunnlag: null, ledger: null });
  expect(made?.result).toMatchObject({ kind: "amount" });
});
