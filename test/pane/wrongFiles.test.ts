import { say } from "../../src/pane/texts/text";
import { writeXlsx } from "hucre/xlsx";
import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import type { Purpose, WizardSource, WizardState } from "../../src/pane/state/wizardState";
import { memoryHost } from "../support/memoryHost";
import { inspected, wizardBench, type WizardBench } from "./wizardBench";
import { nb } from "../support/nb";

type Bytes = string | Uint8Array<ArrayBuffer>;
const HEADERS = "Konto;Ansvar;Funksjon;Periode;Beløp";
const ledger = (space: string): string => [HEADERS, `10100;1100;201;202401;300${space}000,00`, `18000;9000;840;202401;-1${space}500${space}000,00`].join("\r\n");

async function xlsx(rows: readonly (readonly string[])[]): Promise<Bytes> {
  return new Uint8Array(await writeXlsx({ sheets: [{ name: "Ark1", rows: rows.map((row) => [...row]) }] }));
}

function utf16(text: string, order: "le" | "be", mark: boolean): Bytes {
  const units = [...(mark ? "\ufeff" : ""), ...text].map((letter) => letter.charCodeAt(0));
  return new Uint8Array(units.flatMap((unit) => (order === "le" ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}

let bench: WizardBench;
beforeEach(() => { bench = wizardBench(memoryHost()); });

async function added(name: string, content: Bytes, purpose?: Purpose): Promise<WizardSource> {
  bench.wizard.addFiles([new File([content], name)]);
  const { sources: [source] } = await bench.until(inspected);
  if (purpose) bench.wizard.choosePurpose(source?.id ?? "", purpose);
  return (await bench.until(inspected)).sources[0] as WizardSource;
}

/** What the step of the columns says of the only source, or why it is not reached. */
async function read(name: string, content: Bytes): Promise<WizardState> {
  await added(name, content);
  bench.store.dispatch({ kind: "yearTyped", year: "2024" });
  bench.wizard.goTo("kolonner");
  return bench.until(({ material, busy, failures }) => (material !== null && busy === null) || Object.keys(failures).length > 0);
}

const errors = ({ readings }: WizardState): readonly string[] => Object.values(readings).flatMap(({ problems }) => problems.filter(({ severity }) => severity === "error").map(({ message }) => nb(message)));

test.each<[string, Bytes, RegExp]>([
  ["tom.csv", "", /^«tom.csv» er tom\. Hent ut rapporten på nytt\.$/],
  ["blank.csv", "\r\n  \r\n;;;\r\n", /^Fant ingen rader med innhold i «blank.csv»\. Velg en fil/],
  ["rapport.csv", "%PDF-1.7\n%âãÏÓ\n1 0 obj", /^«rapport.csv» kan ikke leses: den er en PDF\. Hent ut rapporten som Excel eller CSV/],
  ["bilde.csv", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48]), /^«bilde.csv» kan ikke leses: den er ikke tekst/],
  ["halv.xlsx", new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3, 4]), /^«halv.xlsx» er ikke åpnet: den er ikke en hel xlsx-fil.*lagre den på nytt/],
])("%s is told of at its name, whatever it is said to hold, and the wizard goes no further", async (name, content, message) => {
  expect((await added(name, content)).content).toMatchObject({ kind: "unreadable", message: expect.objectContaining({ nb: expect.stringMatching(message) as string }) });
  bench.wizard.goTo("kolonner");
  expect(await bench.until(({ failures }) => failures.kilde !== undefined)).toMatchObject({ step: "oversikt", failures: { kilde: { nb: "En av kildene kan ikke leses. Fjern den eller velg en annen fil." } } });
  for (const purpose of ["budsjett", "iFjor", "organisasjon", "liste"] as const) {
    bench = wizardBench(memoryHost());
    const { content: found } = await added(name, content, purpose);
    expect(found).toMatchObject({ kind: "unreadable" });
    expect(found?.kind === "unreadable" ? say(found.message) : "").toContain(`«${name}»`);
  }
});

test("A PDF or an empty file chosen as a list is told to be that, and not to lack a list's headers", async () => {
  expect((await added("rapport.csv", "%PDF-1.7", "liste")).content).toMatchObject({ message: "«rapport.csv» kan ikke leses som en liste: den er en PDF. Hent ut rapporten som Excel eller CSV i økonomisystemet." });
  bench = wizardBench(memoryHost());
  expect((await added("tom.csv", "", "liste")).content).toMatchObject({ message: "«tom.csv» er tom. Fyll ut listen, eller la den være." });
});

test("A workbook of nothing but text lacks konto, and that is told with its words", async () => {
  const state = await read("notat.xlsx", await xlsx([["Referat fra møte"], ["Vi snakket om budsjettet."], ["Neste møte", "tirsdag"]]));
  expect(errors(state)[0]).toMatch(/^Fant ingen kolonne med konto\..*Velg hvilken kolonne som er konto/);
});

