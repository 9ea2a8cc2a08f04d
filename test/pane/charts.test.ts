import { buildReport } from "../../src/report/buildReport";
import { chartPoints } from "../../src/pane/views/chartPoints";
import { chartScale } from "../../src/pane/views/chartScale";
import type { Table } from "../../src/table/table";
import { readSample } from "../support/sample";
import { SAMPLE_LISTS } from "../support/sampleLists";

describe("the scale of a chart", () => {
  test.each<[readonly number[], readonly number[], number]>([
    [[2.8, 1.2, -1.1, -2.8], [-4, -2, 0, 2, 4], 0],
    [[14.5, 13.1, 8.1], [0, 5, 10, 15], 0],
    [[130.4, 119.5], [0, 50, 100, 150], 0],
    [[0.11, 0.24], [0, 0.05, 0.1, 0.15, 0.2, 0.25], 2],
    [[221_480, 150_412], [0, 50_000, 100_000, 150_000, 200_000, 250_000], 0],
    [[-7], [-8, -6, -4, -2, 0], 0],
    [[], [0, 0.2, 0.4, 0.6, 0.8, 1], 1],
    [[0, 0], [0, 0.2, 0.4, 0.6, 0.8, 1], 1],
  ])("of %j has the ticks %j", (values, ticks, decimals) => {
    expect(chartScale(values)).toMatchObject({ ticks, decimals });
  });

  test("puts the lowest tick at 0 and the highest at 1, and every value between", () => {
    const { share, ticks } = chartScale([-2.8, 2.8]);
    expect([share(ticks[0] as number), share(0), share(ticks.at(-1) as number)]).toEqual([0, 0.5, 1]);
    expect(share(-2.8)).toBeGreaterThanOrEqual(0);
    expect(share(2.8)).toBeLessThanOrEqual(1);
  });
});

describe("the figures of a chart", () => {
  let tables: readonly Table[];
  beforeAll(async () => {
    ({ tables } = buildReport(await readSample("saldobalanse", SAMPLE_LISTS)));
  });
  const points = (tableId: string, chartId: string) => {
    const table = tables.find(({ id }) => id === tableId) as Table;
    return chartPoints(table, table.charts?.find(({ id }) => id === chartId) as NonNullable<Table["charts"]>[number]);
  };

  test("are those of the table, in percent, with the mål beside", () => {
    const { categories, series } = points("maaltall", "ndr");
    expect(categories).toEqual(["2021", "2022", "2023", "2024"]);
    expect(series.map(({ name, drawn, points: all }) => [name, drawn, all.map(({ printed }) => printed)])).toEqual([
      ["Faktisk", "column", ["2,8 %", "1,2 %", "−1,1 %", "−2,8 %"].map((text) => text.replace(" ", "\u00a0"))],
      ["Mål", "line", Array.from({ length: 4 }, () => "1,75\u00a0%")],
    ]);
    expect(series[0]?.points[3]?.value).toBeCloseTo(-2.761, 3);
  });

  test("along the rows are named by them, in the table's unit", () => {
    const { categories, series } = points("note-laan-portefolje", "forfall");
    expect(categories.slice(0, 3)).toEqual(["2025", "2026", "2027"]);
    expect(series[0]?.points.slice(0, 3).map(({ value }) => value)).toEqual([165_000, 200_000, 322_000]);
  });

  test("that the table lacks are none, not 0", () => {
    expect(points("maaltall", "eget1").series[0]?.points.map(({ value }) => value)).toEqual([null, 31.5, 44.2, 37.9]);
  });
});
