import type { Content } from "../../sheets/fingerprint";
import { rewriteReferences } from "../../table/excel/formulaReferences";
import { isHiddenName } from "../isHiddenName";
import type { Contents } from "./contents";

/** Rows of a sheet, from 1, by its name in small letters. */
interface Span {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
}

export interface Pointing {
  /** Sheets whose rows are asked for. */
  readonly sheets: readonly string[];
  readonly contents: Contents;
  /** Formulas of the workbook's names. */
  readonly names: readonly string[];
  /** What the product has written points where it should. */
  readonly isOurs: (sheet: string, row: number, column: number, content: Content) => boolean;
}

/**
 * What the user's own formulas and names point at: single cells, and blocks of one row. A larger block shrinks by
 * itself, but not when its sheet goes.
 */
export function rowsPointedAt({ sheets, contents, names, isOurs }: Pointing, how?: "blocksToo"): readonly Span[] {
  const asked = new Set(sheets.map((sheet) => sheet.toLowerCase()));
  const spans: Span[] = [];
  const note = (formula: string, own: string): void => {
    rewriteReferences(formula, (first, last, original) => {
      const sheet = (first.sheet ?? own).toLowerCase();
      if (asked.has(sheet) && (last === null || last.row === first.row || how === "blocksToo"))
        spans.push({ sheet, first: first.row, last: last?.row ?? first.row });
      return original;
    });
  };
  for (const [sheet, { formulas }] of contents) {
    // The anchors point at every row.
    if (isHiddenName(sheet)) continue;
    formulas.forEach((cells, r) => {
      cells.forEach((content, column) => {
        if (isFormula(content) && !isOurs(sheet, r + 1, column, content)) note(content, sheet);
      });
    });
  }
  for (const formula of names) note(formula, "");
  return spans;
}

export const isPointedAt = (spans: readonly Span[], sheet: string, row: number): boolean =>
  spans.some((span) => span.sheet === sheet.toLowerCase() && span.first <= row && row <= span.last);

const isFormula = (content: Content): content is string => typeof content === "string" && content.startsWith("=");
