import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readParts } from "../../src/source/zip/changeParts";
import { asRead, testWithWriter } from "../support/libreOffice";
import { SAMPLE } from "../support/sample";
import { tertial } from "../support/tertial";

let folder: string;
let starter: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tertial-"));
  starter = join(folder, "rapport.docx");
  expect(await tertial("word", ...SOURCES, "--ut", starter)).toMatchObject({ code: 0, out: `${starter}\n` });
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const sample = (file: string): string => join(SAMPLE, file);
const REPORT = ["--report", "aarsrapport", "--year", "2024"];
const SOURCES = ["--ledger", sample("saldobalanse.csv"), "--organisation", sample("organisasjon.csv"), ...REPORT];

/** The sample with one amount a thousand times a thousand kroner more. */
async function otherLedger(): Promise<string[]> {
  const text = await readFile(sample("saldobalanse.csv"), "utf8");
  const path = join(folder, "ny.csv");
  const changed = text.replace(/^(10100;.*?;)(-?[\d ]+)(,\d\d;)/m, (_, before: string, amount: string, after: string) => `${before}${Number(amount.replaceAll(" ", "")) + 1_000_000}${after}`);
  expect(changed).not.toBe(text);
  await writeFile(path, changed);
  return ["--ledger", path, "--organisation", sample("organisasjon.csv"), ...REPORT];
}

const textOf = async (path: string): Promise<string> => (await (await readParts(new Uint8Array(await readFile(path)))).get("word/document.xml")?.()) ?? "";

test("new figures are put into the report, what moved is told, and the report that was given stays as it was", async () => {
  const [before, ut] = [await readFile(starter), join(folder, "ny.docx")];
  const run = await tertial("word", "--inn", starter, ...(await otherLedger()), "--force", "--ut", ut);
  expect(run.out).toMatch(/^5-6 · Lønnsutgifter \/ Regnskap 2024: [\d\u00a0]+ → [\d\u00a0]+$/m);
  expect(run.out.trimEnd().split("\n").at(-1)).toBe(ut);
  expect(run.err).toMatch(/^\d+ tall og tekster er endret\.$/m);
  expect((await readFile(starter)).equals(before)).toBe(true);
  expect(await textOf(ut)).not.toBe(await textOf(starter));
  expect(await tertial("word", "--inn", starter, ...SOURCES, "--ut", starter)).toMatchObject({ code: 2, err: expect.stringContaining("er en av kildene og er ikke skrevet over") });
});

test("a report that may be written in is not written over, and what is no report of ours is refused", async () => {
  expect(await tertial("word", ...SOURCES, "--ut", starter)).toMatchObject({ code: 2, err: expect.stringContaining("kan være skrevet i") });
  const inn = sample("saldobalanse.csv");
  expect(await tertial("word", "--inn", inn, ...SOURCES, "--ut", join(folder, "x.docx"))).toMatchObject({ code: 2, err: expect.stringContaining("er ikke et Word-dokument (.docx).") });
});

test("a field whose tag names nothing stops the writing, and says which", async () => {
  const other = join(folder, "tertial.docx");
  const run = await tertial("word", "--inn", starter, ...SOURCES.slice(0, 4), "--report", "finansaar", "--year", "2024", "--ut", other);
  expect(run.code).toBe(1);
  expect(run.err).toContain("Feil «tertial:5-6»: Rapporten har ingen tabell «5-6».");
  expect(run.err).toContain("Ingen fil er skrevet. Rett merkene i dokumentet, eller bruk --force");
  await expect(readFile(other)).rejects.toThrow();
});

testWithWriter("LibreOffice opens the document, with its headings, tables and sentence", async () => {
  const text = (await asRead(starter, "txt")).toString("utf8");
  expect(text).toMatch(/^\ufeff?Årsrapport 2024/);
  expect(text).toMatch(/Netto driftsresultat: −?[\d,]+ mill\. kr, m(?:er|indre)forbruk [\d,]+\u00a0mill\.\u00a0kr mot budsjettet\./);
  expect(text).toContain("Lønnsutgifter");
  expect((await asRead(starter, "pdf")).subarray(0, 5).toString()).toBe("%PDF-");
});
