import type { Ratio } from "../../amounts/ratio";
import { METODER, type MetodeId } from "./metoder";
import { cellError, type CellError } from "./cell";

/** The methods whose figures are arguments of the function. */
export type Metode = Exclude<MetodeId, "tid" | "manuell">;

/**
 * The prognosis for the year by one of the methods of `src/prognose`, unrounded, in the unit and sign of the arguments.
 * Errors: #VALUE! for «profil» without last year's figures, #DIV/0! when a figure that says how much of the year has
 * passed is 0, #N/A when the two that say so have different signs.
 */
export function prognose(
  hittil: Ratio,
  budsjettHittil: Ratio,
  aarsbudsjett: Ratio,
  metode: Metode,
  iFjorHittil: Ratio | null,
  iFjorAar: Ratio | null,
): Ratio | CellError {
  const answer = METODER[metode]({
    hittil,
    budsjettHittil,
    aarsbudsjett,
    iFjorHittil,
    iFjorAar,
    maaneder: null,
    manuell: null,
  });
  if (answer !== null) return answer;
  return noShare(
    metode,
    metode === "profil"
      ? { i_fjor_hittil: iFjorHittil, i_fjor_aar: iFjorAar }
      : { budsjett_hittil: budsjettHittil, aarsbudsjett },
  );
}

/** Why the two figures, part and whole, give no share of the year. */
function noShare(metode: Metode, figures: Readonly<Record<string, Ratio | null>>): CellError {
  const named = Object.entries(figures);
  const missing = named.find(([, figure]) => figure === null);
  if (missing) return cellError("#VALUE!", `Argumentet «${missing[0]}» mangler. Metoden «${metode}» trenger det`);
  const zero = named.find(([, figure]) => figure?.isZero());
  if (zero) return cellError("#DIV/0!", `«${zero[0]}» er 0 eller tom`);
  const names = named.map(([name]) => `«${name}»`).join(" og ");
  return cellError(
    "#N/A",
    `${names} har ulikt fortegn, så de sier ikke hvor stor del av året som er gått. Velg en annen metode`,
  );
}
