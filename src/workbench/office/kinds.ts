import { CHART, CHART_AXES, CHART_AXIS, CHART_LEGEND, CHART_TITLE, CHARTS } from "./chartMembers";
import {
  CHART_FILL,
  CHART_LINE,
  CHART_SERIES,
  CHART_SERIES_COLLECTION,
  CHART_SERIES_FORMAT,
} from "./chartSeriesMembers";
import { CUSTOM_XML_PART, CUSTOM_XML_PARTS, SCOPED_CUSTOM_XML_PARTS } from "./customPartMembers";
import { FILTER, TABLE_COLUMN, TABLE_COLUMNS } from "./filterMembers";
import { BORDER, BORDERS, FILL, FONT, FORMAT } from "./formatMembers";
import type { KindName, MembersOf } from "./members";
import { NAME, NAMES } from "./nameMembers";
import { HEADER_FOOTER, HEADER_FOOTER_GROUP, PAGE_BREAK, PAGE_BREAKS } from "./printMembers";
import { RANGE } from "./rangeMembers";
import type { Session } from "./session";
import { TABLE, TABLES } from "./tableMembers";
import { rangeOfBlock } from "./targets";
import { DATA_VALIDATION } from "./validationMembers";
import { FREEZE_PANES, PAGE_LAYOUT, WORKSHEET, WORKSHEETS } from "./worksheetMembers";

const WORKBOOK: MembersOf<"workbook"> = {
  application: { member: "child", kind: "application", at: () => true },
  worksheets: { member: "child", kind: "worksheets", at: () => true },
  names: { member: "child", kind: "names", at: () => true },
  tables: { member: "child", kind: "tables", at: () => ({ sheet: null }) },
  customXmlParts: { member: "child", kind: "customXmlParts", at: () => true },
  getActiveCell: {
    member: "navigate",
    kind: "range",
    to: (session) => rangeOfBlock(session, { ...session.host.selection(), rows: 1, columns: 1 }),
  },
  getSelectedRange: {
    member: "navigate",
    kind: "range",
    to: (session) => rangeOfBlock(session, session.host.selection()),
  },
};

/** The engines calculate and draw when a request is over, so there is nothing to hold back. */
const APPLICATION: MembersOf<"application"> = {
  calculate: { member: "command", run: () => undefined },
  suspendApiCalculationUntilNextSync: { member: "command", run: () => undefined },
  suspendScreenUpdatingUntilNextSync: { member: "command", run: () => undefined },
};

const ALL: { readonly [K in KindName]: MembersOf<K> } = {
  workbook: WORKBOOK,
  application: APPLICATION,
  worksheets: WORKSHEETS,
  worksheet: WORKSHEET,
  freezePanes: FREEZE_PANES,
  pageLayout: PAGE_LAYOUT,
  headerFooterGroup: HEADER_FOOTER_GROUP,
  headerFooter: HEADER_FOOTER,
  pageBreaks: PAGE_BREAKS,
  pageBreak: PAGE_BREAK,
  range: RANGE,
  dataValidation: DATA_VALIDATION,
  format: FORMAT,
  font: FONT,
  fill: FILL,
  borders: BORDERS,
  border: BORDER,
  names: NAMES,
  name: NAME,
  tables: TABLES,
  table: TABLE,
  tableColumns: TABLE_COLUMNS,
  tableColumn: TABLE_COLUMN,
  filter: FILTER,
  charts: CHARTS,
  chart: CHART,
  chartTitle: CHART_TITLE,
  chartLegend: CHART_LEGEND,
  chartAxes: CHART_AXES,
  chartAxis: CHART_AXIS,
  chartSeriesCollection: CHART_SERIES_COLLECTION,
  chartSeries: CHART_SERIES,
  chartSeriesFormat: CHART_SERIES_FORMAT,
  chartFill: CHART_FILL,
  chartLine: CHART_LINE,
  customXmlParts: CUSTOM_XML_PARTS,
  scopedCustomXmlParts: SCOPED_CUSTOM_XML_PARTS,
  customXmlPart: CUSTOM_XML_PART,
};

/** Every member of every kind, with the workbook each is given left open. */
export const KINDS = ALL as unknown as Session["kinds"];
