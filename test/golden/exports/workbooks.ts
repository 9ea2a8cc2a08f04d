import { both } from "./rowsOf";
import { ANSVAR, ansvarName, budget, HEADER, kroner, line, LINES, MONTHS, months, ofAnsvar, POSTINGS, right, xlsx, type Posting, type Row, type Sheet, type Situation } from "./situation";

const sheetOf = (name: string, amount = (ore: number): number => ore, header = "Beløp", more: Partial<Sheet> = {}): Sheet => ({
  name,
  rows: [[...HEADER.slice(0, 5), header], ...POSTINGS.map(([konto, ansvar, funksjon, ore]): Row => line([konto, ansvar, funksjon, amount(ore)]))],
  ...more,
});
const half = (ore: number): number => Math.trunc(ore / 2);
const soFar = [0.3, 0.6, 1].map((share) => (ore: number): number => (share === 1 ? ore : Math.trunc(ore * share)));
const summed = (id: string, header: string, names: readonly string[]): Situation => xlsx(id, names.map((name, at) => sheetOf(name, soFar[at], header)), right(), false);
const investment: readonly Posting[] = [["02300", "1100", "222", 500000], ["09100", "9000", "870", -500000]];

/** Books of several sheets: which of them are read, and which must be asked about. */
export const WORKBOOKS: readonly Situation[] = [
  xlsx("skjult-ark-fjor", [sheetOf("Ark1"), sheetOf("2023", half, "Beløp", { state: "hidden" })], right(), true),
  xlsx("veldig-skjult-ark", [sheetOf("Data", (ore) => ore, "Beløp", { state: "veryHidden" }), { name: "Forside", rows: [["Rapport"], ["Utskrift", "12.01.2025"]] }], right(), false),
  xlsx("ark-per-maaned", MONTHS.map((month, at) => sheetOf(month, (ore) => months(ore)[at] ?? 0)), right(), false),
  summed("ark-per-maaned-hittil", "Hittil i år", ["Jan", "Feb", "Mar"]),
  summed("ark-per-maaned-hiaa", "Hiå", ["Jan", "Feb", "Mar"]),
  summed("ark-per-maaned-saldo", "Saldo", ["Jan", "Feb", "Mar"]),
  summed("ark-pr-maaned", "Beløp", ["pr jan", "pr feb", "pr mar"]),
  xlsx("ark-regnskap-budsjett", [sheetOf("Regnskap"), sheetOf("Budsjett", budget)], both, false),
  xlsx("ark-budsjett-regnskap-med-navn", [sheetOf("Bud", budget, "Rev. budsjett 2024"), sheetOf("Regn", (ore) => ore, "Regnskap 2024")], both, false),
  xlsx("ark-drift-investering", [sheetOf("Drift"), { name: "Investering", rows: [HEADER, ...investment.map(line)] }], { ...right(), ...right("regnskap", (ore) => ore, investment) }, false),
  xlsx("ark-per-ansvar-og-samlet", [...ANSVAR.map((ansvar): Sheet => ({ name: `${ansvar} ${ansvarName(ansvar)}`, rows: [HEADER, ...ofAnsvar(ansvar).map(line)] })), sheetOf("Samlet")], right(), false),
  xlsx("ark-per-ansvar-uten-kolonne", ANSVAR.map((ansvar): Sheet => ({ name: `${ansvar} ${ansvarName(ansvar)}`, rows: [["Konto", "Funksjon", "Beløp"], ...ofAnsvar(ansvar).map(([konto, , funksjon, ore]): Row => [konto, funksjon, kroner(ore)])] })), right(), false),
  xlsx("data-og-pivot", [{ name: "Pivot", rows: [["Konto", "Summer av Beløp"], ...POSTINGS.map(([konto, , , ore]): Row => [Number(konto), kroner(ore)]), ["Totalsum", 0]] }, sheetOf("Data")], right(), false),
  xlsx("ark-2023-og-2024", [sheetOf("2023", half), sheetOf("2024")], right(), false),
  xlsx("bare-arket-2023", [sheetOf("2023")], {}, false),
  xlsx("bare-arket-budsjett", [sheetOf("Budsjett 2024")], {}, false),
  xlsx("arknavn-i-tusen", [{ name: "Regnskap (1000 kr)", rows: [HEADER, ...LINES.map((row): Row => [...row.slice(0, 5), Math.round((row[5] as number) / 1000)])] }], right(), false),
  xlsx("firma-under-filter", [{ name: "Ark1", rows: [["Firma", ...HEADER], ...["RK", "KF"].flatMap((firma) => LINES.map((row): Row => [firma, ...row]))], hiddenRows: LINES.map((_, at) => 15 + at) }], right(), false),
  xlsx("pivot-kolonner-er-ansvar", [{ name: "Pivot", rows: [["Summer av Beløp", "Kolonneetiketter"], ["Konto", ...ANSVAR.map(Number), "Totalsum"], ...POSTINGS.map(([konto, ansvar, , ore]): Row => [Number(konto), ...ANSVAR.map((each) => (each === ansvar ? kroner(ore) : null)), kroner(ore)])] }], right(), false),
];
