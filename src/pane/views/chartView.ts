import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit-html";
import { inNorwegian } from "../../amounts/printAmount";
import type { Table } from "../../table/table";
import type { TableChart } from "../../table/tableChart";
import { text } from "../texts/text";
import { chartPoints, type ChartPoints } from "./chartPoints";
import { chartScale, type Scale } from "./chartScale";

/** The drawing's own units; it is stretched to the width of the pane. */
const WIDTH = 320;
const HEIGHT = 200;
const TOP = 16;
const BOTTOM = HEIGHT - 22;
const RIGHT = WIDTH - 6;
/** Units a character of a tick, and of a category, takes. */
const CHARACTER = 6;
const GAP = 0.25;
const MOST_LABELS = 8;

interface Frame {
  readonly points: ChartPoints;
  readonly scale: Scale;
  readonly left: number;
}

/** The table's charts, each with what it shows in words and its figures as a table. */
export const chartsOf = (table: Table): readonly TemplateResult[] =>
  (table.charts ?? []).map((chart) => chartView(table, chart));

function chartView(table: Table, chart: TableChart): TemplateResult {
  const points = chartPoints(table, chart);
  const scale = chartScale(points.series.flatMap((series) => series.points.flatMap(({ value }) => value ?? [])));
  const ticks = scale.ticks.map((tick) => tickText(tick, scale));
  const frame: Frame = { points, scale, left: Math.max(...ticks.map(({ length }) => length)) * CHARACTER + 6 };
  const id = `diagram-${table.id}-${chart.id}`;
  return html`<figure class="chart">
    <figcaption><span class="table-title">${chart.title}</span> ${points.unit === "" ? nothing : html`<span class="hint">${points.unit}</span>`} ${points.series.length > 1 ? legend(points) : nothing}</figcaption>
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="${id}-tittel ${id}-ord">
      <title id="${id}-tittel">${chart.title}</title>
      <desc id="${id}-ord">${inWords(points)}</desc>
      ${axis(frame, ticks)}${columns(frame)}${lines(frame)}${categories(frame)}
    </svg>
    <details><summary>${text("diagram.visTall")}</summary>${figures(chart.title, points)}</details>
  </figure>`;
}

const tickText = (tick: number, { decimals }: Scale): string => inNorwegian(tick.toFixed(decimals));
const y = (value: number, { scale }: Frame): number => BOTTOM - scale.share(value) * (BOTTOM - TOP);
const step = ({ points, left }: Frame): number => (RIGHT - left) / points.categories.length;
const middle = (position: number, frame: Frame): number => frame.left + (position + 0.5) * step(frame);

function axis(frame: Frame, ticks: readonly string[]): SVGTemplateResult {
  return svg`<g class="axis" aria-hidden="true">${frame.scale.ticks.map(
    (tick, position) => svg`
    <line class=${tick === 0 ? "zero" : "grid"} x1=${frame.left} x2=${RIGHT} y1=${y(tick, frame)} y2=${y(tick, frame)}></line>
    <text x=${frame.left - 4} y=${y(tick, frame) + 3} text-anchor="end">${ticks[position]}</text>`,
  )}</g>`;
}

/** Columns of one category stand beside each other; each has its figure at its end while they are few. */
function columns(frame: Frame): SVGTemplateResult {
  const drawn = frame.points.series.filter((series) => series.drawn === "column");
  const width = (step(frame) * (1 - GAP)) / Math.max(1, drawn.length);
  const labelled = frame.points.categories.length * drawn.length <= MOST_LABELS;
  return svg`<g aria-hidden="true">${drawn.map((series, number) =>
    series.points.map(({ value, printed }, position) => {
      if (value === null) return nothing;
      const x = middle(position, frame) + (number - drawn.length / 2) * width;
      const [from, to] = [y(Math.max(0, value), frame), y(Math.min(0, value), frame)];
      return svg`<rect class="column column-${number + 1}" x=${x} y=${from} width=${width} height=${to - from}></rect>
      ${labelled ? svg`<text class="figure" x=${x + width / 2} y=${value < 0 ? to + 10 : from - 3} text-anchor="middle">${printed}</text>` : nothing}`;
    }),
  )}</g>`;
}

/** A target: broken where a year has none. */
function lines(frame: Frame): SVGTemplateResult {
  const half = step(frame) / 2;
  return svg`<g aria-hidden="true">${frame.points.series
    .filter((series) => series.drawn === "line")
    .map((series) =>
      series.points.map(({ value }, position) => {
        if (value === null) return nothing;
        const next = series.points[position + 1]?.value ?? null;
        const x = middle(position, frame);
        return svg`<line class="target" x1=${x - half} x2=${x + half} y1=${y(value, frame)} y2=${y(value, frame)}></line>
      ${next === null || next === value ? nothing : svg`<line class="target" x1=${x + half} x2=${x + half} y1=${y(value, frame)} y2=${y(next, frame)}></line>`}`;
      }),
    )}</g>`;
}

/** As many of the words along the axis as there is room for. */
function categories(frame: Frame): SVGTemplateResult {
  const longest = Math.max(...frame.points.categories.map(({ length }) => length));
  const every = Math.ceil((longest * CHARACTER + 4) / step(frame));
  return svg`<g class="axis" aria-hidden="true">${frame.points.categories.map((category, position) => (position % every === 0 ? svg`<text x=${middle(position, frame)} y=${BOTTOM + 14} text-anchor="middle">${category}</text>` : nothing))}</g>`;
}

/** Told apart by form and not by colour alone: a column is a square, a target a line. */
function legend({ series }: ChartPoints): TemplateResult {
  let column = 0;
  return html`<ul class="legend">${series.map(({ name, drawn }) => {
    const mark =
      drawn === "line"
        ? svg`<line class="target" x1="0" x2="14" y1="6" y2="6"></line>`
        : svg`<rect class="column column-${(column += 1)}" x="1" y="0" width="12" height="12"></rect>`;
    return html`<li><svg viewBox="0 0 14 12" aria-hidden="true">${mark}</svg>${name}</li>`;
  })}</ul>`;
}

function inWords({ categories: names, series }: ChartPoints): string {
  return series
    .map(
      ({ name, points }) =>
        `${name}: ${points.map(({ printed }, position) => `${names[position] ?? ""} ${printed === "" ? text("diagram.uten") : printed}`).join(", ")}.`,
    )
    .join(" ");
}

function figures(title: string, { categories: names, series }: ChartPoints): TemplateResult {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${text("diagram.tall", { tittel: title })}><table class="figures">
    <thead><tr><th scope="col">${text("diagram.kategori")}</th>${series.map(({ name }) => html`<th scope="col" class="number">${name}</th>`)}</tr></thead>
    <tbody>${names.map((name, position) => html`<tr><th scope="row">${name}</th>${series.map(({ points }) => html`<td class="number">${points[position]?.printed}</td>`)}</tr>`)}</tbody>
  </table></div>`;
}
