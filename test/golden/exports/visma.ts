import { adopted, ANSVAR, ansvarName, before, budget, byAnsvar, csv, funksjonName, kontoName, kroner, MONTHS, months, ofAnsvar, POSTINGS, right, sheet, sumOf, text, type Row, type Situation } from "./situation";

const two = (month: number): string => String(month).padStart(2, "0");
const KEYS = ["Ansvar", "Ansvar (T)", "Funksjon", "Funksjon (T)", "Art", "Art (T)"] as const;
const keys = ([konto, ansvar, funksjon]: (typeof POSTINGS)[number]): Row => [ansvar, ansvarName(ansvar), funksjon, funksjonName(funksjon), konto, kontoName(konto)];
const all = { ...right(), ...right("revidertBudsjett", budget) };

/** Visma Enterprise: reports with a head, page breaks, codes beside texts, and amounts with the minus behind. */
export const VISMA: readonly Situation[] = [
  sheet("visma-rapporthode", [
    ["Rælingen kommune", null, null, null, null, null, "Side 1"],
    ["Økonomirapport per ansvar"],
    ["Periode", "202401 - 202412"], ["Utskrift", "14.02.2025 09:31"], ["Utvalg", "Ansvar 1000..9999"], [],
    [...KEYS, "Regnskap", "Rev. budsjett", "Avvik", "Forbr. %"],
    ...POSTINGS.map((posting) => [...keys(posting), kroner(posting[3]), kroner(budget(posting[3])), kroner(budget(posting[3]) - posting[3]), 90.9]),
  ], all, true),
  csv("visma-minus-bak", [["Ansvar", "Art", "Funksjon", "Regnskap", "Rev.budsjett"], ...POSTINGS.map(([konto, ansvar, funksjon, ore]) => [ansvar, konto, funksjon, text(ore, ".", "bak"), text(budget(ore), ".", "bak")])], all, true),
  csv("visma-sideskift", [
    ...[POSTINGS.slice(0, 5), POSTINGS.slice(5, 10), POSTINGS.slice(10)].flatMap((page, at) => [
      ["Rælingen kommune", "", "", `Side ${at + 1} av 3`], ["Regnskap 2024", "", "", ""], ["Ansvar", "Art", "Funksjon", "Beløp"],
      ...page.map(([konto, ansvar, funksjon, ore]) => [ansvar, konto, funksjon, text(ore)]),
    ]),
  ], right(), true),
  csv("visma-sideskift-overfort", [
    ["Ansvar", "Art", "Funksjon", "Beløp"],
    ...POSTINGS.slice(0, 6).map(([konto, ansvar, funksjon, ore]) => [ansvar, konto, funksjon, text(ore)]),
    ["Transport", "", "", text(sumOf(POSTINGS.slice(0, 6)))], ["Ansvar", "Art", "Funksjon", "Beløp"], ["Transport", "", "", text(sumOf(POSTINGS.slice(0, 6)))],
    ...POSTINGS.slice(6).map(([konto, ansvar, funksjon, ore]) => [ansvar, konto, funksjon, text(ore)]),
    ["Sum", "", "", text(sumOf(POSTINGS))],
  ], right(), true),
  sheet("visma-ansvar-blokker", [
    ["Art", "Tekst", "Funksjon", "Regnskap hittil", "Rev. budsjett"],
    ...ANSVAR.flatMap((ansvar) => [
      [`Ansvar: ${ansvar} ${ansvarName(ansvar)}`],
      ...ofAnsvar(ansvar).map(([konto, , funksjon, ore]): Row => [konto, kontoName(konto), funksjon, kroner(ore), kroner(budget(ore))]),
      [`SUM ANSVAR: ${ansvar}`, null, null, kroner(sumOf(ofAnsvar(ansvar))), kroner(ofAnsvar(ansvar).reduce((sum, [, , , ore]) => sum + budget(ore), 0))], [],
    ]),
    ["TOTALT", null, null, kroner(sumOf(POSTINGS)), kroner(POSTINGS.reduce((sum, [, , , ore]) => sum + budget(ore), 0))],
  ], all, true),
  sheet("visma-sum-utgifter-inntekter", [
    ["Art", "Tekst", "Ansvar", "Funksjon", "Regnskap"],
    ...byAnsvar.filter(([, , , ore]) => ore > 0).map(([konto, ansvar, funksjon, ore]): Row => [konto, kontoName(konto), ansvar, funksjon, kroner(ore)]),
    [null, "Sum utgifter", null, null, kroner(sumOf(POSTINGS.filter(([, , , ore]) => ore > 0)))],
    ...byAnsvar.filter(([, , , ore]) => ore < 0).map(([konto, ansvar, funksjon, ore]): Row => [konto, kontoName(konto), ansvar, funksjon, kroner(ore)]),
    [null, "Sum inntekter", null, null, kroner(sumOf(POSTINGS.filter(([, , , ore]) => ore < 0)))], [null, "Netto", null, null, 0],
  ], right(), true),
  sheet("visma-dimensjon-null-og-strek", [
    ["Art", "Ansvar", "Funksjon", "Prosjekt", "Objekt", "Regnskap"],
    ...POSTINGS.map(([konto, ansvar, funksjon, ore], at): Row => [konto, ansvar, funksjon, at % 2 === 0 ? "0" : "-", "-", kroner(ore)]),
  ], right(), true),
  csv("visma-apostrof-konto", [["Art", "Ansvar", "Funksjon", "Regnskap"], ...POSTINGS.map(([konto, ansvar, funksjon, ore]) => [`'${konto}`, `'${ansvar}`, `'${funksjon}`, text(ore)])], right(), true),
  csv("visma-tertialkolonner", [
    ["Art", "Ansvar", "Funksjon", ...MONTHS.map((month) => `Regnskap ${month}`), "Rev. budsjett året"],
    ...POSTINGS.map(([konto, ansvar, funksjon, ore]) => [konto, ansvar, funksjon, ...months(ore).map((part) => text(part)), text(budget(ore))]),
  ], all, true),
  sheet("visma-to-perioder-og-aar", [
    ["Art", "Ansvar", "Funksjon", "Regnskap per. 12", "Regnskap hittil i år", "Budsjett hittil i år", "Rev. årsbudsjett", "Oppr. årsbudsjett", "Regnskap hittil i fjor"],
    ...POSTINGS.map(([konto, ansvar, funksjon, ore]): Row => [konto, ansvar, funksjon, kroner(months(ore)[11] ?? 0), kroner(ore), kroner(budget(ore)), kroner(budget(ore)), kroner(adopted(ore)), kroner(before(ore))]),
  ], { ...all, ...right("opprinneligBudsjett", adopted) }, false, { free: ["budsjettHittil", "iFjorHittil", "regnskapIFjor"] }),
  csv("visma-periode-13", [
    ["Periode", "Art", "Ansvar", "Funksjon", "Beløp"],
    ...POSTINGS.flatMap(([konto, ansvar, funksjon, ore]) => [["202412", konto, ansvar, funksjon, text(ore - 10000)], ["202413", konto, ansvar, funksjon, text(10000)]]),
  ], right(), true),
  csv("visma-budsjettversjoner-under-hverandre", [
    ["Versjon", "Art", "Ansvar", "Funksjon", "Budsjett"],
    ...["Vedtatt", "Rebudsjettering 1", "Rebudsjettering 2"].flatMap((version, at) => POSTINGS.map(([konto, ansvar, funksjon, ore]) => [version, konto, ansvar, funksjon, text(budget(ore) + at * 100)])),
  ], right("revidertBudsjett", budget), false),
  csv("visma-aar-og-mnd", [["År", "Mnd", "Art", "Ansvar", "Funksjon", "Beløp"], ...POSTINGS.flatMap(([konto, ansvar, funksjon, ore]) => months(ore).map((part, month) => ["2024", two(month + 1), konto, ansvar, funksjon, text(part)]))], right(), true),
];
