import { type Univer, UniverInstanceType } from "@univerjs/core";
import {
  type IRender,
  IRenderManagerService,
  Shape,
  type IShapeProps,
  SheetSkeletonManagerService,
  type UniverRenderingContext,
} from "@univerjs/preset-sheets-core";
import { type ChartFigures, chartPicture, type Mark } from "../chartPicture";
import type { GridChart } from "../gridChart";
import type { GridHost } from "../gridHost";

type Cells = Pick<GridHost, "charts" | "sheetWithId" | "values" | "texts" | "numberFormats">;

/**
 * Draws the charts of the sheet that is shown over its cells, as Excel does, since Univer's own are not in its open
 * part; figures are read each time, so that a chart follows them. What is given is to be called when charts may have
 * come or gone.
 */
export function drawCharts(univer: Univer, host: Cells): () => void {
  const renders = univer.__getInjector().get(IRenderManagerService);
  let redraw = (): void => undefined;
  const follow = (render: IRender): void => {
    const skeletons = render.with(SheetSkeletonManagerService);
    const shapes = new Map<string, ChartShape>();
    redraw = () => {
      placeShapes(render, skeletons, shapes, host);
    };
    skeletons.currentSkeleton$.subscribe(redraw);
    // A sheet that has had no width, as beside a pane that fills a narrow window, has lost them.
    render.engine.onTransformChange$.subscribeEvent(redraw);
  };
  const isSheets = ({ type }: IRender): boolean => type === UniverInstanceType.UNIVER_SHEET;
  for (const render of renders.getRenderAll().values()) if (isSheets(render)) follow(render);
  renders.created$.subscribe((render) => {
    if (isSheets(render)) follow(render);
  });
  return () => {
    redraw();
  };
}

/** Above the cells and below what is selected. */
const LAYER = 4;

function placeShapes(
  { scene }: IRender,
  skeletons: SheetSkeletonManagerService,
  shapes: Map<string, ChartShape>,
  host: Cells,
): void {
  const param = skeletons.getCurrentParam();
  const sheet = param ? host.sheetWithId(param.sheetId) : null;
  for (const shape of shapes.values()) shape.dispose();
  shapes.clear();
  if (!param || sheet === null) return;
  for (const chart of host.charts()) {
    if (chart.sheet !== sheet || chart.area === null) continue;
    const { row, column, rows, columns } = chart.area;
    const first = param.skeleton.getCellWithCoordByIndex(row, column);
    const last = param.skeleton.getCellWithCoordByIndex(row + rows - 1, column + columns - 1);
    const [left, top] = [first.startX, first.startY];
    const place = { left, top, width: last.endX - left, height: last.endY - top, evented: false };
    const shape = new ChartShape(chart.id, place, chart, host);
    shapes.set(chart.id, shape);
    scene.addObject(shape, LAYER);
  }
  scene.makeDirty(true);
}

class ChartShape extends Shape<IShapeProps> {
  constructor(
    key: string,
    place: IShapeProps,
    private readonly chart: GridChart,
    private readonly cells: Cells,
  ) {
    super(key, place);
    this.transformByState(place);
  }

  protected override _draw(context: UniverRenderingContext): void {
    const { width, height } = this;
    for (const mark of chartPicture(this.chart, figuresOf(this.chart, this.cells), { width, height }))
      drawMark(context, mark);
  }
}

function figuresOf({ series }: GridChart, cells: Cells): ChartFigures {
  const [first] = series;
  const values = series.map((each) => cells.values(each.values).flat().map(figureOf));
  const formats = first ? cells.numberFormats(first.values).flat() : [];
  // A cell without a figure may have no format either.
  const filled = values[0]?.findIndex((value) => value !== null) ?? -1;
  return {
    categories: first?.categories ? cells.texts(first.categories).flat() : [],
    values,
    format: formats[filled] || "General",
  };
}

const figureOf = (value: unknown): number | null => (typeof value === "number" ? value : null);

const INK = "#404040";
const FONT = '"Segoe UI", Arial, sans-serif';

function drawMark(context: UniverRenderingContext, mark: Mark): void {
  switch (mark.is) {
    case "box":
      context.fillStyle = mark.colour;
      context.fillRect(mark.x, mark.y, mark.width, mark.height);
      return;
    case "line":
      context.strokeStyle = mark.colour;
      context.lineWidth = mark.weight;
      context.beginPath();
      for (const [position, [x, y]] of mark.points.entries())
        if (position === 0) context.moveTo(x, y);
        else context.lineTo(x, y);
      context.stroke();
      return;
    case "text":
      context.font = `${mark.size}px ${FONT}`;
      context.fillStyle = INK;
      context.textAlign = mark.align;
      context.textBaseline = "middle";
      context.fillText(mark.text, mark.x, mark.y);
  }
}
