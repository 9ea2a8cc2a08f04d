import { ore } from "../../amounts/ore";
import { buildLedger, type Posting } from "../buildLedger";
import { ELIMINERING, codeAt, DIMENSIONS, figuresOf, type Figure, type Ledger } from "../ledger";
import type { Elimineringsregel } from "./elimineringsregel";
import { internpost } from "./internposter";
import { partOf, type KonsernLedger } from "./joinLedgers";

type Rows = readonly number[];
type Pair<T> = readonly [debet: T, kredit: T];

/**
 * The postings that take the rules' internal transactions out of the units' ledger: each a copy of an internal row with
 * the opposite amount.
 * Where the two sides differ, no more than the smaller of them goes out of both, and the difference stays on the
 * largest row of the larger side;
 * they sum to zero for every rule and figure.
 */
export function eliminations(ledger: KonsernLedger, regler: readonly Elimineringsregel[]): readonly KonsernLedger[] {
  const rows = rowsByInternpost(ledger);
  return regler.flatMap(({ id }) => {
    const keys = [internpost(id, "debet"), internpost(id, "kredit")] as const;
    const pair = [rows.get(keys[0]) ?? [], rows.get(keys[1]) ?? []] as const;
    const postings = figuresOf(ledger).map((figure) => eliminate(ledger, pair, figure));
    return ([0, 1] as const).flatMap((side) =>
      elimineringOf(
        ledger.year,
        keys[side],
        postings.flatMap((both) => both[side]),
      ),
    );
  });
}

/** A part of eliminations that all belong to one internal transaction; none without postings. */
export function elimineringOf(year: number, key: string, postings: readonly Posting[]): readonly KonsernLedger[] {
  if (postings.length === 0) return [];
  const ledger = buildLedger(year, postings);
  return [partOf(ledger, ELIMINERING, { codes: [key], index: new Uint32Array(ledger.size) })];
}

function rowsByInternpost({ konsern, size }: KonsernLedger): ReadonlyMap<string, Rows> {
  const rows = new Map<string, number[]>();
  for (let row = 0; row < size; row++) {
    const key = konsern.internpost.codes[konsern.internpost.index[row] as number] as string;
    if (key !== "") (rows.get(key) ?? (rows.set(key, []).get(key) as number[])).push(row);
  }
  return rows;
}

/**
 * An opening balance that both sides tell is matched on its own, and the year's movements with what is then left of
 * the closing one, so that the eliminations are right at both dates.
 */
function eliminate(ledger: Ledger, sides: Pair<Rows>, figure: Figure): Pair<Posting[]> {
  const amounts = ledger.amounts[figure] as Float64Array;
  const sum = (rows: Rows): number => ore(rows.reduce((total, row) => total + (amounts[row] as number), 0));
  const isOpening = (row: number): boolean => codeAt(ledger, "periode", row).endsWith("00");
  const both = sides.map((rows) => rows.filter((row) => amounts[row] !== 0)) as unknown as Pair<Rows>;
  const opening = both.map((rows) => rows.filter(isOpening)) as unknown as Pair<Rows>;
  const stays = unmatched(sum(both[0]), sum(both[1]));
  const postings = (side: 0 | 1, rows: Rows, left: number, periode?: string): Posting[] =>
    reversed(ledger, figure, amounts, rows, left, both[side], periode);
  if (opening.some((rows) => rows.length === 0))
    return [postings(0, both[0], stays[0]), postings(1, both[1], stays[1])];
  const first = unmatched(sum(opening[0]), sum(opening[1]));
  const split = (side: 0 | 1): Posting[] => [
    ...postings(side, opening[side], first[side]),
    ...postings(
      side,
      both[side].filter((row) => !isOpening(row)),
      stays[side] - first[side],
      `${ledger.year}12`,
    ),
  ];
  return [split(0), split(1)];
}

/** What is left of each side when what matches is taken out of both. */
function unmatched(debet: number, kredit: number): Pair<number> {
  if (Math.sign(debet) * Math.sign(kredit) >= 0) return [debet, kredit];
  const sum = ore(debet + kredit);
  return Math.sign(sum) === Math.sign(debet) ? [sum, 0] : [0, sum];
}

/**
 * The rows with opposite amounts, but for what is left, which stays on the largest of them; on the side's largest, in
 * `periode`, where there are none.
 */
function reversed(
  ledger: Ledger,
  figure: Figure,
  amounts: Float64Array,
  rows: Rows,
  left: number,
  side: Rows,
  periode?: string,
): Posting[] {
  if (left === rows.reduce((sum, row) => sum + (amounts[row] as number), 0)) return [];
  const bySize = (a: number, b: number): number => Math.abs(amounts[b] as number) - Math.abs(amounts[a] as number);
  const posting = (row: number, amount: number, own?: string): Posting => {
    const [konto, ansvar, funksjon, prosjekt, period] = DIMENSIONS.map((dimension) =>
      codeAt(ledger, dimension, row),
    ) as [string, string, string, string, string];
    return { konto, ansvar, funksjon, prosjekt, periode: own ?? period, amounts: { [figure]: amount } };
  };
  const carrier = [...rows].sort(bySize)[0];
  const stays =
    left === 0
      ? []
      : [carrier === undefined ? posting([...side].sort(bySize)[0] as number, left, periode) : posting(carrier, left)];
  return [...rows.map((row) => posting(row, -(amounts[row] as number))), ...stays];
}
