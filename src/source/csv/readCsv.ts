import { digitsOf } from "../cells/accountDigits";
import { createCollector, type Collector } from "../collect";
import { planRow, type RowPlan } from "../rowPlan";
import { columnProblems, strayQuote } from "../rowProblems";
import { compileRowReader } from "../rows";
import type { ByteSource, ReadOptions, Recognition, SourceReading } from "../source";
import { scanBlocks, type Scan } from "./blocks";
import { decoderOf } from "./encodings";
import { planScan } from "./scanPlan";
import { createRowScanner, type RowScanner } from "./scanRow";
import { CR, LF, splitRow, type SplitRow } from "./splitRow";

/**
 * The reading of a CSV file, streamed: memory follows the distinct keys, not the rows.
 * Plain postings go by the byte scanner, every other row is decoded and read by the row reader; both give the same. `exact`: all rows go that way.
 */
export async function readCsv(source: ByteSource, recognition: Recognition, options: ReadOptions, exact = false): Promise<SourceReading> {
  const collector = createCollector(options.year);
  const plan = planRow(recognition, options);
  for (const problem of columnProblems(recognition, plan, options.year)) collector.addProblem(problem);
  const scanRow = exact ? null : rowScanner(recognition, options, plan, collector);
  await scanBlocks(source, recognition.encoding, options, scanOf(recognition, options, plan, collector, scanRow));
  return collector.finish(source.name, "csv");
}

function rowScanner(recognition: Recognition, options: ReadOptions, plan: RowPlan, collector: Collector): RowScanner | null {
  const scan = planScan(plan, collector, options.year, digitsOf(recognition), decoderOf(recognition.encoding));
  const bytes = { delimiter: recognition.delimiter.charCodeAt(0), decimal: recognition.decimal.charCodeAt(0), utf8: recognition.encoding !== "windows-1252" };
  return scan && createRowScanner(scan, bytes, collector);
}

function scanOf(recognition: Recognition, options: ReadOptions, plan: RowPlan, collector: Collector, scanRow: RowScanner | null): Scan {
  const readRow = compileRowReader(recognition, options);
  const dialect = { delimiter: recognition.delimiter.charCodeAt(0), width: plan.width, decode: decoderOf(recognition.encoding) };
  const lastHeader = Math.max(0, ...recognition.headerRows);
  let row = 0;
  const take = (split: SplitRow): void => {
    row++;
    if (split.stray) collector.addProblem(strayQuote(row));
    collector.add(readRow(split.cells, row), row);
  };
  return (bytes, filled, final, giveUp) => {
    const limit = final ? filled : lastLineEnd(bytes, filled);
    let at = 0;
    let posted = 0;
    while (at < filled) {
      const next = at < limit && scanRow !== null && row >= lastHeader ? scanRow(bytes, at) : -1;
      if (next >= 0) {
        at = next;
        row++;
        posted++;
        continue;
      }
      const split = splitRow(bytes, at, filled, final || (giveUp && at === 0), dialect);
      if (split === null) break;
      take(split);
      at = split.next;
    }
    collector.countUsed(posted);
    return at;
  };
}

/** Where the last line that is complete in the block ends; a CR last in the block may be followed by its LF in the next. */
function lastLineEnd(bytes: Uint8Array, filled: number): number {
  let at = filled - 1;
  while (at >= 0 && bytes[at] !== LF && (bytes[at] !== CR || at === filled - 1)) at--;
  return at + 1;
}
