import { accountDigits } from "./cells/accountDigits";
import { createCollector } from "./collect";
import { planRow } from "./rowPlan";
import { columnProblems } from "./rowProblems";
import { compileRowReader } from "./rows";
import type { RawGrid, ReadOptions, Recognition, SourceReading } from "./source";

/** The reading of rows in hand: a worksheet, a selection, an Excel table or an .xlsx sheet. */
export function readRows(grid: RawGrid, recognition: Recognition, options: ReadOptions): SourceReading {
  const collector = createCollector(options.year);
  for (const problem of columnProblems(recognition, planRow(recognition, options), options.year)) collector.addProblem(problem);
  const readRow = compileRowReader(recognition, options, accountDigits(recognition, grid.rows));
  grid.rows.forEach((cells, index) => collector.add(readRow(cells, grid.firstRow + index), grid.firstRow + index));
  return collector.finish(grid.name, recognition.kind);
}
