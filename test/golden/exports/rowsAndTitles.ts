import { ANSVAR, ansvarName, before, budget, byAnsvar, csv, HEADER, kroner, line, LINES, ofAnsvar, POSTINGS, right, sheet, sumOf, text, type Posting, type Row, type Situation } from "./situation";

const net = (postings: readonly Posting[]): number => kroner(sumOf(postings));
const total = (label: string, at = 0, amount = 0): Row => HEADER.map((_, column) => (column === 5 ? amount : column === at ? label : null));
/** The rows of each ansvar, with what is above and below them. */
const grouped = (above: (ansvar: string) => readonly Row[], below: (ansvar: string) => readonly Row[], own: (posting: Posting) => Row = line): readonly Row[] =>
  ANSVAR.flatMap((ansvar) => [...above(ansvar), ...ofAnsvar(ansvar).map(own), ...below(ansvar)]);
const none = (): readonly Row[] => [];
const thousands = LINES.map((row): Row => [...row.slice(0, 5), Math.round((row[5] as number) / 1000)]);
const withMark = (header: string, mark: (at: number) => Row[number]): readonly Row[] => [[...HEADER, header], ...LINES.map((row, at): Row => [...row, mark(at)])];
const broken = (column: number, error: string): readonly Row[] => [HEADER, ...LINES.map((row, at): Row => row.map((cell, each) => (at === 3 && each === column ? { error } : cell)))];
const bare = ["Konto", "Kontonavn", "Funksjon", "Beløp"] as const;
const withoutAnsvar = ([konto, , funksjon, ore]: Posting): Row => [konto, "Tekst", funksjon, kroner(ore)];
const lastYear = POSTINGS.map(([konto, ansvar, funksjon, ore]): Row => line([konto, ansvar, funksjon, before(ore)]));
const budgets = POSTINGS.map(([konto, ansvar, funksjon, ore]): Row => line([konto, ansvar, funksjon, budget(ore)]));
const investment: readonly Row[] = [["02300", "Ombygging", "1100", "Rud skole", "222", 5000], ["09100", "Lån", "9000", "Finans", "870", -5000]];
const withInvestment = { ...right(), "02300 1100 222 regnskap": 500000, "09100 9000 870 regnskap": -500000 };

