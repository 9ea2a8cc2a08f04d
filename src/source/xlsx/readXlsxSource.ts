import { ore } from "../../amounts/ore";
import { printKroner } from "../../amounts/printAmount";
import { type Figure, FIGURE_TEXT } from "../../ledger/ledger";
import type { Problem } from "../../ledger/problem";
import { inRow, words, wordsOf } from "../../texts/words";
import { createDigitsCounter } from "../cells/accountDigits";
import { emptyReading } from "../emptyReading";
import { joinedReadings } from "../joinedReadings";
import type { Pass } from "../learn";
import { questionProblem } from "../question";
import { sheetQuestions } from "../questions/sheetQuestions";
import type { ReadOptions } from "../readOptions";
import type { RowOutcome } from "../rowOutcome";
import { beginPass, readThrough } from "../rowPass";
import type { Learned } from "../rows";
import type { ByteSource, Recognition, SourceReading } from "../source";
import { plainCells, shownSheets } from "./heldRows";
import { openWorkbook, type Sheet, type Workbook } from "./openWorkbook";
import { isRefused, refusalProblem, type Refused } from "./refused";

/**
 * The rows of the sheets that are read, as they stand, streamed: memory follows the distinct keys. A workbook that
 * cannot be read gives an empty ledger and the problem.
 * Of other sheets that hold a ledger it is asked whether they are to be read, with what is in them.
 */
export async function readXlsxSource(
  source: ByteSource,
  recognition: Recognition,
  options: ReadOptions,
): Promise<SourceReading> {
  const workbook = await openWorkbook(source);
  if (isRefused(workbook))
    return emptyReading(source.name, "xlsx", options.year, [refusalProblem(source.name, workbook)]);
  const { read, asked } = sheetsToRead(recognition);
  const readings: SourceReading[] = [];
  for (const part of read) readings.push(await readSheet(source.name, workbook, part, options, read.length > 1));
  const joined = joinedReadings(source.name, options.year, readings);
  if (asked.length === 0) return joined;
  const others: SourceReading[] = [];
  for (const part of asked)
    others.push(await readSheet(source.name, workbook, withRolesOf(part, recognition), options, true));
  const questions = sheetQuestions(asked, others);
  return {
    ...joined,
    questions: [...questions, ...joined.questions],
    problems: [...questions.map((question) => questionProblem(question, source.name)), ...joined.problems],
  };
}

/** One sheet, read again where all of its rows tell what the first did not. */
async function readSheet(
  file: string,
  workbook: Workbook,
  recognition: Recognition,
  options: ReadOptions,
  isNamed: boolean,
): Promise<SourceReading> {
  const sheet = workbook.sheets.find(({ name }) => name === recognition.sheet) ?? (shownSheets(workbook)[0] as Sheet);
  const name = isNamed ? `${file} (${sheet.name})` : file;
  const read = await readThrough<Refused>(recognition, options, (each, learned) =>
    readOnce(name, sheet, each, options, learned),
  );
  return isRefused(read) ? emptyReading(file, "xlsx", options.year, [refusalProblem(file, read)]) : read;
}

/** Rows that a filter or a hand has hidden are read as the others are: what they hold is told, since nobody sees it. */
function createHiddenCount(): {
  readonly see: (outcome: RowOutcome) => void;
  readonly problems: (sheet: string) => readonly Problem[];
} {
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
      const told = inRow(
        [...sums].map(([figure, sum]) => words`${wordsOf(FIGURE_TEXT[figure])} ${printKroner(ore(sum))}`),
      );
      return [
        {
          code: "kilde-skjulte-rader",
          severity: "warning",
          message: words`Arket «${sheet}» har skjulte rader med beløp: ${rows} i alt, til sammen ${told}. De er med i tallene. Ta bort filteret i Excel og se over dem; slett dem hvis de ikke skal være med.`,
        },
      ];
    },
  };
}

async function readOnce(
  name: string,
  sheet: Sheet,
  recognition: Recognition,
  options: ReadOptions,
  learned: Learned,
): Promise<Pass | Refused> {
  const pass = beginPass(recognition, options, learned);
  const counter = createDigitsCounter(recognition);
  const hidden = createHiddenCount();
  let fault: Refused | null = null;
  const refused = await sheet.readRows((row) => {
    const cells = plainCells(sheet.name, row);
    if (isRefused(cells)) {
      fault = cells;
      return false;
    }
    counter.see(cells);
    if (row.hidden) hidden.see(pass.takeExactly(cells, row.number));
    else pass.take(cells, row.number);
    return true;
  }, options);
  for (const problem of hidden.problems(sheet.name)) pass.collector.addProblem(problem);
  return fault ?? refused ?? pass.finish(name, counter.digits());
}

/**
 * The sheets of the workbook that are read, each as it is recognised with the roles the user sees and changes, and
 * those it must be asked about.
 */
function sheetsToRead(recognition: Recognition): {
  readonly read: readonly Recognition[];
  readonly asked: readonly Recognition[];
} {
  const { ledgerSheets = [], readSheets, answers } = recognition;
  if (ledgerSheets.length === 0) return { read: [recognition], asked: [] };
  const chosen = answers?.ark ?? readSheets;
  if (chosen === undefined) return { read: [recognition], asked: ledgerSheets };
  const read = chosen === "alle" ? ledgerSheets : ledgerSheets.filter(({ sheet }) => chosen.includes(sheet ?? ""));
  return { read: (read.length > 0 ? read : [recognition]).map((part) => withRolesOf(part, recognition)), asked: [] };
}

/** A sheet with the roles that columns with the same header have in the one the user sees. */
function withRolesOf(part: Recognition, shown: Recognition): Recognition {
  if (part.sheet === shown.sheet)
    return { ...shown, ...(part.sheetPeriode !== undefined && { sheetPeriode: part.sheetPeriode }) };
  const columns = part.columns.map((column) => {
    const same = shown.columns.find(({ header }) => header !== "" && header === column.header);
    return same
      ? { ...column, role: same.role, certainty: same.certainty, reason: same.reason, open: same.open }
      : column;
  });
  return { ...part, columns, answers: shown.answers };
}
