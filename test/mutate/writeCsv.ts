import type { Cell, Dialect, File } from "./book";
import { amountText } from "./writeAmount";

/** The file's bytes as CSV: the sheets below each other, where it has several. */
export function writeCsv({ sheets, dialect }: File): Uint8Array {
  const lines = sheets.flatMap(({ above, hasHeader, columns, rows, below }) => [
    ...above.map((cells) => lineOf(cells, dialect)),
    ...(hasHeader ? [lineOf(columns.map(({ header }) => header), dialect)] : []),
    ...rows.map(({ cells }) => lineOf(cells, dialect)),
    ...below.map((cells) => lineOf(cells, dialect)),
  ]);
  const text = `${dialect.firstLine === "" ? "" : `${dialect.firstLine.replace(";", dialect.delimiter)}${dialect.lineEnd}`}${lines.join(dialect.lineEnd)}${dialect.endsWithLine ? dialect.lineEnd : ""}`;
  return encoded(text, dialect.encoding);
}

const lineOf = (cells: readonly Cell[], dialect: Dialect): string => cells.map((cell) => fieldOf(cell, dialect)).join(dialect.delimiter) + dialect.rowTail.replaceAll(";", dialect.delimiter);

function fieldOf(cell: Cell, dialect: Dialect): string {
  if (cell !== null && typeof cell === "object" && "raw" in cell) return cell.raw;
  const text = textOf(cell, dialect);
  const isSpecial = text.includes(dialect.delimiter) || /["\r\n]/.test(text);
  if (dialect.quotes === "none" || (dialect.quotes === "needed" && !isSpecial)) return text;
  return `"${text.replaceAll('"', '""')}"`;
}

/** What a cell is in a text file. */
export function textOf(cell: Cell, dialect: Dialect): string {
  if (cell === null) return "";
  if (typeof cell === "string") return cell;
  if ("ore" in cell) return amountText(cell.ore, dialect);
  if ("day" in cell) return cell.day;
  return "raw" in cell ? cell.raw : codeText(cell.code, dialect.codes);
}

function codeText(code: string, codes: Dialect["codes"]): string {
  if (code === "") return "";
  switch (codes) {
    case "plain":
      return code;
    case "formula":
      return `="${code}"`;
    case "apostrophe":
      return `'${code}`;
    case "float":
      return /^\d+$/.test(code) ? `${code}.0` : code;
    case "spaced":
      return `  ${code}\u00a0`;
  }
}

/** Letters Latin-1 lacks; the sample has none of them, mutations have. */
const WINDOWS_1252: Readonly<Record<string, number>> = { "€": 0x80, "…": 0x85, "’": 0x92, "–": 0x96, "−": 0x2d, "\u202f": 0xa0, "\u200b": 0x20, "\ufeff": 0x20 };

function encoded(text: string, encoding: Dialect["encoding"]): Uint8Array {
  switch (encoding) {
    case "utf-8":
      return Buffer.from(text, "utf8");
    case "utf-8-bom":
      return Buffer.from(`\ufeff${text}`, "utf8");
    case "utf-16le":
      return Buffer.from(`\ufeff${text}`, "utf16le");
    case "utf-16be":
      return Buffer.from(`\ufeff${text}`, "utf16le").swap16();
    case "windows-1252":
      return Uint8Array.from(text, (letter) => WINDOWS_1252[letter] ?? letter.charCodeAt(0));
  }
}
