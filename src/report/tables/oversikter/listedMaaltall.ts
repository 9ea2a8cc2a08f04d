import type { Ore } from "../../../amounts/ore";
import type { Ratio } from "../../../amounts/ratio";
import { MAALTALL } from "../../../law/lists/maaltall";
import { oreIn, textIn, type ListingRow } from "../../../source/lists/listing";
import { fold } from "../../../source/recognise/meaningOf";
import type { NoteBasis } from "../notes/note";
import { knownMaaltall } from "./knownMaaltall";
import { listOf } from "./oversikt";

/** What the list says of a måltall in a year. */
export interface ListedYear {
  readonly row: number;
  readonly verdi: Ratio | null;
  readonly teller: Ore | null;
  readonly nevner: Ore | null;
  readonly maal: Ratio | null;
}

/** A måltall of the list, with its years. */
export interface ListedMaaltall {
  readonly name: string;
  readonly enhet: string;
  /** As the last row that says so has it; null where none does. */
  readonly retning: "minst" | "hoyst" | null;
  readonly years: ReadonlyMap<number, ListedYear>;
  /** Rows of a year that another row has under another of the måltall's names; the first stands. */
  readonly repeated: readonly {
    readonly row: number;
    readonly name: string;
    readonly year: number;
    readonly first: number;
  }[];
}

/**
 * The måltall the list has, in its order; those with names for the same, in any spelling of case and space, are one.
 */
export function listedMaaltall(basis: NoteBasis): readonly ListedMaaltall[] {
  const rows = listOf(MAALTALL.id, basis)?.rows ?? [];
  const keyOf = (row: ListingRow): string => {
    const name = textIn(row, "nokkeltall");
    return knownMaaltall(name)?.id ?? fold(name);
  };
  const keys = [...new Set(rows.map(keyOf))];
  return keys.map((key) => maaltallOf(rows.filter((row) => keyOf(row) === key)));
}

function maaltallOf(rows: readonly ListingRow[]): ListedMaaltall {
  const last = (column: string): string =>
    rows
      .map((row) => textIn(row, column))
      .filter((text) => text !== "")
      .at(-1) ?? "";
  const retning = last("retning");
  const years = new Map<number, ListedYear>();
  const repeated: ListedMaaltall["repeated"][number][] = [];
  for (const row of rows) {
    const year = Number(textIn(row, "aar"));
    const first = years.get(year);
    if (first) repeated.push({ row: row.row, name: textIn(row, "nokkeltall"), year, first: first.row });
    else years.set(year, yearOf(row));
  }
  return {
    name: textIn(rows[0] as ListingRow, "nokkeltall"),
    enhet: last("enhet") || "%",
    retning: retning === "" ? null : retning === "Minst" ? "minst" : "hoyst",
    years,
    repeated,
  };
}

function yearOf(row: ListingRow): ListedYear {
  const number = (column: string): Ratio | null => {
    const value = row.values[column];
    return value?.kind === "number" ? value.value : null;
  };
  const amount = (column: string): Ore | null => (row.values[column] === undefined ? null : oreIn(row, column));
  return {
    row: row.row,
    verdi: number("verdi"),
    teller: amount("teller"),
    nevner: amount("nevner"),
    maal: number("maal"),
  };
}
