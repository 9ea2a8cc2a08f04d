import { readFileSync } from "node:fs";
import { join } from "node:path";
import { konsernLedger } from "../../src/ledger/units/konsernLedger";
import type { Posting } from "../../src/ledger/buildLedger";
import { ore, sumOre, type Ore } from "../../src/amounts/ore";
import { oreIn, textIn, type Listing, type ListingRow } from "../../src/source/lists/listing";
import { readListing } from "../../src/source/lists/readListing";
import type { ListProposal } from "../../src/report/tables/lists/proposal";
import { LIST_INPUTS } from "../../src/report/tables/notes/inputs";
import type { ReportInput } from "../../src/report/buildReport";
import { proposeList } from "../../src/report/proposeList";
import { foretak, kasse } from "../support/konsernLedgers";
import { sourceOfBytes } from "../support/sourceOfBytes";
import { readSample, SAMPLE, SAMPLE_SOURCES } from "../support/sample";
import { emptySheet, headerIndex, readBackLists } from "../support/inputWorkbook";

const inputs: Record<string, ReportInput> = {};
beforeAll(async () => {
  for (const name of Object.keys(SAMPLE_SOURCES) as (keyof typeof SAMPLE_SOURCES)[]) inputs[name] = await readSample(name);
});

const proposed = (source: keyof typeof SAMPLE_SOURCES, list: string): ListProposal => proposeList(list, inputs[source] as ReportInput) as ListProposal;
const rowsOf = ({ rows }: ListProposal): readonly ListingRow[] => rows.map((values, row) => ({ row, values }));

async function sampleList(file: string): Promise<Listing> {
  const { listings } = await readListing(sourceOfBytes(file, new Uint8Array(readFileSync(join(SAMPLE, file)))), LIST_INPUTS, 2024);
  return listings[0] as Listing;
}

const totals = (rows: readonly ListingRow[], key: string, columns: readonly string[]): Readonly<Record<string, readonly Ore[]>> =>
  Object.fromEntries([...new Set(rows.map((row) => textIn(row, key)))].sort().map((text) => [text, columns.map((column) => sumOre(rows.filter((row) => textIn(row, key) === text).map((row) => oreIn(row, column))))]));

test.each(["hovedbokOgBudsjett", "saldobalanse"] as const)("The funds proposed from %s open and close as the sample's own list does, per kapittel", async (source) => {
  const list = await sampleList("fond.csv");
  const columns = ["inngaende", "utgaende"];
  expect(totals(rowsOf(proposed(source, "fond")), "kapittel", columns)).toEqual(totals(list.rows, "kapittel", columns));
});

test.each(["hovedbokOgBudsjett", "saldobalanse"] as const)("Every row proposed from %s adds up: opening, added, taken, closing", (source) => {
  for (const row of rowsOf(proposed(source, "fond"))) expect(ore(oreIn(row, "inngaende") + oreIn(row, "avsetning") + oreIn(row, "bruk"))).toBe(oreIn(row, "utgaende"));
  for (const row of rowsOf(proposed(source, "lan"))) expect(ore(oreIn(row, "inngaende") + oreIn(row, "opptak") + oreIn(row, "avdrag"))).toBe(oreIn(row, "utgaende"));
});

test("The loans proposed close as the sample's own list does", async () => {
  const list = await sampleList("lan.csv");
  const total = (rows: readonly ListingRow[]): Ore => sumOre(rows.map((row) => oreIn(row, "utgaende")));
  expect(total(rowsOf(proposed("hovedbokOgBudsjett", "lan")))).toBe(total(list.rows));
});

test("The prosjekter proposed have the outlays and budgets of the sample's own list", async () => {
  const list = await sampleList("prosjekter.csv");
  const columns = ["regnskap", "revidert", "opprinnelig"];
  const wanted = totals(list.rows, "prosjekt", columns);
  const found = totals(rowsOf(proposed("hovedbokOgBudsjett", "prosjekter")), "prosjekt", columns);
  expect(found).toEqual(wanted);
});

test("The adopted amounts proposed are those § 5-9 takes from the budget, and all are named", () => {
  const rows = rowsOf(proposed("hovedbokOgBudsjett", "vedtatte-disposisjoner"));
  expect(rows.map((row) => textIn(row, "disposisjon"))).toEqual(LIST_INPUTS.find(({ id }) => id === "vedtatte-disposisjoner")?.columns[0]?.allowed?.filter((name) => !name.startsWith("Herav ")));
  expect(rows.map((row) => textIn(row, "vedtak"))).toEqual(rows.map(() => "Revidert budsjett"));
  const bruk = rows.find((row) => textIn(row, "disposisjon") === "Bruk av disposisjonsfond") as ListingRow;
  expect(oreIn(bruk, "belop")).toBeLessThan(0);
});

test("Without a budget nothing is said of what is adopted, and lists the accounts do not know get no rows", () => {
  expect(proposeList("vedtatte-disposisjoner", inputs["kostra"] as ReportInput)).toBeNull();
  expect(proposeList("garantier", inputs["hovedbokOgBudsjett"] as ReportInput)).toBeNull();
});

test("A proposal stands in the sheet below the example and reads back as it was proposed", async () => {
  const input = LIST_INPUTS.find(({ id }) => id === "vedtatte-disposisjoner") as (typeof LIST_INPUTS)[number];
  const proposal = proposed("hovedbokOgBudsjett", input.id);
  const sheet = emptySheet(input, proposal);
  expect(sheet.rows.flat().some(({ value }) => typeof value === "string" && value.startsWith("Forslag: "))).toBe(true);
  const { listings, problems } = await readBackLists(sheet);
  expect(problems).toEqual([]);
  expect(listings[0]?.rows.map(({ values }) => values)).toEqual(proposal.rows);
  expect(listings[0]?.rows[0]?.row).toBe(headerIndex(sheet) + 3);
});

test("A loan between the kommunekasse and a foretak is no loan of theirs together", async () => {
  const loan = [{ konto: "547320", periode: "202400", amounts: { regnskap: -4_000 } }];
  const units = (own: readonly Posting[]) => [kasse([{ konto: "10100", ansvar: "1000", funksjon: "120", amounts: { regnskap: 100 } }, ...own]), foretak(loan)];
  const input = await readSample("saldobalanse");
  const list = (own: readonly Posting[]) => proposeList("lan", { ...input, ledger: konsernLedger(2024, units(own), input.template).ledger });
  expect(list([])?.rows).toHaveLength(1);
  expect(list([{ konto: "223320", periode: "202400", amounts: { regnskap: 4_000 } }])).toBeNull();
});
