import { ICommandService, type ICellData } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import type { Book } from "./book";

/** Lets a user type formulas with ";" between arguments, as in Norwegian Excel; Univer itself knows only ",". */
export function acceptSemicolons(book: Book): void {
  book.injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id === SetRangeValuesCommand.id) translateCells((params as { readonly value: unknown }).value);
  });
}

/** The value of the command is one cell, an array of rows or a matrix of cells: whatever has `f` is a cell. */
function translateCells(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  const cell = value as ICellData;
  if (typeof cell.f === "string") cell.f = toEnglishSeparators(cell.f);
  else if (!("v" in cell)) Object.values(value).forEach(translateCells);
}

/**
 * The formula with English separators. A formula with ";" between arguments, or with no function at all, is typed in
 * Norwegian:
 * there "," is the decimal sign. Text in quotes, sheet names in apostrophes and array constants in braces are left as
 * they are.
 */
export function toEnglishSeparators(formula: string): string {
  const parts = formula.split(PROTECTED);
  const isNorwegian = parts.some((part, i) => i % 2 === 0 && part.includes(";")) || !formula.includes("(");
  if (!isNorwegian) return formula;
  return parts.map((part, i) => (i % 2 === 0 ? part.replaceAll(",", ".").replaceAll(";", ",") : part)).join("");
}

/** One capturing group, so that split keeps the protected parts at the odd places. */
const PROTECTED = /("(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^{}]*\})/;
