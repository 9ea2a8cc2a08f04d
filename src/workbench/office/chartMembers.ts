import type { GridChart, GridSeries } from "../gridChart";
import { chartTypeOf } from "./chartType";
import { parseAddress, printAddress } from "./a1Address";
import type { MembersOf } from "./members";
import { OfficeError } from "./officeError";
import type { Session } from "./session";
import { blockOf, isSameName, present, rangeAtReference, sheetName, type RangeTarget, type SheetRef } from "./targets";

export type ChartTarget = { readonly chart: string };

export const CHARTS: MembersOf<"charts"> = {
  items: {
    member: "items",
    kind: "chart",
    list: (session, { sheet }) => chartsOf(session, sheet).map(({ id }) => ({ chart: id })),
  },
  add: { member: "navigate", kind: "chart", to: addChart },
  getItemOrNullObject: {
    member: "navigate",
    kind: "chart",
    to: (session, { sheet }, name) => {
      const found = chartsOf(session, sheet).find((chart) => isSameName(chart.name, name));
      return found ? { chart: found.id } : null;
    },
  },
  getCount: { member: "question", ask: (session, { sheet }) => chartsOf(session, sheet).length },
};

export const CHART: MembersOf<"chart"> = {
  name: { member: "property", get: (session, chart) => chartAt(session, chart).name, set: rename },
  title: { member: "child", kind: "chartTitle", at: (_, chart) => chart },
  legend: { member: "child", kind: "chartLegend", at: (_, chart) => chart },
  axes: { member: "child", kind: "chartAxes", at: (_, chart) => chart },
  series: { member: "child", kind: "chartSeriesCollection", at: (_, chart) => chart },
  setPosition: { member: "command", run: setPosition },
  delete: {
    member: "command",
    run: ({ host }, { chart }) => {
      host.removeChart(chart);
    },
  },
};

export const CHART_TITLE: MembersOf<"chartTitle"> = {
  text: {
    member: "property",
    get: (session, chart) => chartAt(session, chart).title,
    set: (session, { chart }, title) => {
      session.host.changeChart(chart, { title });
    },
  },
};

export const CHART_LEGEND: MembersOf<"chartLegend"> = {
  visible: {
    member: "property",
    get: (session, chart) => chartAt(session, chart).legend !== null,
    set: (session, { chart }, visible) => {
      session.host.changeChart(chart, { legend: visible ? "Bottom" : null });
    },
  },
  position: {
    member: "property",
    get: () => "Bottom",
    set: (_, __, position) => {
      if (position !== "Bottom") throw new OfficeError("NotImplemented", `«${position}»`);
    },
  },
};

export const CHART_AXES: MembersOf<"chartAxes"> = {
  categoryAxis: { member: "child", kind: "chartAxis", at: (_, { chart }) => ({ chart, axis: "category" }) },
  valueAxis: { member: "child", kind: "chartAxis", at: (_, { chart }) => ({ chart, axis: "value" }) },
};

export const CHART_AXIS: MembersOf<"chartAxis"> = {
  minimum: {
    member: "property",
    get: (session, { chart, axis }) => (axis === "value" ? (chartAt(session, { chart }).minimum ?? "") : ""),
    set: ({ host }, { chart, axis }, minimum) => {
      if (axis !== "value") throw new OfficeError("InvalidArgument");
      host.changeChart(chart, { minimum: minimum === "" ? null : minimum });
    },
  },
  tickLabelPosition: {
    member: "property",
    get: (session, { chart, axis }) => (axis === "category" ? chartAt(session, { chart }).labels : "NextToAxis"),
    set: ({ host }, { chart, axis }, position) => {
      if (axis !== "category" || position !== "Low") throw new OfficeError("NotImplemented", `«${position}»`);
      host.changeChart(chart, { labels: "Low" });
    },
  },
};

const chartsOf = ({ host }: Session, sheet: SheetRef): readonly GridChart[] =>
  host.charts().filter((chart) => chart.sheet === sheetName(host, sheet));
/** The chart while it is still there. */
export const chartAt = ({ host }: Session, { chart }: ChartTarget): GridChart =>
  present(host.charts().find(({ id }) => id === chart));
/** A series for each row, or column, of the cells. */
function addChart(
  session: Session,
  { sheet }: { readonly sheet: SheetRef },
  type: string,
  range: RangeTarget,
  by?: "Rows" | "Columns",
): ChartTarget {
  const { host } = session;
  const block = blockOf(host, range);
  const inRows = (by ?? (block.columns >= block.rows ? "Rows" : "Columns")) === "Rows";
  const series = Array.from({ length: inRows ? block.rows : block.columns }, (_, position): GridSeries => ({
    name: `Serie${position + 1}`,
    type: chartTypeOf(type),
    values: inRows
      ? { ...block, row: block.row + position, rows: 1 }
      : { ...block, column: block.column + position, columns: 1 },
  }));
  let number = chartsOf(session, sheet).length + 1;
  while (chartsOf(session, sheet).some(({ name }) => name === `Diagram ${number}`)) number += 1;
  return {
    chart: host.addChart({
      sheet: sheetName(host, sheet),
      name: `Diagram ${number}`,
      title: "",
      legend: "Bottom",
      minimum: null,
      labels: "NextToAxis",
      area: null,
      series,
    }),
  };
}

function rename(session: Session, target: ChartTarget, name: string): void {
  const { sheet } = chartAt(session, target);
  const twin = session.host
    .charts()
    .some((other) => other.id !== target.chart && other.sheet === sheet && isSameName(other.name, name));
  if (twin) throw new OfficeError("ItemAlreadyExists", `«${name}»`);
  session.host.changeChart(target.chart, { name });
}

/** From the first cell to the last. */
function setPosition(
  session: Session,
  target: ChartTarget,
  start: RangeTarget | string,
  end: RangeTarget | string = start,
): void {
  const { sheet } = chartAt(session, target);
  const [from, to] = [start, end].map((at) =>
    blockOf(
      session.host,
      typeof at === "string" ? rangeAtReference(session, printAddress(sheet, parseAddress(at).area)) : at,
    ),
  ) as [ReturnType<typeof blockOf>, ReturnType<typeof blockOf>];
  if (from.sheet !== sheet || to.row < from.row || to.column < from.column) throw new OfficeError("InvalidArgument");
  session.host.changeChart(target.chart, {
    area: { ...from, rows: to.row + to.rows - from.row, columns: to.column + to.columns - from.column },
  });
}
