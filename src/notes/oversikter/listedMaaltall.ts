import type { Ore } from "../../amounts/ore";
import type { Ratio } from "../../amounts/ratio";
import { MAALTALL } from "../../listings/definitions/maaltall";
import { oreIn, textIn, type ListingRow } from "../../listings/listing";
import { fold } from "../../source/recognise/meaningOf";
import type { NoteBasis } from "../note";
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
}

/** The måltall the list has, in its order; those with the same name, in any spelling of case and space, are one. */
export function listedMaaltall(basis: NoteBasis): readonly ListedMaaltall[] {
  const rows = listOf(MAALTALL.id, basis)?.rows ?? [];
  const names = [...new Set(rows.map((row) => fold(textIn(row, "nokkeltall"))))];
  return names.map((name) => maaltallOf(rows.filter((row) => fold(textIn(row, "nokkeltall")) === name)));
}

function maaltallOf(rows: readonly ListingRow[]): ListedMaaltall {
  const last = (column: string): string => rows.map((row) => textIn(row, column)).filter((text) => text !== "").at(-1) ?? "";
  const retning = last("retning");
  return {
    name: textIn(rows[0] as ListingRow, "nokkeltall"),
    enhet: last("enhet") || "%",
    retning: retning === "" ? null : retning === "Minst" ? "minst" : "hoyst",
    years: new Map(rows.map((row) => [Number(textIn(row, "aar")), yearOf(row)])),
  };
}

function yearOf(row: ListingRow): ListedYear {
  const number = (column: string): Ratio | null => {
    const value = row.values[column];
    return value?.kind === "number" ? value.value : null;
  };
  const amount = (column: string): Ore | null => (row.values[column] === undefined ? null : oreIn(row, column));
  return { row: row.row, verdi: number("verdi"), teller: amount("teller"), nevner: amount("nevner"), maal: number("maal") };
}
