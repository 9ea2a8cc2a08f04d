import { buildLedger, type Posting } from "../../src/ledger/buildLedger";
import { organisationOf } from "../../src/ledger/organisation";
import { buildReport } from "../../src/report/buildReport";
import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import type { Report } from "../../src/report/report";
import type { Template } from "../../src/report/template/template";
import { templateFor } from "../../src/report/template/templateFor";
import type { Table } from "../../src/table/table";
import { ORGANISATION } from "../support/smallLedger";

const posting = (konto: string, ansvar: string, regnskap: number, revidertBudsjett: number): Posting => ({ konto, ansvar, periode: "202403", amounts: { regnskap, revidertBudsjett } });

const POSTINGS: readonly Posting[] = [
  posting("10100", "1100", 12_000_000_00, 10_000_000_00), posting("17100", "1100", -900_000_00, -100_000_00), posting("11150", "1100", 500_000_00, 400_000_00),
  posting("10100", "2100", 5_050_000_00, 5_000_000_00), posting("18000", "9000", -30_000_000_00, -20_000_000_00),
];

function report(changes: Partial<Template> = {}, kind: Template["report"] = "tertial1"): Report {
  return buildReport({ ledger: buildLedger(2024, POSTINGS), organisation: ORGANISATION, template: { ...templateFor(defaultTemplate(), kind), ...changes }, controls: [], problems: [] });
}

const tableOf = ({ tables }: Report, id: string): Table | undefined => tables.find((table) => table.id === id);
const texts = (table: Table | undefined): readonly string[] => (table?.rows ?? []).flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === "text" ? [cell.text.replaceAll("\u00a0", " ")] : [])));
const amounts = (table: Table | undefined, row: string): readonly (number | null)[] | undefined => table?.rows.find(({ id }) => id === row)?.cells.map((cell) => (cell.kind === "amount" ? cell.ore / 100 : null));

test("An enhet over both limits gets a draft from its figures; one below, and one of a felles område, gets none", () => {
  const made = report();
  expect(texts(tableOf(made, "forklaringer-oppvekst"))).toEqual(["Merforbruk 1,3 mill. (−12,6 %), i hovedsak lønn −2,0 mill., motvirket av sykelønnsrefusjon +800 000 kr."]);
  expect(made.tables.filter(({ id }) => id.startsWith("forklaringer-")).map(({ id }) => id)).toEqual(["forklaringer-oppvekst"]);
});

test("The limits are the template's", () => {
  const of = (belop: number, prosent: number): number => report({ terskel: { belop, prosent, kontroll: 1_000 } }).tables.filter(({ id }) => id.startsWith("forklaringer-")).length;
  expect([of(50_000, 1), of(50_000.01, 1), of(50_000, 1.01), of(2_000_000, 0), of(0, 13)]).toEqual([2, 1, 1, 0, 0]);
});

test("The arter behind it stand largest first and add up to the avvik, and so do the ansvar", () => {
  const made = report();
  const arter = tableOf(made, "avviksdetaljer-oppvekst");
  expect(arter?.rows.map(({ number, label }) => `${number} ${label}`.trim())).toEqual(["11-Barnehager", "010 Fastlønn", "710 Sykelønnsrefusjon", "115 Matvarer", "Sum 11-Barnehager"]);
  expect(amounts(arter, "11-barnehager-sum")).toEqual([11_600_000, 10_300_000, -1_300_000, null]);
  expect(amounts(tableOf(made, "avvik-per-ansvar-oppvekst"), "11-barnehager-sum")).toEqual([11_600_000, 10_300_000, -1_300_000]);
});

test("A year's report explains against the revised budget, when the template asks for it", () => {
  expect(report({}, "aarsrapport").tables.some(({ id }) => id.startsWith("forklaringer"))).toBe(false);
  const asked = tableOf(report({ tables: ["forklaringer"] }, "aarsrapport"), "forklaringer-oppvekst");
  expect(asked?.columns.map(({ header }) => header)).toEqual(["Avvik i kr", "Avvik i %", "Utkast til forklaring", "Forklaring"]);
});

test("Measured against the original budget the deviations are those the tables show; where the sources lack it, against the revised one", () => {
  const both = POSTINGS.map((each): Posting => ({ ...each, amounts: { ...each.amounts, opprinneligBudsjett: each.amounts.regnskap ?? 0 } }));
  const made = (postings: readonly Posting[]): readonly string[] =>
    buildReport({ ledger: buildLedger(2024, postings), organisation: ORGANISATION, template: { ...defaultTemplate(), tables: ["forklaringer"], avvikMot: "opprinneligBudsjett" }, controls: [], problems: [] }).tables.map(({ id }) => id);
  expect(made(both)).toEqual([]);
  expect(made(POSTINGS)).toEqual(["forklaringer-oppvekst"]);
});

test("The controller's own words stand beside the draft", () => {
  const inputs = new Map([["forklaringer-oppvekst", new Map([["enhet-11-barnehager", { kommentar: "To nye avdelinger fra mars." }]])]]);
  const made = buildReport({ ledger: buildLedger(2024, POSTINGS), organisation: ORGANISATION, template: templateFor(defaultTemplate(), "tertial1"), controls: [], problems: [], inputs });
  expect(texts(tableOf(made, "forklaringer-oppvekst"))[1]).toBe("To nye avdelinger fra mars.");
});

test("Two områder with an enhet of the same name are each explained by their own ansvar", () => {
  const unit = (ansvar: string, omrade: string) => ({ ansvar, ansvarsnavn: ansvar, enhet: "Adm", enhetsnavn: "Adm", omrade, selvkost: false });
  const organisation = organisationOf([unit("1100", "Skole"), unit("2100", "Helse")]);
  const postings = [posting("10100", "1100", 13_000_000_00, 10_000_000_00), posting("10100", "2100", 26_000_000_00, 20_000_000_00)];
  const made = buildReport({ ledger: buildLedger(2024, postings), organisation, template: templateFor(defaultTemplate(), "tertial1"), controls: [], problems: [] });
  expect(["skole", "helse"].map((omrade) => amounts(tableOf(made, `avvik-per-ansvar-${omrade}`), "adm-sum")?.[2])).toEqual([-3_000_000, -6_000_000]);
});
