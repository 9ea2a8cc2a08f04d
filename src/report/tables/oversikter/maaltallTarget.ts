import { words, type Words } from "../../../texts/words";
import { added, call, inColumn } from "../../../table/formula";
import { asNumber, asShare, asWords, type DraftRow } from "./draftTable";
import {
  cellsOf,
  decimalsOf,
  inYearColumn,
  isPercent,
  measured,
  retningOf,
  targetOf,
  yearColumn,
  type Cells,
  type Maaltall,
} from "./maaltallMeasure";

/** The mål of each year, where there is one. */
export function targetRow(maaltall: Maaltall, years: readonly number[]): readonly DraftRow[] {
  const { id, listed } = maaltall;
  const cells = cellsOf(years, (year) => {
    const target = targetOf(listed, year);
    return target && listed ? measured(target, listed, decimalsOf(listed, "maal")) : null;
  });
  const retning = retningOf(maaltall);
  return Object.keys(cells).length === 0
    ? []
    : [
        {
          id: `${id}-maal`,
          label: retning === null ? words`Mål` : words`Mål, ${retning === "minst" ? words`minst` : words`høyst`}`,
          role: "line",
          cells,
        },
      ];
}

/** The year's mål, how far the figure is from it, and in words whether it is reached. `value`: the figures by year. */
export function againstTarget(maaltall: Maaltall, value: Cells, year: number): Cells {
  const { id, listed } = maaltall;
  const retning = retningOf(maaltall);
  if (!listed || targetOf(listed, year) === null) return withoutTarget(maaltall, value, year);
  const decimals = decimalsOf(listed, "maal");
  const [actual, limit] = [inYearColumn(`${id}-verdi`, year), inYearColumn(`${id}-maal`, year)];
  const inMeasure = isPercent(listed) ? asShare : asNumber;
  const maal: Cells = { maal: inMeasure(limit, decimals) };
  if (value[yearColumn(year)] === undefined) return { ...maal, ...status(words`Tall mangler`) };
  const digits = isPercent(listed) ? decimals : Math.max(decimals, decimalsOf(listed, "verdi"));
  const avstand: Cells = { avstand: inMeasure(added([actual], [limit]), digits) };
  if (retning === null) return { ...maal, ...avstand, ...status(words`Retning mangler`) };
  return {
    ...maal,
    ...avstand,
    status: asWords(
      call("status", [actual, limit], {
        retning,
        held: REACHED,
        missed: missedWords(retning),
      }),
    ),
  };
}

const REACHED = words`Målet er nådd`;
const missedWords = (retning: "minst" | "hoyst"): Words =>
  retning === "minst" ? words`Under målet` : words`Over målet`;

/** A field for the mål, in the measure of the figure, and what follows when it is filled in. */
function withoutTarget(maaltall: Maaltall, value: Cells, year: number): Cells {
  const { id, listed } = maaltall;
  const retning = retningOf(maaltall);
  if (retning === null || value[yearColumn(year)] === undefined) return status(WITHOUT);
  const [actual, limit] = [inYearColumn(`${id}-verdi`, year), inColumn("maal")];
  const by = { retning, held: REACHED, missed: missedWords(retning), blank: WITHOUT };
  const distance = call("distance", [actual, limit], null);
  const decimals = listed && !isPercent(listed) ? decimalsOf(listed, "verdi") : null;
  return {
    maal: decimals === null ? { kind: "ratio", ratio: null } : { kind: "unknown", decimals },
    avstand: decimals === null ? asShare(distance) : asNumber(distance, decimals),
    status: asWords(call("status", [actual, limit], by)),
  };
}

const WITHOUT = words`Uten mål`;
const status = (text: Words): Cells => ({ status: { kind: "text", text } });
