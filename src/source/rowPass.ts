import { FIGURES } from "../ledger/ledger";
import { createBareRows } from "./bareRows";
import type { AccountDigits } from "./cells/accountDigits";
import type { Cell } from "./cells/cell";
import { createCollector, type Collector } from "./collect";
import { concluded } from "./conclude";
import { filledDown } from "./filledDown";
import { learnedMore, type Pass } from "./learn";
import { createLateHeadings, withLateHeadings } from "./recognise/lateHeadings";
import { createCellTaker } from "./plain/plainCells";
import { planPlain, type PlainPlan } from "./plain/plainPlan";
import type { ReadOptions } from "./readOptions";
import type { RowOutcome } from "./rowOutcome";
import { planRow } from "./rowPlan";
import { columnProblems } from "./rowProblems";
import { compileRowReader, firstLearned, type Learned } from "./rows";
import { shapesOf } from "./shiftedRow";
import type { Recognition, SourceReading } from "./source";

/**
 * One reading of all rows of a source, whatever its format: each row is taken in one of two ways, which give the
 * same.
 */
export interface RowPass {
  readonly collector: Collector;
  /** How plain postings are read; null where every row goes the exact way. */
  readonly plain: PlainPlan | null;
  /** Whether the row may go the plain way: it stands below the headers, and no total waits to be proved. */
  readonly mayBePlain: (row: number) => boolean;
  /** Takes in a row the exact way. */
  readonly takeExactly: (cells: readonly Cell[], row: number) => RowOutcome;
  /** Takes in a row the plain way where it is plain. */
  readonly take: (cells: readonly Cell[], row: number) => void;
  /** `digits`: what the rows tell of accounts that stand as numbers, where they tell more than was known. */
  readonly finish: (name: string, digits?: AccountDigits) => Pass;
}

/** `exact`: all rows go that way. `rowsOf`: how many rows of the source a row is the sum of, for rows that do. */
export function beginPass(
  recognition: Recognition,
  options: ReadOptions,
  learned: Learned,
  exact = false,
  rowsOf?: (row: number) => number,
): RowPass {
  const rowPlan = planRow(recognition, options);
  const collector = createCollector(options.year, rowPlan.open, rowsOf);
  const ambiguous = new Set<string>();
  for (const problem of columnProblems(recognition, rowPlan, options.year)) collector.addProblem(problem);
  const readRow = compileRowReader(recognition, options, learned, ambiguous);
  const standsAlone =
    recognition.parted === undefined &&
    recognition.headings === undefined &&
    filledDown(recognition).length === 0 &&
    rowPlan.labels.length === 0;
  const facts = { year: options.year, learned, shapes: shapesOf(recognition), ambiguous };
  const plain = standsAlone && !exact ? planPlain(rowPlan, collector, facts) : null;
  const takePlain = plain === null ? null : createCellTaker(plain, collector, recognition);
  const lastHeader = Math.max(0, ...recognition.headerRows);
  const late = createLateHeadings(recognition);
  const bare = createBareRows(rowPlan);
  let isWaiting = false;

  const mayBePlain = (row: number): boolean => plain !== null && !isWaiting && row > lastHeader;
  function takeExactly(cells: readonly Cell[], row: number): RowOutcome {
    const outcome = readRow(cells, row);
    if (outcome.kind === "leftOut" && row > lastHeader) late.see(cells, row, collector.used());
    if (outcome.kind === "leftOut" && outcome.reason === "tom rad") bare.see(cells, row);
    collector.add(outcome, row);
    isWaiting = collector.isWaiting();
    return outcome;
  }

  return {
    collector,
    plain,
    mayBePlain,
    takeExactly,
    take(cells, row) {
      if (takePlain === null || !mayBePlain(row) || !takePlain(cells)) takeExactly(cells, row);
    },
    finish: (name, digits = learned.digits) => ({
      reading: collector.finish(name, recognition.kind),
      seen: collector.watch.seen(recognition.decimal),
      ambiguous,
      joined: FIGURES.filter((_, figure) => collector.table.hasJoined(figure)),
      said: collector.said(),
      sections: collector.sections(),
      headings: late.found(collector.used()),
      bareRows: bare.found(),
      digits,
    }),
  };
}

/**
 * What the rows are to be read again with: columns that show first further down, or what all of them tell; null: they
 * are read.
 */
export function learnedOf(recognition: Recognition, learned: Learned, pass: Pass): [Recognition, Learned] | null {
  const wider = withLateHeadings(recognition, pass.headings);
  if (wider !== recognition) return [wider, learned];
  const more = learnedMore(recognition, learned, pass);
  return more === null ? null : [recognition, more];
}

/**
 * The reading of rows that are passed again where all of them tell what the first did not; or why they are not read
 * to the end.
 */
export async function readThrough<Why extends object>(
  given: Recognition,
  options: ReadOptions,
  readAll: (recognition: Recognition, learned: Learned) => Promise<Pass | Why>,
): Promise<SourceReading | Why> {
  for (let [recognition, learned] = [given, firstLearned(given)]; ;) {
    const pass = await readAll(recognition, learned);
    if (!("reading" in pass)) return pass;
    const more = learnedOf(recognition, learned, pass);
    if (more === null) return concluded(pass, recognition, options, learned);
    [recognition, learned] = more;
  }
}
