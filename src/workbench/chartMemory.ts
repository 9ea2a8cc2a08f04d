import type { GridChart } from "./gridChart";
import type { Block, GridHost, GridLines } from "./gridHost";
import { shiftedBlock } from "./univer/sheetLines";

/**
 * What sheets are known by when they are renamed: an id of a name, and the name of an id, null when the sheet is
 * gone.
 */
interface SheetIds {
  readonly idOf: (name: string) => string;
  readonly nameOf: (id: string) => string | null;
}

interface ChartMemory {
  readonly doors: Pick<GridHost, "charts" | "addChart" | "changeChart" | "removeChart">;
  /** To be called when whole rows or columns were inserted, or (`by` −1) removed. */
  readonly linesMoved: (lines: GridLines, by: 1 | -1) => void;
}

/**
 * Charts, for an engine that knows none: they follow their sheet when it is renamed, go with it, and their cells
 * follow inserted lines.
 */
export function rememberCharts({ idOf, nameOf }: SheetIds): ChartMemory {
  const all = new Map<string, { readonly sheetId: string; readonly chart: GridChart }>();
  let last = 0;
  const change = (id: string, turn: (chart: GridChart) => GridChart): void => {
    const known = all.get(id);
    if (!known) throw new Error(`No chart ${id}`);
    all.set(id, { ...known, chart: turn(known.chart) });
  };
  return {
    doors: {
      charts: () =>
        [...all.values()].flatMap(({ sheetId, chart }) => {
          const sheet = nameOf(sheetId);
          return sheet === null ? [] : [withBlocks({ ...chart, sheet }, (block) => ({ ...block, sheet }))];
        }),
      addChart: (chart) => {
        last += 1;
        const id = `{chart-${last}}`;
        all.set(id, { sheetId: idOf(chart.sheet), chart: { ...chart, id } });
        return id;
      },
      changeChart: (id, part) => {
        change(id, (chart) => ({ ...chart, ...part }));
      },
      removeChart: (id) => all.delete(id),
    },
    linesMoved: (lines, by) => {
      for (const [id, { sheetId }] of all)
        if (sheetId === idOf(lines.sheet))
          change(id, (chart) => withBlocks(chart, (block) => shiftedBlock(block, lines, by)));
    },
  };
}

function withBlocks(chart: GridChart, turn: (block: Block) => Block): GridChart {
  return {
    ...chart,
    area: chart.area && turn(chart.area),
    series: chart.series.map((series) => ({
      ...series,
      values: turn(series.values),
      ...(series.categories && { categories: turn(series.categories) }),
    })),
  };
}
