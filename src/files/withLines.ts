import { chartColours } from "../sheets/chartColours";
import type { ChartModel, SheetModel } from "../sheets/model";
import { escapeMarkup } from "../table/escapeMarkup";
import { onSheet } from "./chartInFile";
import { textInFile } from "./textInFile";

const AXES = '<c:axId val="111111111"/><c:axId val="222222222"/>';
const WIDTH = 28575;

/** The part of a chart with the model's lines across its columns. Throws when the part is not the column chart hucre writes. */
export function withLines(part: string, chart: ChartModel, sheet: SheetModel): string {
  const columns = chart.series.filter(({ drawn }) => drawn === "column").length;
  const lines = chart.series.filter(({ drawn }) => drawn === "line");
  if (columns === 0 || lines.length === 0) return part;
  const end = part.indexOf("</c:barChart>");
  if (end < 0 || !part.includes(`${AXES}</c:barChart>`)) throw new Error(`Diagrammet ${chart.name} er ikke skrevet som stolper`);
  const colours = chartColours(chart, sheet);
  const series = lines.map((line, position) => lineSeries(line, columns + position, colours[chart.series.indexOf(line)] as string, chart, sheet)).join("");
  const inserted = `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${AXES}</c:lineChart>`;
  const after = end + "</c:barChart>".length;
  return part.slice(0, after) + inserted + part.slice(after);
}

/** The order of elements is the schema's. The marker is what is seen of a line through a single year. */
function lineSeries({ name, values }: ChartModel["series"][number], index: number, colour: string, { categories }: ChartModel, sheet: SheetModel): string {
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
