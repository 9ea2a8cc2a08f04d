import { adopted, ANSVAR, ansvarName, before, budget, csv, funksjonName, kontoName, kroner, MONTHS, months, ofAnsvar, POSTINGS, right, sheet, sumOf, text, xlsx, type Row, type Situation } from "./situation";

const ALL = { ...right(), ...right("revidertBudsjett", budget), ...right("opprinneligBudsjett", adopted) };
const dims = ([konto, ansvar, funksjon]: (typeof POSTINGS)[number]): Row => [konto, kontoName(konto), ansvar, ansvarName(ansvar), funksjon, funksjonName(funksjon)];
const DIMS = ["Konto", "Konto (T)", "Koststed", "Koststed (T)", "Funksjon", "Funksjon (T)"] as const;
const net = (postings: readonly (typeof POSTINGS)[number][], of = (ore: number): number => ore): number => kroner(postings.reduce((sum, [, , , ore]) => sum + of(ore), 0));

/** Unit4 ERP and Xledger: balance tables, Excelerator, parameter sheets, and dimensions with their texts. */
export const UNIT4: readonly Situation[] = [
  sheet("unit4-balansetabell", [[...DIMS, "Periode", "Beløp"], ...POSTINGS.flatMap((posting) => months(posting[3]).map((part, month): Row => [...dims(posting), 202401 + month, kroner(part)]))], right(), true),
  xlsx("unit4-parameterark", [
    { name: "Parametre", rows: [["Rapport", "Saldo per koststed"], ["Periode fra", 202401], ["Periode til", 202413], ["Klient", "RK"], ["Kjørt av", "AB"], ["Kjørt", new Date(Date.UTC(2025, 0, 14))]] },
    { name: "Data", rows: [[...DIMS, "Hittil i år", "Rev. bud", "Oppr. bud"], ...POSTINGS.map((posting): Row => [...dims(posting), kroner(posting[3]), kroner(budget(posting[3])), kroner(adopted(posting[3]))])] },
  ], ALL, true),
  sheet("unit4-excelerator-nivaaer", [
    ["_control", "Konto", "Koststed", "Funksjon", "Beløp"],
    ...ANSVAR.flatMap((ansvar): Row[] => [...ofAnsvar(ansvar).map(([konto, , funksjon, ore]): Row => ["d", konto, ansvar, funksjon, kroner(ore)]), ["t2", null, ansvar, null, net(ofAnsvar(ansvar))]]),
    ["t1", null, null, null, 0],
  ], right(), false),
  sheet("unit4-kolonnenavn-i-to-lag", [
    [null, null, null, "Regnskap", null, "Budsjett", null],
    ["Konto", "Koststed", "Funksjon", "2024", "2023", "Revidert 2024", "Vedtatt 2024"],
    ...POSTINGS.map(([konto, ansvar, funksjon, ore]): Row => [konto, ansvar, funksjon, kroner(ore), kroner(before(ore)), kroner(budget(ore)), kroner(adopted(ore))]),
  ], { ...ALL, ...right("regnskapIFjor", before) }, true, { merges: ["D1:E1", "F1:G1"] }),
  sheet("unit4-ib-perioder-ub", [
    ["Konto", "Koststed", "Funksjon", "IB", ...MONTHS, "UB"],
    ...POSTINGS.map(([konto, ansvar, funksjon, ore]): Row => [konto, ansvar, funksjon, 0, ...months(ore).map(kroner), kroner(ore)]),
  ], right(), true),
  sheet("unit4-prosjekt-navn-i-celle", [["Konto", "Koststed", "Funksjon", "Prosjekt", "Beløp"], ...POSTINGS.map(([konto, ansvar, funksjon, ore], at): Row => [`${konto} ${kontoName(konto)}`, `${ansvar} ${ansvarName(ansvar)}`, `${funksjon} ${funksjonName(funksjon)}`, at % 3 === 0 ? "7001 Nytt tak" : null, kroner(ore)])], right(), true),
  sheet("unit4-sum-oeverst", [
    [...DIMS, "Beløp"], ["Totalt", null, null, null, null, null, 0],
    ...POSTINGS.map((posting): Row => [...dims(posting), kroner(posting[3])]),
  ], right(), true),
  sheet("unit4-sum-oeverst-ikke-null", [
    ["Konto", "Koststed", "Funksjon", "Beløp"], ["Totalt", null, null, net(POSTINGS.slice(0, 8))],
    ...POSTINGS.slice(0, 8).map(([konto, ansvar, funksjon, ore]): Row => [konto, ansvar, funksjon, kroner(ore)]),
  ], right("regnskap", (ore) => ore, POSTINGS.slice(0, 8)), true),
  sheet("unit4-gruppesum-oeverst", [
    ["Konto", "Koststed", "Koststed (T)", "Funksjon", "Beløp"],
    ...ANSVAR.flatMap((ansvar): Row[] => [["Sum", ansvar, ansvarName(ansvar), null, net(ofAnsvar(ansvar))], ...ofAnsvar(ansvar).map(([konto, , funksjon, ore]): Row => [konto, ansvar, ansvarName(ansvar), funksjon, kroner(ore)])]),
  ], right(), true),
  sheet("xledger-pivotert-kontobalanse", [
    ["Saldobalanse"], ["Rælingen kommune, 2024.01 - 2024.12"], [],
    ["Konto", "Beskrivelse", "XGL Ansvar", "XGL Funksjon", "IB", "Periode", "UB"],
    ...POSTINGS.map(([konto, ansvar, funksjon, ore]): Row => [konto, kontoName(konto), `${ansvar} - ${ansvarName(ansvar)}`, `${funksjon} - ${funksjonName(funksjon)}`, 0, kroner(ore), kroner(ore)]),
  ], right(), false),
  sheet("xledger-transaksjoner", [
    ["Id", "Bilagsnr", "Bilagsdato", "Periode", "Konto", "Konto Beskrivelse", "GL Ansvar Kode", "GL Funksjon Kode", "Tekst", "Valuta", "Valutabeløp", "Beløp", "Avstemt"],
    ...POSTINGS.flatMap(([konto, ansvar, funksjon, ore], at) => months(ore).map((part, month): Row => [at * 12 + month, 1000 + at, new Date(Date.UTC(2024, month, 20)), `2024.${String(month + 1).padStart(2, "0")}`, konto, kontoName(konto), ansvar, funksjon, "Faktura 1234", "NOK", kroner(part), kroner(part), month % 2 === 0 ? "Ja" : "Nei"])),
  ], right(), true),
  csv("unit4-kontobilag-sammensatt", [["Klient", "Periode", "Bilagsart", "Bilagsnr", "Konto", "Dim1", "Dim2", "Dim3", "Beløp"], ...POSTINGS.flatMap(([konto, ansvar, funksjon, ore], at) => months(ore).map((part, month) => ["RK", `2024${String(month + 1).padStart(2, "0")}`, at % 2 === 0 ? "LQ" : "GL", 5000 + month, konto, ansvar, funksjon, "", text(part)]))], right(), false),
  csv("unit4-belop-med-tegn-for-tusen", [["Konto", "Koststed", "Funksjon", "Beløp"], ...POSTINGS.map(([konto, ansvar, funksjon, ore]) => [konto, ansvar, funksjon, text(ore, "\u2019")])], right(), false),
  sheet("unit4-oppsummert-per-konto", [["Konto", "Konto (T)", "Hittil i år"], ...POSTINGS.map(([konto, , , ore]): Row => [konto, kontoName(konto), kroner(ore)])], Object.fromEntries(POSTINGS.map(([konto, , , ore]) => [`${konto}   regnskap`, ore])), true),
  sheet("unit4-sum-av-sum", [
    ["Koststed", "Konto", "Funksjon", "Beløp"],
    ...ANSVAR.flatMap((ansvar): Row[] => [...ofAnsvar(ansvar).map(([konto, , funksjon, ore]): Row => [ansvar, konto, funksjon, kroner(ore)]), [`${ansvar} sum`, null, null, net(ofAnsvar(ansvar))]]),
    ["Sum skole", null, null, kroner(sumOf([...ofAnsvar("1100"), ...ofAnsvar("1200")]))], ["Sum alle", null, null, 0],
  ], right(), false),
];