test.each(["csv", "xlsx"])("A ledger of headers alone (.%s) is an error with its name, not a report of zeros", async (format) => {
  const content = format === "csv" ? `${HEADERS}\r\n` : await xlsx([HEADERS.split(";")]);
  const name = `hovedbok 2024.${format}`;
  expect(errors(await read(name, content))).toEqual([`«${format === "csv" ? name : "hovedbok 2024.xlsx"}» har ingen rader under overskriftene. Hent ut rapporten på nytt, eller velg riktig fil eller ark.`]);
});

test("An organisation of headers alone cannot be used, and that is told", async () => {
  const { content } = await added("organisasjon.csv", "ansvar;ansvarsnavn;enhet;enhetsnavn;omrade;selvkost\r\n", "organisasjon");
  expect(content).toMatchObject({ kind: "unreadable", message: "«organisasjon.csv» har ingen ansvar under overskriftene. Fyll ut én rad per ansvar, eller velg en annen fil." });
});

test.each<[string, Bytes]>([
  ["UTF-16 as Excel saves it", utf16(ledger(" "), "le", true)],
  ["UTF-16, big end first", utf16(ledger(" "), "be", true)],
  ["UTF-16 without its mark", utf16(ledger(" "), "le", false)],
  ["UTF-16 with narrow no-break spaces", utf16(ledger("\u202f"), "le", true)],
  ["a byte order mark and semicolons", `\ufeff${ledger(" ")}`],
  ["Excel's own line for the separator", `sep=;\r\n${ledger(" ")}`],
  ["narrow no-break spaces between thousands", ledger("\u202f")],
  ["no-break spaces", ledger("\u00a0")],
  ["thin spaces", ledger("\u2009")],
  ["no-break spaces in Windows-1252", new Uint8Array([...ledger("\u00a0")].map((letter) => letter.charCodeAt(0)))],
])("A ledger with %s is read to the øre, without an error", async (_, content) => {
  const state = await read("hovedbok.csv", content);
  expect(errors(state)).toEqual([]);
  expect(Object.values(state.readings).map(({ control }) => [control.rowsUsed, control.sums])).toEqual([[2, { 1: { regnskap: -120_000_000 } }]]);
});

const MINE = defaultTemplate();
test.each<[string, Bytes, RegExp]>([
  ["0 bytes", "", /«mal.json» kan ikke brukes: filen er tom\. Hent den på nytt/],
  ["blanks", " \r\n", /filen er tom/],
  ["lists in lists", `${"[".repeat(400_000)}${"]".repeat(400_000)}`, /mer enn 20 nivåer inni hverandre/],
  ["objects in objects", `{"version":2,"name":${'{"a":'.repeat(50)}1${"}".repeat(51)}`, /mer enn 20 nivåer inni hverandre/],
  ["__proto__ written in another way", '{"\\u005f_proto__":{"unit":"mill"},"version":2}', /«__proto__» er ikke tillatt/],
  ["constructor among the columns", JSON.stringify({ ...MINE, columns: { constructor: ["regnskap"] } }), /«constructor» er ikke tillatt/],
  ["a huge name", JSON.stringify({ ...MINE, name: "x".repeat(900_000) }), /name: er for lang; høyst 200/],
  ["a huge name of escapes", JSON.stringify({ ...MINE, name: "\n".repeat(490_000) }), /name: er for lang; høyst 200/],
  ["a huge field name", JSON.stringify({ ...MINE, ["k".repeat(900_000)]: 1 }), /^.{0,200} er ikke blant feltene/],
  ["too many fields", JSON.stringify({ ...MINE, columns: Object.fromEntries(Array.from({ length: 50_001 }, (_, index) => [`a${index}`, []])) }), /mer enn 50000 felt/],
  ["wrong types", JSON.stringify({ ...MINE, unit: 7, columns: [], tables: "x" }), /unit: må være kroner.*tables: mangler, eller er ikke en liste.*columns: mangler, eller er ikke et objekt/],
  ["a list", "[]", /er ikke et objekt/],
  ["null", "null", /er ikke et objekt/],
  ["a version that is a text", JSON.stringify({ ...MINE, version: "2" }), /version: mangler, eller er ikke et versjonsnummer/],
  ["a version without end", '{"version":1e999}', /version: mangler, eller er ikke et versjonsnummer/],
  ["a ledger", ledger(" "), /filen er ikke gyldig JSON/],
  ["UTF-16", utf16(JSON.stringify(MINE), "le", true), /«mal.json» er ikke lagret som UTF-8, slik maler er\. Velg en \.json-fil fra Tertial/],
])("A template of %s is refused in words, and nothing changes", async (_, content, message) => {
  bench.wizard.openTemplate([new File([content], "mal.json")]);
  const state = await bench.until(({ failures }) => failures.mal !== undefined);
  expect(say(state.failures.mal ?? "")).toMatch(message);
  expect(state).toMatchObject({ template: MINE, mal: { proposal: null, notes: [] } });
  expect(({} as Readonly<Record<string, unknown>>)["unit"]).toBeUndefined();
});
