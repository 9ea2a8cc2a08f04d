import type { Book, Posting } from "./book";

/** Øre by «konto ansvar funksjon prosjekt periode figure»; keys that come to nothing are not there. */
export type Sums = ReadonlyMap<string, number>;

/** The key both sides are compared by: zeros alone are no code, and periods after December are of December. */
const keyOf = ({ konto, ansvar, funksjon, prosjekt, periode, figure }: Omit<Posting, "ore" | "figure"> & { readonly figure: string }): string =>
  [konto, ...[ansvar, funksjon, prosjekt].map((code) => (/^0*$/.test(code) ? "" : code)), periode.slice(0, 4) + (periode.slice(4) > "12" ? "12" : periode.slice(4)), figure].join(" ");

/** What the files mean, added up: the independent reader. */
export function truthOf({ files, free }: Book): Sums {
  return sumsOf(files.flatMap(({ sheets }) => sheets.flatMap(({ rows }) => rows.flatMap(({ truth }) => truth))), free);
}

/** The postings added up, but for the figures in `free`. */
export function sumsOf(postings: Iterable<Omit<Posting, "figure"> & { readonly figure: string }>, free: readonly string[]): Sums {
  const sums = new Map<string, number>();
  for (const posting of postings) if (!free.includes(posting.figure)) sums.set(keyOf(posting), (sums.get(keyOf(posting)) ?? 0) + posting.ore);
  return new Map([...sums].filter(([, ore]) => ore !== 0));
}

/** The sums of whole years. */
export function withoutPeriods(sums: Sums): Sums {
  const yearly = new Map<string, number>();
  for (const [key, ore] of sums) {
    const whole = key.replace(/ \d{6} (?=\w+$)/, "  ");
    yearly.set(whole, (yearly.get(whole) ?? 0) + ore);
  }
  return new Map([...yearly].filter(([, ore]) => ore !== 0));
}

/** What differs, key by key: what came out, and what is right. */
export function differences(found: Sums, right: Sums): readonly string[] {
  return [...new Set([...right.keys(), ...found.keys()])]
    .filter((key) => found.get(key) !== right.get(key))
    .map((key) => `${key}: ${kroner(found.get(key))}, riktig ${kroner(right.get(key))}`);
}

const kroner = (ore: number | undefined): string => (ore === undefined ? "–" : (ore / 100).toFixed(2));
