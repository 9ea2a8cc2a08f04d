import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Line } from "../../src/law/tables/definition";
import { DEFINITIONS } from "../../src/law/tables/all";
import { buildReport } from "../../src/report/buildReport";
import type { Report } from "../../src/report/report";
import { roundedAmount, roundedPercent } from "../../src/amounts/printAmount";
import type { ColumnId } from "../../src/ledger/grunnlag/reportFigure";
import type { Cell, Table, TableRow } from "../../src/table/table";
import { hasErrors } from "../../src/ledger/problem";
import { PUBLISHED_TABLES, publishedCells, type PrintedCell } from "../support/published";
import { readSample, SAMPLE } from "../support/sample";

/** The report itself prints an avvik % without budget as blank in one table and 0.0 in the next; both mean «no base». */
const NO_BASE = ["", "0.0"];

describe.each(["hovedbokOgBudsjett", "saldobalanse"] as const)("From %s, every printed cell of the annual report comes out", (source) => {
  let report: Report;
  beforeAll(async () => {
    report = buildReport(await readSample(source));
  });

  test("without a problem that would stop the report", () => {
    expect(report.problems.filter((problem) => problem.severity !== "info")).toEqual([]);
    expect(hasErrors(report.problems)).toBe(false);
  });

  test.each(PUBLISHED_TABLES)("in %s", (id) => {
    const printed = publishedCells(id);
    const table = tableOf(report, id);
    expect(printed.filter((cell) => !agrees(table, cell))).toEqual([]);
    expect(table.rows.map((row) => row.label)).toEqual([...new Set(printed.map((cell) => cell.row))]);
    expect(table.columns.map((column) => column.id).filter((column) => column !== "regnskapIFjor")).toEqual([...new Set(printed.map((cell) => cell.column))]);
  });
});

test("The bridge with and without selvkost closes as the data set's notes say", async () => {
  const report = buildReport(await readSample("hovedbokOgBudsjett"));
  const bridge = tableOf(report, "bro-selvkost");
  const accounts = bridge.rows.map((row) => [row.label, printed(row.cells[bridge.columns.findIndex(({ id }) => id === "regnskap")] as Cell)]);
  expect(accounts.map(([, amount]) => amount)).toEqual(["1235100", "3500", "1238600", "76", "-18200", "14090", "1234566"]);
  const [first, second] = ["5-4-1", "5-4-2"].map((id) => tableOf(report, id).rows.find((row) => row.id === "sumBevilgninger")?.cells);
  expect(second).toEqual(first);
});

test("444 printed cells have been compared, and the 11 without base are the ones the data set lists", () => {
  const cells = PUBLISHED_TABLES.flatMap(publishedCells);
  const headings = cells.filter((cell) => cell.row.startsWith("Disponering"));
  const withoutBase = cells.filter((cell) => cell.column === "avvikProsent" && !headings.includes(cell) && budgetOf(cells, cell) === "0");
  expect(withoutBase).toHaveLength(11);
  expect(cells.length - headings.length - withoutBase.length).toBe(444);
});

describe("From the KOSTRA files", () => {
  let report: Report;
  beforeAll(async () => {
    report = buildReport(await readSample("kostra"));
  });

  /** Every record is rounded to 1000 kr on its own, so a line of n records may lie n/2 thousand from the exact figure. */
  test.each(["5-6", "5-4-1", "generelle-driftsinntekter", "avsetninger"])("the accounts of %s lie within what rounding each record can do", (id) => {
    const table = tableOf(report, id);
    for (const cell of publishedCells(id).filter(({ column, printed }) => column === "regnskap" && printed !== "")) {
      const shown = amountIn(table, cell);
      expect(Math.abs(Number(shown) - Number(cell.printed))).toBeLessThanOrEqual(roundingRoom(table, cell.row));
    }
  });

  test("tables per tjenesteområde are left out, and the report says so", () => {
    expect(report.tables.map((table) => table.id)).toEqual(["generelle-driftsinntekter", "finans", "avsetninger", "5-4-1", "5-5-1", "5-5-2", "5-6", "5-8", "note-arsoppgjor", "5-9-drift", "5-9-investering", "maaltall", "oversikt-lanegjeld"]);
    expect(report.problems.filter((problem) => problem.code === "tabell-uten-omrader")).toHaveLength(4);
  });
});

/** ⌈n/2⌉ thousand for the n records behind a row; none for a row of one record. */
function roundingRoom(table: Table, label: string): number {
  const definition = DEFINITIONS.find(({ id }) => id === table.id);
  const lineIds = new Set(leaves(definition?.lines ?? [], table.rows.find((row) => row.label === label)?.id ?? ""));
  const arter = DEFINITIONS.flatMap(({ lines }) => lines).flatMap((line) => (line.kind === "accounts" && lineIds.has(line.id) ? line.select.flatMap((selection) => ("art" in selection ? selection.art : [])) : []));
  const records = DRIFT_RECORDS.filter((art) => arter.includes(art)).length;
  return records <= 1 ? 0 : Math.ceil(records / 2);
}

/** The art of every record of kontoklasse 1 in the 0A file. */
const DRIFT_RECORDS = readFileSync(join(SAMPLE, "0A2024.dat"), "latin1").split("\n").filter((record) => record.charAt(31) === "1").map((record) => record.slice(36, 39));

function leaves(lines: readonly Line[], id: string): readonly string[] {
  const line = lines.find((candidate) => candidate.id === id);
  return line?.kind === "sum" ? line.of.flatMap((part) => leaves(lines, part)) : [id];
}

const budgetOf = (cells: readonly PrintedCell[], { table, row }: PrintedCell): string | undefined =>
  cells.find((cell) => cell.table === table && cell.row === row && cell.column === "revidertBudsjett")?.printed;

function tableOf(report: Report, id: string): Table {
  const table = report.tables.find((candidate) => candidate.id === id);
  if (!table) throw new Error(`Rapporten mangler ${id}`);
  return table;
}

function agrees(table: Table, cell: PrintedCell): boolean {
  const shown = amountIn(table, cell);
  return shown === cell.printed || (cell.column === "avvikProsent" && shown === "" && NO_BASE.includes(cell.printed));
}

function amountIn(table: Table, { row, column }: PrintedCell): string {
  const found = table.rows.find((candidate) => candidate.label === row) as TableRow;
  return printed(found.cells[table.columns.findIndex((candidate) => candidate.id === (column satisfies ColumnId))] as Cell);
}

function printed(cell: Cell): string {
  switch (cell.kind) {
    case "amount":
      return roundedAmount(cell.ore, "tusen");
    case "ratio":
      return cell.ratio === null ? "" : roundedPercent(cell.ratio);
    default:
      return "";
  }
}
