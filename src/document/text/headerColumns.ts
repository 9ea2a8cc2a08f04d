/** How a heading of several columns is parted; the lower the cost, the surer. */
interface Parting {
  readonly parts: readonly string[];
  readonly cost: number;
}

const YEAR = /^(?:19|20)\d\d$/;
/** Words that another must follow: «Rev. Budsjett» is one heading. */
const OPENS = /^(?:rev|oppr|opp|just|reg|gj|ant|tot)\.$/iu;
const CAPITAL = /^[\p{Lu}§%]/u;
const UNIT_BEGINS = /^(?:i|I)$/;
const UNIT_ENDS = /^(?:kr|kroner|%|prosent|pst|mill)\.?$/i;
/** What it counts for that every line has a part for each column. */
const STACKED = 1.5;
/** A parting dearer than this for each column is a guess. */
const MOST_A_COLUMN = 1.2;

/**
 * The headings of `count` columns and of the text column before them, from the lines that stand above a table whose
 * columns have no marks; null when they cannot be told. Headings begin with a capital or are years; «Rev. bud. 2024» is
 * one, and so is «Regnskap» with «2024» in the next line.
 */
export function headerColumns(
  lines: readonly string[],
  count: number,
): { readonly labelHeader: string; readonly headers: readonly string[] } | null {
  const words = lines.map((line) => line.split(/\s+/).filter((word) => word !== ""));
  const flat = best(words.flat(), count);
  const stacked = words.length > 1 ? stackedParting(words, count) : null;
  const parting = stacked && (!flat || stacked.cost <= flat.cost + STACKED) ? stacked : flat;
  if (!parting || parting.cost > MOST_A_COLUMN * count) return null;
  const { parts } = parting;
  return parts.length > count
    ? { labelHeader: parts[0] as string, headers: parts.slice(1) }
    : { labelHeader: "", headers: parts };
}

/** With a heading for the text column, else without. */
function best(words: readonly string[], count: number): Parting | null {
  const [withLabel, without] = [parted(words, count + 1), parted(words, count)];
  if (!withLabel || !without) return withLabel ?? without;
  return withLabel.cost <= without.cost + 0.5 ? withLabel : without;
}

/** Every line has a word for each column. */
function stackedParting(lines: readonly (readonly string[])[], count: number): Parting | null {
  const partings = lines.map((words, l) => (l === 0 ? best(words, count) : parted(words, count)));
  if (partings.some((parting) => parting === null)) return null;
  const [first, ...others] = partings as readonly Parting[];
  const offset = (first as Parting).parts.length - count;
  const parts = (first as Parting).parts.map((part, p) =>
    [part, ...others.map((other) => (p < offset ? "" : (other.parts[p - offset] ?? "")))].join(" ").trim(),
  );
  return { parts, cost: (partings as readonly Parting[]).reduce((sum, { cost }) => sum + cost, 0) };
}

/** The cheapest way to part the words in `count`, by dynamic programming. */
function parted(words: readonly string[], count: number): Parting | null {
  if (count < 1 || words.length < count || words.length > 60) return null;
  let ways: (Parting | null)[] = words.map(() => null);
  ways[0] = { parts: [words[0] as string], cost: 0 };
  for (let w = 1; w < words.length; w += 1) ways[w] = null;
  // ways[p] while scanning: the cheapest parting of the words so far in p + 1 parts.
  ways = [ways[0], ...Array.from({ length: count - 1 }, () => null)];
  for (let w = 1; w < words.length; w += 1) {
    const [word, before] = [words[w] as string, words[w - 1] as string];
    const [start, on] = [startCost(word, before, words[w + 1]), continueCost(word, before)];
    ways = ways.map((way, p) =>
      cheaper(
        way && { parts: [...way.parts.slice(0, -1), `${way.parts.at(-1) as string} ${word}`], cost: way.cost + on },
        p === 0 ? null : started(ways[p - 1] ?? null, word, start),
      ),
    );
  }
  return ways[count - 1] ?? null;
}

const started = (way: Parting | null, word: string, cost: number): Parting | null =>
  way && { parts: [...way.parts, word], cost: way.cost + cost };

const cheaper = (a: Parting | null, b: Parting | null): Parting | null =>
  a && b ? (a.cost <= b.cost ? a : b) : (a ?? b);

/** What it costs to begin a heading with the word. */
function startCost(word: string, before: string, after: string | undefined): number {
  if (OPENS.test(before)) return 2;
  if (CAPITAL.test(word) && word !== "%") return 0;
  if (YEAR.test(word)) return YEAR.test(before) ? 0 : 1;
  if (UNIT_BEGINS.test(word) && UNIT_ENDS.test(after ?? "")) return 1;
  return UNIT_ENDS.test(word) ? 6 : 3;
}

/** What it costs to go on with it in the heading that the word before belongs to. */
function continueCost(word: string, before: string): number {
  if (YEAR.test(word)) return YEAR.test(before) ? 3 : 0;
  return CAPITAL.test(word) && word !== "%" && !OPENS.test(before) ? 1 : 0;
}
