import { explainCell } from "../../../src/table/words/explainCell";
import type { PostingTerms } from "../../../src/table/words/explanation";
import { grunnlagFilter, type ColumnFilter } from "../../../src/table/words/grunnlagFilter";
import { ledgerParts } from "../../../src/table/words/ledgerParts";
import { postingParts, termRows } from "../../../src/table/words/postingParts";
import { buildReport, type ReportInput } from "../../../src/report/buildReport";
import type { Report } from "../../../src/report/report";
import { PARTITIONING, reportBasis } from "../../../src/report/reportBasis";
import { partitionsOf } from "../../../src/report/tables/placeLine";
import type { Grunnlag } from "../../../src/ledger/grunnlag/grunnlag";
import { rowKeys } from "../../../src/ledger/grunnlag/rowKeys";
import { reportWorld } from "../../support/reportWorld";
import { readSample } from "../../support/sample";
import { tertialSample } from "../../support/tertialSample";

/** The terms of every cell of postings in the report, each once. */
function postingCells(report: Report): readonly PostingTerms[] {
  const world = reportWorld(report);
  const hows = report.tables.flatMap((table) => table.rows.flatMap((row) => table.columns.flatMap((column) => explainCell({ table: table.id, line: row.id, column: column.id }, world)?.how ?? [])));
  return [...new Map(hows.flatMap((how) => (how.kind === "postings" ? [[JSON.stringify(how), how] as const] : []))).values()];
}

/** Positions of the rows the filters leave. */
function kept({ keyColumns, rows }: Grunnlag, filters: readonly ColumnFilter[]): readonly number[] {
  const holding = filters.map(({ column, keep }) => {
    const at = keyColumns.indexOf(column);
    const named = new Set(keep.kind === "blank" ? [""] : keep.values);
    return (keys: readonly string[]): boolean => named.has(keys[at] as string) === (keep.kind === "values" || keep.kind === "blank");
  });
  return rows.flatMap(({ keys }, position) => (holding.every((holds) => holds(keys)) ? [position] : []));
}

const inputs: readonly (readonly [string, () => Promise<ReportInput>])[] = [["the sample year", () => readSample("hovedbokOgBudsjett")], ["its second tertial", () => tertialSample()]];

test.each(inputs)("in %s the filters leave exactly the rows behind each cell, and the ledger tells the same amount as Grunnlag", async (_, read) => {
  const input = await read();
  const report = buildReport(input);
  const { ledger, organisation } = reportBasis(input);
  const basis = { ledger, organisation, keys: rowKeys(ledger, organisation, partitionsOf(PARTITIONING, input.template.lineRules), input.template) };
  const cells = postingCells(report);
  expect(cells.length).toBeGreaterThan(300);
  for (const terms of cells) {
    const { filters, others } = grunnlagFilter(report.grunnlag, terms);
    expect([others, kept(report.grunnlag, filters)]).toEqual([0, [...new Set(termRows(report.grunnlag, terms).map(({ position }) => position))].sort((a, b) => a - b)]);
  }
  const [grunnlagSums, ledgerSums] = [(terms: PostingTerms) => postingParts(report.grunnlag, terms), (terms: PostingTerms) => ledgerParts(basis, terms)].map((parts) => cells.filter((__, c) => c % 7 === 0).map((terms) => parts(terms).reduce((sum, part) => sum + part.ore, 0)));
  expect(ledgerSums).toEqual(grunnlagSums);
});

test("parts are told by account and ansvar from the ledger, by art and enhet from Grunnlag, the largest first", async () => {
  const input = await readSample("hovedbokOgBudsjett");
  const { ledger, organisation, grunnlag } = reportBasis(input);
  const terms: PostingTerms = { figure: "regnskap", sets: [[{ column: "Linje 5-6", key: "rammetilskudd" }]], sign: 1 };
  const fromLedger = ledgerParts({ ledger, organisation, keys: rowKeys(ledger, organisation, partitionsOf(PARTITIONING, input.template.lineRules), input.template) }, terms);
  const fromGrunnlag = postingParts(grunnlag, terms);
  expect(fromLedger[0]).toMatchObject({ code: expect.stringMatching(/^1800/), owner: expect.stringMatching(/^\d+/) });
  expect(fromGrunnlag[0]).toMatchObject({ code: "800", text: "Rammetilskudd" });
  for (const parts of [fromLedger, fromGrunnlag]) expect(parts.map(({ ore }) => Math.abs(ore))).toEqual([...parts].map(({ ore }) => Math.abs(ore)).sort((a, b) => b - a));
});
