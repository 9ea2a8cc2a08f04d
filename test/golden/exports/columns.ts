import { adopted, before, budget, csv, HEADER, kontoName, kroner, line, LINES, MONTHS, months, POSTINGS, right, sheet, text, type Posting, type Row, type Situation } from "./situation";

const SHORT = ["Konto", "Ansvar", "Funksjon"] as const;
const short = ([konto, ansvar, funksjon]: Posting): Row => [konto, ansvar, funksjon];
/** Every posting with other cells behind its keys. */
const rows = (cells: (ore: number, at: number) => Row): readonly Row[] => POSTINGS.map((posting, at) => [...short(posting), ...cells(posting[3], at)]);
/** The same with all that describes it before them. */
const wide = (cells: (ore: number, at: number) => Row): readonly Row[] => POSTINGS.map((posting, at) => [...line(posting).slice(0, 5), ...cells(posting[3], at)]);
const english = (ore: number): string => kroner(ore).toLocaleString("en-US", { minimumFractionDigits: 2 });
const both = { ...right(), ...right("revidertBudsjett", budget) };
const monthly = { ...right(), ...right("revidertBudsjett", (ore) => months(ore).reduce((sum, part) => sum + budget(part), 0)) };
const dates = (year: number, day: (month: number) => Date): readonly Date[] => MONTHS.map((_, month) => day(year * 12 + month));
const first = (month: number): Date => new Date(Date.UTC(0, month, 1));
const last = (month: number): Date => new Date(Date.UTC(0, month + 1, 0));
const pair = (ore: number): Row => months(ore).flatMap((part) => [kroner(part), kroner(budget(part))]);

