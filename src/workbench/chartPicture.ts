import { format as printed } from "numfmt";
import { chartScale, type Scale } from "../pane/views/chartScale";
import type { GridChart, GridSeries } from "./gridChart";

/** A mark of a picture, in pixels from its upper left corner. */
export type Mark =
  | {
      readonly is: "box";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly colour: string;
    }
  | { readonly is: "line"; readonly points: readonly Point[]; readonly colour: string; readonly weight: number }
  | {
      readonly is: "text";
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly align: CanvasTextAlign;
      readonly size: number;
    };
type Point = readonly [x: number, y: number];

/** What the cells of a chart hold now. */
export interface ChartFigures {
  /** As the cells print them. */
  readonly categories: readonly string[];
  /** A series' figures in order; null where its cell has none. */
  readonly values: readonly (readonly (number | null)[])[];
  /** The number format of the figures, which the axis has too. */
  readonly format: string;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The chart as Excel draws it: title, axis with grid, columns and lines, categories at the low end, and a legend. */
export function chartPicture(chart: GridChart, figures: ChartFigures, size: Size): readonly Mark[] {
  const frame = frameOf(chart, figures, size);
  return [
    { is: "box", x: 0, y: 0, ...size, colour: BORDER },
    { is: "box", x: 1, y: 1, width: size.width - 2, height: size.height - 2, colour: PAPER },
    { is: "text", x: size.width / 2, y: 18, text: chart.title, align: "center", size: 14 },
    ...axis(frame),
    ...columns(chart.series, frame),
    ...lines(chart.series, frame),
    ...categories(frame),
    ...(chart.legend === null ? [] : legend(chart.series, size)),
  ];
}

const PAPER = "#FFFFFF";
const BORDER = "#C8C8C8";
const GRID = "#E0E0E0";
const ZERO = "#8A8A8A";
const UNSAID = "#1B3A4B";
/** Points that Excel gives a line in. */
const PIXELS_PER_POINT = 4 / 3;
/** Room a character of the axis takes. */
const CHARACTER = 6;
const GAP = 0.4;

interface Frame {
  readonly figures: ChartFigures;
  readonly scale: Scale;
  readonly ticks: readonly string[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function frameOf({ legend: below }: GridChart, figures: ChartFigures, { width, height }: Size): Frame {
  const scale = chartScale(figures.values.flatMap((series) => series.filter((value) => value !== null)));
  const ticks = scale.ticks.map((tick) => printed(figures.format, tick, { locale: "nb" }));
  return {
    figures,
    scale,
    ticks,
    left: Math.max(0, ...ticks.map(({ length }) => length)) * CHARACTER + 16,
    right: width - 12,
    top: 36,
    bottom: height - (below === null ? 28 : 48),
  };
}

const yOf = (value: number, { scale, top, bottom }: Frame): number => bottom - scale.share(value) * (bottom - top);
const stepOf = ({ figures, left, right }: Frame): number => (right - left) / Math.max(1, figures.categories.length);
const middleOf = (position: number, frame: Frame): number => frame.left + (position + 0.5) * stepOf(frame);

const axis = (frame: Frame): readonly Mark[] =>
  frame.scale.ticks.flatMap((tick, position): readonly Mark[] => [
    {
      is: "line",
      points: [
        [frame.left, yOf(tick, frame)],
        [frame.right, yOf(tick, frame)],
      ],
      colour: tick === 0 ? ZERO : GRID,
      weight: 1,
    },
    { is: "text", x: frame.left - 6, y: yOf(tick, frame), text: frame.ticks[position] ?? "", align: "right", size: 11 },
  ]);

/** Columns of one category stand beside each other, each with its figure at its end where the chart has labels. */
function columns(series: readonly GridSeries[], frame: Frame): readonly Mark[] {
  const drawn = series.flatMap((each, s) => (each.type === "ColumnClustered" ? [[each, s] as const] : []));
  const width = (stepOf(frame) * (1 - GAP)) / Math.max(1, drawn.length);
  return drawn.flatMap(([{ fill, labels }, s], number) =>
    (frame.figures.values[s] ?? []).flatMap((value, position): readonly Mark[] => {
      if (value === null) return [];
      const x = middleOf(position, frame) + (number - drawn.length / 2) * width;
      const [y, foot] = [yOf(Math.max(0, value), frame), yOf(Math.min(0, value), frame)];
      const column: Mark = { is: "box", x, y, width, height: foot - y, colour: fill ?? UNSAID };
      if (!labels) return [column];
      const text = printed(frame.figures.format, value, { locale: "nb" });
      const end = value < 0 ? foot + 9 : y - 8;
      return [column, { is: "text", x: x + width / 2, y: end, text, align: "center", size: 11 }];
    }),
  );
}

/** From figure to figure, broken where there is none; one that stands alone is a dot. */
function lines(series: readonly GridSeries[], frame: Frame): readonly Mark[] {
  return series.flatMap(({ type, line, weight = 2 }, s) => {
    if (type !== "Line") return [];
    const runs: Point[][] = [[]];
    for (const [position, value] of (frame.figures.values[s] ?? []).entries()) {
      if (value === null) runs.push([]);
      else runs.at(-1)?.push([middleOf(position, frame), yOf(value, frame)]);
    }
    const [colour, pixels] = [line ?? UNSAID, weight * PIXELS_PER_POINT];
    return runs.flatMap((points): readonly Mark[] => {
      const [only] = points;
      if (only === undefined) return [];
      if (points.length > 1) return [{ is: "line", points, colour, weight: pixels }];
      return [{ is: "box", x: only[0] - pixels, y: only[1] - pixels, width: 2 * pixels, height: 2 * pixels, colour }];
    });
  });
}

/** As many of the words along the axis as there is room for. */
function categories(frame: Frame): readonly Mark[] {
  const { categories: names } = frame.figures;
  const every = Math.ceil((Math.max(0, ...names.map(({ length }) => length)) * CHARACTER + 6) / stepOf(frame));
  return names.flatMap((text, position): readonly Mark[] =>
    position % every === 0
      ? [{ is: "text", x: middleOf(position, frame), y: frame.bottom + 13, text, align: "center", size: 11 }]
      : [],
  );
}

const KEY = 12;

function legend(series: readonly GridSeries[], { width, height }: Size): readonly Mark[] {
  const widths = series.map(({ name }) => KEY + 6 + name.length * CHARACTER + 18);
  const left = (width - widths.reduce((sum, each) => sum + each, 0)) / 2;
  return series.flatMap(({ name, type, fill, line }, s): readonly Mark[] => {
    const x = left + widths.slice(0, s).reduce((sum, each) => sum + each, 0);
    const [y, isLine] = [height - 14, type === "Line"];
    return [
      isLine
        ? { is: "box", x, y: y - 1, width: KEY, height: 3, colour: line ?? UNSAID }
        : { is: "box", x, y: y - KEY / 2, width: KEY, height: KEY, colour: fill ?? UNSAID },
      { is: "text", x: x + KEY + 6, y, text: name, align: "left", size: 11 },
    ];
  });
}
