import { digitsOf } from "../cells/accountDigits";
import { createCollector, type Collector } from "../collect";
import { filledDown } from "../filledDown";
import { concluded } from "../conclude";
import { learnedMore, type Pass } from "../learn";
import { planRow, type RowPlan } from "../rowPlan";
import { columnProblems, strayQuote } from "../rowProblems";
import { compileRowReader, firstLearned, type Learned } from "../rows";
import { shapesOf } from "../shiftedRow";
import type { ReadOptions } from "../readOptions";
import type { ByteSource, Recognition, SourceReading } from "../source";
import { scanBlocks, type Scan } from "./blocks";
import { decoderOf } from "./encodings";
import { planScan } from "./scanPlan";
import { createRowScanner, type RowScanner } from "./scanRow";
import { CR, LF, splitRow, type SplitRow } from "./splitRow";

/**
 * The reading of a CSV file, streamed: memory follows the distinct keys, not the rows.
 * Plain postings go by the byte scanner, every other row is decoded and read by the row reader; both give the same. `exact`: all rows go that way.
 * The file is read again where all of it tells what its first rows did not.
 */
export async function readCsv(source: ByteSource, recognition: Recognition, options: ReadOptions, exact = false): Promise<SourceReading> {
  let learned = firstLearned(recognition);
  for (;;) {
    const pass = await readOnce(source, recognition, options, learned, exact);
    const more = learnedMore(recognition, learned, pass);
    if (more === null) return concluded(pass, recognition, options, learned);
    learned = more;
  }
}

async function readOnce(source: ByteSource, recognition: Recognition, options: ReadOptions, learned: Learned, exact: boolean): Promise<Pass> {
  const plan = planRow(recognition, options);
  const collector = createCollector(options.year, plan.open);
  const ambiguous = new Set<string>();
  for (const problem of columnProblems(recognition, plan, options.year)) collector.addProblem(problem);
  const isPlain = !exact && recognition.parted === undefined && filledDown(recognition).length === 0;
  const scanRow = isPlain ? rowScanner(recognition, options, plan, collector, learned, ambiguous) : null;
  await scanBlocks(source, recognition.encoding, options, scanOf(recognition, options, plan, collector, scanRow, learned, ambiguous));
  return { reading: collector.finish(source.name, "csv"), seen: collector.watch.seen(recognition.decimal), ambiguous };
}

function rowScanner(recognition: Recognition, options: ReadOptions, plan: RowPlan, collector: Collector, learned: Learned, ambiguous: Set<string>): RowScanner | null {
  const scan = planScan(plan, collector, { year: options.year, digits: digitsOf(recognition), decode: decoderOf(recognition.encoding), learned, ambiguous, shapes: shapesOf(recognition) });
  const bytes = { delimiter: recognition.delimiter.charCodeAt(0), decimal: recognition.decimal.charCodeAt(0), utf8: recognition.encoding.startsWith("utf") };
  return scan && createRowScanner(scan, bytes, collector);
}

function scanOf(recognition: Recognition, options: ReadOptions, plan: RowPlan, collector: Collector, scanRow: RowScanner | null, learned: Learned, ambiguous: Set<string>): Scan {
  const readRow = compileRowReader(recognition, options, digitsOf(recognition), learned, ambiguous);
  const dialect = { delimiter: recognition.delimiter.charCodeAt(0), width: plan.width, decode: decoderOf(recognition.encoding) };
  const lastHeader = Math.max(0, ...recognition.headerRows);
  let row = 0;
  let isWaiting = false;
  const take = (split: SplitRow): void => {
    row++;
    if (split.stray) collector.addProblem(strayQuote(row));
    collector.add(readRow(split.cells, row), row);
    isWaiting = collector.isWaiting();
  };
  return (bytes, filled, final, giveUp) => {
    const limit = final ? filled : lastLineEnd(bytes, filled);
    let at = 0;
    while (at < filled) {
      const next = at < limit && scanRow !== null && !isWaiting && row >= lastHeader ? scanRow(bytes, at) : -1;
      if (next >= 0) {
        at = next;
        row++;
        collector.countUsed(1);
        continue;
      }
      const split = splitRow(bytes, at, filled, final || (giveUp && at === 0), dialect);
      if (split === null) break;
      take(split);
      at = split.next;
    }
    return at;
  };
}

/** Where the last line that is complete in the block ends; a CR last in the block may be followed by its LF in the next. */
function lastLineEnd(bytes: Uint8Array, filled: number): number {
  let at = filled - 1;
  while (at >= 0 && bytes[at] !== LF && (bytes[at] !== CR || at === filled - 1)) at--;
  return at + 1;
}
