import type { Text } from "../../../texts/words";
import type { Ratio } from "../../../amounts/ratio";
import { at, type Formula } from "../../../table/formula";
import type { Cell } from "../../../table/table";
import type { DerivedCell } from "./draftTable";
import type { KnownMaaltall } from "./knownMaaltall";
import type { ListedMaaltall } from "./listedMaaltall";

/** A måltall as it is to be shown: one the ledger knows, what the list says, or both. */
export interface Maaltall {
  readonly id: string;
  /** The municipality's own, or ours. */
  readonly name: Text;
  readonly known: KnownMaaltall | undefined;
  readonly listed: ListedMaaltall | undefined;
}

/** Cells by column. */
export type Cells = Readonly<Record<string, Cell<Text> | DerivedCell>>;

export const yearColumn = (year: number): string => `aar${year}`;

/** The cell of a row in a year's column. */
export const inYearColumn = (row: string, year: number): Formula => at(row, yearColumn(year));

/** A cell for each year that has one. */
export const cellsOf = (years: readonly number[], cell: (year: number) => Cell<Text> | DerivedCell | null): Cells =>
  Object.fromEntries(
    years.flatMap((year) => {
      const found = cell(year);
      return found === null ? [] : [[yearColumn(year), found] as const];
    }),
  );

export const isPercent = (listed: ListedMaaltall | undefined): boolean => listed === undefined || listed.enhet === "%";

/** A figure in the måltall's own measure: "1,75" of a percentage is a ratio. */
export function measured(value: Ratio, listed: ListedMaaltall, decimals: number): Cell<Text> {
  return isPercent(listed) ? { kind: "ratio", ratio: value.div(100), decimals } : { kind: "number", value, decimals };
}

/** As many as the list uses, four at most; at least one for a percentage. */
export function decimalsOf(listed: ListedMaaltall, column: "verdi" | "maal"): number {
  const given = [...listed.years.values()].flatMap((year) => year[column]?.decimalPlaces() ?? []);
  return Math.min(4, Math.max(isPercent(listed) || given.length === 0 ? 1 : 0, ...given));
}

/** The mål that holds in a year: the one the list has for it, else the latest before it. */
export function targetOf(listed: ListedMaaltall | undefined, year: number): Ratio | null {
  const given = [...(listed?.years ?? [])]
    .filter(([of, { maal }]) => of <= year && maal !== null)
    .sort(([a], [b]) => b - a);
  return given[0]?.[1].maal ?? null;
}

export const retningOf = ({ known, listed }: Maaltall): "minst" | "hoyst" | null =>
  listed?.retning ?? known?.retning ?? null;
