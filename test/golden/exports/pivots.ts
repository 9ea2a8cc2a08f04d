import { both } from "./rowsOf";
import { ANSVAR, ansvarName, before, budget, kontoName, kroner, ofAnsvar, POSTINGS, right, sheet, sumOf, type Posting, type Row, type Situation } from "./situation";

const net = (postings: readonly Posting[]): number => kroner(sumOf(postings));
const bud = (postings: readonly Posting[]): number => kroner(postings.reduce((sum, [, , , ore]) => sum + budget(ore), 0));

/** Pivot tables of Excel in their three forms, and what Power BI exports. */
export const PIVOTS: readonly Situation[] = [
  sheet("pivot-tabell-gjentatte-etiketter", [["Ansvar", "Funksjon", "Konto", "Summer av Regnskap", "Summer av Budsjett"], ...ANSVAR.flatMap(ofAnsvar).map(([konto, ansvar, funksjon, ore]): Row => [Number(ansvar), Number(funksjon), Number(konto), kroner(ore), kroner(budget(ore))]), ["Totalsum", null, null, 0, bud(POSTINGS)]], both, true),
  sheet("pivot-tabell-gjentatte-med-delsum", [
    ["Ansvar", "Konto", "Funksjon", "Summer av Beløp"],
    ...ANSVAR.flatMap((ansvar): Row[] => [...ofAnsvar(ansvar).map(([konto, , funksjon, ore]): Row => [Number(ansvar), Number(konto), Number(funksjon), kroner(ore)]), [`${ansvar} Totalt`, null, null, net(ofAnsvar(ansvar))]]),
    ["Totalsum", null, null, 0],
  ], right(), true),
  sheet("pivot-disposisjon-uten-gjentak", [
    ["Ansvar", "Konto", "Funksjon", "Summer av Beløp"],
    ...ANSVAR.flatMap((ansvar): Row[] => [[Number(ansvar), null, null, net(ofAnsvar(ansvar))], ...ofAnsvar(ansvar).map(([konto, , funksjon, ore]): Row => [null, Number(konto), Number(funksjon), kroner(ore)])]),
    ["Totalsum", null, null, 0],
  ], right(), false),
  sheet("pivot-disposisjon-med-gjentak", [
    ["Ansvar", "Konto", "Funksjon", "Summer av Beløp"],
    ...ANSVAR.flatMap((ansvar): Row[] => [[Number(ansvar), null, null, net(ofAnsvar(ansvar))], ...ofAnsvar(ansvar).map(([konto, , funksjon, ore]): Row => [Number(ansvar), Number(konto), Number(funksjon), kroner(ore)])]),
    ["Totalsum", null, null, 0],
  ], right(), true),
  sheet("pivot-kompakt-tre-nivaaer", [
    ["Radetiketter", "Summer av Beløp"],
    ...ANSVAR.flatMap((ansvar): Row[] => [[`${ansvar} ${ansvarName(ansvar)}`, net(ofAnsvar(ansvar))], ...ofAnsvar(ansvar).flatMap(([konto, , funksjon, ore]): Row[] => [[Number(funksjon), kroner(ore)], [`${konto} ${kontoName(konto)}`, kroner(ore)]])]),
    ["Totalsum", 0],
  ], right(), false),
  sheet("pivot-filter-over", [
    ["År", 2024], ["Firma", "(Alle)"], [],
    ["Ansvar", "Konto", "Funksjon", "Summer av Beløp"], ...ANSVAR.flatMap(ofAnsvar).map(([konto, ansvar, funksjon, ore]): Row => [Number(ansvar), Number(konto), Number(funksjon), kroner(ore)]), ["Totalsum", null, null, 0],
  ], right(), true),
  sheet("pivot-filter-over-2023", [
    ["År", 2023], [],
    ["Ansvar", "Konto", "Funksjon", "Summer av Beløp"], ...ANSVAR.flatMap(ofAnsvar).map(([konto, ansvar, funksjon, ore]): Row => [Number(ansvar), Number(konto), Number(funksjon), kroner(ore)]),
  ], {}, false),
  sheet("pivot-aar-i-kolonner", [
    ["Summer av Beløp", null, null, "År", null], ["Ansvar", "Konto", "Funksjon", 2023, 2024],
    ...ANSVAR.flatMap(ofAnsvar).map(([konto, ansvar, funksjon, ore]): Row => [Number(ansvar), Number(konto), Number(funksjon), kroner(before(ore)), kroner(ore)]),
  ], { ...right(), ...right("regnskapIFjor", before) }, false),
  sheet("pivot-aar-i-kolonner-med-totalsum", [
    ["Ansvar", "Konto", "Funksjon", 2023, 2024, "Totalsum"],
    ...ANSVAR.flatMap(ofAnsvar).map(([konto, ansvar, funksjon, ore]): Row => [Number(ansvar), Number(konto), Number(funksjon), kroner(before(ore)), kroner(ore), kroner(ore + before(ore))]),
  ], { ...right(), ...right("regnskapIFjor", before) }, false),
  sheet("pivot-tom-etikett", [
    ["Ansvar", "Konto", "Funksjon", "Summer av Beløp"],
    ...ANSVAR.flatMap(ofAnsvar).map(([konto, ansvar, funksjon, ore]): Row => [ansvar === "9000" ? "(tom)" : Number(ansvar), Number(konto), Number(funksjon), kroner(ore)]), ["Totalsum", null, null, 0],
  ], Object.fromEntries(POSTINGS.map(([konto, ansvar, funksjon, ore]) => [`${konto} ${ansvar === "9000" ? "" : ansvar} ${funksjon} regnskap`, ore])), false),
  sheet("pivot-antall-og-sum", [["Ansvar", "Konto", "Funksjon", "Antall av Bilag", "Summer av Beløp"], ...ANSVAR.flatMap(ofAnsvar).map(([konto, ansvar, funksjon, ore], at): Row => [Number(ansvar), Number(konto), Number(funksjon), at + 3, kroner(ore)])], right(), true),
  sheet("powerbi-matrise-med-total", [
    ["Ansvar", "Konto", "Funksjon", "Regnskap", "Budsjett", "Avvik", "Avvik %"],
    ...ANSVAR.flatMap((ansvar): Row[] => [...ofAnsvar(ansvar).map(([konto, , funksjon, ore]): Row => [ansvar, konto, funksjon, kroner(ore), kroner(budget(ore)), kroner(budget(ore) - ore), 0.0909]), [ansvar, "Total", null, net(ofAnsvar(ansvar)), bud(ofAnsvar(ansvar)), bud(ofAnsvar(ansvar)) - net(ofAnsvar(ansvar)), 0.0909]]),
    ["Total", null, null, 0, bud(POSTINGS), bud(POSTINGS), 1], [], ["Brukte filtre:\nÅr er 2024\nMåned er ikke tom"],
  ], both, true),
  sheet("powerbi-engelsk", [
    ["Account", "Cost center", "Function", "Sum of Amount"], ...POSTINGS.map(([konto, ansvar, funksjon, ore]): Row => [konto, ansvar, funksjon, kroner(ore)]), [], ["Applied filters:\nYear is 2024\nCompany is 3027"],
  ], right(), true),
  sheet("powerbi-engelsk-filter-2023", [
    ["Account", "Cost center", "Function", "Sum of Amount"], ...POSTINGS.map(([konto, ansvar, funksjon, ore]): Row => [konto, ansvar, funksjon, kroner(ore)]), [], ["Applied filters:\nYear is 2023"],
  ], {}, false),
];
