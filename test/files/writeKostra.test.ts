import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildLedger, type Posting } from "../../src/ledger/buildLedger";
import { FORMS, type Regnskapsenhet } from "../../src/ledger/kostra/forms";
import type { KostraFile } from "../../src/ledger/kostra/kostraFile";
import { kostraFiles } from "../../src/ledger/kostraFiles";
import { codeAt, type Ledger } from "../../src/ledger/ledger";
import { mergeLedgers } from "../../src/ledger/mergeLedgers";
import { inspectSource } from "../../src/source/inspectSource";
import { readSource } from "../../src/source/readSource";
import { writeKostra } from "../../src/files/writeKostra";
import { BALANSE, BEVILGNING, drift, fileOf } from "../support/kostraPosts";
import { readSample, SAMPLE } from "../support/sample";
import { bytesOf } from "../source/bytes";

const SENDER = { region: "322400", orgnr: "", kvartal: null };
const ENHETER: readonly Regnskapsenhet[] = ["kasse", "saerbedrift", "konsolidert"];

/** The files as one ledger, by the product's own reader. */
async function readBack(files: readonly KostraFile[]): Promise<Ledger> {
  const ledgers: Ledger[] = [];
  for (const file of files) {
    const source = bytesOf("fil.dat", writeKostra(file), "latin1");
    const { ledger, problems } = await readSource(source, await inspectSource(source), { year: file.year });
    expect(problems).toEqual([]);
    ledgers.push(ledger);
  }
  return mergeLedgers(2024, ledgers);
}

const rowsOf = (ledger: Ledger): readonly string[] => Array.from({ length: ledger.size }, (_, row) => `${codeAt(ledger, "konto", row)} ${codeAt(ledger, "funksjon", row)} ${String(ledger.amounts.regnskap?.[row])}`).sort();

test("the sample year's ledger gives its KOSTRA files byte for byte", async () => {
  const { ledger } = await readSample("hovedbokOgBudsjett");
  const written = kostraFiles(ledger, "kasse", SENDER).files.map(writeKostra);
  expect(written).toEqual(["0A2024.dat", "0B2024.dat"].map((file) => readFileSync(join(SAMPLE, file), "latin1")));
});

test("a record is 48 characters with each field in its place", () => {
  expect(writeKostra(fileOf("0A", [drift("120", "010", 36328)], { year: 2019, region: "040200" }))).toBe("0A2019 040200                  1120 010    36328\n");
  const [bevilgning, balanse] = [writeKostra(fileOf("0I", BEVILGNING, { orgnr: "987654321" })), writeKostra(fileOf("0J", BALANSE, { orgnr: "987654321" }))];
  expect([...bevilgning.trimEnd().split("\n"), ...balanse.trimEnd().split("\n")].map((line) => line.length).every((length) => length === 48)).toBe(true);
  expect(bevilgning.split("\n")[0]).toBe("0I2024 322400987654321         4222 230      300");
  expect(balanse.split("\n")[4]).toBe("0J2024 322400987654321         55990080     -600");
});

test.each([
  ["consolidated", "0M", "3202 010     1000", "4222 230      300"],
  ["of a særbedrift", "0I", "3202 010     1000", "4222 230      300"],
  ["of the kommunekasse", "0A", "1202 010     1000", "0222 230      300"],
])("records %s have the kontoklasser of form %s", (_, skjema, operating, investing) => {
  const lines = writeKostra(fileOf(skjema, BEVILGNING)).split("\n").map((line) => line.slice(31));
  expect(lines).toEqual(expect.arrayContaining([operating, investing]));
});

test("an amount takes nine characters with its minus, and one more is refused", () => {
  expect(writeKostra(fileOf("0A", [drift("202", "010", -99_999_999)]))).toContain("010-99999999\n");
  expect(() => writeKostra(fileOf("0A", [drift("202", "010", -100_000_000)]))).toThrow(RangeError);
  expect(() => writeKostra(fileOf("0A", [drift("202", "010", 1)], { region: "3224" }))).toThrow(RangeError);
});

const thousands = fc.integer({ min: -99_999_999, max: 99_999_999 }).filter((amount) => amount !== 0);
const funksjon = fc.constantFrom("100", "120", "202", "290", "840", "880");
const bevilgning = fc.tuple(fc.constantFrom("0", "1"), fc.constantFrom("010", "115", "290", "570", "729", "970", "990"), funksjon, thousands).map(([klasse, art, code, amount]): Posting => ({ konto: klasse + art, funksjon: code, amounts: { regnskap: amount * 100_000 } }));
const balanse = fc.tuple(fc.constantFrom("10", "27", "411", "451", "56", "5900", "5990", "9100"), fc.constantFrom("000", "080", "320"), thousands).map(([kapittel, sektor, amount]): Posting => ({ konto: `2${kapittel}${sektor}`, amounts: { regnskap: amount * 100_000 } }));

test("read(write(x)) = x for whole thousands, in every form", async () => {
  await fc.assert(fc.asyncProperty(fc.uniqueArray(fc.oneof(bevilgning, balanse), { selector: ({ konto, funksjon: code }) => `${konto} ${code ?? ""}`, maxLength: 60 }), fc.constantFrom(...ENHETER), async (postings, enhet) => {
    const ledger = buildLedger(2024, postings);
    const { files, moved } = kostraFiles(ledger, enhet, { region: "322400", orgnr: enhet === "saerbedrift" ? "987654321" : "", kvartal: null });
    expect(moved).toEqual([]);
    expect(files.map(({ form }) => form.skjema).every((skjema) => FORMS.some((form) => form.skjema === skjema && form.enhet === enhet))).toBe(true);
    expect(rowsOf(await readBack(files))).toEqual(rowsOf(ledger));
  }), { numRuns: 60 });
});

test("a municipality's longer funksjon and art count as KOSTRA's, local arter as what the template says, and other kontoklasser are in no form", () => {
  const ledger = buildLedger(2024, [
    { konto: "11150", funksjon: "2021", amounts: { regnskap: 60_000 } }, { konto: "11151", funksjon: "2029", amounts: { regnskap: 50_000 } },
    { konto: "12900", funksjon: "202", amounts: { regnskap: 100_000 } }, { konto: "9999", amounts: { regnskap: 100_000 } }, { konto: "210320", amounts: { revidertBudsjett: 100_000 } },
  ]);
  const { files } = kostraFiles(ledger, "kasse", SENDER, { artOverrides: { "290": "190" } });
  expect(files.map(({ form, posts }) => [form.skjema, posts])).toEqual([["0A", [drift("202", "115", 1), drift("202", "190", 1)]]]);
});
