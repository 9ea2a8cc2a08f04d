import { SHORT, codes, between, part, two } from "./rowsOf";
import { ansvarName, before, budget, csv, POSTINGS, right, sumOf, text, type Posting, type Situation } from "./situation";

/** Shares of the year by month, so that no two are alike by design. */
const SHARES = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8];
const ALL = SHARES.reduce((sum, share) => sum + share, 0);
const upTo = (ore: number, month: number): number => (month === 12 ? ore : Math.trunc((ore * SHARES.slice(0, month).reduce((sum, share) => sum + share, 0)) / ALL));
/** The year so far at each of the months, in rows told apart by the column. */
const soFar = (column: string, marks: readonly string[], months: readonly number[], amount = "Beløp"): Situation =>
  csv(`dobbelt-hittil ${column} ${marks[0]}`, [[...SHORT, column, amount], ...marks.flatMap((mark, at) => POSTINGS.map((posting) => [...codes(posting), mark, text(upTo(posting[3], months[at] as number))]))], right(), false);
const THIRDS = ["202404", "202408", "202412"];
const EACH = SHARES.map((_, at) => at + 1);

const inSector = (digit: string): readonly Posting[] => POSTINGS.filter(([, ansvar]) => ansvar.startsWith(digit));
const row = ([konto, ansvar, funksjon, ore]: Posting, head = ansvar): readonly string[] => [head, konto, funksjon, text(ore)];
const HEADS = ["Ansvar", "Konto", "Funksjon", "Beløp"] as const;

/** What would be counted more than once: amounts so far in each period, and heads that are written as codes among what they are the sums of. */
export const COUNTED_TWICE: readonly Situation[] = [
  ...["Uttrekk", "Kjøring", "Rapporteringsperiode", "Per periode", "Data pr", ""].map((column) => soFar(column, THIRDS, [4, 8, 12])),
  soFar("Versjon", ["T1", "T2", "T3"], [4, 8, 12]),
  soFar("Uttrekksdato", ["30.04.2024", "31.08.2024", "31.12.2024"], [4, 8, 12]),
  soFar("Periode", EACH.map((month) => `2024${two(month)}`), EACH),
  soFar("Måned", EACH.map(String), EACH, "Regnskap"),
  soFar("Sist oppdatert", ["2024-05-10 08:00", "2024-09-09 08:00", "2025-01-20 08:00"], [4, 8, 12]),
  csv("dobbelt-hver-periodes-eget", [[...SHORT, "Periode", "Beløp"], ...POSTINGS.flatMap((posting) => EACH.map((month) => [...codes(posting), `2024${two(month)}`, text(upTo(posting[3], month) - upTo(posting[3], month - 1))]))], right(), true),
  csv("dobbelt-sektor-over-ansvar", [["Ansvar", "Ansvarsnavn", "Konto", "Funksjon", "Beløp"], ...["1", "2", "9"].flatMap((digit) => [...inSector(digit).filter(([, ansvar]) => ansvar !== `${digit}000`).map(([konto, , funksjon, ore]) => [`${digit}000`, "Sektor", konto, funksjon, text(ore)]), ...inSector(digit).map(([konto, ansvar, funksjon, ore]) => [ansvar, ansvarName(ansvar), konto, funksjon, text(ore)])])], right(), true),
  csv("dobbelt-sektor-uten-funksjon", [HEADS, ...["1", "2"].flatMap((digit) => [...[...new Set(inSector(digit).map(([konto]) => konto))].map((konto) => [`${digit}000`, konto, "", text(sumOf(inSector(digit).filter(([own]) => own === konto)))]), ...inSector(digit).map((posting) => row(posting))]), ...inSector("9").map((posting) => row(posting))], right(), true),
  csv("dobbelt-tre-nivaaer", [HEADS, ...POSTINGS.map((posting) => row(posting, posting[1].slice(0, 1))), ...POSTINGS.map((posting) => row(posting, posting[1].slice(0, 2))), ...POSTINGS.map((posting) => row(posting))], right(), true),
  csv("dobbelt-hele-kommunen-0000", [HEADS, ...POSTINGS.map((posting) => row(posting, "0000")), ...POSTINGS.map((posting) => row(posting))], right(), true),
  csv("dobbelt-hele-kommunen-rk", [HEADS, ...POSTINGS.map((posting) => row(posting, "RK")), ...POSTINGS.map((posting) => row(posting))], right(), true),
  csv("dobbelt-bare-en-sektor", [HEADS, ...inSector("1").map((posting) => row(posting, "1000")), ...POSTINGS.map((posting) => row(posting))], right(), true),
  csv("dobbelt-funksjonsgruppe", [HEADS, ...["2", "8"].flatMap((digit) => POSTINGS.filter(([, , funksjon]) => funksjon.startsWith(digit)).flatMap((posting) => [[posting[1], posting[0], digit, text(posting[3])], row(posting)]))], right(), true),
  csv("dobbelt-uten-prosjekt-og-per-prosjekt", [["Ansvar", "Konto", "Funksjon", "Prosjekt", "Beløp"], ...POSTINGS.flatMap(([konto, ansvar, funksjon, ore]) => [[ansvar, konto, funksjon, "", text(ore)], [ansvar, konto, funksjon, "P1", text(part(ore, 4))], [ansvar, konto, funksjon, "P2", text(between(ore, 4, 12))]])], right(), true),
  csv("dobbelt-sektor-har-eget", [HEADS, ...inSector("1").map((posting) => row([posting[0], "1000", posting[2], before(posting[3])])), ...POSTINGS.map((posting) => row(posting))], { ...right(), ...right("regnskap", before, inSector("1").map(([konto, , funksjon, ore]): Posting => [konto, "1000", funksjon, ore])) }, true),
  csv("dobbelt-budsjettet-paa-sektoren", [[...HEADS.slice(0, 3), "Regnskap", "Rev. budsjett"], ...inSector("1").map(([konto, , funksjon, ore]) => ["1000", konto, funksjon, "", text(budget(ore))]), ...POSTINGS.map((posting) => [...row(posting), ""])], { ...right(), ...right("revidertBudsjett", budget, inSector("1").map(([konto, , funksjon, ore]): Posting => [konto, "1000", funksjon, ore])) }, true),
];
