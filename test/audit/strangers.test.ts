import { readdirSync } from "node:fs";
import { ledgerFacts } from "../../src/audit/facts/ledgerFacts";
import type { FactTable } from "../../src/audit/facts/factTable";
import { buildReport } from "../../src/report/buildReport";
import { withLastYear } from "../../src/report/withLastYear";
import { readSample } from "../support/sample";
import { SAMPLE_LISTS } from "../support/sampleLists";
import { textOf } from "../support/sourceFiles";
import { markedResult } from "./measure/marked";

let facts: readonly FactTable[];
beforeAll(async () => {
  const input = await readSample("saldobalanse", SAMPLE_LISTS);
  facts = ledgerFacts(buildReport({ ...input, template: withLastYear(input.template) }).tables);
}, 60_000);

const REPORTS = readdirSync("test/audit/strangers").map((file) => file.replace(/\.html$/, ""));

test.each(REPORTS)("A report that the kinds of claim were not made from raises no alarm, and its changes are told: %s", async (name) => {
  const { falseAlarms, told, missed } = await markedResult(textOf(`test/audit/strangers/${name}.html`), facts, 2024);
  expect(falseAlarms).toEqual([]);
  expect(told.tables.length).toBeGreaterThanOrEqual(0.95 * (told.tables.length + missed.tables.length));
  expect(told.prose.length).toBeGreaterThanOrEqual(0.6 * (told.prose.length + missed.prose.length));
}, 120_000);
