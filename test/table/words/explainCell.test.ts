import { explainCell } from "../../../src/table/words/explainCell";
import type { Shown, World } from "../../../src/table/words/explanation";
import { postingParts } from "../../../src/table/words/postingParts";
import { shownIn } from "../../../src/table/words/shownIn";
import { buildReport } from "../../../src/report/buildReport";
import type { Report } from "../../../src/report/report";
import { readKonsern } from "../../support/konsernSample";
import { reportWorld } from "../../support/reportWorld";
import { readSample } from "../../support/sample";
import { SAMPLE_LISTS } from "../../support/sampleLists";
import { tertialSample } from "../../support/tertialSample";

/** Cells whose explanation comes to another figure than the cell, or to none. */
function disagreements(report: Report, world: World): readonly string[] {
  return report.tables.flatMap((table) => table.rows.flatMap((row) => table.columns.flatMap((column, c) => {
    const name = `${table.id}/${row.id}/${column.id}`;
    const made = explainCell({ table: table.id, line: row.id, column: column.id }, world);
    if (made === null) return [`${name}: ingen forklaring`];
    const cell = row.cells[c] ?? { kind: "empty" };
    const own = shownIn(cell);
    if (!isSame(made.result, own)) return [`${name}: ${made.how.kind} ${print(made.result)} for ${print(own)}`];
    if (made.how.kind === "nothing" && own !== null) return [`${name}: uten opphav`];
    if (made.how.kind !== "postings") return [];
    const parts = postingParts(report.grunnlag, made.how).reduce((sum, part) => sum + part.ore, 0);
    return cell.kind === "amount" && parts === cell.ore ? [] : [`${name}: delene er ${parts}`];
  })));
}

const print = (shown: Shown): string => (shown === null ? "ingenting" : shown.kind === "text" ? shown.text : `${shown.kind} ${shown.exact.toFixed()}`);

/** Amounts to the øre, shares and numbers to what a double can hold. */
function isSame(made: Shown, own: Shown): boolean {
  if (made === null || own === null) return made === own;
  if (made.kind === "text" || own.kind === "text") return made.kind === "text" && own.kind === "text" && made.text === own.text;
  if (made.kind !== own.kind) return false;
  return made.kind === "amount" ? made.exact.equals(own.exact) : made.exact.minus(own.exact).abs().lessThanOrEqualTo(own.exact.abs().times(1e-13));
}

describe("What explains a cell comes to the cell, in every cell of every table", () => {
  test.each(["raa", "inntekterPositive"] as const)("of the sample year with all its lists, %s", async (signProfile) => {
    const input = await readSample("saldobalanse", SAMPLE_LISTS);
    const report = buildReport({ ...input, template: { ...input.template, signProfile, investeringsoversikt: signProfile === "raa" ? "prosjekt" : "portefolje" } });
    expect(disagreements(report, reportWorld(report))).toEqual([]);
  });

  test.each(["raa", "inntekterPositive"] as const)("of its second tertial, %s", async (signProfile) => {
    const report = buildReport(await tertialSample({ signProfile }));
    expect(disagreements(report, reportWorld(report))).toEqual([]);
  });

  test("of consolidated accounts, with a column for each unit", async () => {
    const input = await readKonsern();
    const report = buildReport(input);
    expect(report.tables.some(({ columns }) => columns.some((column) => column.kind === "value" && column.where))).toBe(true);
    expect(disagreements(report, reportWorld(report))).toEqual([]);
  });
});
