import { DIMENSIONS, FIGURES } from "../ledger/ledger";
import type { Problem } from "../ledger/problem";
import type { LeftOut, SourceKind } from "../ledger/sourceControl";
import { readAmount } from "./cells/readAmount";
import { ledgerOf } from "./collectedLedger";
import { FURNITURE, readingOf } from "./collectedReading";
import { createHeadSums, headProblems } from "./headSums";
import { createKeys, type Keys } from "./keys";
import { createLedgerTable, type LedgerTable } from "./ledgerTable";
import { createLeftOutRows } from "./leftOutRows";
import { createProblemList } from "./problemList";
import type { LeftOutRow, PostingRow, RowOutcome } from "./rowOutcome";
import { createSaid, type SaidText } from "./said";
import type { RecognisedColumn, SourceReading } from "./source";
import { createTotalTaker } from "./takeTotals";
import type { SumsSoFar } from "./totals";
import { createWatch, type Watch } from "./watch";
import { createWrittenTwice } from "./writtenTwice";

const [KONTO, PERIODE] = [0, DIMENSIONS.indexOf("periode")] as const;
/** Rows that others stand between. */
const BREAKS: ReadonlySet<LeftOut["reason"]> = new Set([...FURNITURE, "sumrad"]);

export interface Collector {
  /** Takes in what became of a row. */
  add(outcome: RowOutcome, rowNumber: number): void;
  addProblem(problem: Problem): void;
  /** The ledger, the control sums and the problems of everything taken in. */
  finish(name: string, kind: SourceKind): SourceReading;
  /** What the columns that are looked at held. */
  readonly watch: Watch;
  /** What the rows of nothing but text say, in their order: the first of them and the last. */
  said(): readonly SaidText[];
  /** Those of them with postings above and below that say what the postings are: accounts, budget, a year. */
  sections(): readonly SaidText[];
  /** A total waits to be proved: every row must be taken in one by one. */
  isWaiting(): boolean;
  /**
   * For the plain way, which keys postings itself: indexes from `intern`, amounts into `table`, and the rows it used.
   */
  readonly table: LedgerTable;
  intern(dimension: number, code: string): number;
  /** A row is used, of the account; or several that are added up. */
  countUsed(konto: number, rows?: number): void;
  used(): number;
  hasName(dimension: number, code: number): boolean;
}

/**
 * An empty collector of one source: postings are added up in øre as they pass, so memory follows the distinct keys.
 * `open`: columns that are looked at.
 * `rowsOf`: how many rows of the source a row that is taken in is the sum of. Its rowsRead = rowsUsed + total rows +
 * rows of another year + unreadable rows.
 */
export function createCollector(
  year: number,
  open: readonly RecognisedColumn[] = [],
  rowsOf: (rowNumber: number) => number = () => 1,
): Collector {
  const [keys, leftOut, problems] = [createKeys(), createLeftOutRows(), createProblemList()];
  const heads = createHeadSums((konto) => keys.codeOf(KONTO, konto).length);
  const table = createLedgerTable(heads);
  const watch = createWatch(open);
  const totals = createTotalTaker({ now: sumsSoFar, leave, take });
  const [said, twice] = [createSaid(), createWrittenTwice(table, keys)];
  let used = 0;
  let latestKonto = -1;

  function sumsSoFar(): SumsSoFar {
    return sumsOf(table, leftOut.chosenAway, used, keys.codeOf(KONTO, latestKonto));
  }

  function leave(row: LeftOutRow, rowNumber: number): void {
    if (row.problem) problems.add(row.problem);
    if (row.open) lookForAmounts(watch, row.open, rowsOf(rowNumber));
    if (row.said !== undefined) said.keep(rowNumber, row.said, used);
    leftOut.add(row, rowNumber, rowsOf(rowNumber));
  }

  function take(row: PostingRow | LeftOutRow, rowNumber: number): void {
    if (row.kind === "leftOut") {
      leave(row, rowNumber);
      if (row.reason === "overskrift" || row.reason === "tom rad") twice.mark(used, rowNumber);
      if (BREAKS.has(row.reason)) totals.passBreak();
      return;
    }
    if (row.problem) problems.add(row.problem);
    const codes = postRow(table, keys, row);
    countUsed(codes[KONTO], rowsOf(rowNumber));
    if (open.length > 0) lookAt(watch, row, codes, rowsOf(rowNumber));
    totals.passPosting();
  }

  const countUsed = (konto: number, rows = 1): void => void ((used += rows), (latestKonto = konto));

  return {
    table,
    watch,
    said: () => said.texts,
    sections: () => said.sections(used),
    intern: keys.intern,
    hasName: keys.hasName,
    addProblem: problems.add,
    isWaiting: totals.isWaiting,
    countUsed,
    used: () => used,
    add(outcome, rowNumber) {
      if (outcome.kind === "total") totals.take(outcome, rowNumber);
      else take(outcome, rowNumber);
    },
    finish(name, kind) {
      totals.finish(() => ledgerOf(year, table, keys));
      const sums = heads.proved(table.nets).map((konto) => keys.codeOf(KONTO, konto));
      const found = [...twice.problems(used, open.length > 0), ...headProblems(sums)];
      const listed = leftOut.list();
      return { ...readingOf({ found, name, kind, year, used, table, keys, listed, problems }), ...watch.dated(keys) };
    },
  };
}

/** Adds the row's amounts and the names it gives; the codes of its keys but the period. */
function postRow(table: LedgerTable, keys: Keys, row: PostingRow): [number, number, number, number] {
  const codes = [row.konto, row.ansvar, row.funksjon, row.prosjekt].map((code, dimension) =>
    keys.intern(dimension, code),
  ) as [number, number, number, number];
  for (const amount of row.amounts)
    table.add(...codes, keys.intern(PERIODE, amount.periode), FIGURES.indexOf(amount.figure), amount.ore);
  for (const { dimension, code, name } of row.names) keys.name(DIMENSIONS.indexOf(dimension), code, name);
  return codes;
}

/** What the rows so far come to, used and chosen away; `konto`: the latest of them. */
function sumsOf(
  { nets }: LedgerTable,
  away: ReturnType<typeof createLeftOutRows>["chosenAway"],
  used: number,
  konto: string,
): SumsSoFar {
  const withLeftOut = nets.map((net, figure) => net + (away.nets[figure] as number));
  return { rows: used + away.rows, konto, nets, withLeftOut };
}

/** What a row has in columns that are looked at as amounts, with money in those that are read or without. */
function lookForAmounts(watch: Watch, open: readonly string[], rows: number): void {
  open.forEach((text, index) => {
    if (watch.columns[index]?.open !== "belop") return;
    const amount = readAmount(text, ",") ?? readAmount(text, ".");
    // Digits that are no amount are not nothing.
    if (amount === undefined ? /\d/.test(text) : (amount ?? 0) !== 0) watch.addAmount(index, amount ?? 0, rows);
  });
}

/**
 * A posted row's values in the columns that are looked at; of other values than amounts, one without money tells
 * nothing.
 */
function lookAt(watch: Watch, { open = [], amounts }: PostingRow, codes: readonly number[], rows: number): void {
  lookForAmounts(watch, open, rows);
  if (amounts.every(({ ore }) => ore === 0)) return;
  const money = new Float64Array(FIGURES.length);
  for (const { figure, ore } of amounts)
    money[FIGURES.indexOf(figure)] = (money[FIGURES.indexOf(figure)] as number) + ore;
  open.forEach((text, index) => {
    if (!watch.isClosed(index)) watch.count(index, watch.valueOf(index, text), codes, money, rows);
  });
}
