import { ore, sumOre, type Ore } from "../../amounts/ore";
import type { Criterion, Grunnlag, GrunnlagRow } from "../../ledger/grunnlag/grunnlag";
import { ENHET, KONTOKLASSE, PROSJEKT, REGNSKAPSENHET } from "../../ledger/grunnlag/keyColumns";
import { positionsWhere } from "../../ledger/grunnlag/rowsWhere";
import type { PostingTerms } from "./explanation";

/** A part of a sum of postings: an art or a konto, and who it belongs to. */
export interface PostingPart {
  readonly code: string;
  readonly text: string;
  /** Enhet, or ansvar where the ledger is known; "" for none. */
  readonly owner: string;
  /** As shown, in øre. */
  readonly ore: Ore;
}

/**
 * The parts of the sum in `Grunnlag` with an amount, largest first whatever their sign; their sum is the cell's amount.
 */
export function postingParts(grunnlag: Grunnlag, terms: PostingTerms): readonly PostingPart[] {
  const [code, text, ...owners] = ["Art", "Tekst", REGNSKAPSENHET, PROSJEKT, ENHET].map((column) =>
    grunnlag.keyColumns.indexOf(column),
  ) as [number, number, ...number[]];
  const parts = new Map<string, { readonly part: Omit<PostingPart, "ore">; sum: number }>();
  for (const { keys, amount } of termRows(grunnlag, terms)) {
    const part = {
      code: keys[code] ?? "",
      text: keys[text] ?? "",
      owner: owners.flatMap((column) => keys[column] || []).join(" · "),
    };
    const name = [part.code, part.text, part.owner].join("\u0000");
    const known = parts.get(name) ?? { part, sum: 0 };
    parts.set(name, known);
    known.sum += amount * terms.sign;
  }
  return largestFirst([...parts.values()].map(({ part, sum }) => ({ ...part, ore: ore(sum) })));
}

/** Those with an amount, the largest first whatever its sign. */
export const largestFirst = (parts: readonly PostingPart[]): readonly PostingPart[] =>
  parts
    .filter((part) => part.ore !== 0)
    .sort((a, b) => Math.abs(b.ore) - Math.abs(a.ore) || (`${a.code} ${a.owner}` < `${b.code} ${b.owner}` ? -1 : 1));

/** The sum of the postings in ledger sign. */
export const postingSum = (grunnlag: Grunnlag, terms: Pick<PostingTerms, "sets" | "figure">): Ore =>
  sumOre(termRows(grunnlag, terms).map(({ amount }) => amount));

/** The rows of `Grunnlag` behind the terms with their amounts, as often as a set holds them. */
export function termRows(
  grunnlag: Grunnlag,
  { sets, figure }: Pick<PostingTerms, "sets" | "figure">,
): readonly { readonly position: number; readonly keys: readonly string[]; readonly amount: Ore }[] {
  const f = grunnlag.figures.indexOf(figure);
  return sets.flatMap((set) =>
    positionsWhere(grunnlag, set).map((position) => {
      const { keys, amounts } = grunnlag.rows[position] as GrunnlagRow;
      return { position, keys, amount: amounts[f] ?? ore(0) };
    }),
  );
}

/** Whether keys hold every criterion. */
export function keyTest(columns: readonly string[], set: readonly Criterion[]): (keys: readonly string[]) => boolean {
  const wanted = set.map(({ column, key, not }) => [columns.indexOf(column), key, !not] as const);
  return (keys) => wanted.every(([column, key, holds]) => (keys[column] === key) === holds);
}

/** An art or a kapittel. */
export interface CodeBehind {
  readonly kontoklasse: string;
  readonly code: string;
  readonly text: string;
}

/** The arter or kapitler of the rows behind the terms, with their names and kontoklasse, in order. */
export function codesBehind(grunnlag: Grunnlag, terms: Pick<PostingTerms, "sets" | "figure">): readonly CodeBehind[] {
  const [klasse, code, text] = [KONTOKLASSE, "Art", "Tekst"].map((column) => grunnlag.keyColumns.indexOf(column)) as [
    number,
    number,
    number,
  ];
  const codes = new Map(
    termRows(grunnlag, terms).map(({ keys }) => [
      `${keys[klasse] ?? ""} ${keys[code] ?? ""}`,
      { kontoklasse: keys[klasse] ?? "", code: keys[code] ?? "", text: keys[text] ?? "" },
    ]),
  );
  return [...codes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}
