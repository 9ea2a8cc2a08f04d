import type { Figure, Ledger } from "../ledger/ledger";

/** Of accounts of which each period has its own, some fall: above this share of those that do not, none is. */
const GROWING_SHARE = 0.95;
/** As few may grow by chance. */
const FEWEST_KEYS = 5;
/** What is so far in the year has come to more than this many times what it began with. */
const LEAST_GROWTH = 1.2;
const KEY = ["konto", "ansvar", "funksjon", "prosjekt"] as const;

/** How many keys have an amount that only grows from period to period, of those with several. */
interface Growth {
  readonly growing: number;
  readonly several: number;
}

/** What a key has come to: as at its latest period, and at its first. */
interface Course {
  first: number;
  latest: number;
  periods: number;
  grows: boolean;
}

/**
 * Amounts that grow from period to period in (almost) every key are what has come so far, whatever their header is;
 * null where they do not.
 */
export function growthOf(ledger: Ledger, figure: Figure): Growth | null {
  const several = [...coursesOf(ledger, figure).values()].filter(({ periods }) => periods > 1);
  const growing = several.filter(({ grows, first, latest }) => grows && latest !== first);
  if (several.length < FEWEST_KEYS || growing.length < GROWING_SHARE * several.length) return null;
  const [first, latest] = (["first", "latest"] as const).map((at) =>
    growing.reduce((sum, course) => sum + Math.abs(course[at]), 0),
  ) as [number, number];
  return latest < LEAST_GROWTH * first ? null : { growing: growing.length, several: several.length };
}

function coursesOf({ amounts: figures, columns, size }: Ledger, figure: Figure): ReadonlyMap<number, Course> {
  const amounts = figures[figure] ?? [];
  const parts = KEY.map((dimension) => columns[dimension]);
  const courses = new Map<number, Course>();
  for (const row of inOrderOfPeriods(columns.periode, size)) {
    const amount = amounts[row] ?? 0;
    if (amount === 0) continue;
    let key = 0;
    for (const { codes, index } of parts) key = key * codes.length + (index[row] as number);
    const course = courses.get(key);
    if (course === undefined) {
      courses.set(key, { first: amount, latest: amount, periods: 1, grows: true });
      continue;
    }
    course.grows &&= course.latest > 0 ? amount >= course.latest : amount <= course.latest;
    course.latest = amount;
    course.periods++;
  }
  return courses;
}

/** The rows of months, the first month's first; opening balances and rows without period are none. */
function inOrderOfPeriods({ codes, index }: Ledger["columns"]["periode"], size: number): readonly number[] {
  const months = codes.flatMap((code, at) => (code === "" || code.endsWith("00") ? [] : [{ code, at }]));
  const rows = new Map(months.map(({ at }) => [at, [] as number[]]));
  for (let row = 0; row < size; row++) rows.get(index[row] as number)?.push(row);
  return months
    .sort((one, other) => (one.code < other.code ? -1 : 1))
    .flatMap(({ at }) => rows.get(at) as readonly number[]);
}
