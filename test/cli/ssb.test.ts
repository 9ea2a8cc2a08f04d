import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readListing } from "../../src/source/lists/readListing";
import { evaluateListing } from "../../src/report/tables/lists/evaluateListing";
import type { Listing } from "../../src/source/lists/listing";
import { KOSTRA_NOKKELTALL, KOSTRA_NOKKELTALL_INPUT } from "../../src/law/lists/kostraNokkeltall";
import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import { tableIn } from "../../src/report/reportIn";
import { writeText } from "../../src/files/writeText";
import { sourceOfBytes } from "../support/sourceOfBytes";
import { startSsbServer, type SsbServer } from "../support/ssbServer";
import { tertial, tertialProcess } from "../support/tertial";

let server: SsbServer;
let folder: string;
const file = (): string => join(folder, "nokkeltall.csv");
beforeEach(async () => {
  server = await startSsbServer();
  folder = mkdtempSync(join(tmpdir(), "tertial-"));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await server.close();
});

const ssb = (...args: readonly string[]) => tertial("ssb", "--adresse", server.address, ...args);
const OWN = ["--kommune", "3224=3027", "--naboer", "4601", "--gruppe", "12", "--landet", "uten", "--nokkeltall", "12134:KOSAGD230000", "--nokkeltall", "12362:KOSbelopinnbygge0000:KOKart0000=AGD2:KOKfunksjon0000=202"];

test("the file is a list that is read back without a remark, every figure as SSB had it", async () => {
  const { code, out, err } = await tertialProcess("ssb", "--adresse", server.address, ...OWN, "--aar", "2023,2024", "--ut", file());
  expect([code, out.trim()]).toEqual([0, file()]);
  const bytes = new Uint8Array(readFileSync(file()));
  expect(readFileSync(file(), "utf8").split("\n").slice(0, 2).map((line) => line.split(";").slice(0, -1).join(";"))).toEqual([
    "\uFEFFOmråde;Gruppe;Nøkkeltall;Enhet;Desimaler;Region;År;Verdi;Status;SSB-tabell;SSB-kode;Oppdatert hos SSB",
    "KOSTRA;Andre nøkkeltall;Netto driftresultat i prosent av brutto driftsinntekter (prosent);%;1;Rælingen;2023;2,25;endelig juni;12134;KOSAGD230000;2025-06-16T06:00:00Z",
  ]);
  const { listings, problems } = await readListing(sourceOfBytes("nokkeltall.csv", bytes), [KOSTRA_NOKKELTALL_INPUT], 2024);
  expect(problems).toEqual([]);
  expect(listings[0]?.rows).toHaveLength(16);
  const [table] = evaluateListing(KOSTRA_NOKKELTALL, listings[0] as Listing, { year: 2024, unit: "kroner" }).tables;
  expect(table && writeText(tableIn(table, "nb"))).toMatch(/Rælingen 2023 .*Bergen 2024 .*KOSTRA-gruppe 12 2024\s[\s\S]*Netto driftresultat[^|]*2,3 +-1,9 +0,7 +-2,4 +1,0 +-0,3 +1,6 +0,1/);
  expect(err).toContain(`Spør ${server.address}\n  tabell 12134, 12362\n  region 3224=3027, 4601, EAKUO, EKG12\n  år 2023, 2024\n`);
  expect(err).toContain("16 tall hentet.\n");
  expect(err).toContain("SSB ber om at dette følger tallene: Det er brudd");
  expect(err).toContain("Kilde: Statistisk sentralbyrå, tabell 12134: Utvalgte nøkkeltall");
});

test.each([
  ["nn", "Spør ", "\n  tabell 12134, 12362\n", "\n  år 2023, 2024\n", "16 tal henta.\n", "SSB ber om at dette følgjer tala: Det er brudd", /^Kjelde: Statistisk sentralbyrå, tabell 12134: Utvalgte nøkkeltall.*, oppdatert \d{4}-\d{2}-\d{2}\.$/m],
  ["en", "Asking ", "\n  table 12134, 12362\n", "\n  year 2023, 2024\n", "16 figures fetched.\n", "SSB asks that this follows the figures: Det er brudd", /^Source: Statistics Norway, table 12134: Utvalgte nøkkeltall.*, updated \d{4}-\d{2}-\d{2}\.$/m],
])("in %s the command speaks the language, and SSB's own words and the list are as they were", async (sprak, ...told) => {
  await ssb(...OWN, "--aar", "2023,2024", "--ut", file());
  const list = readFileSync(file(), "utf8");
  const { code, err } = await ssb(...OWN, "--aar", "2023,2024", "--ut", file(), "--sprak", sprak);
  expect(code).toBe(0);
  for (const text of told) expect(err).toEqual(typeof text === "string" ? expect.stringContaining(text) : expect.stringMatching(text));
  const withoutTime = (text: string): string => text.replace(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d\.\d+Z)?/g, "");
  expect(withoutTime(readFileSync(file(), "utf8"))).toBe(withoutTime(list));
});

