import { FIGURES, type Ledger } from "../ledger/ledger";
import { hasErrors, type Problem } from "../ledger/problem";
import type { LeftOut, SourceKind, SumsPerKontoklasse } from "../ledger/sourceControl";
import { collectedProblems } from "./collectedProblems";
import { ledgerOf } from "./collectedLedger";
import { controlFigures, grossPerKontoklasse } from "./controlFigures";
import type { Keys } from "./keys";
import type { LedgerTable } from "./ledgerTable";
import type { createProblemList } from "./problemList";
import type { SourceReading } from "./source";
import { inRow, words, wordsOf } from "../texts/words";

/** Rows without money: report head, headers and blank rows are not among the rows read. */
export const FURNITURE: ReadonlySet<LeftOut["reason"]> = new Set(["rapporthode", "overskrift", "tom rad"]);

interface Collected {
  readonly found: readonly Problem[];
  readonly name: string;
  readonly kind: SourceKind;
  readonly year: number;
  readonly used: number;
  readonly table: LedgerTable;
  readonly keys: Keys;
  readonly listed: readonly LeftOut[];
  readonly problems: ReturnType<typeof createProblemList>;
}

/** The ledger, its control sums and its problems. */
export function readingOf({ found, name, kind, year, used, table, keys, listed, problems }: Collected): SourceReading {
  const ledger = ledgerOf(year, table, keys);
  const unused = listed.filter(({ reason }) => !FURNITURE.has(reason)).reduce((sum, { rows }) => sum + rows, 0);
  const missing = used === 0 ? noRows(name, listed) : [];
  for (const problem of [...found, ...collectedProblems(ledger, table), ...missing]) problems.add(problem);
  const figures = controlFigures(ledger, grossOf(ledger, table, keys));
  const control = { name, kind, rowsRead: used + unused, rowsUsed: used, leftOut: listed, ...figures };
  return { ledger, control, problems: withBareFile(problems.finish(name), name, used + unused), questions: [] };
}

/** Sums that are not exact are zeros, and so are their sizes. */
function grossOf(ledger: Ledger, table: LedgerTable, keys: Keys): SumsPerKontoklasse | undefined {
  if (!table.isExact()) return undefined;
  return grossPerKontoklasse(ledger, (figure, konto) => table.gross.of(keys.intern(0, konto), FIGURES.indexOf(figure)));
}

/**
 * Headers and nothing below them is a file that went wrong on the way, unless something worse is said of it already.
 */
function withBareFile(problems: readonly Problem[], name: string, rows: number): readonly Problem[] {
  if (rows > 0 || hasErrors(problems)) return problems;
  return [
    ...problems,
    {
      code: "kilde-ingen-rader",
      severity: "error",
      message: words`«${name}» har ingen rader under overskriftene. Hent ut rapporten på nytt, eller velg riktig fil eller ark.`,
      where: { file: name },
    },
  ];
}

/**
 * Rows were read and none of them counts: tables of nothing but zeros must not look like a report. An unreadable row
 * has an error of its own.
 */
function noRows(name: string, listed: readonly LeftOut[]): readonly Problem[] {
  const counted = listed.filter(({ reason }) => !FURNITURE.has(reason));
  if (counted.length === 0 || counted.some(({ reason }) => reason === "uleselig")) return [];
  const reasons = inRow(counted.map(({ reason, rows }) => words`${wordsOf(reason)}: ${rows}`));
  return [
    {
      code: "kilde-ingen-rader",
      severity: "error",
      message: words`Ingen rader i «${name}» kan brukes (${reasons}). Kontroller at det er riktig fil, riktig år og riktige kolonner.`,
    },
  ];
}
