import { rowKeys } from "../../../src/ledger/grunnlag/rowKeys";
import { buildReport, type ReportInput } from "../../../src/report/buildReport";
import type { Report } from "../../../src/report/report";
import { PARTITIONING, reportBasis } from "../../../src/report/reportBasis";
import { draftOf } from "../../../src/report/tables/forklaring/draftSentence";
import { partitionsOf } from "../../../src/report/tables/placeLine";
import type { AvvikParts } from "../../../src/table/words/avvikParts";
import { explanationOf } from "../../../src/table/words/explanationOf";
import type { LedgerBasis } from "../../../src/table/words/ledgerParts";
import { reportWorld } from "../../support/reportWorld";
import { readSample } from "../../support/sample";
import { tertialSample } from "../../support/tertialSample";

let input: ReportInput;
let year: Report;
let tertial: Report;
let ledger: LedgerBasis;

beforeAll(async () => {
  input = await readSample("hovedbokOgBudsjett");
  year = buildReport(input);
  tertial = buildReport(await tertialSample());
  const basis = reportBasis(input);
  const keys = rowKeys(basis.ledger, basis.organisation, partitionsOf(PARTITIONING, input.template.lineRules), input.template);
  ledger = { ledger: basis.ledger, organisation: basis.organisation, keys };
});

function behind(report: Report, name: string, basis: LedgerBasis | null = null, changes = {}): AvvikParts | null {
  const [table = "", line = "", column = ""] = name.split("/");
  const world = reportWorld(report, changes);
  const cell = { table, line, column };
  const value = world.valueOf(cell) ?? "";
  return explanationOf(cell, { value, isOwn: false }, { world, grunnlag: report.grunnlag, ledger: basis })?.avvik ?? null;
}

const total = ({ parts }: AvvikParts, of: "regnskap" | "budsjett" | "avvik"): number =>
  parts.reduce((sum, part) => sum + part[of], 0);

/** Every cell that shows an avvik of figures against a budget. */
function deviationCells({ tables }: Report): readonly { readonly name: string; readonly ore: number }[] {
  return tables.flatMap((table) =>
    table.columns.flatMap((column, c) =>
      column.kind !== "difference" || table.columns.find(({ id }) => id === column.actual)?.kind !== "figure"
        ? []
        : table.rows.flatMap((row) => {
            const cell = row.cells[c];
            return cell?.kind === "amount" ? [{ name: `${table.id}/${row.id}/${column.id}`, ore: cell.ore }] : [];
          }),
    ),
  );
}

test("the parts of every avvik that is told of come to the avvik, in the year and in a tertial", () => {
  for (const report of [year, tertial]) {
    const cells = deviationCells(report);
    const told = cells.flatMap(({ name, ore: shown }) => {
      const parts = behind(report, name);
      return parts === null ? [] : [[name, total(parts, "avvik"), shown]];
    });
    expect(told.filter(([, sum, shown]) => sum !== shown)).toEqual([]);
    expect(told.length).toBeGreaterThan(cells.length * 0.9);
  }
});

test("an avvik is told per account and ansvar where the ledger is in hand, the largest first, in percent as in kroner", () => {
  const fine = behind(year, "5-6/lonn/avvik", ledger);
  const coarse = behind(year, "5-6/lonn/avvikProsent");
  expect(fine).toMatchObject({ from: "ledger", headers: { regnskap: "Regnskap 2024", budsjett: "Rev. bud. 2024" } });
  expect(fine?.parts[0]).toMatchObject({ code: expect.stringMatching(/^1\d{4}$/), owner: expect.stringMatching(/^\d{4} /) });
  expect(coarse).toMatchObject({ from: "grunnlag", sum: fine?.sum });
  for (const each of [fine, coarse]) {
    const sizes = (each?.parts ?? []).map(({ avvik }) => Math.abs(avvik));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  }
});

test("a sentence is drafted of costs, of income and of an enhet, and not where no word is right", () => {
  const drafted = (name: string): string | null => {
    const found = behind(name.startsWith("status") ? tertial : year, name)?.drafted ?? null;
    return found === null ? null : draftOf(found, "nb").replaceAll("\u00a0", " ");
  };
  expect(drafted("5-6/lonn/avvik")).toMatch(/^(?:Mer|Mindre)forbruk \d/);
  expect(drafted("5-6/rammetilskudd/avvik")).toMatch(/^(?:Mer|Mindre)inntekt /);
  expect(drafted("status-okonomi-naermiljo/enhet-41-drift/avvikHittil")).toMatch(/forbruk \d.*, i hovedsak /);
  expect(drafted("5-6/nettoDriftsresultat/avvik")).toBeNull();
  expect(drafted("5-6/renteutgifter/avvik")).toBeNull();
});

test("an avvik of a figure that is written over is another than the postings', and is not told by them", () => {
  expect(behind(year, "5-6/lonn/avvik", null, { "5-6/lonn/regnskap": 1 })).toBeNull();
  expect(behind(year, "5-6/lonn/regnskap")).toBeNull();
});
