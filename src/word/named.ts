import { inNorwegian, roundedAmount, type Unit } from "../amounts/printAmount";
import { printedTable } from "../files/printedTable";
import { norwegianCell } from "../table/norwegianCell";
import type { Cell, Table, TableColumn, TableRow } from "../table/table";
import type { Language } from "../texts/translate";
import { saidIn, words, wordsOf, type Text } from "../texts/words";
import { avvikWords } from "./avvikWords";
import type { WrittenTable } from "./wordTable";

/** What a tag names: a whole table, or words. A paragraph an item. */
export type Named =
  | { readonly kind: "table"; readonly table: WrittenTable }
  | { readonly kind: "words"; readonly paragraphs: readonly string[] };

/** Of a sentence about an avvik. */
const SENTENCE = "setning";
const UNITS: Readonly<Record<string, Unit>> = { kroner: "kroner", tusen: "tusen", mill: "mill" };

/**
 * What the tag names in the report: «5-6» the table, «5-6/enhet» what its figures are in, «5-6/noter» its notes,
 * «5-6/lonn/regnskap» a figure as the table shows it, with «/mill», «/tusen» or «/kroner» behind it in that unit, and
 * «setning/5-6/lonn/avvik» an avvik in words. A name that ends with «~» is the only one that begins so. Else why there
 * is nothing: which of the names the report does not have.
 */
export function named(tag: string, tables: readonly Table[], language: Language): Named | { readonly fault: Text } {
  const isSentence = tag.startsWith(`${SENTENCE}/`);
  const [of = "", line, column, unit, ...more] = (isSentence ? tag.slice(SENTENCE.length + 1) : tag).split("/");
  const table = only(of, tables, ({ id }) => id);
  if (table === null) return { fault: words`Rapporten har ingen tabell «${of}».` };
  if (more.length > 0 || (unit !== undefined && !Object.hasOwn(UNITS, unit))) return { fault: UNREADABLE };
  if (line === undefined) return isSentence ? { fault: UNREADABLE } : { kind: "table", table: writtenTable(table) };
  if (column === undefined) return isSentence ? { fault: UNREADABLE } : around(table, line);
  const row = only(line, table.rows, ({ id }) => id);
  if (row === null) return { fault: words`Tabellen «${wordsOf(table.title)}» har ingen linje «${line}».` };
  const shown = only(column, table.columns, ({ id }) => id);
  if (shown === null) return { fault: words`Tabellen «${wordsOf(table.title)}» har ingen kolonne «${column}».` };
  const cell = row.cells[table.columns.indexOf(shown)] ?? { kind: "empty" };
  const asked = unit === undefined ? null : (UNITS[unit] as Unit);
  return isSentence ? sentence({ row, shown, cell }, asked ?? "mill", language) : figure(cell, shown, asked, table);
}

const UNREADABLE = "Merket er ikke bygget som tabell/linje/kolonne.";

function only<T>(name: string, all: readonly T[], idOf: (each: T) => string): T | null {
  if (!name.endsWith("~")) return all.find((each) => idOf(each) === name) ?? null;
  const found = all.filter((each) => idOf(each).startsWith(name.slice(0, -1)));
  return found.length === 1 ? (found[0] as T) : null;
}

function around(table: Table, part: string): Named | { readonly fault: string } {
  if (part === "enhet") return { kind: "words", paragraphs: [printedTable(table).unit] };
  const notes = table.notes.length > 0 ? table.notes.map((note) => saidIn(note, table.language ?? "nb")) : [""];
  return part === "noter" ? { kind: "words", paragraphs: notes } : { fault: UNREADABLE };
}

function figure(cell: Cell, column: TableColumn, unit: Unit | null, table: Table): Named | { readonly fault: string } {
  if (unit === null) return { kind: "words", paragraphs: norwegianCell(cell, column, table.unit).split("\n") };
  if (cell.kind !== "amount") return { fault: "Bare beløp kan stå i en annen enhet enn tabellens." };
  return { kind: "words", paragraphs: [inNorwegian(roundedAmount(cell.ore, unit))] };
}

interface Place {
  readonly row: TableRow;
  readonly shown: TableColumn;
  readonly cell: Cell;
}

function sentence({ row, shown, cell }: Place, unit: Unit, language: Language): Named | { readonly fault: string } {
  return shown.kind === "difference" && cell.kind === "amount"
    ? { kind: "words", paragraphs: [avvikWords(cell.ore, row, unit, language)] }
    : { fault: "En setning kan bare lages av et avvik i kroner." };
}

/** The table as printed. */
export function writtenTable(table: Table): WrittenTable {
  const { headers, rows, title, unit } = printedTable(table);
  return {
    rows: [{ role: "header", cells: headers.map(({ text }) => text) }, ...rows],
    figures: headers.map(({ align }) => align === "right"),
    label: headers.findIndex(({ isLabel }) => isLabel),
    title,
    description: `${title}. ${unit}. ${headers.map(({ text }) => text).join(", ")}`,
  };
}
