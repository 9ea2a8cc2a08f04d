import { HEADER_LINE } from "../../sheets/anchorSheet";
import type { Content } from "../../sheets/fingerprint";
import type { ReportFacts } from "../../sheets/reportFacts";
import { contentAt, sizeOf, type Contents } from "./contents";
import { rowAfter, type Insertion, type PlacedTable } from "./placeTables";
import type { Change } from "./refreshPlan";
import type { CellWrite } from "./refreshCells";

/** A header that already says what it is of: «Kommentar (2024)», «Kommentar (08.2024)». */
const DATED = /\((?:\d\d\.)?\d{4}\)$/;

/** What is put aside when the report goes over to another period. */
interface DatedColumns {
  readonly writes: readonly CellWrite[];
  readonly changes: readonly Change[];
}

/**
 * The user's texts beside the tables, and in fields of the report, moved to a column further right whose header names
 * the period they were written for. Manual figures go with them when the year is another; within the year they stand.
 * Nothing when the period is the same.
 */
export function datedColumns(
  placed: readonly PlacedTable[],
  contents: Contents,
  then: ReportFacts,
  now: ReportFacts,
  insertions: readonly Insertion[],
): DatedColumns {
  if (then.year === now.year && then.period === now.period) return { writes: [], changes: [] };
  const label = then.period === null ? String(then.year) : `${then.period.slice(4)}.${then.year}`;
  const tables = placed.filter(
    ({ block, rowsNow }) => !block.table.startsWith("#") && typeof rowsNow.get(HEADER_LINE) === "number",
  );
  const targetOf = datedColumnOf(contents);
  const writes: CellWrite[] = [];
  const moved = new Map<string, Change & { kind: "dated" }>();
  for (const table of tables) {
    for (const { header, column, rows } of ownColumns(table, contents, then.year !== now.year)) {
      const target = targetOf(table, column);
      const put = (row: number, at: number, content: Content, was: Content): void => {
        writes.push({
          sheet: table.sheet,
          row: rowAfter(row, table.sheet, insertions),
          column: at,
          rowNow: row,
          content,
          was,
        });
      };
      put(table.rowsNow.get(HEADER_LINE) as number, target, `${header} (${label})`, "");
      for (const row of rows) {
        put(row, target, contentAt(contents, table.sheet, row, column), "");
        put(row, column, "", contentAt(contents, table.sheet, row, column));
      }
      const key = `${table.sheet}!${target}`;
      moved.set(key, {
        kind: "dated",
        sheet: table.sheet,
        column: `${header} (${label})`,
        cells: (moved.get(key)?.cells ?? 0) + rows.length,
      });
    }
  }
  return { writes, changes: [...moved.values()] };
}

/** Where each of the user's columns goes: one dated column for it, though tables below each other share it. */
function datedColumnOf(contents: Contents): (table: PlacedTable, column: number) => number {
  const targets = new Map<string, number>();
  const ends = new Map<string, number>();
  return ({ sheet, columns }, column) => {
    const end = Math.max(ends.get(sheet) ?? 0, sizeOf(contents, sheet).columns, Math.max(...columns.values()) + 1);
    const target = targets.get(`${sheet}!${column}`) ?? end;
    targets.set(`${sheet}!${column}`, target);
    ends.set(sheet, Math.max(ends.get(sheet) ?? 0, target + 1));
    return target;
  };
}

interface OwnColumn {
  readonly header: string;
  readonly column: number;
  readonly rows: readonly number[];
}

/**
 * Columns with something of the user's in the table's rows: those without a place in the report that hold words, and
 * the report's fields.
 */
function ownColumns(table: PlacedTable, contents: Contents, isOtherYear: boolean): readonly OwnColumn[] {
  const { sheet, block, rowsNow } = table;
  const header = rowsNow.get(HEADER_LINE) as number;
  const rows = [...rowsNow].flatMap(([id, row]) => (row === null || id.startsWith("#") ? [] : [row]));
  const reports = new Map(
    [...table.anchored.columns.values()].flatMap(({ id, column }) => (column === null ? [] : [[column, id] as const])),
  );
  return Array.from({ length: sizeOf(contents, sheet).columns }, (_, column) => column).flatMap(
    (column): OwnColumn[] => {
      const text = String(contentAt(contents, sheet, header, column));
      const isField = block.columns.some(({ id, isInput }) => isInput === true && id === reports.get(column));
      if ((reports.has(column) && !isField) || text === "" || DATED.test(text)) return [];
      const isMoved = (content: Content): boolean =>
        content !== "" && (typeof content === "string" ? !content.startsWith("=") : isField && isOtherYear);
      const own = rows.filter((row) => isMoved(contentAt(contents, sheet, row, column)));
      return own.length === 0 ? [] : [{ header: text, column, rows: own }];
    },
  );
}
