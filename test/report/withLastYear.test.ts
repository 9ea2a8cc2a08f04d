import { buildReport } from "../../src/report/buildReport";
import { withLastYear } from "../../src/report/withLastYear";
import { readSample } from "../support/sample";

test("Every table of the year's accounts has last year's beside it, also those that print none", async () => {
  const input = await readSample("saldobalanse");
  const template = withLastYear(input.template);
  const { tables } = buildReport({ ...input, template });
  const columnsOf = (start: string): readonly string[] => tables.find(({ id }) => id.startsWith(start))?.columns.map(({ id }) => id) ?? [];
  expect(columnsOf("status-okonomi")).toEqual(["regnskap", "revidertBudsjett", "avvik", "avvikProsent", "regnskapIFjor"]);
  expect(columnsOf("5-8")).toEqual(["regnskap", "inngaendeBalanse"]);
  expect(withLastYear(template)).toEqual(template);
});