test("without --nokkeltall those that come along are fetched, and what the table lacks is told", async () => {
  const { code, err } = await ssb("--kommune", "3224", "--aar", "2024", "--ut", file());
  expect(code).toBe(0);
  expect(err).toContain("Mangler: Tabell 12134 har ikke statistikkvariabelen KOSKG400000.");
  expect(readFileSync(file(), "utf8")).toContain("Økonomi;Prioritet;Frie inntekter per innbygger (kr);kr;0;Rælingen;2024;62024;endelig juni");
});

test("the template holds municipality, neighbours and nøkkeltall, and the command line overrules it", async () => {
  const mal = join(folder, "mal.json");
  const template = defaultTemplate();
  writeFileSync(mal, JSON.stringify({ ...template, ssb: { ...template.ssb, kommune: "3224", naboer: ["3205"], landet: "ingen", nokkeltall: [{ tabell: "12134", kode: "KOSAG110000", omrade: "Strategi", gruppe: "Prioritet", navn: "Frie inntekter" }] } }));
  await ssb("--template", mal, "--naboer", "3222", "--aar", "2024", "--ut", file());
  expect(readFileSync(file(), "utf8").split("\n").slice(1, -1).map((line) => line.split(";").slice(0, 8).join(";"))).toEqual(["Strategi;Prioritet;Frie inntekter;kr;0;Rælingen;2024;62024", "Strategi;Prioritet;Frie inntekter;kr;0;Lørenskog;2024;62024"]);
});

test("a refusal of SSB's ends with 1, its message, and no file", async () => {
  server.next.push({ kind: "status", status: 500 });
  const { code, err } = await ssb(...OWN, "--aar", "2024", "--ut", file());
  expect([code, err.split("\n").slice(4)]).toEqual([1, [expect.stringContaining("SSB kan ikke svare nå"), ""]]);
  expect(() => readFileSync(file())).toThrow();
});

test("tables are found by words, and one shows its variables and codes", async () => {
  const found = await ssb("--sok", "tjenesteområdene");
  expect(found.out).toBe("12362  12362: Utgifter til tjenesteområdene, etter region, funksjon, art, statistikkvariabel og år (2021–2025)\n");
  const shown = await ssb("--vis", "12362");
  expect(shown.out).toContain("KOKfunksjon0000  funksjon (må velges)\n  120  Administrasjon\n");
  expect(shown.out).toContain("  KOSbelopinnbygge0000  Beløp per innbygger (kr) [kr]\n");
});

test.each([
  [["--aar", "2024", "--ut", "x.csv"], "--kommune mangler."],
  [["--kommune", "32", "--aar", "2024", "--ut", "x.csv"], "«32» er ikke et kommunenummer."],
  [["--kommune", "3224", "--naboer", "3205 Lillestrøm", "--aar", "2024", "--ut", "x.csv"], "«Lillestrøm» er ikke et kommunenummer."],
  [["--kommune", "3224", "--gruppe", "stor", "--aar", "2024", "--ut", "x.csv"], "«stor» er ikke en KOSTRA-gruppe."],
  [["--kommune", "3224", "--aar", "i fjor", "--ut", "x.csv"], "--aar i fjor er ikke årstall."],
  [["--kommune", "3224", "--aar", "2024"], "--ut mangler."],
  [["--kommune", "3224", "--aar", "2024", "--ut", "x.csv", "--nokkeltall", "12134"], "Nøkkeltallet «12134» kan ikke leses."],
  [["--kommune", "3224", "--aar", "2024", "--ut", "x.csv", "--landet", "hele"], "--landet hele finnes ikke; bruk med, uten, ingen."],
])("%j is told to be wrong, and nothing is sent", async (args, message) => {
  const { code, err } = await ssb(...args);
  expect([code, err.split("\n")[0]]).toEqual([2, expect.stringContaining(message)]);
  expect(server.asked).toEqual([]);
});
