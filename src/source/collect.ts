import { DIMENSIONS, FIGURES, type CodeColumn, type Dimension, type Ledger } from "../ledger/ledger";
import { hasErrors, type Problem } from "../ledger/problem";
import type { LeftOut, SourceKind } from "../ledger/sourceControl";
import { collectedProblems } from "./collectedProblems";
import { createLedgerTable, type LedgerTable } from "./ledgerTable";
import { createProblemList } from "./problemList";
import type { PostingRow, RowOutcome } from "./rowOutcome";
import type { SourceReading } from "./source";
import { sumsPerKontoklasse } from "./sumsPerKontoklasse";

const FIRST_ROWS = 5;
const PERIODE = DIMENSIONS.indexOf("periode");
/** Rows that are no figures: report head, headers and blank rows are not among the rows read. */
const FURNITURE: ReadonlySet<LeftOut["reason"]> = new Set(["rapporthode", "overskrift", "tom rad"]);

export interface Collector {
  /** Takes in what became of a row. */
  add(outcome: RowOutcome, rowNumber: number): void;
  addProblem(problem: Problem): void;
  /** The ledger, the control sums and the problems of everything taken in. */
  finish(name: string, kind: SourceKind): SourceReading;
  /** For a reader that keys postings itself: indexes from `intern`, amounts into `table`, and the rows it used. */
  readonly table: LedgerTable;
  intern(dimension: number, code: string): number;
  countUsed(rows: number): void;
  hasName(dimension: number, code: number): boolean;
}

/**
 * An empty collector of one source: postings are added up in øre as they pass, so memory follows the distinct keys.
 * Its rowsRead = rowsUsed + total rows + rows of another year + unreadable rows.
 */
export function createCollector(year: number): Collector {
  const table = createLedgerTable();
  const dictionaries = DIMENSIONS.map(() => new Map<string, number>());
  const names = DIMENSIONS.map(() => new Map<number, string>());
  const leftOut = new Map<LeftOut["reason"], { rows: number; readonly firstRows: number[] }>();
  const problems = createProblemList();
  let used = 0;

  function intern(dimension: number, code: string): number {
    const dictionary = dictionaries[dimension] as Map<string, number>;
    const index = dictionary.get(code) ?? dictionary.size;
    if (index === dictionary.size) dictionary.set(code, index);
    return index;
  }

  function post(row: PostingRow): void {
    used++;
    const [konto, ansvar, funksjon, prosjekt] = [intern(0, row.konto), intern(1, row.ansvar), intern(2, row.funksjon), intern(3, row.prosjekt)];
    for (const amount of row.amounts) table.add(konto, ansvar, funksjon, prosjekt, intern(PERIODE, amount.periode), FIGURES.indexOf(amount.figure), amount.ore);
    for (const { dimension, code, name } of row.names) {
      const d = DIMENSIONS.indexOf(dimension);
      const known = names[d] as Map<number, string>;
      const index = intern(d, code);
      if (!known.has(index)) known.set(index, name);
    }
  }

  return {
    table,
    intern,
    addProblem: problems.add,
    countUsed: (rows) => void (used += rows),
    hasName: (dimension, code) => (names[dimension] as Map<number, string>).has(code),
    add(outcome, rowNumber) {
      if (outcome.problem) problems.add(outcome.problem);
      if (outcome.kind === "posting") return post(outcome);
      const entry = leftOut.get(outcome.reason) ?? { rows: 0, firstRows: [] };
      leftOut.set(outcome.reason, entry);
      entry.rows++;
      if (entry.firstRows.length < FIRST_ROWS) entry.firstRows.push(rowNumber);
    },
    finish(name, kind) {
      const ledger = ledgerOf(year, table, dictionaries, names);
      for (const problem of collectedProblems(ledger, table)) problems.add(problem);
      const listed: readonly LeftOut[] = [...leftOut].map(([reason, { rows, firstRows }]) => ({ reason, rows, firstRows }));
      const unused = listed.filter(({ reason }) => !FURNITURE.has(reason)).reduce((sum, { rows }) => sum + rows, 0);
      // An unreadable row has an error of its own, and the other reasons are no errors where some rows count.
      if (used === 0 && unused > 0 && !leftOut.has("uleselig")) problems.add(noRows(name, listed));
      return { ledger, control: { name, kind, rowsRead: used + unused, rowsUsed: used, leftOut: listed, sums: sumsPerKontoklasse(ledger) }, problems: withBareFile(problems.finish(name), name, used + unused) };
    },
  };
}

/** Headers and nothing below them is a file that went wrong on the way, unless something worse is said of it already. */
function withBareFile(problems: readonly Problem[], name: string, rows: number): readonly Problem[] {
  if (rows > 0 || hasErrors(problems)) return problems;
  return [...problems, { code: "kilde-ingen-rader", severity: "error", message: `«${name}» har ingen rader under overskriftene. Hent ut rapporten på nytt, eller velg riktig fil eller ark.`, where: { file: name } }];
}

/** Rows were read and none of them counts: tables of nothing but zeros must not look like a report. */
function noRows(name: string, listed: readonly LeftOut[]): Problem {
  const reasons = listed.filter(({ reason }) => !FURNITURE.has(reason)).map(({ reason, rows }) => `${reason}: ${rows}`).join(", ");
  return { code: "kilde-ingen-rader", severity: "error", message: `Ingen rader i «${name}» kan brukes (${reasons}). Kontroller at det er riktig fil, riktig år og riktige kolonner.` };
}

function ledgerOf(year: number, table: LedgerTable, dictionaries: readonly Map<string, number>[], names: readonly Map<number, string>[]): Ledger {
  const periods = [...(dictionaries[PERIODE] as Map<string, number>)].sort(([a], [b]) => (a < b ? -1 : 1));
  const { size, columns: indexes, amounts: sums } = table.rows(periods.map(([, index]) => index));
  const exact = FIGURES.every((_, figure) => Number.isSafeInteger(table.magnitude(figure)));
  const columns = {} as Record<Dimension, CodeColumn>;
  const named: Partial<Record<Dimension, ReadonlyMap<string, string>>> = {};
  DIMENSIONS.forEach((dimension, d) => {
    const codes = [...(dictionaries[d] as Map<string, number>).keys()];
    columns[dimension] = usedCodes(codes, indexes[d] as Uint32Array);
    const known = names[d] as Map<number, string>;
    if (known.size > 0) named[dimension] = new Map([...known].map(([index, name]) => [codes[index] as string, name]));
  });
  const amounts: Partial<Record<(typeof FIGURES)[number], Float64Array>> = {};
  FIGURES.forEach((figure, f) => {
    const column = sums[f];
    // Sums that are not exact are worth nothing: the problem that goes with it says so.
    if (column) amounts[figure] = exact ? column : new Float64Array(size);
  });
  return { year, size, columns, amounts, names: named };
}

/** The column with only the codes that some row has, in the order they came: a code met only in rows left out is not in the ledger. */
function usedCodes(codes: readonly string[], index: Uint32Array): CodeColumn {
  const moved = new Int32Array(codes.length).fill(-1);
  const kept: string[] = [];
  for (let row = 0; row < index.length; row++) {
    const code = index[row] as number;
    if (moved[code] === -1) moved[code] = kept.push(codes[code] as string) - 1;
    index[row] = moved[code] as number;
  }
  return { codes: kept, index };
}
