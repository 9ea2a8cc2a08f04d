import { words, type Text } from "../../texts/words";
import { Exact, type Ratio } from "../../amounts/ratio";
import type { Cell, Table, TableColumn, TableRow } from "../../table/table";
import { tableIn } from "../../report/reportIn";
import { wordsIn } from "../reading/words";
import { exactly, rounded } from "../reading/interval";
import { columnMeaning } from "./columnMeaning";
import type { Fact, FactColumn, FactRow, FactTable, Measure } from "./factTable";
import { isIncomeLabel, isSumLabel, nameStems } from "./labels";

const ORE_PER_KRONE = 100;

/**
 * The tables of a report of ours as facts, in bokmål: exact, whatever unit they are shown in, and known by their
 * names in every language.
 */
export const ledgerFacts = (tables: readonly Table<Text>[]): readonly FactTable[] => tables.map(factTable);

function factTable(made: Table<Text>): FactTable {
  const table = tableIn(made, "nb");
  const rows = table.rows.map((row, r) => ({
    ...factRow(row, table.columns),
    otherNames: elsewhere(made.rows[r]?.label ?? "").flatMap((other) => otherName(other, row.label)),
  }));
  return {
    origin: "ledger",
    id: table.id,
    title: table.title,
    headings: [table.group, table.title],
    columns: table.columns.map((column, c) => ({
      ...factColumn(column),
      otherStems: elsewhere(made.columns[c]?.header ?? "").map((other) => wordsIn(other).map(({ stem }) => stem)),
    })),
    rows,
    krPerUnit: 1,
    incomeIsNegative: incomeIsNegative(table.rows),
    block: -1,
  };
}

const OTHER_LANGUAGES = ["nn", "en"] as const;

/**
 * What is said in the other languages. Of a table that is said already, a text is ours when the dictionary has it, with
 * any figure where it has a place: it is only looked for, never written.
 */
function elsewhere(text: Text): readonly string[] {
  const said = typeof text === "object" ? text : words(text.split(/\d+/), ...(text.match(/\d+/g) ?? []));
  return OTHER_LANGUAGES.map((language) => said[language]);
}

const otherName = (label: string, own: string): readonly (readonly string[])[] =>
  label === own || label === "" ? [] : [nameStems(label)];

const OF_FIGURE: Readonly<Record<string, Measure>> = {
  regnskap: "actual",
  revidertBudsjett: "revised",
  opprinneligBudsjett: "original",
  regnskapIFjor: "actual",
  inngaendeBalanse: "actual",
  budsjettHittil: "revised",
  iFjorHittil: "actual",
  avvik: "deviation",
  avvikHittil: "deviation",
  avvikProsent: "deviationPercent",
  avvikHittilProsent: "deviationPercent",
  forbrukProsent: "spentPercent",
  prognose: "prognosis",
  prognoseavvik: "prognosisDeviation",
  endring: "change",
};

function factColumn(column: TableColumn): FactColumn {
  const read = columnMeaning(column.header, column.id);
  return {
    ...read,
    measure:
      OF_FIGURE[column.id] ??
      (column.kind === "value" || column.kind === "text" || column.kind === "input" ? "value" : read.measure),
  };
}

function factRow(row: TableRow, columns: readonly TableColumn[]): Omit<FactRow, "otherNames"> {
  return {
    label: row.label,
    stems: nameStems(row.label),
    isSum: row.role === "total" || (row.role === "sum" && isSumLabel(row.label)),
    isIncome: isIncomeLabel(row.label),
    facts: row.cells.map((cell, c) => factOf(cell, columns[c])),
    place: null,
    id: row.id,
  };
}

function factOf(cell: Cell, column: TableColumn | undefined): Fact | null {
  switch (cell.kind) {
    case "amount":
      return fact("kr", new Exact(cell.ore).div(ORE_PER_KRONE), null);
    case "ratio":
      return cell.ratio && fact("percent", cell.ratio.times(100), null);
    case "number":
      return fact(
        column && /%|prosent/i.test(column.header) ? "percent" : "count",
        cell.value,
        Math.max(cell.decimals, cell.value.decimalPlaces()),
      );
    case "unknown":
    case "text":
    case "empty":
      return null;
  }
}

/** A figure of a list is as exact as it is written there. */
function fact(kind: Fact["kind"], value: Ratio, decimals: number | null): Fact {
  const size = value.abs();
  return {
    kind,
    sign: value.isZero() ? 0 : value.isNegative() ? -1 : 1,
    interval: decimals === null ? exactly(size) : rounded(size, new Exact(10).pow(-decimals)),
    decimals,
    value: value.toNumber(),
    half: decimals === null ? 0 : 0.5 * 10 ** -decimals,
  };
}

/** Rows of postings know their sign: income is shown negative unless the row is turned. */
function incomeIsNegative(rows: readonly TableRow[]): boolean | null {
  const ofLedger = rows.filter(({ formula }) => formula !== null);
  return ofLedger.length === 0 ? null : ofLedger.every(({ sign }) => sign === 1);
}
