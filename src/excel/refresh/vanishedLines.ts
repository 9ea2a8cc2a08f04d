import { TEXT_COLUMN } from "../../sheets/anchorSheet";
import { rewriteReferences } from "../../sheets/formulaReferences";
import { fingerprint, type IdentityOf } from "../../sheets/fingerprint";
import { isHiddenName } from "../isHiddenName";
import { contentAt, sizeOf, type Contents } from "./contents";
import type { Anchors } from "../readAnchors";
import type { PlacedTable } from "./placeTables";

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

export interface Surroundings {
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
  const pointedAt = rowsPointedAt(placed, around);
  return gone.map((line) => {
    const isPointedAt = around.isUnsearched || pointedAt.some(({ sheet, first, last }) => sheet === line.table.sheet.toLowerCase() && first <= line.row && line.row <= last);
    return { ...line, keptFor: hasOwn(line, around) ? "innhold" : isPointedAt ? "henvisning" : null };
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

interface Span {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
}

/** What the user's own formulas and names point at, also those written over the report's: single cells, and blocks of one row. A larger block shrinks by itself. */
function rowsPointedAt(placed: readonly PlacedTable[], { anchors, contents, identities, names }: Surroundings): readonly Span[] {
  const ours = new Set(placed.map(({ sheet }) => sheet.toLowerCase()));
  const spans: Span[] = [];
  const note = (formula: string, own: string): void => {
    rewriteReferences(formula, (first, last, original) => {
      const sheet = (first.sheet ?? own).toLowerCase();
      if (ours.has(sheet) && (last === null || last.row === first.row)) spans.push({ sheet, first: first.row, last: last?.row ?? first.row });
      return original;
    });
  };
  const written = writtenMarks(anchors);
  for (const [sheet, { formulas }] of contents) {
    // The anchors point at every row.
    if (isHiddenName(sheet)) continue;
    const identityOf = identities(sheet);
    formulas.forEach((cells, r) => { cells.forEach((content, column) => { if (isFormula(content) && fingerprint(content, identityOf) !== written.get(placeKey(sheet, r + 1, column))) note(content, sheet); }); });
  }
  for (const formula of names) note(formula, "");
  return spans;
}

/** The marks of what the report has written, by where it stands now. */
function writtenMarks({ tables }: Anchors): ReadonlyMap<string, string> {
  return new Map([...tables.values()].flatMap(({ sheet, lines, columns }) => (sheet === null ? [] : [...lines.values()].flatMap(({ row, written }) =>
    (row === null ? [] : [...columns.values()].flatMap(({ column }, position) => (column === null ? [] : [[placeKey(sheet, row, column), written[position] ?? "-"] as const])))))));
}

const placeKey = (sheet: string, row: number, column: number): string => `${sheet.toLowerCase()}!${row}!${column}`;

const isFormula = (content: unknown): content is string => typeof content === "string" && content.startsWith("=");
