import { join } from "node:path";
import { buildReport, madeReport, type ReportInput } from "../../src/report/buildReport";
import { chosenTables } from "../../src/report/catalogue";
import { reportTitle } from "../../src/report/reportTitle";
import { templateFor } from "../../src/report/template/templateFor";
import type { Template } from "../../src/report/template/template";
import type { Report } from "../../src/report/report";
import { toWorkbook } from "../../src/sheets/toWorkbook";
import type { Listing, ListingRow } from "../../src/source/lists/listing";
import { ore } from "../../src/amounts/ore";
import { readLines } from "./lists/smallLists";
import { readSample, SAMPLE } from "../support/sample";
import { namesIn, tableTexts } from "../support/reportTexts";
import { nb } from "../support/nb";

const FINANSREGLEMENT = join(__dirname, "../golden/lister/finansreglement.csv");
const TABLES = ["5-8", "note-laan-portefolje", "note-laan-reglement", "finans-rente", "finans-lan", "note-laan-forfall", "note-laan-rentebinding", "finans-plasseringer"];

let year: ReportInput;
beforeAll(async () => {
  year = await readSample("hovedbokOgBudsjett", [join(SAMPLE, "lan.csv"), FINANSREGLEMENT]);
});

/** A list of placements whose closing balance the accounts have on the day. */
async function placements(closing: string, header = "Saldo 31.12.2024"): Promise<Listing> {
  const { listing, problems } = await readLines(`Plassering;Bank eller forvalter;Plasseringstype;Saldo 01.01.2024;Innskudd og kjøp;${header}`, `Driftskonto;Banken;Bankinnskudd;0;${closing};${closing}`);
  expect(problems).toEqual([]);
  return listing as Listing;
}
const report = (kind: Template["report"], listings: readonly Listing[] = year.listings ?? [], changes: Partial<Template> = {}): Report =>
  buildReport({ ...year, listings, template: { ...templateFor(year.template, kind), ...changes } });
const cellOf = (made: Report, id: string, row: string, column: string) => {
  const table = made.tables.find((each) => each.id === id);
  return table?.rows.find((each) => each.id === row)?.cells[table.columns.findIndex((each) => each.id === column)];
};
const oreOf = (made: Report, id: string, row: string, column: string): number => {
  const cell = cellOf(made, id, row, column);
  if (cell?.kind !== "amount") throw new Error(`${id} ${row} ${column}`);
  return cell.ore;
};

test.each([["finans1", "Finansrapport 1 2024"], ["finans2", "Finansrapport 2 2024"], ["finansaar", "Finansrapport for året 2024"]] as const)("%s has the tables of loans and placements, and no others", (kind, title) => {
  const template = templateFor(year.template, kind);
  expect(chosenTables(template, []).map(({ id }) => id).sort()).toEqual([...TABLES].sort());
  const made = report(kind);
  expect(nb(reportTitle(made))).toBe(title);
  expect(made.tables.map(({ id }) => id).sort()).toEqual(TABLES.filter((id) => id !== "finans-plasseringer").sort());
  expect(made.problems.filter(({ code }) => code === "tabell-uten-liste").map(({ where }) => where?.table)).toEqual(["finans-plasseringer"]);
  expect(made.problems.some(({ code }) => code.startsWith("merforbruk"))).toBe(false);
});

test("the portfolio now and last time, with its change, is the balance's at the year's end to the øre", () => {
  const made = report("finansaar");
  expect(oreOf(made, "finans-lan", "differanse", "na")).toBe(0);
  expect(oreOf(made, "finans-lan", "total", "endring")).toBe(oreOf(made, "finans-lan", "total", "na") - oreOf(made, "finans-lan", "total", "forrige"));
  expect(made.controlResults.find(({ control, figure }) => control.id === "liste-laan" && figure === "regnskap")?.status).toBe("ok");
  // A loan that is paid off is there as long as it was not.
  expect(made.tables.find(({ id }) => id === "finans-lan")?.rows.some(({ number }) => number === "L01")).toBe(true);
});

