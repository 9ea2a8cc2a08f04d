import { ore } from "../../amounts/ore";
import { printKroner } from "../../amounts/printAmount";
import { FIGURE_TEXT, type Figure } from "../../ledger/ledger";
import type { Problem } from "../../ledger/problem";
import { createDigitsCounter, digitsOf, type AccountDigits } from "../cells/accountDigits";
import { createCollector } from "../collect";
import { concluded } from "../conclude";
import { emptyReading } from "../emptyReading";
import { joinedReadings } from "../joinedReadings";
import { learnedMore, type Pass } from "../learn";
import { sheetQuestions } from "../questions/sheetQuestions";
import { questionProblem } from "../question";
import type { RowOutcome } from "../rowOutcome";
import { planRow } from "../rowPlan";
import { columnProblems } from "../rowProblems";
import { compileRowReader, firstLearned, type Learned } from "../rows";
import { sheetsToRead, withRolesOf } from "../sheetsToRead";
import type { ReadOptions } from "../readOptions";
import type { ByteSource, Recognition, SourceReading } from "../source";
import { plainCell, shownSheets, uncalculatedIn } from "./heldRows";
import { openWorkbook, type Sheet, type Workbook } from "./openWorkbook";
import { isRefused, refusalProblem, type Refused } from "./refused";

interface Read extends Pass {
  /** The digits of accounts told by all the rows. */
  readonly digits: AccountDigits;
}

/**
 * The rows of the sheets that are read, as they stand, streamed: memory follows the distinct keys. A workbook that cannot be read gives an empty ledger and the problem.
 * Of other sheets that hold a ledger it is asked whether they are to be read, with what is in them.
 */
export async function readXlsxSource(source: ByteSource, recognition: Recognition, options: ReadOptions): Promise<SourceReading> {
  const workbook = await openWorkbook(source);
  if (isRefused(workbook)) return emptyReading(source.name, "xlsx", options.year, [refusalProblem(source.name, workbook)]);
  const { read, asked } = sheetsToRead(recognition);
  const readings: SourceReading[] = [];
  for (const part of read) readings.push(await readSheet(source.name, workbook, part, options, read.length > 1));
  const joined = joinedReadings(source.name, options.year, readings);
  if (asked.length === 0) return joined;
  const others: SourceReading[] = [];
  for (const part of asked) others.push(await readSheet(source.name, workbook, withRolesOf(part, recognition), options, true));
  const questions = sheetQuestions(asked, others);
  return { ...joined, questions: [...questions, ...joined.questions], problems: [...questions.map((question) => questionProblem(question, source.name)), ...joined.problems] };
}

/** One sheet, read again where all of its rows tell what the first did not. */
async function readSheet(file: string, workbook: Workbook, recognition: Recognition, options: ReadOptions, isNamed: boolean): Promise<SourceReading> {
  const sheet = workbook.sheets.find(({ name }) => name === recognition.sheet) ?? (shownSheets(workbook)[0] as Sheet);
  const name = isNamed ? `${file} (${sheet.name})` : file;
  let digits = digitsOf(recognition);
  let learned = firstLearned(recognition);
  for (;;) {
    const read = await readWith(digits, learned, name, sheet, recognition, options);
    if (isRefused(read)) return emptyReading(file, "xlsx", options.year, [refusalProblem(file, read)]);
    // Accounts that stand as numbers have lost their leading zeros, and how many shows first when all are seen.
    const isSame = read.digits.konto === digits.konto && read.digits.art === digits.art;
    const more = learnedMore(recognition, learned, read);
    if (isSame && more === null) return concluded(read, recognition, options, learned);
    digits = read.digits;
    learned = isSame ? (more as Learned) : learned;
  }
}

/** Rows that a filter or a hand has hidden are read as the others are: what they hold is told, since nobody sees it. */
function createHiddenCount(): { readonly see: (outcome: RowOutcome) => void; readonly problems: (sheet: string) => readonly Problem[] } {
  let rows = 0;
  const sums = new Map<Figure, number>();
  return {
    see(outcome) {
      if (outcome.kind !== "posting") return;
      rows++;
      for (const { figure, ore: amount } of outcome.amounts) sums.set(figure, (sums.get(figure) ?? 0) + amount);
    },
    problems(sheet) {
      if (rows === 0) return [];
      const told = [...sums].map(([figure, sum]) => `${FIGURE_TEXT[figure]} ${printKroner(ore(sum))}`).join(", ");
      return [{
        code: "kilde-skjulte-rader",
        severity: "warning",
        message: `Arket «${sheet}» har skjulte rader med beløp: ${rows} i alt, til sammen ${told}. De er med i tallene. Ta bort filteret i Excel og se over dem; slett dem hvis de ikke skal være med.`,
      }];
    },
  };
}

async function readWith(digits: AccountDigits, learned: Learned, file: string, sheet: Sheet, recognition: Recognition, options: ReadOptions): Promise<Read | Refused> {
  const plan = planRow(recognition, options);
  const collector = createCollector(options.year, plan.open);
  const ambiguous = new Set<string>();
  for (const problem of columnProblems(recognition, plan, options.year)) collector.addProblem(problem);
  const readRow = compileRowReader(recognition, options, digits, learned, ambiguous);
  const counter = createDigitsCounter(recognition);
  const hidden = createHiddenCount();
  let fault: Refused | null = null;
  const refused = await sheet.readRows((row) => {
    fault = uncalculatedIn(sheet.name, row);
    if (fault !== null) return false;
    const cells = row.cells.map(plainCell);
    counter.see(cells);
    const outcome = readRow(cells, row.number);
    if (row.hidden) hidden.see(outcome);
    collector.add(outcome, row.number);
    return true;
  }, options);
  for (const problem of hidden.problems(sheet.name)) collector.addProblem(problem);
  return fault ?? refused ?? { reading: collector.finish(file, "xlsx"), seen: collector.watch.seen(recognition.decimal), ambiguous, digits: counter.digits() };
}
