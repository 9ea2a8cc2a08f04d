import { nothingRecognised } from "../nothingRecognised";
import { recogniseGrid } from "../recognise/recogniseGrid";
import type { ByteSource, RawGrid, Recognition } from "../source";
import { orRefused, isRefused, refusalProblem } from "../xlsx/refused";
import { openParquet } from "./openParquet";

/** As many as of a CSV file. */
const SAMPLE_ROWS = 2000;

/** How a Parquet file will be read, by the names of its columns and its first rows. The names stand above row 1. */
export async function inspectParquet(source: ByteSource): Promise<Recognition> {
  const grid = await orRefused(() => sampleOf(source));
  if (!isRefused(grid)) return recogniseGrid(grid, { kind: "parquet" }, undefined, [0]);
  return nothingRecognised("parquet", refusalProblem(source.name, grid));
}

async function sampleOf(source: ByteSource): Promise<RawGrid> {
  const { names, groups, rows } = await openParquet(source);
  const first = groups.findIndex((count) => count > 0);
  const data = first < 0 ? [] : await rows(first, [...names.keys()], ",", SAMPLE_ROWS);
  return { name: source.name, firstRow: 0, rows: [names, ...data] };
}