test("last time is what the list says it was, else the year's beginning", () => {
  const listings = (year.listings ?? []).map((listing): Listing => (listing.input !== "lan" ? listing : {
    ...listing, rows: listing.rows.map((row, r): ListingRow => (r > 0 ? row : { ...row, values: { ...row.values, forrige: { kind: "amount", ore: ore(12_300) } } })),
  }));
  const made = report("finansaar", listings);
  expect([oreOf(made, "finans-lan", "total", "forrige"), made.tables.find(({ id }) => id === "finans-lan")?.columns[1]?.header]).toEqual([12_300, "Saldo forrige rapport"]);
  expect(report("finansaar").tables.find(({ id }) => id === "finans-lan")?.columns[1]?.header).toBe("Saldo 01.01.2024");
});

test("one percentage point is a hundredth of the floating loans, and what is lent on is taken out", () => {
  const made = report("finansaar");
  const floating = (year.listings ?? []).find(({ input }) => input === "lan")?.rows.filter(({ values }) => (values["rentetype"] as { text?: string } | undefined)?.text === "Flytende") ?? [];
  const sum = (rows: readonly ListingRow[]): number => rows.reduce((all, { values }) => all + ((values["utgaende"] as { ore: number }).ore), 0);
  const own = floating.filter(({ values }) => (values["formal"] as { text: string }).text !== "Startlån");
  expect([oreOf(made, "finans-rente", "flytende", "saldo"), oreOf(made, "finans-rente", "netto", "saldo")]).toEqual([sum(floating), sum(own)]);
  expect(oreOf(made, "finans-rente", "netto", "virkning")).toBe(Math.round(sum(own) / 100));
  expect(sum(own)).toBeLessThan(sum(floating));
});

test("placements are held against kapittel 10, 11, 12, 15 and 18 of their own day, to the øre", async () => {
  const booked = report("finans2").controlResults.find(({ control }) => control.id === "liste-plasseringer");
  expect(nb(booked?.message ?? "")).toContain("listen er ikke gitt");
  const held = async (by: number, header: string) => report("finans2", [await placements(((AUGUST + by) / 100).toFixed(2).replace(".", ","), header)]).controlResults.find(({ control, figure }) => control.id === "liste-plasseringer" && figure !== "inngaendeBalanse");
  const AUGUST = await (async () => (report("finans2", [await placements("0", "Saldo 31.08.2024")]).controlResults.find(({ control, figure }) => control.id === "liste-plasseringer" && figure === "regnskap")?.right ?? 0))();
  expect(AUGUST).not.toBe(0);
  expect(await held(0, "Saldo 31.08.2024")).toMatchObject({ status: "ok", difference: 0 });
  expect(await held(1, "Saldo 31.08.2024")).toMatchObject({ status: "avvik", difference: 1 });
  expect(await held(-1, "Saldo 31.08.2024")).toMatchObject({ status: "avvik", difference: -1 });
  expect(nb((await held(0, "Saldo 31.12.2024"))?.message ?? "")).toContain("er ikke kontrollert: listen gjelder 31.12.2024, rapporten 31.08.2024");
});

test("limits say whether they are held, and every figure that follows from another is live", () => {
  const made = report("finansaar");
  const statuses = made.tables.find(({ id }) => id === "note-laan-reglement")?.rows.map(({ cells }) => { const cell = cells[5]; return cell?.kind === "text" ? cell.text : ""; });
  expect(statuses?.every((text) => text === "Innenfor" || text === "Utenfor")).toBe(true);
  const sheet = toWorkbook(made, "formler").sheets.find(({ name }) => name === "Finansrapport");
  const row = sheet?.rows.find((cells) => cells[1]?.value === "Differanse");
  expect(row?.some(({ formula }) => formula !== undefined)).toBe(true);
});

test("every text of ours is in every language", async () => {
  const listings = [...(year.listings ?? []), await placements("5", "Saldo 31.08.2024")];
  const made = madeReport({ ...year, listings, template: templateFor(year.template, "finans2") });
  const names = new Set(namesIn({ ...year, listings }));
  const own = made.tables.filter(({ id }) => id.startsWith("finans-")).flatMap(tableTexts);
  expect(own.filter((text) => typeof text === "string" && /\p{L}{2}/u.test(text) && !names.has(text))).toEqual([]);
  expect(own.filter((text) => typeof text === "object" && text.nb !== text.en).length).toBeGreaterThan(20);
});