/** Totals, titles, notes, blocks and marks among the rows. */
export const ROWS_AND_TITLES: readonly Situation[] = [
  ...["Resultat", "Driftsresultat", "Netto", "SUM ALLE", "Kontrolltotal", "Grand Total", "I ALT", "Til sammen", "Balanse", "Saldo", "Årets overskudd", "Merforbruk/mindreforbruk"].map((word) => sheet(`sluttrad ${word}`, [HEADER, ...LINES, total(word)], right(), true)),
  sheet("resultat-per-ansvar", [HEADER, ...grouped(none, (ansvar) => [total(`Resultat ${ansvarName(ansvar)}`, 0, net(ofAnsvar(ansvar)))]), total("Årsresultat")], right(), true),
  sheet("ramme-under-ansvar", [HEADER, ...grouped(none, (ansvar) => [[null, "Ramme", ansvar, ansvarName(ansvar), null, net(ofAnsvar(ansvar))]])], right(), false),
  sheet("stjernesum", [HEADER, ...grouped(none, (ansvar) => [total(`*** ${ansvarName(ansvar)} ***`, 3, net(ofAnsvar(ansvar)))]), total("*** Rapportsum ***")], right(), true),
  sheet("bare-kode-under-ansvar", [HEADER, ...grouped(none, (ansvar) => [total(ansvar, 2, net(ofAnsvar(ansvar)))])], right(), false),
  sheet("sum-over-hver-gruppe", [HEADER, ...grouped((ansvar) => [[null, null, ansvar, ansvarName(ansvar), null, net(ofAnsvar(ansvar))]], none)], right(), false),
  sheet("delsammendrag-med-skjulte-rader", [HEADER, ...grouped(none, (ansvar) => [total(`${ansvar} Totalt`, 0, net(ofAnsvar(ansvar)))])], right(), true, { hiddenRows: [2, 3, 4, 5, 7] }),
  sheet("artsgrupper-over", [HEADER, ...["10", "11", "12", "13", "16", "17", "18"].flatMap((group) => [total(group, 0, net(POSTINGS.filter(([konto]) => konto.startsWith(group)))), ...POSTINGS.filter(([konto]) => konto.startsWith(group)).map(line)])], right(), false),
  sheet("sum-over-overskriften", [[null, null, null, null, "Sum", 0], HEADER, ...LINES], right(), true),
  sheet("tall-over-overskriften", [[null, null, null, null, null, 12345.5], HEADER, ...LINES], right(), true),
  sheet("noter-under", [HEADER, ...LINES, [], ["Merknader:"], ["1) Tallene er foreløpige"], ["2) Inkluderer 120 000 til ny skole"], ["Kilde: Visma Enterprise 12.01.2025"]], right(), true),
  sheet("herav-under", [HEADER, ...LINES, [], total("Herav til fond", 0, 12000)], right(), false),
  sheet("powerbi-filter-over", [["Anvendte filtre:\nÅr er 2024"], [], HEADER, ...LINES, total("Total")], right(), true),
  ...[["Saldobalanse per 31.12.2023"], ["Regnskap 2023"], ["Periode: 202301 - 202312"], ["Anvendte filtre: År er 2023"], ["Revidert budsjett 2024"]].map(([title = ""]) => sheet(`tittel ${title}`, [[title], [], HEADER, ...LINES], {}, false)),
  ...[["Regnskap 2024", "Skrevet ut 12.01.2025"], ["Regnskap 2024 og 2023", "Rælingen kommune"]].map((titles) => sheet(`tittel ${titles.join(", ")}`, [...titles.map((title) => [title]), [], HEADER, ...LINES], right(), true)),
  ...["Tall i 1000 kr", "Beløp i hele 1 000", "NOK 1000", "Mill. kroner"].map((unit) => sheet(`enhet ${unit} over`, [[unit], HEADER, ...thousands], right(), false)),
  sheet("enhet-under-radene", [HEADER, ...thousands, [], ["Alle tall i hele tusen kroner"]], right(), false),
  sheet("enhet-under-overskriften", [HEADER, total("", 0).map((_, at) => (at === 5 ? "(1000 kr)" : null)), ...thousands], right(), false),
  ...["Beløp 1000", "Regnskap tkr", "Regnskap (1000 kr)"].map((header) => sheet(`enhet ${header} i overskriften`, [[...HEADER.slice(0, 5), header], ...thousands], right(), false)),
  sheet("feil-i-beloep", broken(5, "#REF!"), {}, false),
  sheet("feil-i-navn", broken(1, "#N/A"), right(), true),
  sheet("feil-i-ansvar", broken(2, "#N/A"), {}, false),
  sheet("feil-i-konto", broken(0, "#N/A"), {}, false),
  sheet("feil-i-ubrukt-kolonne", withMark("Avvik %", (at) => (at === 3 ? { error: "#DIV/0!" } : 0.5)), right(), true),
  sheet("formel-uten-verdi", [HEADER, ...LINES.map((row, at): Row => (at === 3 ? [...row.slice(0, 5), { formula: "1+1" }] : row))], {}, false),
  sheet("formel-med-verdi", [HEADER, ...LINES.map((row): Row => [...row.slice(0, 5), { formula: "1+1", result: row[5] as number }])], right(), true),
  sheet("to-blokker-eget-hode", [["Drift"], HEADER, ...LINES, [], ["Investering"], HEADER, ...investment], withInvestment, true),
  sheet("to-blokker-regnskap-budsjett", [["Regnskap"], HEADER, ...LINES, [], ["Budsjett"], HEADER, ...budgets], { ...right(), ...right("revidertBudsjett", budget) }, false),
  sheet("to-blokker-aar", [["2024"], HEADER, ...LINES, [], ["2023"], HEADER, ...lastYear], right(), false, { free: ["regnskapIFjor"] }),
  sheet("blokker-aar-uten-hode", [HEADER, ["Regnskap 2024"], ...LINES, ["Regnskap 2023"], ...lastYear], right(), false, { free: ["regnskapIFjor"] }),
  sheet("blokker-budsjett-uten-hode", [HEADER, ["Regnskap"], ...LINES, ["Budsjett"], ...budgets], right(), false, { free: ["revidertBudsjett"] }),
  sheet("blokk-inntekter-positive", [HEADER, ["Utgifter"], ...LINES.filter((row) => (row[5] as number) > 0), ["Inntekter"], ...LINES.filter((row) => (row[5] as number) < 0).map((row): Row => [...row.slice(0, 5), -(row[5] as number)])], right(), false),
  sheet("ansvar-overskrift", [bare, ...grouped((ansvar) => [[`${ansvar} ${ansvarName(ansvar)}`]], none, withoutAnsvar)], right(), false),
  sheet("ansvar-overskrift-med-ord-og-sum", [bare, ...grouped((ansvar) => [[`Ansvar: ${ansvar} ${ansvarName(ansvar)}`]], (ansvar) => [[`Sum ansvar ${ansvar}`, null, null, net(ofAnsvar(ansvar))]], withoutAnsvar)], right(), true),
  sheet("ansvar-overskrift-i-tre-celler", [bare, ...grouped((ansvar) => [["Ansvar", Number(ansvar), ansvarName(ansvar)]], none, withoutAnsvar)], right(), true),
  sheet("ansvar-overskrift-med-egen-sum", [bare, ...grouped((ansvar) => [[`${ansvar} ${ansvarName(ansvar)}`, null, null, net(ofAnsvar(ansvar))]], none, withoutAnsvar)], right(), false),
  sheet("ansvar-i-egen-rad", [["Konto", "Kontonavn", "Ansvar", "Funksjon", "Beløp"], ...grouped((ansvar) => [[null, ansvarName(ansvar), ansvar]], none, ([konto, , funksjon, ore]) => [konto, "Tekst", null, funksjon, kroner(ore)])], right(), false),
  sheet("funksjon-overskrift", [["Konto", "Ansvar", "Beløp"], ...["202", "222", "234", "253", "800", "840"].flatMap((funksjon): Row[] => [[`Funksjon ${funksjon}`], ...POSTINGS.filter(([, , of]) => of === funksjon).map(([konto, ansvar, , ore]): Row => [konto, ansvar, kroner(ore)])])], right(), true),
  sheet("kontospesifikasjon", [["Dato", "Bilag", "Ansvar", "Funksjon", "Tekst", "Beløp"], ...POSTINGS.flatMap(([konto, ansvar, funksjon, ore]): Row[] => [[`Konto: ${konto} Tekst`], [new Date(Date.UTC(2024, 2, 3)), 1001, ansvar, funksjon, "x", kroner(ore)], ["Sum konto", null, null, null, null, kroner(ore)]])], right(), false),
  ...([["Med", (at: number) => at !== 3], ["Slettet", (at: number) => (at === 3 ? "X" : null)], ["Korr", (at: number) => (at === 3 || at === 5 ? "X" : null)]] as const).map(([header, mark]) => sheet(`merke ${header}`, withMark(header, mark), {}, false)),
  sheet("statistikkonto-med-bokstav", [HEADER, ...LINES, ["S100", "Antall elever", "1100", "Rud skole", "202", 312]], right(), false),
  sheet("tom-kolonne-og-rader-foran", [[], [], [null, ...HEADER], ...LINES.map((row): Row => [null, ...row])], right(), true),
  sheet("oppslag-ved-siden", [[...HEADER, null, "Kode", "Navn"], ...LINES.map((row, at): Row => [...row, null, ANSVAR[at] ?? null, ANSVAR[at] === undefined ? null : ansvarName(ANSVAR[at])])], right(), true),
  sheet("kontoplan-ved-siden", [[...HEADER, null, "Konto", "Kontonavn"], ...LINES.map((row, at): Row => [...row, null, `1${at}000`, "Gruppe"])], right(), false),
  sheet("to-tabeller-ved-siden", [["Konto", "Ansvar", "Funksjon", "Beløp", null, "Konto", "Ansvar", "Funksjon", "Beløp"], ...POSTINGS.slice(0, 7).map((posting, at): Row => [...posting.slice(0, 3), kroner(posting[3]), null, ...(POSTINGS[at + 7]?.slice(0, 3) ?? []), kroner(POSTINGS[at + 7]?.[3] ?? 0)])], right(), false),
  csv("sideslutt-og-bunntekst", [["Fjell kommune"], ["Rapport: Saldobalanse", "", "", "", "", ""], ["Utskrift 12.01.2025 kl 10:32", "", "", "", "", ""], [...HEADER], ...byAnsvar.map((posting) => [...(line(posting).slice(0, 5) as string[]), text(posting[3])]), ["", "", "", "", "", ""], ["Antall linjer", 13, "", "", "", ""], ["Slutt"]], right(), true),
  csv("linje-brutt-i-to", [[...HEADER], ...POSTINGS.slice(0, 4).map((posting) => [...(line(posting).slice(0, 5) as string[]), text(posting[3])]), ["11150", "Mat"], ["varer", "2100", "Sykehjem", "253", "45000,10"]], right("regnskap", (ore) => ore, POSTINGS.slice(0, 5)), false),
];
