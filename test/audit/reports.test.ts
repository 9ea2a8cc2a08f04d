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
import { nb } from "../support/nb";

const FOLDER = "test/audit/reports";
const DOCUMENTS = readdirSync(FOLDER);
/** Documents with the lines of another municipality's accounts. */
const OF_OTHERS = ["arsberetning-kroner.txt", "budsjett-2025.html"];

let facts: readonly FactTable[];
beforeAll(async () => {
  const input = await readSample("saldobalanse", SAMPLE_LISTS);
  facts = ledgerFacts(buildReport({ ...input, template: withLastYear(input.template) }).tables);
}, 60_000);

async function read(name: string, bytes?: Buffer): Promise<ReportDocument> {
  const reading = await readDocument(sourceOfBytes(name, bytes ?? readFileSync(`${FOLDER}/${name}`)));
  if ("problem" in reading) throw new Error(nb(reading.problem.message));
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

/** The document without its tables: prose alone tells whose it is. */
const withoutTables = (name: string): Buffer => Buffer.from(readFileSync(`${FOLDER}/${name}`, "utf8").replace(/<table[\s\S]*?<\/table>/g, ""));

test.each(DOCUMENTS.filter((name) => !OF_OURS.includes(name)))("A document of others raises no alarm against our ledger, with its tables or without: %s", async (name) => {
  for (const bytes of [readFileSync(`${FOLDER}/${name}`), withoutTables(name)]) expect(alarmsOf(auditDocument(await read(name, bytes), { facts, year: 2024 }).findings)).toEqual([]);
});

test("Prose of another municipality is known by its figures, and by its name where few figures tell; one wrong figure of ours is told", async () => {
  const held = async (text: string): Promise<{ readonly isOfOthers: boolean; readonly alarms: number }> => {
    const { isOfOthers, findings } = auditDocument(await read("utdrag.txt", Buffer.from(text)), { facts, year: 2024, kommune: "Rælingen" });
    return { isOfOthers, alarms: alarmsOf(findings).length };
  };
  expect(await held("Oppvekst\n\nOppvekst hadde et merforbruk på 9,7 mill. kroner.\n")).toEqual({ isOfOthers: false, alarms: 1 });
  expect(await held("Oppvekst i Nordvik kommune\n\nOppvekst hadde et merforbruk på 11,3 mill. kroner.\n")).toEqual({ isOfOthers: true, alarms: 0 });
  expect(await held("Oppvekst\n\nOppvekst hadde et merforbruk på 11,3 mill. kroner. Skoler hadde et mindreforbruk på 2,3 mill. kroner. Barnevern hadde et merforbruk på 31 mill. kroner.\n")).toEqual({ isOfOthers: true, alarms: 0 });
  expect(await held("Sykefraværet i Helse var 8,9 prosent. Disposisjonsfondet utgjør 11,2 prosent av brutto driftsinntekter.\n")).toEqual({ isOfOthers: true, alarms: 0 });
  expect(await held("Sykefraværet i Helse var 8,9 prosent i Rælingen.\n")).toEqual({ isOfOthers: false, alarms: 1 });
  expect(await held("2. tertialrapport 2024\n\nOppvekst hadde et merforbruk på 9,7 mill. kroner.\n")).toEqual({ isOfOthers: true, alarms: 0 });
});

test("Amounts of a table that does not say what unit they are in are not held against prose", async () => {
  const table = "Enhet Regnskap 2024 Rev. bud. 2024 Avvik i kr\nSkoler 75 841 76 605 764\nBarnehager 130 508 133 575 3 067\nSum 206 349 210 180 3 831";
  const document = await read("utdrag.txt", Buffer.from(`Årsrapport 2024\n\n${table}\n\nSkoler brukte 75,8 mill. kroner.\n`));
  expect(alarmsOf(auditDocument(document, { facts: [], year: 2024 }).findings)).toEqual([]);
});

test.each(OF_OTHERS)("A document whose tables are of other accounts is held against itself alone, and that is said: %s", async (name) => {
  const { findings, isOfOthers } = auditDocument(await read(name), { facts, year: 2024 });
  expect(alarmsOf(findings)).toEqual([]);
  expect(isOfOthers).toBe(true);
});
