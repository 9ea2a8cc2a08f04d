import { buildLedger } from "../../src/ledger/buildLedger";
import { buildReport } from "../../src/report/buildReport";
import type { Report } from "../../src/report/report";
import { readSample } from "../support/sample";
import { ORGANISATION, POSTINGS, smallReport } from "../support/smallLedger";

/** Tables that show an avvik beside a budget, but not the one it is measured against; explanations show no figures at all. */
const withoutBase = ({ tables }: Report): readonly string[] =>
  tables.flatMap(({ id, columns }) =>
    columns.flatMap((column) =>
      column.kind === "difference" && !id.startsWith("forklaringer") && !columns.some((each) => each.id === column.budget)
        ? [`${id}/${column.id}`]
        : [],
    ),
  );

const columnsOf = ({ tables }: Report, id: string): readonly string[] =>
  (tables.find((table) => table.id === id)?.columns ?? []).map((column) => column.id);

test("where the ledger has the original budget alone, it stands where the revised one would have stood", () => {
  const postings = POSTINGS.map(({ amounts: { revidertBudsjett = 0, ...amounts }, ...posting }) => ({
    ...posting,
    amounts: { ...amounts, opprinneligBudsjett: revidertBudsjett },
  }));
  const [before, ledger] = [smallReport(), buildLedger(2024, postings)];
  const { template, controls } = before;
  const report = buildReport({ ledger, organisation: ORGANISATION, template, controls, problems: [] });
  expect(columnsOf(before, "status-okonomi-oppvekst")).toEqual(["regnskap", "revidertBudsjett", "avvik", "avvikProsent"]);
  expect(columnsOf(report, "status-okonomi-oppvekst")).toEqual(["regnskap", "opprinneligBudsjett", "avvik", "avvikProsent"]);
  expect(withoutBase(report)).toEqual([]);
});

test("an avvik that is measured against the original budget has it beside it, in a table of the revised one too", async () => {
  const input = await readSample("hovedbokOgBudsjett");
  const report = buildReport({ ...input, template: { ...input.template, avvikMot: "opprinneligBudsjett" } });
  expect(columnsOf(report, "status-okonomi-naermiljo")).toEqual(["regnskap", "revidertBudsjett", "opprinneligBudsjett", "avvik", "avvikProsent"]);
  expect(withoutBase(report)).toEqual([]);
});

test("a table of the user's own columns without a budget is left as it is", () => {
  const report = smallReport({ columns: { "status-okonomi": ["regnskap", "avvik"] } });
  expect(columnsOf(report, "status-okonomi-oppvekst")).toEqual(["regnskap", "avvik"]);
});
