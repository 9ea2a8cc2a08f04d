import type { PrintedTable } from "../../document/reportDocument";
import type { DecimalSign } from "../../document/cellNumber";
import type { FactTable } from "../facts/factTable";
import type { Finding, Source, Verdict } from "../finding";
import { bestCounterpart, type Counterpart } from "./counterpart";
import { cellLike } from "./cellLike";
import { heldCells, type HeldCell } from "./heldCells";
import { keyOf } from "./matrix";

/** What our own tables say of the printed ones, and of each cell held against them whether it is right, by key. */
interface LedgerFindings {
  readonly findings: readonly Finding[];
  readonly known: ReadonlyMap<string, boolean>;
  /** The tables have our rows and columns by name, and other figures than ours: of another municipality's accounts. */
  readonly isOfOthers: boolean;
}

const FEWEST_OF_OTHERS = 6;

/** The printed tables without the cells that are ours: what is said of those is held against the exact figure. */
export const withoutKnown = (
  printed: readonly FactTable[],
  known: ReadonlyMap<string, boolean>,
): readonly FactTable[] =>
  printed.map((fact, table) => ({
    ...fact,
    rows: fact.rows.map((each, row) => {
      const facts = each.facts.map((cell, column) => (known.has(keyOf({ table, row, column })) ? null : cell));
      return { ...each, facts: facts.some((cell) => cell !== null) ? facts : [] };
    }),
  }));

interface Printed {
  readonly table: PrintedTable;
  readonly fact: FactTable;
  readonly decimal: DecimalSign;
}

/** The printed tables held cell by cell against ours. */
export function ledgerFindings(printed: readonly Printed[], ours: readonly FactTable[]): LedgerFindings {
  const known = new Map<string, boolean>();
  let [agree, differ] = [0, 0];
  const findings = printed.flatMap((each, t) => {
    const found = bestCounterpart(each.fact, ours);
    if (!found) return [];
    const { wrong, right, stale } = heldCells(each.fact, found);
    agree += stale ? found.differ : found.agree;
    differ += stale ? 0 : found.differ;
    const at = ({ row, column }: HeldCell): string => keyOf({ table: t, row, column });
    for (const cell of right) if (cell.near !== "other") known.set(at(cell), true);
    for (const { cell } of wrong) known.set(at(cell), false);
    return [
      ...(stale ? [findingOf(each, found, stale, { kind: "tabell-utdatert", verdict: "se på", expected: null })] : []),
      ...wrong.map(({ cell, expected }) =>
        findingOf(each, found, cell, { kind: "tabell-regnskap", verdict: "feil", expected }),
      ),
      ...right.map((cell) =>
        findingOf(each, found, cell, {
          kind: "tabell-regnskap",
          verdict: cell.near === "same" ? "ok" : "avrunding",
          expected: null,
        }),
      ),
    ];
  });
  return { findings, known, isOfOthers: differ >= FEWEST_OF_OTHERS && differ > 4 * agree };
}

interface Said {
  readonly kind: "tabell-regnskap" | "tabell-utdatert";
  readonly verdict: Verdict;
  /** In the unit of the table. */
  readonly expected: number | null;
}

function findingOf(
  { table, fact, decimal }: Printed,
  { table: ours }: Counterpart,
  { row, column, otherRow, otherColumn }: HeldCell,
  { kind, verdict, expected }: Said,
): Finding {
  const printed = table.rows[row]?.cells?.[column];
  const source = sourceOf(ours, otherRow, otherColumn);
  return {
    kind,
    verdict,
    block: fact.block,
    at: { row, column },
    place: printed?.place ?? table.place,
    quoted: printed?.text ?? "",
    context: `${table.rows[row]?.label ?? ""} – ${table.headers[column] ?? ""}`,
    right: expected === null ? null : cellLike(printed?.text ?? "", expected, decimal),
    source,
    why: `${source.row} – ${source.column} (${source.table})`,
  };
}

function sourceOf({ id, title, rows, columns }: FactTable, r: number, c: number): Source {
  const [row, column] = [rows[r], columns[c]];
  const isFound = row !== undefined && row.id !== null && column !== undefined && column.id !== null;
  return {
    origin: "ledger",
    table: title,
    row: row?.label ?? "",
    column: column?.header ?? "",
    ids: isFound ? { table: id, row: row.id as string, column: column.id as string } : null,
  };
}
