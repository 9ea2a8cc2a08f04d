import type { CellName } from "../table/words/explanation";
import { fingerprint, type Content } from "../sheets/fingerprint";
import { identitiesOf } from "../sheets/placedBlock";
import { anchorsNow } from "./anchorsNow";
import { reading, type Reading } from "./hostProblems";
import type { AnchoredTable, Anchors } from "./readAnchors";
import { type RunExcel, runInExcel } from "./runInExcel";

/** The cell the user stands in, as the report knows it. */
export interface ActiveCell extends CellName {
  /** Its formula, or its value. */
  readonly content: Content;
  readonly value: Content;
  /** Somebody has written over what the report wrote. */
  readonly isOwn: boolean;
}

/** `cell` null: outside the report's tables. */
export interface ActivePlace {
  readonly anchors: Anchors;
  readonly sheet: string;
  /** From 1, and from 0. */
  readonly row: number;
  readonly column: number;
  readonly cell: ActiveCell | null;
}

/**
 * The cell the user stands in and the report around it, wherever it is moved; null when the workbook holds no report.
 */
export function readActiveCell(run: RunExcel = runInExcel): Promise<Reading<ActivePlace | null>> {
  return reading(() =>
    run(async (context) => {
      const range = context.workbook.getActiveCell();
      range.load(["rowIndex", "columnIndex", "formulas", "values"]);
      range.worksheet.load("name");
      const anchors = await anchorsNow(context);
      if (anchors === null) return null;
      const [content, value] = [range.formulas, range.values].map(
        (cells) => (cells as readonly (readonly Content[])[])[0]?.[0] ?? "",
      ) as [Content, Content];
      const found = cellAt(anchors, range.worksheet.name, range.rowIndex + 1, range.columnIndex);
      return {
        anchors,
        sheet: range.worksheet.name,
        row: range.rowIndex + 1,
        column: range.columnIndex,
        cell: found && {
          ...found.name,
          content,
          value,
          isOwn: markOf(anchors, range.worksheet.name, content, value) !== found.written,
        },
      };
    }),
  );
}

interface Found {
  readonly name: CellName;
  readonly written: string | undefined;
}

function cellAt({ tables }: Anchors, sheet: string, row: number, column: number): Found | null {
  for (const table of tables.values()) {
    const line = table.sheet === sheet ? [...table.lines.values()].find((each) => each.row === row) : undefined;
    const position = line ? [...table.columns.values()].findIndex((each) => each.column === column) : -1;
    if (line && position >= 0)
      return {
        name: { table: table.table, line: line.id, column: [...table.columns.keys()][position] as string },
        written: line.written[position],
      };
  }
  return null;
}

/** Text that looks like a formula is kept behind an apostrophe, as when it was written. */
function markOf({ tables }: Anchors, sheet: string, content: Content, value: Content): string {
  const identities = identitiesOf(
    [...tables.values()].map((table: AnchoredTable) => ({
      ...table,
      lines: table.lines.values(),
      columns: table.columns.values(),
    })),
  );
  const isText = content === value && typeof content === "string" && content.startsWith("=");
  return fingerprint(isText ? `'${content}` : content, identities(sheet));
}
