import { partsOf } from "../../src/table/formula";
import { buildReport, type ReportInput } from "../../src/report/buildReport";
import type { Listing } from "../../src/source/lists/listing";
import type { Table } from "../../src/table/table";
import { readSample } from "../support/sample";
import { SAMPLE_LISTS } from "../support/sampleLists";
import { nb } from "../support/nb";

let input: ReportInput;
beforeAll(async () => {
  const read = await readSample("saldobalanse", SAMPLE_LISTS);
  input = { ...read, template: { ...read.template, investeringsoversikt: "portefolje" } };
});

const tableOf = (from: ReportInput): Table => {
  const table = buildReport(from).tables.find(({ id }) => id === "5-5-2");
  if (!table) throw new Error("5-5-2 mangler");
  return table;
};
const withRows = (change: (listing: Listing) => Listing | []): ReportInput => ({ ...input, listings: (input.listings ?? []).flatMap((listing) => (listing.input === "prosjekter" ? change(listing) : listing)) });
const amounts = (table: Table, id: string) => table.rows.find((row) => row.id === id)?.cells;

test("each portefølje has a sum, and the category adds those", () => {
  const table = tableOf(input);
  const category = table.rows.find(({ id }) => id === "varigeDriftsmidlerSum");
  expect(partsOf(category?.formula ?? null)).toEqual(table.rows.filter(({ id }) => id.startsWith("varigeDriftsmidlerSum-")).map(({ id }) => ({ row: id, sign: 1 })));
  const perProsjekt = tableOf({ ...input, template: { ...input.template, investeringsoversikt: "prosjekt" } });
  for (const id of ["varigeDriftsmidlerSum", "tilskuddTilAndreSum", "sumBevilgninger"]) expect(amounts(table, id)).toEqual(amounts(perProsjekt, id));
  expect(table.rows.filter(({ role }) => role === "line").map(({ id }) => id).sort()).toEqual(perProsjekt.rows.filter(({ role }) => role === "line").map(({ id }) => id).sort());
});

test("prosjekter the list does not have stand last, under their own sum", () => {
  const table = tableOf(withRows((listing) => ({ ...listing, rows: listing.rows.slice(1) })));
  const rows = table.rows.map(({ id }) => id);
  expect(rows[rows.indexOf("varigeDriftsmidlerSum") - 1]).toBe("varigeDriftsmidlerSum-prosjekter-uten-portefolje");
  expect(rows[rows.indexOf("varigeDriftsmidlerSum") - 2]).toBe("varigeDriftsmidler-61001");
});

test("without the list the table is per prosjekt, and the report says so", () => {
  const report = buildReport(withRows(() => []));
  expect(report.problems.filter(({ code }) => code === "portefolje-uten-liste").map(({ severity, message }) => `${severity}: ${nb(message)}`)).toEqual(["info: Malen ber om § 5-5 andre ledd per portefølje, men listen «Investeringsprosjekter» er ikke gitt. Tabellen er per prosjekt. Legg ved listen med prosjekt og portefølje."]);
  expect(report.tables.find(({ id }) => id === "5-5-2")?.rows.some(({ label }) => label === "Sum Kommunale bygg")).toBe(false);
});
