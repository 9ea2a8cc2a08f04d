import type { Figure } from "../ledger/ledger";
import type { Problem } from "../ledger/problem";
import { meaningOf } from "./recognise/meaningOf";
import type { Recognition } from "./source";
import { words } from "../texts/words";

const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

const OF_LAST_YEAR: ReadonlySet<Figure> = new Set<Figure>(["regnskapIFjor", "iFjorHittil"]);

/** «Regnskap 23», «R23». */
const shortYear = (header: string): readonly number[] => {
  const meaning = meaningOf(header);
  return meaning.kind === "amount" && meaning.year !== undefined ? [meaning.year] : [];
};

/**
 * A problem for each amount column whose header names one year, and not the one it would be read as: «Regnskap 2023»
 * is not the accounts of 2024. Columns of a period have the year in their role.
 */
export function wrongYears({ columns }: Recognition, year: number): readonly Problem[] {
  return columns.flatMap(({ header, role }): Problem[] => {
    if (role.kind !== "amount" || role.periode !== undefined) return [];
    const named = new Set(header.match(YEARS)?.map(Number) ?? shortYear(header));
    const [only] = named;
    // A file of last year's accounts is read for its own year.
    const fits = only === year || (OF_LAST_YEAR.has(role.figure) && only === year - 1);
    if (named.size !== 1 || fits) return [];
    return [
      {
        code: "kolonne-feil-aar",
        severity: "error",
        message: words`Overskriften «${header}» sier ${String(only)}, men kolonnen er lest som tall for ${OF_LAST_YEAR.has(role.figure) ? year - 1 : year}. Velg riktig år, riktig fil eller riktig kolonne.`,
        where: { column: header },
      },
    ];
  });
}
