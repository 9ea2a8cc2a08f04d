import type { ExcelContext } from "../../excel/excelSubset";
import type { RunOptions } from "../../excel/runInExcel";
import type { GridHost } from "../gridHost";
import { CHART, CHART_AXES, CHART_AXIS, CHART_LEGEND, CHART_TITLE, CHARTS } from "./chartMembers";
import { CHART_FILL, CHART_LINE, CHART_SERIES, CHART_SERIES_COLLECTION, CHART_SERIES_FORMAT } from "./chartSeriesMembers";
import { CUSTOM_XML_PART, CUSTOM_XML_PARTS, SCOPED_CUSTOM_XML_PARTS } from "./customPartMembers";
import { BORDER, BORDERS, FILL, FONT, FORMAT } from "./formatMembers";
import { makeObject } from "./makeObject";
import type { KindName, MembersOf } from "./members";
import { NAME, NAMES } from "./nameMembers";
import { NOTES } from "./noteMembers";
import { HEADER_FOOTER, HEADER_FOOTER_GROUP, PAGE_BREAK, PAGE_BREAKS } from "./printMembers";
import { RANGE } from "./rangeMembers";
import type { Session } from "./session";
import { carryOut, type OfficeHooks } from "./sync";
import { DATA_VALIDATION } from "./validationMembers";
import { FILTER, TABLE_COLUMN, TABLE_COLUMNS } from "./filterMembers";
import { TABLE, TABLES } from "./tableMembers";
import { APPLICATION, WORKBOOK } from "./workbookMembers";
import { FREEZE_PANES, PAGE_LAYOUT, WORKSHEET, WORKSHEETS } from "./worksheetMembers";

const KINDS: { readonly [K in KindName]: MembersOf<K> } = {
  workbook: WORKBOOK, application: APPLICATION, worksheets: WORKSHEETS, worksheet: WORKSHEET, freezePanes: FREEZE_PANES, pageLayout: PAGE_LAYOUT, notes: NOTES, headerFooterGroup: HEADER_FOOTER_GROUP, headerFooter: HEADER_FOOTER, pageBreaks: PAGE_BREAKS, pageBreak: PAGE_BREAK,
  range: RANGE, dataValidation: DATA_VALIDATION, format: FORMAT, font: FONT, fill: FILL, borders: BORDERS, border: BORDER, names: NAMES, name: NAME, tables: TABLES, table: TABLE, tableColumns: TABLE_COLUMNS, tableColumn: TABLE_COLUMN, filter: FILTER,
  charts: CHARTS, chart: CHART, chartTitle: CHART_TITLE, chartLegend: CHART_LEGEND, chartAxes: CHART_AXES, chartAxis: CHART_AXIS, chartSeriesCollection: CHART_SERIES_COLLECTION,
  chartSeries: CHART_SERIES, chartSeriesFormat: CHART_SERIES_FORMAT, chartFill: CHART_FILL, chartLine: CHART_LINE,
  customXmlParts: CUSTOM_XML_PARTS, scopedCustomXmlParts: SCOPED_CUSTOM_XML_PARTS, customXmlPart: CUSTOM_XML_PART,
};

type Batch<T> = (context: ExcelContext) => Promise<T>;

/** The part of the global `Excel` that is played: `Excel.run(batch)` and `Excel.run(options, batch)`. */
interface ExcelHere {
  run<T>(batch: Batch<T>): Promise<T>;
  run<T>(options: RunOptions, batch: Batch<T>): Promise<T>;
}

/** `Excel` over a spreadsheet engine, with Office.js' semantics: changes and loads are queued and carried out in order by `context.sync()`. */
export function createExcel(host: GridHost, hooks: OfficeHooks = {}): ExcelHere {
  let requests = 0;
  const number = () => (requests += 1);
  return {
    run: async <T>(first: RunOptions | Batch<T>, second?: Batch<T>): Promise<T> => {
      const [options, batch] = typeof first === "function" ? [{}, first] : [first, second as Batch<T>];
      const context = createContext(host, (session) => carryOut(session, hooks, number, options.delayForCellEdit ?? false));
      const result = await batch(context);
      await context.sync();
      return result;
    },
  };
}

function createContext(host: GridHost, sync: (session: Session) => Promise<void>): ExcelContext {
  const session: Session = { host, kinds: KINDS as Session["kinds"], queue: [], sheets: new Map(), sync: () => sync(session), hasRemovedSheet: false };
  return {
    workbook: makeObject(session, "workbook", () => true, false) as ExcelContext["workbook"],
    application: makeObject(session, "application", () => true, false) as ExcelContext["application"],
    sync: session.sync,
  };
}
