import { parseKonto } from "../../ledger/kostra/konto";
import { FIGURE_TEXT, FIGURES, type Figure } from "../../ledger/ledger";
import type { Problem } from "../../ledger/problem";
import { atStart, words, wordsOf } from "../../texts/words";
import type { Sums } from "./codeAmounts";

/** So many kontoer that are alike to the øre are no chance. */
const FEWEST = 20;

/**
 * Budgets, and last year's figures, that are this year's accounts over again: the ledger given as the budget, or the
 * same file as last year's. Half the kontoer whose sums have øre are then alike, or all of them where few have; every
 * control would agree, and every avvik be 0.
 */
export function likeFigures(kontoer: ReadonlyMap<string, Sums>): readonly Problem[] {
  const used = [...kontoer].flatMap(([konto, sums]) => ((sums.regnskap ?? 0) !== 0 && hasMoved(konto) ? [sums] : []));
  const withOre = used.filter(({ regnskap = 0 }) => regnskap % 100 !== 0);
  const [asked, least] = withOre.length >= FEWEST ? [withOre, withOre.length / 2] : [used, used.length];
  if (asked.length < FEWEST) return [];
  return FIGURES.flatMap((figure) => {
    const alike = asked.filter((sums) => sums[figure] === sums.regnskap).length;
    return figure === "regnskap" || alike < least ? [] : [problemOf(figure, alike, asked.length)];
  });
}

/** A balance may well stand from one year to the next. */
const hasMoved = (konto: string): boolean => parseKonto(konto)?.kontoklasse !== "balanse";

function problemOf(figure: Figure, alike: number, asked: number): Problem {
  const name = wordsOf(FIGURE_TEXT[figure]);
  return {
    code: "tall-likt-regnskapet",
    severity: "error",
    message: words`${atStart(name)} er det samme som regnskapet, til øret, på ${alike} av ${asked} kontoer. Er samme fil gitt to ganger? Velg filen med ${name}, eller ta den bort.`,
  };
}

/** Fewer kontoer may differ so much by what they are. */
const FEWEST_SCALED = 10;
/** A budget, or last year, is not so many times the accounts on half of the kontoer, even after one month. */
const LEAST_TIMES = 50;
const SCALES = [100, 1000, 1_000_000];

/**
 * Budgets, and last year's figures, that are in another unit than the accounts: øre, thousands or millions beside
 * kroner, where nothing in the files says so.
 */
export function scaledFigures(kontoer: ReadonlyMap<string, Sums>): readonly Problem[] {
  const used = [...kontoer].flatMap(([konto, sums]) => ((sums.regnskap ?? 0) !== 0 && hasMoved(konto) ? [sums] : []));
  return FIGURES.flatMap((figure) => {
    if (figure === "regnskap") return [];
    const times = used
      .filter((sums) => (sums[figure] ?? 0) !== 0)
      .map((sums) => Math.abs((sums[figure] as number) / (sums.regnskap as number)))
      .sort((one, other) => one - other);
    const middle = times[times.length >> 1] ?? 1;
    const isFar = times.length >= FEWEST_SCALED && (middle >= LEAST_TIMES || middle <= 1 / LEAST_TIMES);
    return isFar ? [scaledProblem(figure, middle, times.length)] : [];
  });
}

function scaledProblem(figure: Figure, times: number, asked: number): Problem {
  const [name, size] = [wordsOf(FIGURE_TEXT[figure]), Math.max(times, 1 / times)];
  const off = (scale: number): number => Math.abs(Math.log(size / scale));
  const scale = SCALES.reduce((nearest, each) => (off(each) < off(nearest) ? each : nearest));
  return {
    code: "tall-i-annen-enhet",
    severity: "error",
    message:
      times > 1
        ? words`${atStart(name)} er omkring ${String(scale)} ganger større enn regnskapet på de fleste av ${asked} kontoer. Ett av dem er trolig i øre, tusen eller millioner. Hent begge ut i kroner.`
        : words`${atStart(name)} er omkring ${String(scale)} ganger mindre enn regnskapet på de fleste av ${asked} kontoer. Ett av dem er trolig i øre, tusen eller millioner. Hent begge ut i kroner.`,
  };
}
