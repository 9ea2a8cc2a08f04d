import { printedFigure, PUBLISHED_TABLES } from "../../support/printedTables";
import { trueSentences, type MadeSentence } from "../../support/trueSentences";
import { textOf } from "../../support/sourceFiles";
import { tableIn } from "../../../src/report/reportIn";
import type { Cell, Table, TableColumn } from "../../../src/table/table";
import { translate, type Language } from "../../../src/texts/translate";

/** A table as a report prints it. */
export interface MadeTable {
  readonly caption: string;
  readonly rows: readonly (readonly string[])[];
}

/** A part of a made report; a sentence knows how it can be made wrong. */
export type MadePart = { readonly heading: string; readonly level: number } | { readonly sentence: MadeSentence; readonly text: string } | MadeTable;

/** How a report prints its amounts. */
export interface Printing {
  readonly unit: number;
  readonly decimals: number;
  readonly caption: string;
  readonly between: string;
  /** The sign before decimals. */
  readonly point: string;
}

function sized(value: number, decimals: number, { between, point }: Printing): string {
  const rounded = (Math.sign(value) * Number(Math.abs(value).toFixed(decimals)) + 0).toFixed(decimals);
  const [whole = "", rest] = printedFigure(rounded, between).split(/,(?=\d*$)/);
  return decimals === 0 ? printedFigure(rounded, between) : `${whole}${point}${rest ?? ""}`;
}

function printedCell(cell: Cell | undefined, column: TableColumn, how: Printing): string {
  switch (cell?.kind) {
    case "amount":
      return sized(cell.ore / 100 / how.unit, how.decimals, how);
    case "ratio":
      return cell.ratio === null ? "" : `${sized(cell.ratio.times(100).toNumber(), 1, how)} %`;
    case "number":
      return `${sized(cell.value.toNumber(), cell.decimals, how)}${/%/.test(column.header) ? " %" : ""}`;
    case "text":
      return cell.text;
    default:
      return "";
  }
}

/** Tables that annual reports print. */
const PRINTED = /^(?:status-okonomi|resultat-per|generelle|avsetninger|finans$|5-4-1$|5-4-2$|5-5-1$|5-6$|5-8$|sykefravaer$|arsverk|kostra-nokkeltall|bro-|befolkning|note-fond$|turnover)/;

function madeTable(table: Table, how: Printing): MadeTable {
  const kept = table.columns.flatMap((column, c) => (column.kind === "text" || column.kind === "input" ? [] : [c]));
  const amounts = table.rows.some(({ cells }) => cells.some(({ kind }) => kind === "amount"));
  return {
    caption: amounts ? how.caption : "",
    rows: [[table.labelHeader, ...kept.map((c) => (table.columns[c] as TableColumn).header)], ...table.rows.map((row) => [row.label, ...kept.map((c) => printedCell(row.cells[c], table.columns[c] as TableColumn, how))])],
  };
}

/** A report of the tables, with sentences that are true of them below each chapter. */
export function madeReport(tables: readonly Table[], how: Printing, language: Language): readonly MadePart[] {
  const sentences = trueSentences(tables, language).filter((_, s) => s % 5 === 0);
  const parts = tables.filter(({ id }) => PRINTED.test(id)).flatMap((table): readonly MadePart[] => {
    const area = table.title.replace(/^.* – /, "");
    const own = sentences.filter(({ heading }) => heading === area);
    const printed = tableIn(table, language);
    return [{ heading: printed.title, level: 2 }, madeTable(printed, how), ...own.map((sentence) => ({ sentence, text: sentence.text }))];
  });
  const others = sentences.filter(({ heading }) => !tables.some(({ title }) => title.endsWith(` – ${heading}`)));
  return [{ heading: `${translate("Årsrapport", language)} 2024`, level: 1 }, ...parts, { heading: "Økonomi", level: 2 }, ...others.map((sentence) => ({ sentence, text: sentence.text }))];
}

/** The tables that a real report printed, under their titles. */
export const publishedReport = (): readonly MadePart[] => {
  const titles = new Map(textOf("test/golden/published/INDEX.csv").trim().split(/\r?\n/).slice(1).map((line) => line.split(";")).map(([file, title, , unit]) => [file as string, { title: title as string, unit: unit as string }]));
  return [{ heading: "Årsrapport 2024", level: 1 }, ...PUBLISHED_TABLES.flatMap(({ file, header, rows }): readonly MadePart[] => {
    const { title, unit } = titles.get(file) ?? { title: file, unit: "" };
    return [{ heading: title, level: 2 }, { caption: unit.startsWith("Beløp") ? "Beløp i 1000" : "", rows: [header, ...rows.map((row) => row.map((cell, c) => (c === 0 ? cell : `${printedFigure(cell, " ")}${cell !== "" && (header[c] ?? "").includes("%") ? " %" : ""}`)))] }];
  })];
};
