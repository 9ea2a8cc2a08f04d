import { sayIn } from "../texts/sayIn";
import type { Table } from "../table/table";
import type { ChartSeries, TableChart } from "../table/tableChart";
import { cellAddress } from "../table/excel/a1";
import type { ChartModel } from "./model";
import type { TablePlace } from "../table/excel/tablePlace";

/** Sheet rows a chart covers, with the blank one above it. */
const CHART_ROWS = 17;
/** From this many sheet columns two charts stand beside each other: one below the texts, one below the figures. */
const WIDE = 7;
const FIGURE_COLUMNS = 5;
const MOST_LABELS = 8;

const perBand = (columns: number): number => (columns >= WIDE ? 2 : 1);

/** Sheet rows below a table that its charts take, on a sheet of so many columns. */
export const chartRows = ({ charts = [] }: Table, columns: number): number =>
  Math.ceil(charts.length / perBand(columns)) * CHART_ROWS;

/** The table's charts on its sheet, `below` being the sheet row, from 1, under the table's notes. */
export function chartModels(place: TablePlace, below: number, columns: number): readonly ChartModel[] {
  const { table, firstColumn } = place;
  return (table.charts ?? []).map((chart, position) => {
    const right = position % perBand(columns) === 1;
    const from = right ? firstColumn : 0;
    return {
      name: `${table.id}-${chart.id}`,
      title: chart.title,
      altText: altTextOf(chart, table),
      categories: categoriesOf(chart, place),
      series: chart.series.map((series) => ({
        name: series.name,
        drawn: series.drawn,
        values: valuesOf(series, chart, place),
      })),
      fromZero: chart.fromZero,
      labels: chart.along.ids.length <= MOST_LABELS,
      place: {
        row: below + Math.floor(position / perBand(columns)) * CHART_ROWS + 1,
        column: from,
        rows: CHART_ROWS - 1,
        columns: right
          ? Math.min(FIGURE_COLUMNS, columns - from)
          : perBand(columns) === 2
            ? firstColumn
            : Math.min(firstColumn + 2, columns),
      },
    };
  });
}

function altTextOf({ title, series }: TableChart, { title: tableTitle, language }: Table): string {
  const say = sayIn(language);
  return `${title}: ${series.map(({ name }) => name).join(` ${say("og")} `)}. ${say("Tallene står i tabellen")} «${tableTitle}».`;
}

function categoriesOf({ along: { kind, ids } }: TableChart, place: TablePlace): string {
  const [first, last] = ends(kind === "columns" ? columnsAt(ids, place) : rowsAt(ids, place));
  if (kind === "columns") return area([first, place.firstRow - 1], [last, place.firstRow - 1]);
  return area([place.firstColumn - 1, first], [place.firstColumn - 1, last]);
}

function valuesOf({ of }: ChartSeries, { along: { kind, ids } }: TableChart, place: TablePlace): string {
  const [first, last] = ends(kind === "columns" ? columnsAt(ids, place) : rowsAt(ids, place));
  if (kind === "columns") {
    const [row] = rowsAt([of], place) as [number];
    return area([first, row], [last, row]);
  }
  const [column] = columnsAt([of], place) as [number];
  return area([column, first], [column, last]);
}

type Corner = readonly [column: number, row: number];
const area = (first: Corner, last: Corner): string => `${cellAddress(...first)}:${cellAddress(...last)}`;

const columnsAt = (ids: readonly string[], { table, firstColumn }: TablePlace): readonly number[] =>
  ids.map((id) => firstColumn + positionOf(table.columns, id, table.id));
const rowsAt = (ids: readonly string[], { table, firstRow }: TablePlace): readonly number[] =>
  ids.map((id) => firstRow + positionOf(table.rows, id, table.id));

function positionOf(items: readonly { readonly id: string }[], id: string, table: string): number {
  const position = items.findIndex((item) => item.id === id);
  if (position < 0) throw new Error(`Diagrammet i ${table} viser til ${id}, som tabellen ikke har`);
  return position;
}

/** A chart takes one block of cells. */
function ends(positions: readonly number[]): readonly [number, number] {
  const first = positions[0] as number;
  if (positions.some((position, p) => position !== first + p))
    throw new Error("Et diagrams kategorier følger etter hverandre i tabellen");
  return [first, positions.at(-1) as number];
}
