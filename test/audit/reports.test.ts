import { readdirSync, readFileSync } from "node:fs";
import { auditDocument } from "../../src/audit/auditDocument";
import { documentYear } from "../../src/audit/documentYear";
import { ledgerFacts } from "../../src/audit/facts/ledgerFacts";
import type { FactTable } from "../../src/audit/facts/factTable";
import type { Finding } from "../../src/audit/finding";
import { readDocument } from "../../src/document/readDocument";
import type { ReportDocument } from "../../src/document/reportDocument";
import { buildReport } from "../../src/report/buildReport";
import { withLastYear } from "../../src/report/withLastYear";
import { readSample } from "../support/sample";
import { SAMPLE_LISTS } from "../support/sampleLists";
import { sourceOfBytes } from "../support/sourceOfBytes";

const FOLDER = "test/audit/reports";
const DOCUMENTS = readdirSync(FOLDER);
/** Documents with the lines of another municipality's accounts. */
const OF_OTHERS = ["arsberetning-kroner.txt", "budsjett-2025.html"];

let facts: readonly FactTable[];
beforeAll(async () => {
  const input = await readSample("saldobalanse", SAMPLE_LISTS);
  facts = ledgerFacts(buildReport({ ...input, template: withLastYear(input.template) }).tables);
}, 60_000);

async function read(name: string): Promise<ReportDocument> {
  const reading = await readDocument(sourceOfBytes(name, readFileSync(`${FOLDER}/${name}`)));
  if ("problem" in reading) throw new Error(reading.problem.message);
  return reading.document;
}

const alarmsOf = (findings: readonly Finding[]): readonly string[] =>
  findings.filter(({ verdict }) => verdict === "feil" || verdict === "se på").map(({ quoted, right, context }) => `«${quoted}» -> ${right ?? "?"} i «${context}»`);

test.each(DOCUMENTS)("A document that is true raises no alarm when it is held against itself: %s", async (name) => {
  const document = await read(name);
  const { findings } = auditDocument(document, { facts: [], year: documentYear(document) });
  expect(alarmsOf(findings)).toEqual([]);
});

/** Written to be true of the sample's accounts, as far as they say anything of it. */
const OF_OURS = ["enheter-med-egne-linjer.html"];

test.each(OF_OURS)("What units say of their own lines is not held against those of the whole municipality: %s", async (name) => {
  const { findings } = auditDocument(await read(name), { facts, year: 2024 });
  expect(alarmsOf(findings)).toEqual([]);
});

test.each(OF_OTHERS)("A document whose tables are of other accounts is held against itself alone, and that is said: %s", async (name) => {
  const { findings, isOfOthers } = auditDocument(await read(name), { facts, year: 2024 });
  expect(alarmsOf(findings)).toEqual([]);
  expect(isOfOthers).toBe(true);
});
