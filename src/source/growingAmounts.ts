import { buildLedger, type Posting } from "../ledger/buildLedger";
import { combinations, indexColumn } from "../ledger/combinations";
import type { Figure, Ledger } from "../ledger/ledger";
import { periodeFormatOf } from "./cells/periodeFormat";
import { readPeriode } from "./cells/readPeriode";

/** Of accounts of which each period has its own, some fall: above this share of those that do not, none is. */
const GROWING_SHARE = 0.95;
/** As few may grow by chance. */
const FEWEST_KEYS = 5;
/** What is so far in the year has come to more than this many times what it began with, whichever months they are. */
const LEAST_GROWTH = 1.2;
/**
 * Even amounts so far grow as the months do, to four times from January to April. This part of it at least: budgets of
 * each month follow one profile, and may all rise a little together.
 */
const LEAST_OF_EVEN = 1 / 3;
/** What has come so far stands in every later period too; where more is missing, it is what was posted in some. */
const LASTING_SHARE = 0.75;
const KEY = ["konto", "ansvar", "funksjon", "prosjekt"] as const;

/** How many keys have an amount that only grows from period to period, of those with several. */
interface Growth {
  readonly growing: number;
  readonly several: number;
}

/**
 * What keys have come to, by key: as at the first period and at the latest, in how many of those the source has since
 * the first, and whether one fell.
 */
interface Courses {
  readonly first: Float64Array;
  readonly latest: Float64Array;
  readonly periods: Uint32Array;
  readonly since: Uint32Array;
  readonly falls: Uint8Array;
}

/**
 * Amounts that grow from period to period in (almost) every key are what has come so far, whatever their header is;
 * null where they do not. `areSome`: the rows may be a part of all, and what a later period lacks tells nothing.
 */
export function growthOf(ledger: Ledger, figure: Figure, areSome = false): Growth | null {
  // As many keys as rows, but for a few: there may be a million of each.
  const fewestKeys = Math.max(...KEY.map((dimension) => ledger.columns[dimension].codes.length));
  if (ledger.size - fewestKeys < FEWEST_KEYS) return null;
  const courses = coursesOf(ledger, figure);
  const several = [...courses.periods.keys()].filter((key) => (courses.periods[key] as number) > 1);
  const growing = several.filter((key) => courses.falls[key] === 0 && courses.latest[key] !== courses.first[key]);
  if (several.length < FEWEST_KEYS || growing.length < GROWING_SHARE * several.length) return null;
  const [first, latest, periods, since] = (["first", "latest", "periods", "since"] as const).map((at) =>
    growing.reduce((sum, key) => sum + Math.abs(courses[at][key] as number), 0),
  ) as [number, number, number, number];
  if (!areSome && periods <= LASTING_SHARE * since) return null;
  return latest < leastGrowth(ledger) * first ? null : { growing: growing.length, several: several.length };
}

/** Of keys with rows at dates, so many at least have several: postings that come again do so in few. */
const SEVERAL_SHARE = 0.5;

/**
 * The same of rows that only dates tell apart («konto|ansvar|funksjon|prosjekt|date|øre»), where each key has one a
 * month: vouchers have more of them in some.
 */
export function growthByDate(rows: ReadonlySet<string>, figure: Figure, year: number): Growth | null {
  const [months, keys] = [new Map<string, Posting>(), new Set<string>()];
  const parts = [...rows].map((row) => row.split("|"));
  const format = periodeFormatOf(parts.map(([, , , , date = ""]) => date));
  for (const [konto = "", ansvar = "", funksjon = "", prosjekt = "", date = "", ore = ""] of parts) {
    const month = readPeriode(date, year, format);
    if (month.kind !== "periode") continue;
    const key = [konto, ansvar, funksjon, prosjekt].join("|");
    const { periode } = month;
    if (months.has(key + periode)) return null;
    keys.add(key);
    months.set(key + periode, { konto, ansvar, funksjon, prosjekt, periode, amounts: { [figure]: Number(ore) } });
  }
  const growth = growthOf(buildLedger(year, months.values()), figure, true);
  return growth !== null && growth.several < SEVERAL_SHARE * keys.size ? null : growth;
}

function leastGrowth({ columns: { periode } }: Ledger): number {
  const months = periode.codes
    .filter((code) => code !== "" && !code.endsWith("00"))
    .map((code) => Number(code.slice(4)));
  return Math.max(LEAST_GROWTH, 1 + LEAST_OF_EVEN * (Math.max(...months) / Math.min(...months) - 1));
}

function coursesOf({ amounts: figures, columns, size }: Ledger, figure: Figure): Courses {
  const amounts = figures[figure] ?? new Float64Array(size);
  const keys = combinations(
    size,
    KEY.map((dimension) => indexColumn(columns[dimension])),
  );
  const count = keys.first.length;
  const [first, latest] = [new Float64Array(count), new Float64Array(count)];
  const [periods, since, falls] = [new Uint32Array(count), new Uint32Array(count), new Uint8Array(count)];
  const later = periodsSince(columns.periode, amounts);
  for (const row of inOrderOfPeriods(columns.periode, size)) {
    const [key, amount] = [keys.of[row] as number, amounts[row] as number];
    if (amount === 0) continue;
    const before = latest[key] as number;
    if (before === 0) [first[key], since[key]] = [amount, later[columns.periode.index[row] as number] as number];
    else if (before > 0 ? amount < before : amount > before) falls[key] = 1;
    latest[key] = amount;
    periods[key] = (periods[key] as number) + 1;
  }
  return { first, latest, periods, since, falls };
}

/** By place among the codes: how many months with amounts there are from it on. */
function periodsSince({ codes, index }: Ledger["columns"]["periode"], amounts: Float64Array): Uint32Array {
  const since = new Uint32Array(codes.length);
  amounts.forEach((amount, row) => {
    if (amount !== 0) since[index[row] as number] = 1;
  });
  const months = [...since.keys()].filter((at) => since[at] === 1 && !/^$|00$/.test(codes[at] as string));
  months.sort((one, other) => ((codes[one] as string) < (codes[other] as string) ? 1 : -1));
  months.forEach((at, later) => (since[at] = later + 1));
  return since;
}

/** The rows of months, the first month's first; opening balances and rows without period are none. */
function inOrderOfPeriods({ codes, index }: Ledger["columns"]["periode"], size: number): Uint32Array {
  const months = codes.flatMap((code, at) => (code === "" || code.endsWith("00") ? [] : [{ code, at }]));
  const counts = new Uint32Array(codes.length);
  for (let row = 0; row < size; row++) counts[index[row] as number] = (counts[index[row] as number] as number) + 1;
  const next = new Int32Array(codes.length).fill(-1);
  let begins = 0;
  for (const { at } of months.sort((one, other) => (one.code < other.code ? -1 : 1))) {
    next[at] = begins;
    begins += counts[at] as number;
  }
  const rows = new Uint32Array(begins);
  for (let row = 0; row < size; row++) {
    const place = next[index[row] as number] as number;
    if (place < 0) continue;
    rows[place] = row;
    next[index[row] as number] = place + 1;
  }
  return rows;
}
