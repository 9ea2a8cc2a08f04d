import { SHORT, short, codes, both, four, part } from "./rowsOf";
import { adopted, ANSVAR, ansvarName, before, budget, byAnsvar, csv, funksjonName, kontoName, kroner, MONTHS, months, ofAnsvar, POSTINGS, right, sheet, sumOf, text, xlsx, type Row, type Situation } from "./situation";

const percent = (ore: number, of: number): string => (of === 0 ? "" : ((100 * ore) / of).toFixed(1).replace(".", ","));
const inWords = ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"];
const quarters = (ore: number): readonly number[] => [0, 3, 6, 9].map((first) => months(ore).slice(first, first + 3).reduce((sum, month) => sum + month, 0));
const thirds = (ore: number): readonly number[] => [0, 4, 8].map((first) => months(ore).slice(first, first + 4).reduce((sum, month) => sum + month, 0));
const total = (of: (ore: number) => number): number => POSTINGS.reduce((sum, [, , , ore]) => sum + of(ore), 0);

const BALANCE = [["210320", 1], ["256000", -1]] as const;

/** Exports as they are met in the finance departments: the columns, heads, feet and habits of each system and of hands. */
export const AS_SEEN: readonly Situation[] = [
  // Visma Enterprise: «Regnskap og budsjett per ansvar», printed.
  csv("sett-visma-hittil-og-aarsbudsjett", [
    ["Rapling kommune", "", "", "", "", "", "", "", ""], ["Regnskap mot budsjett", "", "", "", "", "", "", "", ""], ["Periode 01 - 12 2024", "", "", "", "", "", "", "", ""],
    ["Ansvar", "Tjeneste", "Art", "Arttekst", "Regnskap hittil i år", "Periodisert budsjett", "Avvik kr", "Forbruk %", "Årsbudsjett"],
    ...byAnsvar.map(([konto, ansvar, funksjon, ore]) => [ansvar, funksjon, konto, kontoName(konto), text(ore), text(budget(ore)), text(budget(ore) - ore), percent(ore, budget(ore)), text(budget(ore))]),
    ["Utskrift 12.01.2025", "", "", "", "", "", "", "", ""],
  ], both, true, { free: ["budsjettHittil"] }),
  csv("sett-visma-minus-bak-og-sum-per-ansvar", [
    ["Art", "Tekst", "Ansvar", "Funksjon", "Regnskap", "Årsbudsjett"],
    ...ANSVAR.flatMap((ansvar) => [
      ...ofAnsvar(ansvar).map(([konto, , funksjon, ore]) => [konto, kontoName(konto), ansvar, funksjon, text(ore, ".", "bak"), text(budget(ore), ".", "bak")]),
      ["", `Sum ansvar ${ansvar} ${ansvarName(ansvar)}`, "", "", text(sumOf(ofAnsvar(ansvar)), ".", "bak"), text(ofAnsvar(ansvar).reduce((sum, [, , , ore]) => sum + budget(ore), 0), ".", "bak")],
      ["", "", "", "", "", ""],
    ]),
  ], both, true),
  sheet("sett-visma-to-overskriftsrader", [
    [null, null, null, "Hittil i år", null, null, "Hele året", null, "Hittil i fjor"], ["Ansvar", "Art", "Funksjon", "Regnskap", "Budsjett", "Avvik", "Oppr. budsjett", "Rev. budsjett", "Regnskap"],
    ...POSTINGS.map(([konto, ansvar, funksjon, ore]): Row => [ansvar, konto, funksjon, kroner(ore), kroner(budget(ore)), kroner(budget(ore) - ore), kroner(adopted(ore)), kroner(budget(ore)), kroner(before(ore))]),
  ], four, false, { free: ["budsjettHittil", "iFjorHittil", "regnskapIFjor"] }),
  sheet("sett-visma-perioden-og-hittil", [
    [null, null, null, "Denne periode", null, "Hittil i år", null, null], ["Ansvar", "Art", "Funksjon", "Regnskap", "Budsjett", "Regnskap", "Budsjett", "Årsbudsjett"],
    ...POSTINGS.map(([konto, ansvar, funksjon, ore]): Row => [ansvar, konto, funksjon, kroner(part(ore, 1)), kroner(part(budget(ore), 1)), kroner(ore), kroner(part(budget(ore), 8)), kroner(budget(ore))]),
  ], { ...both, ...right("budsjettHittil", (ore) => part(budget(ore), 8)) }, true),
  sheet("sett-visma-maaneder-i-ord", [["Art", "Ansvar", "Tjeneste", ...inWords, "Sum"], ...POSTINGS.map(([konto, ansvar, funksjon, ore]): Row => [konto, ansvar, funksjon, ...months(ore).map(kroner), kroner(ore)])], right(), true),
  csv("sett-visma-maaned-i-rader-i-ord", [["Art", "Ansvar", "Tjeneste", "Måned", "Beløp"], ...POSTINGS.flatMap(([konto, ansvar, funksjon, ore]) => months(ore).map((month, at) => [konto, ansvar, funksjon, inWords[at] as string, text(month)]))], right(), true),
  // Unit4/Agresso: browser and balance table.
  csv("sett-unit4-per-budsjett", [
    ["Konto", "Konto (T)", "Koststed", "Koststed (T)", "Funksjon", "Funksjon (T)", "Regnskap", "Per. budsjett", "Avvik", "Avvik %", "Rev. budsjett", "Oppr. budsjett", "Regnskap i fjor"],
    ...POSTINGS.map(([konto, ansvar, funksjon, ore]) => [konto, kontoName(konto), ansvar, ansvarName(ansvar), funksjon, funksjonName(funksjon), text(ore), text(part(budget(ore), 12)), text(budget(ore) - ore), percent(budget(ore) - ore, budget(ore)), text(budget(ore)), text(adopted(ore)), text(before(ore))]),
  ], four, true, { free: ["budsjettHittil"] }),
  csv("sett-unit4-firma-foran", [["Firma", "Konto", "Koststed", "Funksjon", "Periode", "Beløp"], ...POSTINGS.flatMap(([konto, ansvar, funksjon, ore]) => months(ore).map((month, at) => ["RA", konto, ansvar, funksjon, `2024${String(at + 1).padStart(2, "0")}`, text(month, "")]))], right(), true),
  csv("sett-unit4-to-firma", [["Firma", "Konto", "Koststed", "Funksjon", "Beløp"], ...["RA", "KF"].flatMap((firma) => POSTINGS.map((posting) => [firma, ...codes(posting), text(posting[3])]))], right(), false),
  sheet("sett-unit4-konto-og-navn-i-ett", [["Konto", "Koststed", "Funksjon", "Hittil i år"], ...POSTINGS.map(([konto, ansvar, funksjon, ore]): Row => [`${konto} ${kontoName(konto)}`, `${ansvar} ${ansvarName(ansvar)}`, `${funksjon} ${funksjonName(funksjon)}`, kroner(ore)])], right(), true),
  // Xledger: semicolons, points as thousands or none, ISO dates, negative in parentheses.
  csv("sett-xledger-parentes", [["Konto", "Konto navn", "Koststed", "Koststed navn", "Funksjon", "Beløp"], ...POSTINGS.map(([konto, ansvar, funksjon, ore]) => [konto, kontoName(konto), ansvar, ansvarName(ansvar), funksjon, text(ore, " ", "parentes")])], right(), true),
  csv("sett-xledger-selskap-lik", [["Selskap", "Selskap navn", "Periode", "Konto", "Koststed", "Funksjon", "Beløp"], ...POSTINGS.flatMap(([konto, ansvar, funksjon, ore]) => months(ore).map((month, at) => ["3027", "Rapling kommune", `2024-${String(at + 1).padStart(2, "0")}`, konto, ansvar, funksjon, text(month, "")]))], right(), true),
  csv("sett-xledger-ib-endring-ub", [["Konto", "Navn", "IB", "Endring", "UB"], ["210100", "Bank", "50 000,00", "12 345,00", "62 345,00"], ["256000", "Disposisjonsfond", "-40 000,00", "-10 000,00", "-50 000,00"], ["259000", "Mindreforbruk", "-10 000,00", "-2 345,00", "-12 345,00"]], { "210100   regnskap": 6234500, "256000   regnskap": -5000000, "259000   regnskap": -1234500 }, false),
  // Framsikt: budget versions and months.
  sheet("sett-framsikt-hittil-og-fjor", [["Ansvar", "Ansvarsnavn", "Funksjon", "Konto", "Kontonavn", "Årsbudsjett", "Vedtatt budsjett", "Regnskap", "Hittil i fjor", "Avvik"], ...POSTINGS.map(([konto, ansvar, funksjon, ore]): Row => [ansvar, ansvarName(ansvar), funksjon, konto, kontoName(konto), kroner(budget(ore)), kroner(adopted(ore)), kroner(ore), kroner(before(ore)), kroner(budget(ore) - ore)])], four, true, { free: ["iFjorHittil", "regnskapIFjor"] }),
  sheet("sett-framsikt-tusen", [["Tall i 1000"], ["Ansvar", "Funksjon", "Konto", "Regnskap", "Rev. budsjett"], ...POSTINGS.map(([konto, ansvar, funksjon, ore]): Row => [ansvar, funksjon, konto, Math.round(ore / 100000), Math.round(budget(ore) / 100000)])], both, false),
  // Power BI: a matrix downloaded, with filters below.
  sheet("sett-powerbi-filter-under", [["Ansvar", "Art", "Funksjon", "Sum av Regnskap", "Sum av Revidert budsjett"], ...POSTINGS.map(([konto, ansvar, funksjon, ore]): Row => [ansvar, konto, funksjon, kroner(ore), kroner(budget(ore))]), ["Totalt", null, null, kroner(sumOf(POSTINGS)), kroner(total(budget))], [], ["Anvendte filtre:\nÅr er 2024\nFirma er RA"]], both, true),
  sheet("sett-powerbi-maaned-og-aar", [["Ansvar", "Art", "Funksjon", "År", "Måned", "Regnskap"], ...POSTINGS.flatMap(([konto, ansvar, funksjon, ore]) => months(ore).map((month, at): Row => [ansvar, konto, funksjon, 2024, MONTHS[at] as string, kroner(month)]))], right(), true),
  // By hand in Excel.
  sheet("sett-hand-kr-i-cellene", [[...SHORT, "Regnskap", "Budsjett"], ...POSTINGS.map((posting): Row => [...short(posting), `${text(posting[3])} kr`, `kr ${text(budget(posting[3]))}`])], both, true),
  sheet("sett-hand-sum-og-blanke", [["Regnskap 2024 - skole"], [], [...SHORT, "Regnskap 2024", "Budsjett 2024"], ...ANSVAR.flatMap((ansvar): Row[] => [...ofAnsvar(ansvar).map((posting): Row => [...short(posting), kroner(posting[3]), kroner(budget(posting[3]))]), ["Sum", null, null, kroner(sumOf(ofAnsvar(ansvar))), kroner(ofAnsvar(ansvar).reduce((sum, [, , , ore]) => sum + budget(ore), 0))], []]), ["Totalt", null, null, 0, kroner(total(budget))]], both, true),
  xlsx("sett-hand-flettet-ansvar", [{ name: "Ark1", rows: [["Ansvar", "Konto", "Funksjon", "Regnskap"], ...ANSVAR.flatMap((ansvar): Row[] => ofAnsvar(ansvar).map(([konto, , funksjon, ore], at): Row => [at === 0 ? ansvar : null, konto, funksjon, kroner(ore)]))], merges: ANSVAR.flatMap((ansvar, at) => { const first = 2 + ANSVAR.slice(0, at).reduce((rows, each) => rows + ofAnsvar(each).length, 0); return ofAnsvar(ansvar).length > 1 ? [`A${first}:A${first + ofAnsvar(ansvar).length - 1}`] : []; }) }], right(), false),
  sheet("sett-hand-aarstall-over-regnskap", [[null, null, null, 2024, null, 2023], [...SHORT, "Regnskap", "Budsjett", "Regnskap"], ...POSTINGS.map((posting): Row => [...short(posting), kroner(posting[3]), kroner(budget(posting[3])), kroner(before(posting[3]))])], { ...both, ...right("regnskapIFjor", before) }, true),
  csv("sett-hand-kvartaler", [[...SHORT, "1. kvartal 2024", "2. kvartal 2024", "3. kvartal 2024", "4. kvartal 2024", "Totalt 2024"], ...POSTINGS.map((posting) => [...codes(posting), ...quarters(posting[3]).map((ore) => text(ore)), text(posting[3])])], right(), true),
  csv("sett-hand-tertialer", [[...SHORT, "1. tertial 2024", "2. tertial 2024", "3. tertial 2024", "Totalt 2024"], ...POSTINGS.map((posting) => [...codes(posting), ...thirds(posting[3]).map((ore) => text(ore)), text(posting[3])])], right(), true),
  csv("sett-hand-kvartaler-uten-sum", [[...SHORT, "Q1", "Q2", "Q3", "Q4"], ...POSTINGS.map((posting) => [...codes(posting), ...quarters(posting[3]).map((ore) => text(ore))])], right(), false),
  // Pivot tables.
  sheet("sett-pivot-verdier-i-kolonner", [[null, null, null, "Verdier", null], ["Ansvar", "Konto", "Funksjon", "Sum av Beløp", "Sum av Budsjett"], ...POSTINGS.map(([konto, ansvar, funksjon, ore]): Row => [ansvar, konto, funksjon, kroner(ore), kroner(budget(ore))]), ["Totalsum", null, null, kroner(sumOf(POSTINGS)), kroner(total(budget))]], both, true),
  sheet("sett-pivot-radetiketter-to-nivaaer", [["Radetiketter", "Sum av Beløp"], ...ANSVAR.flatMap((ansvar): Row[] => [[`${ansvar} ${ansvarName(ansvar)}`, kroner(sumOf(ofAnsvar(ansvar)))], ...ofAnsvar(ansvar).map(([konto, , , ore]): Row => [`${konto} ${kontoName(konto)}`, kroner(ore)])]), ["Totalsum", kroner(sumOf(POSTINGS))]], Object.fromEntries(POSTINGS.map(([konto, ansvar, , ore]) => [`${konto} ${ansvar}  regnskap`, ore])), false),
  // Odd ones.
  csv("sett-bunntekst-med-belop", [[...SHORT, "Beløp"], ...POSTINGS.map((posting) => [...codes(posting), text(posting[3])]), ["Kontrollsum: 0,00", "", "", ""], ["Antall linjer: 13", "", "", ""], ["Utskrift 12.01.2025 kl. 10:31", "", "", ""]], right(), true),
  csv("sett-tomme-linjer-mellom", [[...SHORT, "Beløp"], ...POSTINGS.flatMap((posting) => [[...codes(posting), text(posting[3])], ["", "", "", ""]])], right(), true),
  csv("sett-konsern", [["Konsern", "Selskap", ...SHORT, "Beløp"], ...POSTINGS.map((posting) => ["Rapling konsern", "Rapling kommune", ...codes(posting), text(posting[3])])], right(), true),
  csv("sett-budsjett-pst-og-rest", [[...SHORT, "Regnskap", "Årsbudsjett", "Forbruk %", "Restbudsjett", "Fjoråret"], ...POSTINGS.map((posting) => [...codes(posting), text(posting[3]), text(budget(posting[3])), percent(posting[3], budget(posting[3])), text(budget(posting[3]) - posting[3]), text(before(posting[3]))])], { ...both, ...right("regnskapIFjor", before) }, true),
  // What a transaction list says of its accounts: what they came from, and what they came to.
  csv("sett-bilag-ib-og-ub", [["Konto", "Tekst", "Dato", "Beløp"], ...BALANCE.flatMap(([konto, sign]) => [[konto, "IB 01.01.2024", "01.01.2024", text(sign * 50000)], [konto, "Innbetaling", "05.03.2024", text(sign * 25000)], [konto, "UB 31.12.2024", "31.12.2024", text(sign * 75000)]])], { "210320   regnskap": 75000, "256000   regnskap": -75000 }, true),
  csv("sett-bilag-utgaaende-saldo", [["Konto", "Periode", "Tekst", "Beløp"], ["210320", "202400", "Inngående saldo", "500,00"], ["210320", "202412", "Utgående saldo", "500,00"], ["256080", "202400", "Inngående saldo", "-500,00"], ["256080", "202405", "Bruk", "100,00"], ["256080", "202412", "Utgående saldo", "-400,00"], ["210320", "202405", "Betalt", "-100,00"]], { "210320   regnskap": 40000, "256080   regnskap": -40000 }, false),
  csv("sett-bilag-sum-i-tekst", [["Konto", "Periode", "Bilagstekst", "Beløp"], ...BALANCE.flatMap(([konto, sign]) => [...[1, 2, 3].map((month) => [konto, `20240${month}`, "Betalt", text(sign * 10000 * month)]), [konto, "202412", `Sum konto ${konto}`, text(sign * 60000)]])], { "210320   regnskap": 60000, "256000   regnskap": -60000 }, true),
  csv("sett-bilag-tekst-er-sum", [["Konto", "Periode", "Bilagstekst", "Beløp"], ["210320", "202401", "Betalt", "100,00"], ["210320", "202402", "Sum", "30,00"], ["256080", "202402", "Avsatt", "-130,00"]], { "210320   regnskap": 13000, "256080   regnskap": -13000 }, true),
  csv("sett-ub-er-et-fond", [["Konto", "Kontonavn", "Beløp"], ["210320", "Bank", "500,00"], ["251080", "UB næringsfond", "-300,00"], ["256080", "Disposisjonsfond", "-200,00"]], { "210320   regnskap": 50000, "251080   regnskap": -30000, "256080   regnskap": -20000 }, true),
  csv("sett-bokfoert-er-en-dato", [[...SHORT, "Periode", "Bokført", "Beløp"], ...POSTINGS.flatMap((posting) => months(posting[3]).map((month, at) => [...codes(posting), `2024${String(at + 1).padStart(2, "0")}`, `2024-${String(at + 1).padStart(2, "0")}-28`, text(month)]))], right(), true),
  sheet("sett-ansvar-ble-dato", [[...SHORT, "Beløp"], ...POSTINGS.map((posting, at): Row => (at === 0 ? [posting[0], new Date(Date.UTC(2024, 10, 1)), posting[2], kroner(posting[3])] : [...short(posting), kroner(posting[3])]))], right(), false),
  csv("sett-ansvar-ble-maaned", [[...SHORT, "Beløp"], ...POSTINGS.map((posting, at) => [posting[0], at === 2 ? "nov.24" : posting[1], posting[2], text(posting[3])])], right(), false),
  csv("sett-side-og-dato-under", [[...SHORT, "Beløp"], ...POSTINGS.flatMap((posting, at) => [[...codes(posting), text(posting[3])], ...(at % 5 === 4 ? [[`Side ${(at + 1) / 5} av 3`, "", "", "12.01.2025"]] : [])])], right(), true),
  // The report of a part of the year.
  ...([["pr 2. tertial", "Årsbudsjett"], ["jan-aug", "Budsjett 2024"], ["t.o.m. T2", "Revidert budsjett"]] as const).map(([upTo, whole]) => csv(`sett-tertial ${upTo}`, [[...SHORT, `Regnskap ${upTo}`, `Budsjett ${upTo}`, whole], ...POSTINGS.map((posting) => [...codes(posting), text(posting[3]), text(part(budget(posting[3]), 8)), text(budget(posting[3]))])], both, true, { free: ["budsjettHittil"] })),
  csv("sett-pr-aug-to-aar", [[...SHORT, "Pr. aug. 24", "Pr. aug. 23", "Budsjett 2024", "Budsjett neste år"], ...POSTINGS.map((posting) => [...codes(posting), text(posting[3]), text(before(posting[3])), text(budget(posting[3])), text(budget(posting[3]))])], both, true, { free: ["iFjorHittil", "regnskapIFjor"] }),
  csv("sett-aaret-foer-maaneden", [[...SHORT, ...MONTHS.map((month) => `2024 ${month}`)], ...POSTINGS.map((posting) => [...codes(posting), ...months(posting[3]).map((month) => text(month))])], right(), true),
  csv("sett-budsjettendring-1", [[...SHORT, "Vedtatt budsjett", "Budsjettendring 1", "Regnskap"], ...POSTINGS.map((posting) => [...codes(posting), text(adopted(posting[3])), text(budget(posting[3]) - adopted(posting[3])), text(posting[3])])], { ...right(), ...right("opprinneligBudsjett", adopted) }, false),
  csv("sett-saldotype-ub", [["Saldotype", "Konto", "Beløp"], ...BALANCE.map(([konto, sign]) => ["UB", konto, text(sign * 75000)])], { "210320   regnskap": 75000, "256000   regnskap": -75000 }, true),
  csv("sett-saldotype-ib-bev-ub", [["Saldotype", "Konto", "Beløp"], ...BALANCE.flatMap(([konto, sign]) => [["IB", konto, text(sign * 50000)], ["BEV", konto, text(sign * 25000)], ["UB", konto, text(sign * 75000)]])], { "210320   regnskap": 75000, "256000   regnskap": -75000 }, false),
  csv("sett-budsjett-per-kvartal-og-aar", [[...SHORT, "Budsjett Q1", "Budsjett Q2", "Budsjett Q3", "Budsjett Q4", "Budsjett 2024", "Regnskap 2024"], ...POSTINGS.map((posting) => [...codes(posting), ...quarters(budget(posting[3])).map((ore) => text(ore)), text(budget(posting[3])), text(posting[3])])], both, true),
];
