import { ANSVAR, budget, byAnsvar, csv, HEADER, kontoName, kroner, line, LINES, MONTHS, months, ofAnsvar, POSTINGS, right, sheet, sumOf, text, xlsx, type Posting, type Row, type Situation } from "./situation";

const SHORT = ["Konto", "Ansvar", "Funksjon"] as const;
const short = ([konto, ansvar, funksjon]: Posting): Row => [konto, ansvar, funksjon];
const BALANCE: readonly (readonly [konto: string, opening: number, movement: number])[] = [["21010", 5000000, 1234500], ["21310", 700000, -34500], ["25600", -4000000, -1000000], ["25900", -1700000, -200000]];
const closing = Object.fromEntries(BALANCE.map(([konto, opening, movement]) => [`${konto}   regnskap`, opening + movement]));
const visible = POSTINGS.slice(0, 5);
const both = { ...right(), ...right("revidertBudsjett", budget) };

/** What a second look thought of. */
export const HARDER: readonly Situation[] = [
  sheet("balanse-med-ib-bevegelse-ub", [[...SHORT, "IB", "Bevegelse", "UB"], ...POSTINGS.map((posting): Row => [...short(posting), 0, kroner(posting[3]), kroner(posting[3])]), ...BALANCE.map(([konto, opening, movement]): Row => [konto, null, null, kroner(opening), kroner(movement), kroner(opening + movement)])], { ...right(), ...closing }, true),
  sheet("balanse-med-ib-debet-kredit-ub", [[...SHORT, "IB", "Debet", "Kredit", "UB"], ...POSTINGS.map((posting): Row => [...short(posting), 0, kroner(Math.max(posting[3], 0)), kroner(Math.max(-posting[3], 0)), kroner(posting[3])]), ...BALANCE.map(([konto, opening, movement]): Row => [konto, null, null, kroner(opening), kroner(Math.max(movement, 0)), kroner(Math.max(-movement, 0)), kroner(opening + movement)])], { ...right(), ...closing }, true),
  sheet("balanse-med-ib-og-maaneder", [[...SHORT, "IB", ...MONTHS], ...POSTINGS.map((posting): Row => [...short(posting), 0, ...months(posting[3]).map(kroner)]), ...BALANCE.map(([konto, opening, movement]): Row => [konto, null, null, kroner(opening), ...months(movement).map(kroner)])], { ...right(), ...closing }, true),
  ...["Prognose 2024", "Prognose per august", "Økonomiplan 2024-2027", "Anslag 2024"].map((title) => sheet(`tittel ${title}`, [[title], [], HEADER, ...LINES], {}, false)),
  xlsx("arket-heter-prognose", [{ name: "Prognose", rows: [HEADER, ...LINES] }], {}, false),
  sheet("enhet i oere over", [["Alle beløp i øre"], HEADER, ...POSTINGS.map((posting): Row => [...line(posting).slice(0, 5), posting[3]])], right(), false),
  sheet("enhet i oere i overskriften", [[...HEADER.slice(0, 5), "Beløp i øre"], ...POSTINGS.map((posting): Row => [...line(posting).slice(0, 5), posting[3]])], right(), false),
  sheet("samme-uttrekk-to-ganger", [HEADER, ...LINES, [], HEADER, ...LINES], right(), false),
  csv("samme-uttrekk-to-ganger-csv", [...[0, 1].flatMap(() => [["Konto", "Ansvar", "Funksjon", "Beløp"], ...POSTINGS.map(([konto, ansvar, funksjon, ore]) => [konto, ansvar, funksjon, text(ore)])])], right(), false),
  sheet("samme-rader-om-igjen-uten-skille", [HEADER, ...LINES, ...LINES], right("regnskap", (ore) => 2 * ore), false),
  csv("samme-beloep-i-to-maaneder", [["Konto", "Ansvar", "Funksjon", "Periode", "Beløp"], ...["202401", "202402"].flatMap((periode) => [["Konto", "Ansvar", "Funksjon", "Periode", "Beløp"], ...POSTINGS.map(([konto, ansvar, funksjon, ore]) => [konto, ansvar, funksjon, periode, text(ore)])])], right("regnskap", (ore) => 2 * ore), true),
  sheet("delsum-av-synlige", [HEADER, ...LINES, [null, null, null, null, "Sum", kroner(sumOf(visible))]], right(), false, { hiddenRows: POSTINGS.slice(5).map((_, at) => at + 7) }),
  sheet("nivaa-kolonne", [["Nivå", ...SHORT, "Beløp"], ...ANSVAR.flatMap((ansvar): Row[] => [[1, null, ansvar, null, kroner(sumOf(ofAnsvar(ansvar)))], ...ofAnsvar(ansvar).map((posting): Row => [2, ...short(posting), kroner(posting[3])])])], right(), false),
  sheet("konto-ytterst-uten-gjentak", [[...SHORT, "Regnskap"], ["10100", "1100", "202", 50000], [null, "2100", "253", 70000], [null, "2200", "234", 30000.01], ["18000", "9000", "840", -150000.01]], { "10100 1100 202 regnskap": 5000000, "10100 2100 253 regnskap": 7000000, "10100 2200 234 regnskap": 3000001, "18000 9000 840 regnskap": -15000001 }, false),
  sheet("kontoklasse-med-ord", [["Kontoklasse", "Art", "Ansvar", "Funksjon", "Beløp"], ...POSTINGS.filter(([konto]) => konto !== "10109").map(([konto, ansvar, funksjon, ore]): Row => ["Drift", konto.slice(1, 4), ansvar, funksjon, kroner(ore)])], Object.fromEntries(POSTINGS.filter(([konto]) => konto !== "10109").map(([konto, ansvar, funksjon, ore]) => [`${konto.slice(0, 4)} ${ansvar} ${funksjon} regnskap`, ore])), true),
  sheet("saldotype-bokstav", [["Saldotype", ...SHORT, "Beløp"], ...POSTINGS.map((posting): Row => ["A", ...short(posting), kroner(posting[3])]), ...POSTINGS.map((posting): Row => ["B", ...short(posting), kroner(budget(posting[3]))])], right(), false),
  sheet("tilbakefoert-ja-nei", [["Tilbakeført", ...SHORT, "Beløp"], ...POSTINGS.map((posting, at): Row => [at === 2 ? "Ja" : "Nei", ...short(posting), kroner(posting[3])]), ["Ja", ...short(POSTINGS[2] as Posting), -kroner((POSTINGS[2] as Posting)[3])]], {}, false),
  sheet("kroner-foran", [HEADER, ...POSTINGS.map((posting): Row => [...line(posting).slice(0, 5), `kr ${text(posting[3])}`])], right(), false),
  sheet("engelske-tall-i-semikolon", [HEADER, ...POSTINGS.map((posting): Row => [...line(posting).slice(0, 5), kroner(posting[3]).toLocaleString("en-US", { minimumFractionDigits: 2 })])], right(), true),
  csv("tre-desimaler-eller-tusen", [["Konto", "Ansvar", "Funksjon", "Beløp"], ...POSTINGS.map(([konto, ansvar, funksjon, ore]) => [konto, ansvar, funksjon, Math.round(ore / 100).toLocaleString("de-DE")])], right("regnskap", (ore) => Math.round(ore / 100) * 100), false),
  sheet("regnskap-og-prognose-maaneder", [[...SHORT, ...MONTHS.map((month, at) => `${at < 8 ? "Regnskap" : "Prognose"} ${month}`)], ...POSTINGS.map((posting): Row => [...short(posting), ...months(posting[3]).map(kroner)])], right("regnskap", (ore) => months(ore).slice(0, 8).reduce((sum, part) => sum + part, 0)), false),
  sheet("fjor-hittil-og-hele", [[...SHORT, "Regnskap 2024", "Regnskap hittil 2023", "Regnskap 2023"], ...POSTINGS.map((posting): Row => [...short(posting), kroner(posting[3]), kroner(Math.trunc(posting[3] / 2)), kroner(posting[3] - 100)])], { ...right(), ...right("regnskapIFjor", (ore) => ore - 100) }, false, { free: ["iFjorHittil"] }),
  sheet("avvik-kalt-regnskap", [[...SHORT, "Regnskap", "Budsjett", "Regnskap - budsjett"], ...POSTINGS.map((posting): Row => [...short(posting), kroner(posting[3]), kroner(budget(posting[3])), kroner(posting[3] - budget(posting[3]))])], both, false),
  sheet("per-innbygger", [[...SHORT, "Regnskap", "Regnskap per innbygger"], ...POSTINGS.map((posting): Row => [...short(posting), kroner(posting[3]), Math.round(posting[3] / 2000000)])], right(), false),
  sheet("andel-i-prosent-som-regnskap", [[...SHORT, "Regnskap", "Regnskap i % av budsjett"], ...POSTINGS.map((posting): Row => [...short(posting), kroner(posting[3]), 90.9])], right(), true),
  sheet("art-tekst-i-egen-rad-under", [["Art", "Ansvar", "Funksjon", "Beløp"], ...byAnsvar.flatMap(([konto, ansvar, funksjon, ore]): Row[] => [[konto, ansvar, funksjon, kroner(ore)], [kontoName(konto)]])], right(), true),
];
