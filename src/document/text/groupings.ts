import type { DecimalSign } from "../cellNumber";

const MOST_GROUPINGS = 500;

const FIRST = /^[-\u2212\u2013+]?[1-9]\d{0,2}$/;
const SIGN = /^[-\u2212\u2013]$/;
const MIDDLE = /^\d{3}$/;
const LAST: Readonly<Record<DecimalSign, RegExp>> = {
  ",": /^\d{3}(?:,\d+)?(?: ?%)?$/,
  ".": /^\d{3}(?:\.\d+)?(?: ?%)?$/,
};
const THOUSANDS = /^[-\u2212\u2013+]?[1-9]\d{0,2}(?: \d{3})+$/;
/** «000» and «062» end a figure and begin none. */
const ALONE = /^[-\u2212\u2013+]?(?:0(?!\d)|[1-9])|^[-\u2212\u2013]$/;

/** How many figures the pieces from each position on can make. */
interface Reach {
  readonly ends: readonly (readonly number[])[];
  readonly fewest: readonly number[];
  readonly most: readonly number[];
}

/**
 * Every way the pieces make exactly `count` figures, thousands joined: «8 766 9 100 335» is three figures in three
 * ways. A row with too many ways is read in the one where every figure has as many pieces, or not at all.
 */
export function groupings(
  pieces: readonly string[],
  count: number,
  decimal: DecimalSign,
): readonly (readonly string[])[] {
  const { ends, fewest, most } = reachOf(pieces, decimal);
  const found: (readonly string[])[] = [];
  const search = (from: number, cells: readonly string[]): void => {
    const left = count - cells.length;
    if (found.length >= MOST_GROUPINGS || left < (fewest[from] as number) || left > (most[from] as number)) return;
    if (from === pieces.length) found.push(cells);
    for (const end of ends[from] ?? []) search(end, [...cells, pieces.slice(from, end).join(" ")]);
  };
  search(0, []);
  return found.length < MOST_GROUPINGS ? found : evenly(pieces, count);
}

function evenly(pieces: readonly string[], count: number): readonly (readonly string[])[] {
  const size = pieces.length / count;
  const cells = Array.from({ length: count }, (_, c) => pieces.slice(c * size, (c + 1) * size).join(" "));
  return Number.isInteger(size) && cells.every((cell) => THOUSANDS.test(cell)) ? [cells] : [];
}

/** The fewest and the most figures the pieces can make; Infinity and −Infinity for pieces that make none. */
export function figureCounts(
  pieces: readonly string[],
  decimal: DecimalSign,
): { readonly fewest: number; readonly most: number } {
  const { fewest, most } = reachOf(pieces, decimal);
  return { fewest: fewest[0] as number, most: most[0] as number };
}

function reachOf(pieces: readonly string[], decimal: DecimalSign): Reach {
  const ends = pieces.map((_, from) => endsOf(pieces, from, decimal));
  const fewest: number[] = [...pieces.map(() => Infinity), 0];
  const most: number[] = [...pieces.map(() => -Infinity), 0];
  for (let from = pieces.length - 1; from >= 0; from -= 1) {
    for (const end of ends[from] as readonly number[]) {
      fewest[from] = Math.min(fewest[from] as number, 1 + (fewest[end] as number));
      most[from] = Math.max(most[from] as number, 1 + (most[end] as number));
    }
  }
  return { ends, fewest, most };
}

/** Where a figure that begins at `from` may end. */
function endsOf(pieces: readonly string[], from: number, decimal: DecimalSign): readonly number[] {
  const ends: number[] = ALONE.test(pieces[from] as string) ? [from + 1] : [];
  let at = from;
  if (SIGN.test(pieces[from] as string)) {
    at += 1;
    if (!/^[1-9]/.test(pieces[at] ?? "")) return ends;
    ends.push(at + 1);
  }
  if (!FIRST.test(pieces[at] as string)) return ends;
  for (at += 1; at < pieces.length && LAST[decimal].test(pieces[at] as string); at += 1) {
    ends.push(at + 1);
    if (!MIDDLE.test(pieces[at] as string)) break;
  }
  return ends;
}
