import { ore, sumOre, type Ore } from "../../amounts/ore";
import { proportion } from "../../amounts/proportion";
import { METODER, type MetodeId } from "./metoder";
import { exactTall, inOre } from "./prognose";

/** One enhet's or line's year: twelve amounts, each of its own month (not cumulative), in one sign convention. */
export interface Maanedsserie {
  readonly id: string;
  readonly regnskap: readonly Ore[];
  /**
   * Null without a periodised budget. A revised budget knows what was adopted later in the year; the original one is
   * the fairer test.
   */
  readonly budsjett: readonly Ore[] | null;
  readonly iFjor: readonly Ore[] | null;
}

/** What a method would have said after a month, and how far off it was. */
interface Treff {
  readonly id: string;
  readonly metode: Backtestmetode;
  readonly maaned: number;
  readonly prognose: Ore | null;
  /** prognose − the year's result. */
  readonly avvik: Ore | null;
}

/** The mean of |avvik| over the series a method could answer for. Compare methods only where `besvart` is the same. */
interface Treffsikkerhet {
  readonly metode: Backtestmetode;
  /** Null: all months together. */
  readonly maaned: number | null;
  /** Rounded to øre; null when nothing was answered. */
  readonly absoluttAvvik: Ore | null;
  readonly besvart: number;
  readonly ubesvart: number;
}

export interface Backtest {
  /** Series × method × month. */
  readonly treff: readonly Treff[];
  /** Method × month. */
  readonly perMaaned: readonly Treffsikkerhet[];
  readonly perMetode: readonly Treffsikkerhet[];
}

/** Every method but the manual one, which has no history. */
export const BACKTESTMETODER = ["budsjett", "takt", "tid", "profil", "rest"] as const satisfies readonly MetodeId[];
export type Backtestmetode = (typeof BACKTESTMETODER)[number];

/** January to November: after December there is nothing left to foresee. */
export const MAANEDER = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;

/**
 * What each method would have said after each month of a year that is over, against the year's result, and the mean
 * absolute deviation over the series.
 * Amounts in øre. Throws RangeError for a series that is not twelve months.
 */
export function backtest(serier: readonly Maanedsserie[]): Backtest {
  const treff = serier.flatMap(treffOf);
  return {
    treff,
    perMaaned: BACKTESTMETODER.flatMap((metode) =>
      MAANEDER.map((maaned) =>
        meanOf(
          metode,
          maaned,
          treff.filter((hit) => hit.metode === metode && hit.maaned === maaned),
        ),
      ),
    ),
    perMetode: BACKTESTMETODER.map((metode) =>
      meanOf(
        metode,
        null,
        treff.filter((hit) => hit.metode === metode),
      ),
    ),
  };
}

function treffOf({ id, regnskap, budsjett, iFjor }: Maanedsserie): readonly Treff[] {
  for (const months of [regnskap, budsjett, iFjor]) {
    if (months !== null && months.length !== 12)
      throw new RangeError(`Serien ${id} har ${months.length} måneder, ikke 12`);
  }
  const resultat = sumOre(regnskap);
  const after = MAANEDER.map((maaned) => ({
    maaned,
    tall: exactTall({
      hittil: sumOre(regnskap.slice(0, maaned)),
      budsjettHittil: budsjett && sumOre(budsjett.slice(0, maaned)),
      aarsbudsjett: budsjett && sumOre(budsjett),
      iFjorHittil: iFjor && sumOre(iFjor.slice(0, maaned)),
      iFjorAar: iFjor && sumOre(iFjor),
      maaneder: maaned,
      manuell: null,
    }),
  }));
  return BACKTESTMETODER.flatMap((metode) =>
    after.map(({ maaned, tall }) => {
      const said = inOre(METODER[metode](tall));
      return { id, metode, maaned, prognose: said, avvik: said === null ? null : ore(said - resultat) };
    }),
  );
}

function meanOf(metode: Backtestmetode, maaned: number | null, treff: readonly Treff[]): Treffsikkerhet {
  const deviations = treff.flatMap(({ avvik }) => avvik ?? []);
  const total = sumOre(deviations.map((avvik) => ore(Math.abs(avvik))));
  const mean = deviations.length === 0 ? null : proportion(total, 1, deviations.length);
  return {
    metode,
    maaned,
    absoluttAvvik: mean,
    besvart: deviations.length,
    ubesvart: treff.length - deviations.length,
  };
}
