import { words, wordsOf, type Text } from "../../../texts/words";
import { Exact } from "../../../amounts/ratio";
import { call } from "../../../table/formula";
import type { TableChart } from "../../../table/tableChart";
import type { Cell } from "../../../table/table";
import type { NoteBasis } from "../notes/note";
import { asAmount, asShare, type DerivedCell, type DraftRow } from "./draftTable";
import { partCells, postCell } from "./knownMaaltall";
import { againstTarget, targetRow } from "./maaltallTarget";
import {
  cellsOf,
  decimalsOf,
  inYearColumn,
  isPercent,
  measured,
  targetOf,
  yearColumn,
  type Maaltall,
} from "./maaltallMeasure";

type Parts = ReadonlyMap<number, ReadonlyMap<string, Cell<Text> | DerivedCell> | null>;

/** The rows of a måltall: what is divided, by what, the share of each year and the mål it is held against. */
export function maaltallRows(maaltall: Maaltall, years: readonly number[], basis: NoteBasis): readonly DraftRow[] {
  const { id, name, known, listed } = maaltall;
  const amounts = amountRows(maaltall, years, basis);
  const isGiven = (row: string, year: number): boolean =>
    amounts.find((each) => each.id === `${id}-${row}`)?.cells[yearColumn(year)] !== undefined;
  const value = cellsOf(years, (year) =>
    isGiven("teller", year) && isGiven("nevner", year) ? shareCell(maaltall, year) : givenCell(maaltall, year),
  );
  return [
    { id: `${id}-navn`, label: name, role: "heading", cells: {} },
    ...amounts,
    {
      id: `${id}-verdi`,
      label: known ? wordsOf(known.valueLabel) : words`Faktisk (${listed?.enhet ?? "%"})`,
      role: amounts.length > 0 ? "sum" : "line",
      cells: { ...value, ...againstTarget(maaltall, value, basis.year) },
    },
    ...targetRow(maaltall, years),
  ];
}

/** What is divided, part by part, and what it is divided by; rows without any amount are left out. */
function amountRows(maaltall: Maaltall, years: readonly number[], basis: NoteBasis): readonly DraftRow[] {
  const { id, known } = maaltall;
  const parts: Parts = new Map(years.map((year) => [year, known ? partCells(known, year, basis) : null]));
  const several = known !== undefined && known.parts.length > 1;
  const rows: readonly DraftRow[] = [
    ...(several ? known.parts : []).map((part): DraftRow => ({
      id: `${id}-${part.id}`,
      label: wordsOf(part.label),
      role: "line",
      cells: cellsOf(years, (year) => parts.get(year)?.get(part.id) ?? null),
    })),
    {
      id: `${id}-teller`,
      label: known ? wordsOf(known.tellerLabel) : words`Teller`,
      role: "line",
      cells: cellsOf(years, (year) => tellerCell(maaltall, year, parts)),
    },
    {
      id: `${id}-nevner`,
      label: known ? words`Sum driftsinntekter` : words`Nevner`,
      role: "line",
      cells: cellsOf(years, (year) =>
        parts.get(year) ? postCell("sumDriftsinntekter", year, basis) : listedAmount(maaltall, year, "nevner"),
      ),
    },
  ];
  return rows.filter(({ cells }) => Object.keys(cells).length > 0);
}

function tellerCell(maaltall: Maaltall, year: number, parts: Parts): Cell<Text> | DerivedCell | null {
  const { id, known } = maaltall;
  const ofYear = parts.get(year);
  if (!known || !ofYear) return listedAmount(maaltall, year, "teller");
  if (known.parts.length === 1) return [...ofYear.values()][0] ?? null;
  return asAmount(
    call(
      "add",
      known.parts.map((part) => inYearColumn(`${id}-${part.id}`, year)),
      { signs: known.parts.map(({ sign }) => sign) },
    ),
  );
}

/** Amounts of a måltall that is no percentage are not shown: their quotient is. */
function listedAmount({ listed }: Maaltall, year: number, column: "teller" | "nevner"): Cell<Text> | null {
  const ore = isPercent(listed) ? (listed?.years.get(year)?.[column] ?? null) : null;
  return ore === null ? null : { kind: "amount", ore };
}

function shareCell({ id, known }: Maaltall, year: number): DerivedCell {
  return asShare(
    call("quotient", [inYearColumn(`${id}-teller`, year), inYearColumn(`${id}-nevner`, year)], { fn: known?.fn }),
  );
}

function givenCell({ listed }: Maaltall, year: number): Cell<Text> | null {
  const given = listed?.years.get(year);
  if (!listed || !given) return null;
  const { verdi, teller, nevner } = given;
  const value =
    verdi ??
    (!isPercent(listed) && teller !== null && nevner !== null && nevner !== 0 ? new Exact(teller).div(nevner) : null);
  return value && measured(value, listed, isPercent(listed) ? 1 : decimalsOf(listed, "verdi"));
}

/** The years as columns, and the mål as a line across them. */
export function maaltallChart({ id, name, known, listed }: Maaltall, years: readonly number[]): TableChart<Text> {
  const hasTarget = years.some((year) => targetOf(listed, year) !== null);
  return {
    id,
    title: known && isPercent(listed) ? words`${name} i %` : words`${name} (${listed?.enhet ?? "%"})`,
    along: { kind: "columns", ids: years.map(yearColumn) },
    fromZero: known
      ? known.fn !== "NDR_PCT"
      : [...(listed?.years.values() ?? [])].every(({ verdi, teller }) => !verdi?.isNegative() && (teller ?? 0) >= 0),
    series: [
      { name: words`Faktisk`, of: `${id}-verdi`, drawn: "column" },
      ...(hasTarget ? [{ name: words`Mål`, of: `${id}-maal`, drawn: "line" } as const] : []),
    ],
  };
}
