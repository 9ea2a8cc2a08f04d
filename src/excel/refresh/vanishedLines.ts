import { TEXT_COLUMN } from "../../sheets/anchorSheet";
import { fingerprint, type IdentityOf } from "../../sheets/fingerprint";
import { contentAt, sizeOf, type Contents } from "./contents";
import type { Anchors } from "../readAnchors";
import type { PlacedTable } from "./placeTables";
import { isPointedAt, rowsPointedAt, type Pointing } from "./rowsPointedAt";

/** A line of the workbook that the new report has not. */
export interface VanishedLine {
  readonly table: PlacedTable;
  readonly id: string;
  /** Row, from 1, now. */
  readonly row: number;
  /** Its text. */
  readonly label: string;
  /** What of the user's stands in the way of removing it; null: nothing. */
  readonly keptFor: "innhold" | "henvisning" | null;
}

interface Surroundings {
  readonly anchors: Anchors;
  readonly contents: Contents;
  readonly identities: (sheet: string) => IdentityOf;
  /** Formulas of the workbook's names. */
  readonly names: readonly string[];
  /** A sheet was too large to be searched for references. */
  readonly isUnsearched: boolean;
}

/** The lines that have gone, with what the user has to them: a row with a text of his own, or that one of his formulas points at, is kept. */
export function vanishedLines(placed: readonly PlacedTable[], around: Surroundings): readonly VanishedLine[] {
  const gone = placed.flatMap((table) => [...table.anchored.lines.values()].flatMap(({ id, row }) => (row === null || table.rowsNow.has(id) ? [] : [{ table, id, row, label: String(contentAt(around.contents, table.sheet, row, table.anchored.columns.get(TEXT_COLUMN)?.column ?? 0)) }])));
  if (gone.length === 0) return [];
  const pointedAt = pointedAtIn(placed, around);
  return gone.map((line) => {
    const isNeeded = around.isUnsearched || isPointedAt(pointedAt, line.table.sheet, line.row);
    return { ...line, keptFor: hasOwn(line, around) ? "innhold" : isNeeded ? "henvisning" : null };
  });
}

/** Content beside the table's columns, or written over what the report had put there. */
function hasOwn({ table: { anchored, sheet }, id, row }: Pick<VanishedLine, "table" | "id" | "row">, { contents, identities }: Surroundings): boolean {
  const columns = [...anchored.columns.values()];
  const written = anchored.lines.get(id)?.written ?? [];
  return Array.from({ length: sizeOf(contents, sheet).columns }, (_, column) => column).some((column) => {
    const content = contentAt(contents, sheet, row, column);
    const position = columns.findIndex((each) => each.column === column);
    return content !== "" && (position < 0 || fingerprint(content, identities(sheet)) !== written[position]);
  });
}

/** What the user's own formulas and names point at, also those written over the report's. */
function pointedAtIn(placed: readonly PlacedTable[], { anchors, contents, identities, names }: Surroundings): ReturnType<typeof rowsPointedAt> {
  const written = writtenMarks(anchors);
  const identityOf = new Map([...contents.keys()].map((sheet) => [sheet, identities(sheet)]));
  const isOurs: Pointing["isOurs"] = (sheet, row, column, content) => fingerprint(content, identityOf.get(sheet) ?? (() => null)) === written.get(placeKey(sheet, row, column));
  return rowsPointedAt({ sheets: placed.map(({ sheet }) => sheet), contents, names, isOurs });
}

/** The marks of what the report has written, by where it stands now. */
function writtenMarks({ tables }: Anchors): ReadonlyMap<string, string> {
  return new Map([...tables.values()].flatMap(({ sheet, lines, columns }) => (sheet === null ? [] : [...lines.values()].flatMap(({ row, written }) =>
    (row === null ? [] : [...columns.values()].flatMap(({ column }, position) => (column === null ? [] : [[placeKey(sheet, row, column), written[position] ?? "-"] as const])))))));
}

const placeKey = (sheet: string, row: number, column: number): string => `${sheet.toLowerCase()}!${row}!${column}`;
