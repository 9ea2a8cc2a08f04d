import { emptyReading } from "../emptyReading";
import { readRows } from "../readRows";
import type { ByteSource, ReadOptions, Recognition, SourceReading } from "../source";
import { openWorkbook } from "./openWorkbook";
import { isRefused, refusalProblem } from "./refused";

/** The rows of the recognised sheet of a workbook, as they stand; a workbook that is not opened gives an empty ledger and the problem. */
export async function readXlsxSource(source: ByteSource, recognition: Recognition, options: ReadOptions): Promise<SourceReading> {
  const workbook = await openWorkbook(source);
  if (isRefused(workbook)) return emptyReading(source.name, "xlsx", options.year, [refusalProblem(source.name, workbook)]);
  options.onProgress?.(0.3);
  options.signal?.throwIfAborted();
  const grid = await workbook.readSheet(recognition.sheet ?? (workbook.sheets[0] as string));
  if (isRefused(grid)) return emptyReading(source.name, "xlsx", options.year, [refusalProblem(source.name, grid)]);
  options.onProgress?.(0.8);
  options.signal?.throwIfAborted();
  const reading = readRows({ ...grid, name: source.name }, recognition, options);
  options.onProgress?.(1);
  return reading;
}