/** How amounts, months, years and codes stand in columns. */
export const COLUMNS: readonly Situation[] = [
  sheet("enkel-tall", [HEADER, ...POSTINGS.map(([konto, ansvar, funksjon, ore]): Row => [Number(konto), kontoName(konto), Number(ansvar), "", Number(funksjon), kroner(ore)])], right(), true),
  sheet("tekst-nbsp", [HEADER, ...wide((ore) => [text(ore, "\u00a0").replace("-", "\u2212")])], right(), true),
  sheet("tekst-og-tall-blandet", [HEADER, ...POSTINGS.map(([konto, ansvar, funksjon, ore], at): Row => [at % 2 ? konto : Number(konto), kontoName(konto), at % 2 ? ansvar : Number(ansvar), "", at % 3 ? funksjon : Number(funksjon), at % 2 ? text(ore) : kroner(ore)])], right(), true),
  sheet("tekst-engelsk-og-tall", [HEADER, ...wide((ore, at) => [at % 2 ? english(ore) : kroner(ore)])], right(), true),
  sheet("tekst-engelsk-og-norsk", [HEADER, ...wide((ore, at) => [at % 2 ? english(ore) : text(ore)])], right(), false),
  sheet("parentes-tekst", [HEADER, ...wide((ore) => [text(ore, " ", "parentes")])], right(), true),
  sheet("nok-bak", [HEADER, ...wide((ore) => [`${text(ore)} NOK`])], right(), false),
  sheet("flettet-to-rader", [[...SHORT, "Regnskap", null, "Budsjett 2024", null], [null, null, null, 2024, 2023, "Opprinnelig", "Revidert"], ...rows((ore) => [ore, before(ore), adopted(ore), budget(ore)].map(kroner))], { ...both, ...right("regnskapIFjor", before), ...right("opprinneligBudsjett", adopted) }, true, { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:G1"] }),
  sheet("flettet-mnd-r-b", [[...SHORT, ...MONTHS.flatMap((month) => [month, null])], [null, null, null, ...MONTHS.flatMap(() => ["Regnskap", "Budsjett"])], ...rows(pair)], monthly, true, { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1"] }),
  sheet("r-over-mnd-b-over-mnd", [[...SHORT, "Regnskap", ...MONTHS.slice(1).map(() => null), "Budsjett", ...MONTHS.slice(1).map(() => null)], [null, null, null, ...MONTHS, ...MONTHS], ...rows((ore) => [...months(ore).map(kroner), ...months(ore).map((part) => kroner(budget(part)))])], monthly, true, { merges: ["D1:O1", "P1:AA1"] }),
  sheet("mnd-uten-nivaa-r-b", [[...SHORT, ...MONTHS.flatMap((month) => [`R ${month}`, `B ${month}`])], ...rows(pair)], monthly, false),
  sheet("mnd-tekst-regnskap-budsjett", [[...SHORT, ...MONTHS.flatMap((month) => [`Regnskap ${month} 2024`, `Budsjett ${month} 2024`])], ...rows(pair)], monthly, true),
  sheet("mnd-datoceller", [[...SHORT, ...dates(2024 - 1900, first)], ...rows((ore) => months(ore).map(kroner))], right(), true),
  sheet("mnd-datoceller-siste-dag", [[...SHORT, ...dates(2024 - 1900, last)], ...rows((ore) => months(ore).map(kroner))], right(), true),
  sheet("mnd-dato-fra-fjor-og-i-aar", [[...SHORT, ...dates(2023 - 1900, first), ...dates(2024 - 1900, first)], ...rows((ore) => [...months(before(ore)), ...months(ore)].map(kroner))], right(), false, { free: ["regnskapIFjor"] }),
  sheet("skjult-kolonne-foreloepig", [[...HEADER.slice(0, 5), "Foreløpig", "Beløp"], ...wide((ore) => [kroner(ore - 12300), kroner(ore)])], right(), false, { hiddenColumns: [6] }),
  sheet("skjult-beloep-to", [[...HEADER.slice(0, 5), "Beløp", "Regnskap"], ...wide((ore) => [kroner(ore - 12300), kroner(ore)])], right(), false, { hiddenColumns: [6] }),
  sheet("format-tusen", [HEADER, ...LINES], right(), true, { formats: { 6: "#,##0," } }),
  ...([["prosent-brok", "Forbruk", 0.912], ["prosent-navnloes", "%", 0.97], ["prosent-i-tekst", "Avvik i %", "9,1 %"]] as const).map(([id, header, share]) =>
    sheet(id, [[...HEADER.slice(0, 5), "Regnskap", "Rev. budsjett", "Avvik kr", header], ...wide((ore) => [kroner(ore), kroner(budget(ore)), kroner(budget(ore) - ore), share])], both, true, { formats: { 9: "0.0%" } })),
  sheet("avvik-navnloes", [[...SHORT, "Regnskap", "Rev. budsjett", "Diff"], ...rows((ore) => [ore, budget(ore), budget(ore) - ore].map(kroner))], both, true),
  sheet("dato-serie", [["Dato", ...SHORT, "Beløp"], ...POSTINGS.map(([konto, ansvar, funksjon, ore], at): Row => [new Date(Date.UTC(2024, at % 12, 15)), Number(konto), Number(ansvar), Number(funksjon), kroner(ore)])], right(), true),
  sheet("dato-serie-to-aar", [["Bilagsdato", ...SHORT, "Beløp"], ...[2024, 2023].flatMap((year) => rows((ore, at) => [new Date(Date.UTC(year, at % 12, 15)), kroner(year === 2024 ? ore : before(ore))]).map((row): Row => [row[3] ?? null, ...row.slice(0, 3), row[4] ?? null]))], right(), false),
  sheet("dato-klokke", [[...SHORT, "Periode", "Beløp"], ...rows((ore, at) => [new Date(Date.UTC(2024, at % 12, 15, 13, 37)), kroner(ore)])], right(), true),
  sheet("periode-desimal-tall", [[...SHORT, "Periode", "Beløp"], ...rows((ore, at) => [Number(`2024.${String((at % 12) + 1).padStart(2, "0")}`), kroner(ore)])], right(), true),
  sheet("periode-tekst-aapning", [[...SHORT, "Periode", "Beløp"], ...rows((ore, at) => [at === 3 ? "ÅO" : `2024${String((at % 12) + 1).padStart(2, "0")}`, kroner(ore)])], right(), false),
  sheet("periode-00-ib", [[...SHORT, "Periode", "Beløp"], ...rows((ore) => [202401, kroner(ore)]), ["21010", null, null, 202400, 500], ["25900", null, null, 202400, -500]], { ...right(), "21010   regnskap": 50000, "25900   regnskap": -50000 }, false),
  ...(["-", ".", "/", " "] as const).map((mark) => sheet(`kontostreng-${{ "-": "strek", ".": "punkt", "/": "skraa", " ": "mellomrom" }[mark]}`, [["Kontostreng", "Beløp"], ...POSTINGS.map((posting): Row => [short(posting).join(mark), kroner(posting[3])])], right(), false)),
  sheet("navn-foran-kode", [[...SHORT, "Beløp"], ...POSTINGS.map(([konto, ansvar, funksjon, ore]): Row => [`${kontoName(konto)} (${konto})`, `Enhet (${ansvar})`, funksjon, kroner(ore)])], right(), false),
  sheet("konto-med-mellomrom", [[...SHORT, "Beløp"], ...POSTINGS.map(([konto, ansvar, funksjon, ore]): Row => [`${konto.slice(0, 2)}\u00a0${konto.slice(2)}`, ansvar, funksjon, kroner(ore)])], right(), true),
  sheet("ansvar-med-bokstav", [[...SHORT, "Beløp"], ...POSTINGS.map(([konto, ansvar, funksjon, ore]): Row => [konto, `A${ansvar}`, funksjon, kroner(ore)])], Object.fromEntries(POSTINGS.map(([konto, ansvar, funksjon, ore]) => [`${konto} A${ansvar} ${funksjon} regnskap`, ore])), true),
  sheet("loepende-saldo", [[...SHORT, "Debet", "Kredit", "Saldo"], ...rows((ore, at) => [ore > 0 ? kroner(ore) : null, ore < 0 ? kroner(-ore) : null, kroner(POSTINGS.slice(0, at + 1).reduce((sum, [, , , each]) => sum + each, 0))])], right(), false),
  sheet("kvartal", [[...SHORT, "1. kvartal", "2. kvartal", "3. kvartal", "4. kvartal"], ...rows((ore) => [0, 1, 2, 3].map((quarter) => kroner(months(ore).slice(quarter * 3, quarter * 3 + 3).reduce((sum, part) => sum + part, 0))))], right(), false),
  ...([["hittil-to-aar", ["Hittil 2024", "Hittil 2023"]], ["aar-som-tall", [2024, 2023]]] as const).map(([id, headers]) => sheet(id, [[...SHORT, ...headers], ...rows((ore) => [kroner(ore), kroner(before(ore))])], { ...right(), ...right("regnskapIFjor", before) }, false)),
  sheet("tre-aar-og-to-budsjett", [[...SHORT, "Regnskap 2022", "Regnskap 2023", "Regnskap 2024", "Budsjett 2024", "Budsjett 2025"], ...rows((ore) => [ore - 100, before(ore), ore, budget(ore), budget(ore) + 500].map(kroner))], { ...both, ...right("regnskapIFjor", before) }, true),
  sheet("vedtatt-endring-revidert", [[...SHORT, "Regnskap", "Vedtatt 2024", "Endring", "Revidert 2024"], ...rows((ore) => [ore, adopted(ore), budget(ore) - adopted(ore), budget(ore)].map(kroner))], { ...both, ...right("opprinneligBudsjett", adopted) }, true),
  sheet("budsjett-med-snudd-fortegn", [[...HEADER.slice(0, 5), "Regnskap", "Rev. budsjett"], ...wide((ore) => [kroner(ore), kroner(-budget(ore))])], both, false),
  csv("ib-debet-kredit-ub", [[...SHORT, "IB", "Debet", "Kredit", "UB"], ...POSTINGS.map(([konto, ansvar, funksjon, ore]) => [konto, ansvar, funksjon, "0,00", text(Math.max(ore, 0) + 1000), text(Math.max(-ore, 0) + 1000), text(ore)])], right(), true),
  csv("debet-og-kredit-negativ", [[...SHORT, "Debet", "Kredit"], ...POSTINGS.map(([konto, ansvar, funksjon, ore]) => [konto, ansvar, funksjon, text(Math.max(ore, 0)), text(Math.min(ore, 0))])], right(), true),
  csv("beloep-med-d-eller-k", [[...SHORT, "Beløp"], ...POSTINGS.map(([konto, ansvar, funksjon, ore]) => [konto, ansvar, funksjon, `${text(Math.abs(ore))} ${ore < 0 ? "K" : "D"}`])], right(), false),
  csv("alt-positivt", [[...SHORT, "Beløp"], ...POSTINGS.map(([konto, ansvar, funksjon, ore]) => [konto, ansvar, funksjon, text(Math.abs(ore))])], right(), false),
  csv("alt-snudd", [[...SHORT, "Beløp"], ...POSTINGS.map(([konto, ansvar, funksjon, ore]) => [konto, ansvar, funksjon, text(-ore)])], right(), false),
  csv("mnd-hittil", [[...SHORT, ...MONTHS.map((month) => `Hittil ${month}`)], ...POSTINGS.map(([konto, ansvar, funksjon, ore]) => [konto, ansvar, funksjon, ...months(ore).map((_, month, all) => text(all.slice(0, month + 1).reduce((sum, part) => sum + part, 0)))])], right(), true),
  csv("saldo-per-periode", [[...SHORT, "Periode", "Saldo"], ...POSTINGS.flatMap(([konto, ansvar, funksjon, ore]) => months(ore).map((_, month, all) => [konto, ansvar, funksjon, `2024${String(month + 1).padStart(2, "0")}`, text(all.slice(0, month + 1).reduce((sum, part) => sum + part, 0))]))], right(), false),
  csv("hiaa-i-hver-periode", [[...SHORT, "Periode", "Regnskap hiå"], ...POSTINGS.flatMap(([konto, ansvar, funksjon, ore]) => months(ore).map((_, month, all) => [konto, ansvar, funksjon, `2024${String(month + 1).padStart(2, "0")}`, text(all.slice(0, month + 1).reduce((sum, part) => sum + part, 0))]))], right(), true),
  csv("aarsbudsjett-i-hver-maaned", [[...SHORT, "Periode", "Regnskap", "Årsbudsjett"], ...POSTINGS.flatMap(([konto, ansvar, funksjon, ore]) => months(ore).map((part, month) => [konto, ansvar, funksjon, `2024${String(month + 1).padStart(2, "0")}`, text(part), text(budget(ore))]))], both, true),
  csv("tertialkolonner", [[...SHORT, "1. tertial", "2. tertial", "3. tertial"], ...POSTINGS.map(([konto, ansvar, funksjon, ore]) => [konto, ansvar, funksjon, text(Math.trunc(ore / 3)), text(Math.trunc(ore / 3)), text(ore - 2 * Math.trunc(ore / 3))])], right(), false),
  csv("to-beloep-like-overskrifter", [[...SHORT, "Beløp", "Beløp"], ...POSTINGS.map(([konto, ansvar, funksjon, ore]) => [konto, ansvar, funksjon, text(ore), text(budget(ore))])], right(), false),
  csv("mva-inkl-og-eks", [[...SHORT, "Beløp inkl. mva", "Mva", "Beløp eks. mva"], ...POSTINGS.map(([konto, ansvar, funksjon, ore]) => [konto, ansvar, funksjon, text(Math.trunc(ore * 1.25)), text(Math.trunc(ore / 4)), text(ore)])], right(), false),
];
