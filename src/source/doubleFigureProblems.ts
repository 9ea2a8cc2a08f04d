import { parseKonto } from "../ledger/kostra/konto";
import { codeAt, FIGURE_TEXT, figuresOf, type Dimension, type Figure, type Ledger } from "../ledger/ledger";
import type { Problem } from "../ledger/problem";
import { isAmbiguous } from "./cells/periodeFormat";
import { readPeriode } from "./cells/readPeriode";
import type { SourceReading } from "./source";
import { words, wordsOf } from "../texts/words";

/**
 * Above this share of common keys two sources are taken for the same thing twice, and not for a main file and a
 * supplement.
 */
const SAME_SHARE = 0.5;
/** So many keys that come to the very same in both are no chance. */
const FEWEST_ALIKE = 2;

/**
 * A problem for each pair of sources that carry the same figure on the same keys: when the ledgers are merged it is
 * counted twice. 0A and 0B, a file per month or per ansvar have no keys in common.
 */
export function doubleFigureProblems(readings: readonly SourceReading[]): readonly Problem[] {
  return readings.flatMap((one, index) =>
    readings
      .slice(index + 1)
      .flatMap((other) => figuresOf(one.ledger).flatMap((figure) => pairProblem(one, other, figure))),
  );
}

function pairProblem(one: SourceReading, other: SourceReading, figure: Figure): readonly Problem[] {
  if (other.ledger.amounts[figure] === undefined) return [];
  const areSoFar = [one, other].every(({ soFar = [] }) => soFar.includes(figure));
  const [keys, others] = [
    keysOf(one.ledger, figure, other.ledger, areSoFar),
    keysOf(other.ledger, figure, one.ledger, areSoFar),
  ];
  const shared = [...keys].filter(([key]) => others.has(key));
  const common = shared.length;
  if (common === 0) return [];
  const again = rowsInBoth(one, other, figure);
  if (again > 0) return [sameRowsProblem(one, other, FIGURE_TEXT[figure], again)];
  if (areOfOtherMonths(one, other, figure)) return [];
  if (areSoFar) return [soFarProblem(one, other, FIGURE_TEXT[figure], common)];
  // A supplement to an account is not what the account has already.
  const alike = shared.filter(([key, amount]) => others.get(key) === amount).length;
  const same = alike === common || alike >= FEWEST_ALIKE || common >= SAME_SHARE * Math.min(keys.size, others.size);
  const [names, label] = [words`«${one.control.name}» ${wordsOf("og")} «${other.control.name}»`, FIGURE_TEXT[figure]];
  return same
    ? [
        {
          code: "kilde-dobbelt-tall",
          severity: "error",
          message: words`Både ${names} har ${wordsOf(label)} på de samme kontoene (${common} felles). Slås de sammen, telles ${wordsOf(label)} dobbelt. Bruk bare én av dem, eller sett kolonnen i den andre til «ikke i bruk».`,
        },
      ]
    : [
        {
          code: "kilde-felles-noekler",
          severity: "warning",
          message: words`${names} har begge ${wordsOf(label)} på noen av de samme kontoene (${common} felles). Beløpene er lagt sammen. Kontroller at den ene er et tillegg til den andre.`,
        },
      ];
}

/** Postings of the same account, keys, date and amount, of sources whose rows only dates tell apart. */
function rowsInBoth(one: SourceReading, other: SourceReading, figure: Figure): number {
  const others = other.dated?.get(figure);
  return others === undefined ? 0 : [...(one.dated?.get(figure) ?? [])].filter((row) => others.has(row)).length;
}

/**
 * Sources whose rows dates tell apart, and of which no month is in both: one a month, of a column that is no period.
 * One date alone is the day it was printed.
 */
function areOfOtherMonths(one: SourceReading, other: SourceReading, figure: Figure): boolean {
  const months = ({ dated, ledger }: SourceReading): ReadonlySet<string> | null =>
    monthsOf(dated?.get(figure), ledger.year);
  const [first, second] = [months(one), months(other)];
  return first !== null && second !== null && [...first].every((month) => !second.has(month));
}

/** The months of the dates of «…|date|øre»; null where one cannot be read, or there is only one date. */
function monthsOf(rows: ReadonlySet<string> | undefined, year: number): ReadonlySet<string> | null {
  const dates = new Set([...(rows ?? [])].map((row) => row.split("|").at(-2) ?? ""));
  const readings = [...dates].map((date) => (isAmbiguous(date) ? UNREADABLE : readPeriode(date, year)));
  const months = readings.flatMap((reading) => (reading.kind === "periode" ? [reading.periode] : []));
  return dates.size < 2 || months.length < readings.length ? null : new Set(months);
}
const UNREADABLE = { kind: "uleselig" } as const;

const sameRowsProblem = (one: SourceReading, other: SourceReading, label: string, rows: number): Problem => ({
  code: "kilde-dobbelt-tall",
  severity: "error",
  message: words`«${one.control.name}» og «${other.control.name}» har noen av de samme føringene i ${wordsOf(label)}: ${rows} med samme konto, ansvar, dato og beløp. Legges de sammen, telles føringene dobbelt. Hent ut filene på nytt for perioder som ikke overlapper, eller bruk bare én av dem.`,
});

/** Each source holds what the earlier ones do: added, every month is counted as often as there are later ones. */
const soFarProblem = (one: SourceReading, other: SourceReading, label: string, common: number): Problem => ({
  code: "kilde-dobbelt-tall",
  severity: "error",
  message: words`«${one.control.name}» og «${other.control.name}» har begge ${wordsOf(label)} hittil i året på de samme kontoene (${common} felles). Legges de sammen, telles månedene flere ganger. Bruk bare den siste av dem, eller si at kolonnen er ført i hver periode (--kolonne "…=regnskap").`,
});

/**
 * The keys with what they come to, as finely as both sources tell: one without periods holds the whole year, and one
 * without ansvar (KOSTRA) only arter and kapitler.
 */
function keysOf(ledger: Ledger, figure: Figure, other: Ledger, isSoFar: boolean): ReadonlyMap<string, number> {
  const both = (dimension: Dimension): boolean =>
    [ledger, other].every(({ columns }) => columns[dimension].codes.some((code) => code !== ""));
  const [fine, periods] = [both("ansvar"), !isSoFar && both("periode")];
  const coarse = ledger.columns.konto.codes.map(coarseKonto);
  const amounts = ledger.amounts[figure] as Float64Array;
  const keys = new Map<string, number>();
  for (let row = 0; row < ledger.size; row++) {
    if (amounts[row] === 0) continue;
    const konto = fine
      ? FINE.map((dimension) => codeAt(ledger, dimension, row)).join("|")
      : (coarse[ledger.columns.konto.index[row] as number] as string);
    const key = periods ? `${konto}|${codeAt(ledger, "periode", row)}` : konto;
    keys.set(key, (keys.get(key) ?? 0) + (amounts[row] as number));
  }
  return keys;
}

const FINE = ["konto", "ansvar", "funksjon", "prosjekt"] as const;

function coarseKonto(code: string): string {
  const konto = parseKonto(code);
  if (konto === null || konto.kontoklasse === "annen") return code;
  return `${konto.kontoklasse} ${konto.kontoklasse === "balanse" ? konto.kapittel : konto.art}`;
}
