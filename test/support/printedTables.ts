import { readdirSync } from "node:fs";
import path from "node:path";
import { textOf } from "./sourceFiles";

const PUBLISHED = path.join(__dirname, "../golden/published");

/** A table as a report prints it; figures with decimal point and without thousands. */
export interface PrintedExample {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The printed tables of a real annual report. */
export const PUBLISHED_TABLES: readonly PrintedExample[] = readdirSync(PUBLISHED).filter((file) => file.endsWith(".csv") && file !== "INDEX.csv").map((file) => {
  const [header = [], ...rows] = textOf(`test/golden/published/${file}`).replace(/^\ufeff/, "").trim().split(/\r?\n/).map((line) => line.split(";"));
  const kept = header.flatMap((name, c) => (name === "Gruppe" || (name === "Enhet" && c > 0) ? [] : [c]));
  return { file, header: kept.map((c) => header[c] as string), rows: rows.map((row) => kept.map((c) => row[c] as string)) };
});

/** A figure as it is printed: «-1 234,5», with something between the thousands. */
export const printedFigure = (text: string, between: string): string =>
  text.replace(/^(-?)(\d+)(?:\.(\d+))?$/, (_, sign: string, whole: string, decimals?: string) => sign + whole.replace(/\B(?=(\d{3})+$)/g, between) + (decimals === undefined ? "" : `,${decimals}`));

const printedRows = ({ header, rows }: PrintedExample, between: string): readonly (readonly string[])[] =>
  rows.map((row) => row.map((cell, c) => (c === 0 ? cell : `${printedFigure(cell, between)}${cell !== "" && /%/.test(header[c] ?? "") ? " %" : ""}`)));

const inLines = (header: readonly string[], rows: readonly (readonly string[])[]): string => [header, ...rows].map((row) => row.filter((cell) => cell !== "").join(" ")).join("\n");

/** Ways that programs take the text of a table out of a document. */
export const EXTRACTIONS = {
  "one space between cells, and one in thousands": (table: PrintedExample) => inLines(table.header, printedRows(table, " ")),
  "nothing in thousands": (table: PrintedExample) => inLines(table.header, printedRows(table, "")),
  "figures that touch at a minus": (table: PrintedExample) => inLines(table.header, printedRows(table, "")).replace(/(\d) -/g, "$1-"),
  "no headings": (table: PrintedExample) => inLines([], printedRows(table, " ")),
  "columns set apart": (table: PrintedExample) => {
    const rows = [table.header, ...printedRows(table, " ")];
    const widths = table.header.map((_, c) => Math.max(...rows.map((row) => (row[c] ?? "").length)));
    return rows.map((row) => row.map((cell, c) => (c === 0 ? cell.padEnd(widths[0] as number) : cell.padStart((widths[c] as number) + 3))).join("")).join("\n");
  },
  tabs: (table: PrintedExample) => [table.header, ...printedRows(table, " ")].map((row) => row.join("\t")).join("\n"),
  "one cell a line": (table: PrintedExample) => [table.header, ...printedRows(table, " ")].flat().join("\n"),
} as const satisfies Readonly<Record<string, (table: PrintedExample) => string>>;
export type Extraction = keyof typeof EXTRACTIONS;
