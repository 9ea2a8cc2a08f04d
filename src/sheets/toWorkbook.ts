import { tablesText } from "../table/words/tablesText";
import type { Report } from "../report/report";
import { reportTitle } from "../report/reportTitle";
import { atOnce, type Steps } from "../table/steps";
import { sayIn } from "../texts/sayIn";
import { storedText } from "../report/template/storedTemplate";
import type { Table } from "../table/table";
import { absoluteCell } from "../table/excel/a1";
import { anchorSheet, HEADER_LINE, TEXT_COLUMN } from "./anchorSheet";
import { avstemmingSheet } from "./avstemmingSheet";
import { forsideSheet } from "./forsideSheet";
import type { FormulaMode } from "../table/excel/formulas";
import { grunnlagNames, grunnlagSheet } from "./grunnlagSheet";
import { kontrollBlock } from "./kontrollBlock";
import { kontrollSheet } from "./kontrollSheet";
import type { WorkbookModel, BlockModel, CellModel, SheetModel } from "./model";
import { PAGES } from "./pageMarks";
import { placedBlocks } from "./placedBlocks";
import { placeTables, tableNotes, TEXT_COLUMNS, TITLE_ROWS } from "./placeTables";
import { reportFacts } from "./reportFacts";
import { tableSheet } from "./tableSheet";
import { templateSheet } from "./templateSheet";
import { type Language, translate } from "../texts/translate";
import type { TablePlace } from "../table/excel/tablePlace";

/**
 * The report as sheets: `Forside`, one per table group, then `Kontroll`, `Avstemming` and `Grunnlag`, and the very
 * hidden sheet by which they are found again.
 * Live unless the mode is `verdier`. `built`: the time of building, ISO; with it the template is kept in the
 * workbook too, on a very hidden sheet of its own.
 */
export const toWorkbook = (report: Report, mode: FormulaMode, built: string | null = null): WorkbookModel =>
  atOnce(workbookSteps(report, mode, built));

/** The sheets as `toWorkbook` gives them, resting after each, and after each block that is marked. */
export function* workbookSteps(report: Report, mode: FormulaMode, built: string | null): Steps<WorkbookModel> {
  const groups = new Map<string, Table[]>();
  for (const table of report.tables)
    (groups.get(table.group) ?? (groups.set(table.group, []).get(table.group) as Table[])).push(table);
  const plans = [...groups].map(([group, tables]) => placeTables(group, tables));
  const places = plans.flatMap((plan) => plan.places);
  const sheets: SheetModel[] = [];
  for (const plan of plans) {
    const blocks = plan.places.map((place) => tableBlock(place, plan.room));
    sheets.push({ ...tableSheet(plan, places, mode, report.forbehold), blocks });
    yield;
  }
  const { language, kommune } = report.template;
  const avstemmingNb = mode === "verdier" ? null : avstemmingSheet(report.grunnlag, language);
  const avstemming = avstemmingNb && sheetIn(avstemmingNb, language);
  const kontroll = sheetIn(
    { ...kontrollSheet(report, places, mode, avstemming), blocks: [kontrollBlock(report, avstemming !== null)] },
    language,
  );
  yield;
  const grunnlag = grunnlagSheet(report.grunnlag);
  yield;
  const working = [kontroll, ...(avstemming === null ? [] : [avstemming]), grunnlag];
  const others = [...sheets, ...working.map((sheet) => workingSheet(sheet, language))];
  const forside = sheetIn(forsideSheet(report, others, mode, built), language);
  yield;
  const say = sayIn(language);
  const title = [say(reportTitle(report)), kommune].filter((part) => part !== "").join(", ");
  const print = { title, ...(language !== "nb" && { pages: say(PAGES) }) };
  const all = [forside, ...others].map((sheet) => ({
    ...sheet,
    stil: report.template.stil,
    print: { ...sheet.print, ...print },
  }));
  const placed = yield* placedBlocks(all);
  const facts = reportFacts(report, grunnlag, mode, built);
  yield;
  const anchors = anchorSheet(placed, facts, tablesText(report.tables));
  yield;
  const template = built === null ? [] : [templateSheet(storedText(report.template, built))];
  return { sheets: [...all, anchors, ...template], names: grunnlagNames(report.grunnlag) };
}

/**
 * A sheet of ours that is made in bokmål, in a language: its name, texts and what its blocks are called. What stands as
 * it is, stays, and so do formulas: they look for keys of `Grunnlag` and names, and their words are said where they are
 * made.
 */
function sheetIn(sheet: SheetModel, language: Language): SheetModel {
  if (language === "nb") return sheet;
  const say = sayIn(language);
  const cellIn = (cell: CellModel): CellModel =>
    cell.asIs || typeof cell.value !== "string" ? cell : { ...cell, value: say(cell.value) };
  return {
    ...sheet,
    name: say(sheet.name),
    rows: sheet.rows.map((row) => row.map(cellIn)),
    ...(sheet.blocks && { blocks: sheet.blocks.map((block) => blockIn(block, say)) }),
  };
}

const blockIn = (block: BlockModel, say: (text: string) => string): BlockModel => ({
  ...block,
  title: say(block.title),
  columns: block.columns.map((column) => ({ ...column, header: say(column.header) })),
});

/** What the rows and columns of a table's place are, `room` as in its sheet's plan. */
function tableBlock({ table, firstRow, firstColumn }: TablePlace, room: number): BlockModel {
  const lines = [
    "#tittel",
    "#enhet",
    HEADER_LINE,
    ...table.rows.map(({ id }) => id),
    ...tableNotes(table, room).map((_, note) => `#note${note + 1}`),
  ];
  const texts = [
    { id: "#nr", header: translate("Nr.", table.language ?? "nb") },
    { id: TEXT_COLUMN, header: table.labelHeader },
  ];
  return {
    table: table.id,
    title: table.title,
    lines: lines.map((id, line) => ({ id, row: firstRow - TITLE_ROWS + line })),
    columns: [
      ...texts.map((text, column) => ({ ...text, column: firstColumn - TEXT_COLUMNS + column })),
      ...table.columns.map((column, position) => ({
        id: column.id,
        header: column.header,
        column: firstColumn + position,
        ...(column.kind === "input" || (column.kind === "value" && column.isField) ? { isInput: true as const } : {}),
      })),
    ],
  };
}

/** Beyond what any sheet of ours holds, and far from the last row and column, where insertions would push it out. */
const EMPTY_CELL = absoluteCell(702, 1_000_000);

/**
 * The sheet as one to work in: all that is printed of it is a cell without content, so that a print of the whole
 * workbook passes it by. A note on its first cell says so, and how it is printed all the same.
 */
function workingSheet(sheet: SheetModel, language: Language): SheetModel {
  const [[first, ...others] = [], ...rows] = sheet.rows;
  if (first === undefined) throw new Error(`Arket ${sheet.name} har ingen celler`);
  const told: CellModel = { ...first, note: translate(NOTE, language) };
  return { ...sheet, rows: [[told, ...others], ...rows], print: { ...sheet.print, area: EMPTY_CELL } };
}

const NOTE =
  "Arket er til å arbeide i og er utelatt når hele arbeidsboken skrives ut. For å skrive det ut: Sideoppsett → Utskriftsområde → Fjern utskriftsområde.";
