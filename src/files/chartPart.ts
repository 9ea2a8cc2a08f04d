import { parseCellRef } from "hucre/xlsx";
import { chartColours } from "../sheets/chartColours";
import type { CellModel, ChartModel, SheetModel } from "../sheets/model";
import { escapeMarkup } from "../table/escapeMarkup";
import { chartFormat, onSheet } from "./chartInFile";
import { textInFile } from "./textInFile";

const AXES = '<c:axId val="111111111"/><c:axId val="222222222"/>';
const WIDTH = 28575;

/**
 * The part of a chart with what hucre leaves out: the model's lines across its columns, columns that keep their
 * colour below zero (without the element Office turns them white), and the points as they are now, which is all that
 * a previewer shows.
 * Throws when the part is not the chart hucre writes.
 */
export const chartPart = (part: string, chart: ChartModel, sheet: SheetModel): string =>
  withPoints(withColours(withLines(part, chart, sheet)), chart, sheet);

/** The order of elements is the schema's: it follows the look of the series. */
function withColours(part: string): string {
  const end = part.indexOf("</c:barChart>");
  const columns = part.slice(0, end).replace(LOOK, '$&<c:invertIfNegative val="0"/>');
  return end < 0 ? part : columns + part.slice(end);
}

/** The look of a whole series, which follows its name; a single point's does not. */
const LOOK = /<\/c:tx><c:spPr>[^<]*(?:<(?!\/?c:spPr>)[^<]*)*<\/c:spPr>(?!<c:invertIfNegative)/g;

function withPoints(part: string, chart: ChartModel, sheet: SheetModel): string {
  const caches = [chart.categories, ...chart.series.map(({ values }) => values)].map((address) => ({
    f: `<c:f>${escaped(onSheet(address, sheet))}</c:f>`,
    cells: cellsAt(address, sheet),
  }));
  return caches.reduce(
    (written, { f, cells }) =>
      written
        .replaceAll(
          `${f}</c:strRef>`,
          `${f}<c:strCache>${points(cells.map(({ value }) => (value === null ? null : String(value))))}</c:strCache></c:strRef>`,
        )
        .replaceAll(
          `${f}</c:numRef>`,
          `${f}<c:numCache><c:formatCode>${escaped(chartFormat(chart, sheet))}</c:formatCode>${points(cells.map(({ value }) => (typeof value === "number" ? String(value) : null)))}</c:numCache></c:numRef>`,
        ),
    part,
  );
}

/** Blank cells have no point, but are counted. */
function points(texts: readonly (string | null)[]): string {
  return `<c:ptCount val="${texts.length}"/>${texts.map((text, position) => (text === null ? "" : `<c:pt idx="${position}"><c:v>${escaped(text)}</c:v></c:pt>`)).join("")}`;
}

function cellsAt(address: string, { rows }: SheetModel): readonly CellModel[] {
  const [from = "A1", to = from] = address.split(":");
  const [start, end] = [parseCellRef(from), parseCellRef(to)];
  return rows.slice(start.row, end.row + 1).flatMap((row) => row.slice(start.col, end.col + 1));
}

/** Throws when the part is not the column chart hucre writes. */
function withLines(part: string, chart: ChartModel, sheet: SheetModel): string {
  const columns = chart.series.filter(({ drawn }) => drawn === "column").length;
  const lines = chart.series.filter(({ drawn }) => drawn === "line");
  if (columns === 0 || lines.length === 0) return part;
  const end = part.indexOf("</c:barChart>");
  if (end < 0 || !part.includes(`${AXES}</c:barChart>`))
    throw new Error(`Diagrammet ${chart.name} er ikke skrevet som stolper`);
  const colours = chartColours(chart, sheet);
  const series = lines
    .map((line, position) =>
      lineSeries(line, columns + position, colours[chart.series.indexOf(line)] as string, chart, sheet),
    )
    .join("");
  const inserted = `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${AXES}</c:lineChart>`;
  const after = end + "</c:barChart>".length;
  return part.slice(0, after) + inserted + part.slice(after);
}

/** The order of elements is the schema's. The marker is what is seen of a line through a single year. */
function lineSeries(
  { name, values }: ChartModel["series"][number],
  index: number,
  colour: string,
  { categories }: ChartModel,
  sheet: SheetModel,
): string {
  const ink = `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escaped(name)}</c:v></c:tx>`,
    `<c:spPr><a:ln w="${WIDTH}" cap="rnd">${ink}<a:round/></a:ln></c:spPr>`,
    `<c:marker><c:symbol val="dash"/><c:size val="9"/><c:spPr>${ink}<a:ln>${ink}</a:ln></c:spPr></c:marker>`,
    `<c:cat><c:strRef><c:f>${escaped(onSheet(categories, sheet))}</c:f></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${escaped(onSheet(values, sheet))}</c:f></c:numRef></c:val><c:smooth val="0"/></c:ser>`,
  ].join("");
}

const escaped = (text: string): string => escapeMarkup(textInFile(text));
