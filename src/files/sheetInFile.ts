import type { Cell, DataValidation, HeaderFooter, PageSetup, TableDefinition, WriteSheet } from "hucre";
import { parseCellRef } from "hucre/xlsx";
import { dayNumber } from "../sheets/dayNumber";
import { LOOKS } from "../sheets/looks";
import type { CellModel, SheetModel, ValidationModel, ValidationRule } from "../sheets/model";
import { pageMarks } from "../sheets/pageMarks";
import { cellInFile } from "./cellInFile";
import { chartInFile } from "./chartInFile";
import { textInFile } from "./textInFile";

/** Excel stores a width with the 5 pixels of padding a column of the default font has. */
const PADDING = 5 / 7;

/** The sheet as hucre takes it. Throws when a row is not as wide as the sheet, or a table header is not unique text. */
export function sheetInFile(sheet: SheetModel): WriteSheet {
  const { freeze, table } = sheet;
  const isFrozen = freeze !== undefined && freeze.rows + freeze.columns > 0;
  return {
    name: sheet.name,
    columns: sheet.widths.map((width) => ({ width: width + PADDING })),
    cells: cellsOf(sheet),
    rowDefs: new Map(rowHeights(sheet)),
    pageSetup: pageSetupOf(sheet),
    ...(sheet.print.title !== undefined && { headerFooter: headerFooterOf(sheet.print.title, sheet.print.pages) }),
    ...(sheet.print.breaksAfter && { rowBreaks: sheet.print.breaksAfter.map((row) => row - 1) }),
    ...(isFrozen && { freezePane: { ...freeze } }),
    ...(sheet.isPlain && { view: { showGridLines: false } }),
    ...(table && { tables: [tableOf(sheet, table)] }),
    ...(sheet.charts && { charts: sheet.charts.map((chart) => chartInFile(chart, sheet)) }),
    ...(sheet.visibility === "veryHidden" && { veryHidden: true }),
    ...(sheet.validations && { dataValidations: sheet.validations.map(validationInFile) }),
  };
}

function cellsOf(sheet: SheetModel): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  sheet.rows.forEach((row, r) => {
    if (row.length !== sheet.widths.length)
      throw new Error(
        `Rad ${r + 1} i arket ${sheet.name} har ${row.length} celler, arket er ${sheet.widths.length} bredt`,
      );
    row.forEach((cell, c) => cells.set(`${r},${c}`, cellInFile(cell, sheet.stil)));
  });
  return cells;
}

/** A4, as many pages high as it takes. The repeated rows are a defined name, see definedNames. */
function pageSetupOf({ print }: SheetModel): PageSetup {
  return { paperSize: "a4", orientation: print.orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
}

function headerFooterOf(title: string, pages: string | undefined): HeaderFooter {
  const { leftHeader, rightHeader, rightFooter } = pageMarks(title, pages);
  return { oddHeader: `&L${leftHeader}&R${rightHeader}`, oddFooter: `&R${rightFooter}` };
}

function tableOf(
  sheet: SheetModel,
  { name, address }: { readonly name: string; readonly address: string },
): TableDefinition {
  const range = address.replaceAll("$", "");
  const [first = "", last = first] = range.split(":");
  const start = parseCellRef(first);
  const header: readonly CellModel["value"][] = (sheet.rows[start.row] ?? [])
    .slice(start.col, parseCellRef(last).col + 1)
    .map(({ value }) => value);
  if (!isHeader(header))
    throw new Error(`Tabellen ${name} trenger én entydig overskrift i hver kolonne: ${header.join("; ")}`);
  return {
    name,
    displayName: name,
    range,
    columns: header.map((text) => ({ name: textInFile(text) })),
    style: "TableStyleLight1",
  };
}

/** Excel repairs (that is: renames) the columns of a table whose headers are blank, equal or not text. */
function isHeader(header: readonly CellModel["value"][]): header is readonly string[] {
  const texts = header.filter((text): text is string => typeof text === "string" && text !== "");
  return texts.length === header.length && new Set(texts.map((text) => text.toLowerCase())).size === header.length;
}

const LINE_POINTS = 15;
/** Bold text, and words that move to the next line whole, take more room than the column's width in digits says. */
const ROOM = 0.9;

/**
 * Heights in points of the rows whose wrapped text needs more than one line, by row from 0. Excel works them out when
 * it opens a file; LibreOffice does not, and shows such rows on top of each other.
 */
function rowHeights({ rows, widths }: SheetModel): ReadonlyMap<number, { readonly height: number }> {
  const heights = rows.map((row) => Math.max(1, ...row.map((cell, c) => linesOf(cell, widths[c] ?? 1))));
  return new Map(heights.flatMap((lines, r) => (lines > 1 ? [[r, { height: lines * LINE_POINTS }] as const] : [])));
}

function linesOf({ value, look }: CellModel, width: number): number {
  if (LOOKS[look].wrap !== true || typeof value !== "string") return 1;
  return value.length <= width ? 1 : Math.ceil(value.length / (width * ROOM));
}

/** The rule as hucre takes it: a value that breaks it is refused, a blank cell is not. */
function validationInFile({ address, rule, title, prompt, alert }: ValidationModel): DataValidation {
  return {
    range: address,
    ...ruleInFile(rule),
    allowBlank: true,
    showInputMessage: true,
    inputTitle: title,
    inputMessage: prompt,
    showErrorMessage: true,
    errorStyle: "stop",
    errorTitle: title,
    errorMessage: alert,
  };
}

function ruleInFile(
  rule: ValidationRule,
): Pick<DataValidation, "type" | "operator" | "formula1" | "formula2" | "values"> {
  switch (rule.kind) {
    case "decimal":
    case "whole":
      return { type: rule.kind, operator: "between", formula1: String(rule.from), formula2: String(rule.to) };
    case "date":
      return {
        type: "date",
        operator: "between",
        formula1: String(dayNumber(rule.from)),
        formula2: String(dayNumber(rule.to)),
      };
    case "list":
      return rule.address === undefined
        ? { type: "list", values: [...rule.values] }
        : { type: "list", formula1: rule.address };
  }
}
