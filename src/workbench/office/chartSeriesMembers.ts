import type { GridSeries } from "../gridChart";
import { chartAt, type ChartTarget } from "./chartMembers";
import { chartTypeOf } from "./chartType";
import type { MembersOf } from "./members";
import type { Session } from "./session";
import { blockOf, present } from "./targets";

type SeriesTarget = { readonly chart: string; readonly position: number };

export const CHART_SERIES_COLLECTION: MembersOf<"chartSeriesCollection"> = {
  items: {
    member: "items",
    kind: "chartSeries",
    list: (session, { chart }) => chartAt(session, { chart }).series.map((_, position) => ({ chart, position })),
  },
  add: { member: "navigate", kind: "chartSeries", to: addSeries },
  getItemAt: {
    member: "navigate",
    kind: "chartSeries",
    to: (session, { chart }, position) => {
      present(chartAt(session, { chart }).series[position]);
      return { chart, position };
    },
  },
};

export const CHART_SERIES: MembersOf<"chartSeries"> = {
  name: {
    member: "property",
    get: (session, series) => seriesAt(session, series).name,
    set: (session, series, name) => {
      changeSeries(session, series, { name });
    },
  },
  chartType: {
    member: "property",
    get: (session, series) => seriesAt(session, series).type,
    set: (session, series, type) => {
      changeSeries(session, series, { type: chartTypeOf(type) });
    },
  },
  hasDataLabels: {
    member: "property",
    get: (session, series) => seriesAt(session, series).labels ?? false,
    set: (session, series, labels) => {
      changeSeries(session, series, { labels });
    },
  },
  format: { member: "child", kind: "chartSeriesFormat", at: (_, series) => series },
  setValues: {
    member: "command",
    run: (session, series, range) => {
      changeSeries(session, series, { values: blockOf(session.host, range) });
    },
  },
  setXAxisValues: {
    member: "command",
    run: (session, series, range) => {
      changeSeries(session, series, { categories: blockOf(session.host, range) });
    },
  },
};

export const CHART_SERIES_FORMAT: MembersOf<"chartSeriesFormat"> = {
  fill: { member: "child", kind: "chartFill", at: (_, series) => series },
  line: { member: "child", kind: "chartLine", at: (_, series) => series },
};

export const CHART_FILL: MembersOf<"chartFill"> = {
  setSolidColor: {
    member: "command",
    run: (session, series, fill) => {
      changeSeries(session, series, { fill });
    },
  },
};

export const CHART_LINE: MembersOf<"chartLine"> = {
  color: {
    member: "property",
    get: (session, series) => seriesAt(session, series).line ?? "",
    set: (session, series, line) => {
      changeSeries(session, series, { line });
    },
  },
  weight: {
    member: "property",
    get: (session, series) => seriesAt(session, series).weight ?? 0,
    set: (session, series, weight) => {
      changeSeries(session, series, { weight });
    },
  },
};

const seriesAt = (session: Session, { chart, position }: SeriesTarget): GridSeries =>
  present(chartAt(session, { chart }).series[position]);

function changeSeries(session: Session, { chart, position }: SeriesTarget, part: Partial<GridSeries>): void {
  session.host.changeChart(chart, {
    series: chartAt(session, { chart }).series.map((series, at) => (at === position ? { ...series, ...part } : series)),
  });
}

/** A new series is drawn as the first, and shows nothing until it has values. */
function addSeries(session: Session, { chart }: ChartTarget, name?: string): SeriesTarget {
  const { series, sheet } = chartAt(session, { chart });
  const added: GridSeries = {
    name: name ?? `Serie${series.length + 1}`,
    type: series[0]?.type ?? "ColumnClustered",
    values: { sheet, row: 0, column: 0, rows: 0, columns: 0 },
  };
  session.host.changeChart(chart, { series: [...series, added] });
  return { chart, position: series.length };
}
