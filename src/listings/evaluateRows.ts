import type { Problem } from "../ledger/problem";
import type { Cell, TableColumn, TableRow } from "../table/table";
import type { ListingColumn, RowsListing } from "./definition";
import { inYear } from "./inYear";
import { oreIn, textIn, type Listing, type ListingRow } from "./listing";
import { differs, listingProblem } from "./listingProblems";
import { lineCells, sumCells } from "./listingCells";

interface Evaluated {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly problems: readonly Problem[];
}

/** The table's columns and rows: lines in the input's order, under a heading and over a sum for each group, and the total. */
export function evaluateRows(definition: RowsListing, listing: Listing, year: number): Evaluated {
  const lines = listing.rows.map((row, r) => ({ input: row, line: lineOf(definition, row, `rad${r + 1}`) })).filter(({ line }) => !definition.omitEmpty || line.cells.some(isShown));
  const groups = groupsOf(definition, lines.map(({ input }) => input));
  const rows: TableRow[] = [];
  const sums: TableRow[] = [];
  for (const { key, label } of groups) {
    const members = lines.filter(({ input }) => groupKey(definition, input) === key).map(({ line }) => line);
    if (members.length === 0) continue;
    const sum = sumOf(definition, `sum-${key}`, `${definition.groupBy?.sumLabel ?? ""} ${inSentence(label)}`, members, "sum");
    rows.push(headingOf(`gruppe-${key}`, label, definition), ...members, sum);
    sums.push(sum);
  }
  if (!definition.groupBy) rows.push(...lines.map(({ line }) => line));
  if (definition.total !== undefined) rows.push(sumOf(definition, "total", definition.total, definition.groupBy ? sums : lines.map(({ line }) => line), "total"));
  return { columns: definition.columns.map((column) => tableColumn(column, year)), rows, problems: lines.flatMap(({ input, line }) => [...disagreements(definition, input, line, listing.name, year), ...withoutRate(definition, input, line, listing.name, year)]) };
}

const isShown = (cell: Cell): boolean => cell.kind === "amount" && cell.ore !== 0;

/** «Sum bundne driftsfond», but «Sum KLP». */
const inSentence = (label: string): string => (/^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label);

/** The groups in order: those the definition names, then the others as the input has them, years in order. */
function groupsOf(definition: RowsListing, rows: readonly ListingRow[]): readonly { readonly key: string; readonly label: string }[] {
  if (!definition.groupBy) return [];
  const named = definition.groupBy.groups;
  const others = [...new Set(rows.map((row) => groupKey(definition, row)))].filter((key) => !named.some((group) => group.key === key));
  const ordered = definition.groupBy.take === "year" ? others.sort() : others;
  return [...named, ...ordered.map((key) => ({ key, label: key === "" ? "Ikke oppgitt" : key }))];
}

function groupKey({ groupBy }: RowsListing, row: ListingRow): string {
  if (!groupBy) return "";
  const text = textIn(row, groupBy.column);
  return groupBy.take === "year" ? text.slice(0, 4) : text;
}

function tableColumn(column: ListingColumn, year: number): TableColumn {
  const { id } = column;
  const header = inYear(column.header, year);
  switch (column.kind) {
    case "text":
      return { kind: "text", id, header };
    case "value":
      return { kind: "value", id, header, ...(column.weightedBy === undefined ? {} : { weightedBy: column.weightedBy }) };
    case "sum":
      return { kind: "value", id, header, of: column.of };
    case "ratio":
      return { kind: "value", id, header, ratio: { of: column.of, to: column.to } };
  }
}

function lineOf(definition: RowsListing, row: ListingRow, id: string): TableRow {
  const number = definition.number === undefined ? "" : textIn(row, definition.number);
  return { id, number, label: textIn(row, definition.label), role: "line", sign: 1, avvikSign: 1, terms: { kind: "none" }, cells: lineCells(definition, row) };
}

function headingOf(id: string, label: string, { columns }: RowsListing): TableRow {
  return { id, number: "", label, role: "heading", sign: 1, avvikSign: 1, terms: { kind: "none" }, cells: columns.map(() => ({ kind: "empty" })) };
}

function sumOf(definition: RowsListing, id: string, label: string, parts: readonly TableRow[], role: "sum" | "total"): TableRow {
  return { id, number: "", label, role, sign: 1, avvikSign: 1, terms: { kind: "rows", of: parts.map((part) => ({ row: part.id, sign: 1 })) }, cells: sumCells(definition, parts) };
}

/** The input's own sums of a row against what the table adds up. */
function disagreements({ columns, input, label }: RowsListing, row: ListingRow, line: TableRow, file: string, year: number): Problem[] {
  return columns.flatMap((column, c): Problem[] => {
    const cell = line.cells[c];
    if (column.kind !== "sum" || column.given === undefined || row.values[column.given] === undefined || cell?.kind !== "amount") return [];
    const given = oreIn(row, column.given);
    const header = inYear(input.columns.find(({ id }) => id === column.given)?.header ?? column.given, year);
    return given === cell.ore ? [] : [differs("liste-sum-avviker", file, `«${header}» for «${textIn(row, label)}»`, given, cell.ore, "Tabellen viser summen. Rett det beløpet i listen som er feil.", row.row)];
  });
}

/** A blank rate on a row that weighs something pulls the mean down. */
function withoutRate({ columns, input, label }: RowsListing, row: ListingRow, line: TableRow, file: string, year: number): Problem[] {
  return columns.flatMap((column, c): Problem[] => {
    if (column.kind !== "value" || column.weightedBy === undefined || line.cells[c]?.kind !== "empty") return [];
    const weight = line.cells[columns.findIndex(({ id }) => id === column.weightedBy)];
    if (weight?.kind !== "amount" || weight.ore === 0) return [];
    const header = inYear(input.columns.find(({ id }) => id === column.from)?.header ?? column.from, year);
    return [listingProblem("liste-verdi-mangler", "warning", file, `«${header}» mangler for «${textIn(row, label)}», og snittet er regnet som om den var 0. Fyll den ut.`, row.row, header)];
  });
}
