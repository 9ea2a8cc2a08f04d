import { accountDigits } from "./cells/accountDigits";
import { createCollector } from "./collect";
import { concluded } from "./conclude";
import { learnedMore, type Pass } from "./learn";
import { planRow } from "./rowPlan";
import { columnProblems } from "./rowProblems";
import { compileRowReader, firstLearned, type Learned } from "./rows";
import type { ReadOptions } from "./readOptions";
import type { RawGrid, Recognition, SourceReading } from "./source";

/** The reading of rows in hand: a worksheet, a selection, an Excel table or an .xlsx sheet. They are read again where all of them tell what the first did not. */
export function readRows(grid: RawGrid, recognition: Recognition, options: ReadOptions): SourceReading {
  let learned = firstLearned(recognition);
  for (;;) {
    const pass = readOnce(grid, recognition, options, learned);
    const more = learnedMore(recognition, learned, pass);
    if (more === null) return concluded(pass, recognition, options, learned);
    learned = more;
  }
}

function readOnce(grid: RawGrid, recognition: Recognition, options: ReadOptions, learned: Learned): Pass {
  const plan = planRow(recognition, options);
  const collector = createCollector(options.year, plan.open);
  const ambiguous = new Set<string>();
  for (const problem of columnProblems(recognition, plan, options.year)) collector.addProblem(problem);
  const readRow = compileRowReader(recognition, options, accountDigits(recognition, grid.rows), learned, ambiguous);
  grid.rows.forEach((cells, index) => collector.add(readRow(cells, grid.firstRow + index), grid.firstRow + index));
  return { reading: collector.finish(grid.name, recognition.kind), seen: collector.watch.seen(recognition.decimal), ambiguous };
}
