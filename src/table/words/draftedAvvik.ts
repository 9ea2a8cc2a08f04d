import { ore, type Ore } from "../../amounts/ore";
import type { Grunnlag } from "../../ledger/grunnlag/grunnlag";
import { ENHET, KONTOKLASSE, OMRADE } from "../../ledger/grunnlag/keyColumns";
import type { PostingTerms } from "./explanation";
import { termRows } from "./postingParts";

/** An avvik in ledger sign, budget − regnskap, so that + is better than budget; its arter add up to it. */
export interface DraftedAvvik {
  readonly regnskap: Ore;
  readonly budsjett: Ore;
  readonly avvik: Ore;
  readonly arter: readonly { readonly art: string; readonly avvik: Ore }[];
}

/** What a sentence is made of; null where cost and income, or funds, are mixed and no word for the avvik is right. */
export function draftedAvvik(
  booked: readonly PostingTerms[],
  planned: readonly PostingTerms[],
  grunnlag: Grunnlag,
): DraftedAvvik | null {
  if (!hasWord([...booked, ...planned], grunnlag)) return null;
  const art = grunnlag.keyColumns.indexOf("Art");
  const arter = new Map<string, number>();
  const add = (terms: readonly PostingTerms[], sign: 1 | -1): number =>
    terms
      .flatMap((each) => termRows(grunnlag, each))
      .reduce((sum, { keys, amount }) => {
        const code = keys[art] ?? "";
        arter.set(code, (arter.get(code) ?? 0) + sign * amount);
        return sum + amount;
      }, 0);
  const [regnskap, budsjett] = [add(booked, -1), add(planned, 1)];
  return {
    regnskap: ore(regnskap),
    budsjett: ore(budsjett),
    avvik: ore(budsjett - regnskap),
    arter: [...arter].map(([code, avvik]) => ({ art: code, avvik: ore(avvik) })),
  };
}

/** Of the operation, with one sign, and of one enhet or område, or of costs or of income alone. */
function hasWord(terms: readonly PostingTerms[], grunnlag: Grunnlag): boolean {
  const [klasse, art] = [KONTOKLASSE, "Art"].map((column) => grunnlag.keyColumns.indexOf(column)) as [number, number];
  const rows = terms.flatMap((each) => termRows(grunnlag, each)).filter(({ amount }) => amount !== 0);
  const ofUnit = terms.every(({ sets }) =>
    sets.every((set) => set.some(({ column, not }) => (column === ENHET || column === OMRADE) && !not)),
  );
  const kinds = new Set(rows.map(({ keys }) => kindOf(keys[art] ?? "")));
  return (
    rows.length > 0 &&
    rows.every(({ keys }) => keys[klasse] === "drift") &&
    new Set(terms.map(({ sign }) => sign)).size === 1 &&
    (ofUnit || (kinds.size === 1 && !kinds.has("other")))
  );
}

/** Source: KOSTRA's arter, 010–490 costs and 600–895 income of the operation; the others are interest and funds. */
const kindOf = (art: string): "cost" | "income" | "other" =>
  /^[0-4]/.test(art) ? "cost" : /^[678]/.test(art) ? "income" : "other";
