import { createDigitsCounter, digitsOf, type AccountDigits } from "../cells/accountDigits";
import { createCollector } from "../collect";
import { emptyReading } from "../emptyReading";
import { planRow } from "../rowPlan";
import { columnProblems } from "../rowProblems";
import { compileRowReader } from "../rows";
import type { ByteSource, ReadOptions, Recognition, SourceReading } from "../source";
import { plainCell, shownSheets, uncalculatedIn } from "./heldRows";
import { openWorkbook, type Sheet } from "./openWorkbook";
import { isRefused, refusalProblem, type Refused } from "./refused";

interface Read {
  readonly reading: SourceReading;
  /** The digits of accounts told by all the rows. */
  readonly digits: AccountDigits;
}

/** The rows of the recognised sheet of a workbook, as they stand, streamed: memory follows the distinct keys. A workbook that cannot be read gives an empty ledger and the problem. */
export async function readXlsxSource(source: ByteSource, recognition: Recognition, options: ReadOptions): Promise<SourceReading> {
  const workbook = await openWorkbook(source);
  if (isRefused(workbook)) return emptyReading(source.name, "xlsx", options.year, [refusalProblem(source.name, workbook)]);
  const sheet = workbook.sheets.find(({ name }) => name === recognition.sheet) ?? (shownSheets(workbook)[0] as Sheet);
  const told = digitsOf(recognition);
  let read = await readWith(told, source.name, sheet, recognition, options);
  // Accounts that stand as numbers have lost their leading zeros, and how many shows first when all are seen.
  if (!isRefused(read) && (read.digits.konto !== told.konto || read.digits.art !== told.art)) read = await readWith(read.digits, source.name, sheet, recognition, options);
  return isRefused(read) ? emptyReading(source.name, "xlsx", options.year, [refusalProblem(source.name, read)]) : read.reading;
}

async function readWith(digits: AccountDigits, file: string, sheet: Sheet, recognition: Recognition, options: ReadOptions): Promise<Read | Refused> {
  const collector = createCollector(options.year);
  for (const problem of columnProblems(recognition, planRow(recognition, options), options.year)) collector.addProblem(problem);
  const readRow = compileRowReader(recognition, options, digits);
  const counter = createDigitsCounter(recognition);
  let fault: Refused | null = null;
  const refused = await sheet.readRows((row) => {
    fault = uncalculatedIn(sheet.name, row);
    if (fault !== null) return false;
    const cells = row.cells.map(plainCell);
    counter.see(cells);
    collector.add(readRow(cells, row.number), row.number);
    return true;
  }, options);
  return fault ?? refused ?? { reading: collector.finish(file, "xlsx"), digits: counter.digits() };
}
