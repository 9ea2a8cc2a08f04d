import { ore, type Ore } from "../../../amounts/ore";
import { Exact, ratioOf } from "../../../amounts/ratio";
import type { OmradeGroup } from "../evaluate";
import type { Grunnlag } from "../../../ledger/grunnlag/grunnlag";
import { ENHET, KONTOKLASSE, OMRADE } from "../../../ledger/grunnlag/keyColumns";
import { rowsWhere } from "../../../ledger/grunnlag/rowsWhere";
import type { ReportFigure } from "../../../ledger/grunnlag/reportFigure";
import type { Template } from "../../template/template";

/** An art of an enhet: budget − regnskap in ledger sign, so + is better than budget, for income and cost alike. */
interface ArtAvvik {
  readonly art: string;
  readonly text: string;
  readonly avvik: Ore;
}

export interface EnhetAvvik {
  readonly omrade: string;
  readonly enhet: string;
  readonly regnskap: Ore;
  readonly budsjett: Ore;
  readonly avvik: Ore;
  /** Largest first; they add up to the avvik. */
  readonly arter: readonly ArtAvvik[];
}

/**
 * The enheter of an område whose avvik reaches both of the template's limits, in the order they are printed. An avvik
 * without budget reaches the percentage.
 */
export function deviations(
  grunnlag: Grunnlag,
  { omrade, enheter }: OmradeGroup,
  budget: ReportFigure,
  { belop, prosent }: Template["terskel"],
): readonly EnhetAvvik[] {
  const limit = new Exact(belop).times(100);
  return enheter
    .map((enhet) => deviationOf(grunnlag, omrade, enhet, budget))
    .filter(({ avvik, budsjett }) => {
      const share = ratioOf(avvik, budsjett);
      return (
        avvik !== 0 &&
        limit.lessThanOrEqualTo(Math.abs(avvik)) &&
        (share === null || share.abs().times(100).greaterThanOrEqualTo(prosent))
      );
    });
}

function deviationOf(grunnlag: Grunnlag, omrade: string, enhet: string, budget: ReportFigure): EnhetAvvik {
  const { keyColumns, figures } = grunnlag;
  const [art, text] = ["Art", "Tekst"].map((column) => keyColumns.indexOf(column)) as [number, number];
  const [r, b] = [figures.indexOf("regnskap"), figures.indexOf(budget)];
  const own = rowsWhere(grunnlag, [
    { column: KONTOKLASSE, key: "drift" },
    { column: OMRADE, key: omrade },
    { column: ENHET, key: enhet },
  ]);
  const sum = (of: number): Ore => ore(own.reduce((total, { amounts }) => total + (amounts[of] ?? 0), 0));
  const arter = new Map<string, { text: string; avvik: number }>();
  for (const { keys, amounts } of own) {
    const code = keys[art] as string;
    const known =
      arter.get(code) ?? (arter.set(code, { text: keys[text] as string, avvik: 0 }).get(code) as { avvik: number });
    known.avvik += (amounts[b] ?? 0) - (amounts[r] ?? 0);
  }
  const sorted = [...arter]
    .map(([code, { text: name, avvik }]) => ({ art: code, text: name, avvik: ore(avvik) }))
    .filter(({ avvik }) => avvik !== 0);
  return {
    omrade,
    enhet,
    regnskap: sum(r),
    budsjett: sum(b),
    avvik: ore(sum(b) - sum(r)),
    arter: sorted.sort((x, y) => Math.abs(y.avvik) - Math.abs(x.avvik) || (x.art < y.art ? -1 : 1)),
  };
}
