import type { Collector } from "../collect";
import type { Pass } from "../learn";
import type { PlainPlan } from "../plain/plainPlan";
import { createPlainRow } from "../plain/plainRow";
import type { ReadOptions } from "../readOptions";
import { beginPass, readThrough, type RowPass } from "../rowPass";
import { strayQuote } from "../rowProblems";
import type { Learned } from "../rows";
import type { ByteSource, Recognition, SourceReading } from "../source";
import { type Scan, scanBlocks } from "./blocks";
import { type Decode, decoderOf } from "./encodings";
import { createKeyColumn } from "./keyColumn";
import { type AmountBytes, UNCERTAIN } from "./scanAmount";
import { createFieldScanner } from "./scanFields";
import { CR, LF, splitRow, type SplitRow } from "./splitRow";

/**
 * The reading of a CSV file, streamed: memory follows the distinct keys, not the rows.
 * Plain postings go by the byte scanner, every other row is decoded and read by the row reader; both give the same.
 * `exact`: all rows go that way.
 */
export async function readCsv(
  source: ByteSource,
  given: Recognition,
  options: ReadOptions,
  exact = false,
): Promise<SourceReading> {
  const readAll = async (recognition: Recognition, learned: Learned): Promise<Pass> => {
    const pass = beginPass(recognition, options, learned, exact);
    await scanBlocks(source, recognition.encoding, options, scanOf(recognition, pass));
    return pass.finish(source.name);
  };
  return readThrough<never>(given, options, readAll);
}

function rowScanner({ delimiter, decimal, encoding }: Recognition, { plain, collector }: RowPass): RowScanner | null {
  const bytes = {
    delimiter: delimiter.charCodeAt(0),
    decimal: decimal.charCodeAt(0),
    utf8: encoding.startsWith("utf"),
    withOre: plain?.withOre.includes(1) === true,
  };
  return plain && createRowScanner(plain, bytes, decoderOf(encoding), collector);
}

function scanOf(recognition: Recognition, pass: RowPass): Scan {
  const scanRow = rowScanner(recognition, pass);
  const width = Math.max(0, ...recognition.columns.map(({ position }) => position + 1));
  const dialect = { delimiter: recognition.delimiter.charCodeAt(0), width, decode: decoderOf(recognition.encoding) };
  let row = 0;
  const take = (split: SplitRow): void => {
    row++;
    if (split.stray) pass.collector.addProblem(strayQuote(row));
    pass.takeExactly(split.cells, row);
  };
  return (bytes, filled, final, giveUp) => {
    const limit = final ? filled : lastLineEnd(bytes, filled);
    let at = 0;
    while (at < filled) {
      const next = at < limit && scanRow !== null && pass.mayBePlain(row + 1) ? scanRow(bytes, at) : -1;
      if (next >= 0) {
        at = next;
        row++;
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

/**
 * Where the last line that is complete in the block ends; a CR last in the block may be followed by its LF in the
 * next.
 */
function lastLineEnd(bytes: Uint8Array, filled: number): number {
  let at = filled - 1;
  while (at >= 0 && bytes[at] !== LF && (bytes[at] !== CR || at === filled - 1)) at--;
  return at + 1;
}

/**
 * Posts the row that begins at `start` and returns where the next begins; UNCERTAIN when it must go the exact way,
 * and then nothing is posted. The row must end with a line break within `bytes`.
 */
type RowScanner = (bytes: Uint8Array, start: number) => number;

/** The plain way through the rows of a CSV file: bytes are never decoded, only distinct codes are. */
function createRowScanner(plan: PlainPlan, dialect: AmountBytes, decode: Decode, collector: Collector): RowScanner {
  const row = createPlainRow(plan, collector);
  const columns = plan.keys.map(
    (settle) => settle && createKeyColumn((bytes, start, end) => settle(decode(bytes, start, end))),
  );
  const scanFields = createFieldScanner(plan, columns, dialect, row);
  return (bytes, start) => {
    const next = scanFields(bytes, start);
    return next >= 0 && row.post() ? next : UNCERTAIN;
  };
}
