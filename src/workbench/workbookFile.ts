import type { BorderStyle, Cell, CellStyle, NamedRange, SheetChart, WriteSheet } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import { quotedSheet } from "../table/excel/a1";
import { cellInFile } from "../files/cellInFile";
import { changeParts } from "../source/zip/changeParts";
import { fontsInOrder } from "../files/fontsInOrder";
import { formulaInFile } from "../files/formulaInFile";
import { textInFile } from "../files/textInFile";
import { gridChartPart, gridChartsInFile, rectangleText } from "./gridChartInFile";
import type { Block, CellValue, GridHost, GridLook } from "./gridHost";

const POINTS_PER_CHARACTER = 5.25;

/**
 * The workbook as the bytes of an .xlsx file: cells with formulas and what they show, looks, hidden sheets, names,
 * tables, charts and print setup.
 */
export async function workbookFile(host: GridHost): Promise<Uint8Array> {
  await host.calculated();
  const sheets = host.sheets();
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet) => sheetOf(host, sheet)),
    namedRanges: namesOf(host, sheets),
  });
  const chartPart = gridChartPart(host);
  return changeParts(bytes, (name) => (name === "xl/styles.xml" ? fontsInOrder : chartPart(name)));
}

function sheetOf(host: GridHost, name: string): WriteSheet {
  const block = wholeBlock(host, name);
  const frozen = host.frozen(name);
  const {
    orientation,
    fitToWidth,
    leftHeader = "",
    rightHeader = "",
    rightFooter = "",
    breaksAfter,
  } = host.printSetup(name);
  const visibility = host.visibility(name);
  const tables = host.tables().filter(({ block: at }) => at.sheet === name);
  const charts: SheetChart[] = gridChartsInFile(host, name);
  return {
    name,
    columns: host.columnWidths(block).map((points) => ({ width: points / POINTS_PER_CHARACTER })),
    cells: cellsOf(host, block),
    ...(frozen.rows + frozen.columns > 0 && { freezePane: { ...frozen } }),
    ...(!host.gridlines(name) && { view: { showGridLines: false } }),
    ...(visibility === "VeryHidden" ? { veryHidden: true } : visibility === "Hidden" && { hidden: true }),
    pageSetup: {
      paperSize: "a4",
      orientation: orientation === "Landscape" ? "landscape" : "portrait",
      ...(fitToWidth && { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }),
    },
    ...(tables.length > 0 && {
      tables: tables.map(({ name: table, block: at }) => ({
        name: table,
        displayName: table,
        range: rectangleText(at),
        columns: host.values({ ...at, rows: 1 })[0]?.map((text) => ({ name: textInFile(String(text)) })) ?? [],
        style: "TableStyleLight1",
      })),
    }),
    ...(leftHeader + rightHeader + rightFooter !== "" && {
      headerFooter: { oddHeader: `&L${leftHeader}&R${rightHeader}`, oddFooter: `&R${rightFooter}` },
    }),
    ...(breaksAfter && { rowBreaks: breaksAfter.map((row) => row - 1) }),
    ...(charts.length > 0 && { charts }),
  };
}

/** From A1 to the last cell with content: an empty sheet is one cell. */
function wholeBlock(host: GridHost, sheet: string): Block {
  const used = host.usedBlock(sheet);
  return {
    sheet,
    row: 0,
    column: 0,
    rows: used ? used.row + used.rows : 1,
    columns: used ? used.column + used.columns : 1,
  };
}

function cellsOf(host: GridHost, block: Block): Map<string, Partial<Cell>> {
  const [values, formulas, formats, looks] = [
    host.values(block),
    host.formulas(block),
    host.numberFormats(block),
    host.looks(block),
  ];
  const cells = new Map<string, Partial<Cell>>();
  for (let r = 0; r < block.rows; r += 1) {
    for (let c = 0; c < block.columns; c += 1) {
      const style = styleOf(looks[r]?.[c] as GridLook, formats[r]?.[c] as string);
      cells.set(`${r},${c}`, { ...contentOf(values[r]?.[c] ?? "", formulas[r]?.[c] ?? ""), style });
    }
  }
  return cells;
}

/** Text that begins with "=" has itself for a formula; a formula is never what its cell shows. */
function contentOf(value: CellValue, formula: CellValue): Partial<Cell> {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  if (typeof value === "boolean")
    return isFormula ? { formula: formulaInFile(formula), formulaResult: value } : { value };
  return cellInFile(
    isFormula ? { value, formula, look: "text" } : { value: value === "" ? null : value, look: "text" },
  );
}

function styleOf({ borders, ...look }: GridLook, numFmt: string): CellStyle {
  const { bold, italic, fontSize, fontColor, fillColor, horizontalAlignment, wrapText, indentLevel } = look;
  const align =
    horizontalAlignment === undefined || horizontalAlignment === "General"
      ? undefined
      : (horizontalAlignment.toLowerCase() as "left" | "center" | "right");
  return {
    font: {
      name: "Calibri",
      size: fontSize ?? 11,
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(fontColor && { color: { rgb: fontColor.slice(1) } }),
    },
    ...(fillColor && { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fillColor.slice(1) } } }),
    ...((align ?? wrapText ?? indentLevel) !== undefined && {
      alignment: {
        ...(align && { horizontal: align }),
        ...(wrapText && { wrapText }),
        ...(indentLevel !== undefined && { indent: indentLevel }),
      },
    }),
    ...(borders.length > 0 && { border: Object.assign({}, ...borders.map(lineOf)) as BorderStyle }),
    ...(numFmt !== "General" && { numFmt }),
  };
}

function lineOf({ edge, style, weight }: GridLook["borders"][number]): BorderStyle {
  const line = { style: style === "Double" ? "double" : weight === "Medium" ? "medium" : "thin" } as const;
  return edge === "EdgeTop" ? { top: line } : edge === "EdgeBottom" ? { bottom: line } : {};
}

function namesOf(host: GridHost, sheets: readonly string[]): NamedRange[] {
  const printed = sheets.flatMap((sheet) => {
    const { area, titleRows } = host.printSetup(sheet);
    const ranges = [
      ["_xlnm.Print_Area", area],
      ["_xlnm.Print_Titles", titleRows],
    ] as const;
    return ranges.flatMap(([name, range]) =>
      range === undefined ? [] : [{ name, range: `${quotedSheet(sheet)}!${range}`, scope: sheet }],
    );
  });
  return [...host.names().map(({ name, formula }) => ({ name, range: formula.replace(/^=/, "") })), ...printed];
}
