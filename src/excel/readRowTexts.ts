import { cellAddress } from "../table/excel/a1";
import { anchorsNow } from "./anchorsNow";
import { reading, type Reading } from "./hostProblems";
import type { AnchoredTable } from "./readAnchors";
import { readAreas } from "./readContents";
import { sortedTable } from "./refresh/sortedAnchors";
import { valueAt, type Contents } from "./refresh/contents";
import { type RunExcel, runInExcel } from "./runInExcel";
import { areasAround } from "./tableAreas";

/** What is written in the workbook of a row of the report: in a field of it, or in a sentence of the user's own. */
export interface RowText {
  /** The row; null for a sentence of no row of ours. */
  readonly of: { readonly table: string; readonly row: string } | null;
  readonly text: string;
  readonly sheet: string;
  readonly address: string;
}

/** Fields of text: a comment or an explanation, and the draft of one. */
export const TEXT_FIELDS: readonly string[] = ["kommentar", "utkast"];

/**
 * The texts of the report's own fields in the workbook, in the order they stand; of one table, where it is named. None
 * where the workbook holds no report of the year.
 */
export function readRowTexts(
  year: number,
  only: string | null = null,
  run: RunExcel = runInExcel,
): Promise<Reading<readonly RowText[]>> {
  return reading(() =>
    run(async (context) => {
      const anchors = await anchorsNow(context);
      const tables =
        anchors?.facts.year === year
          ? [...anchors.tables.values()].filter(
              ({ table, columns, sheet }) =>
                sheet !== null && (only === null || table === only) && TEXT_FIELDS.some((id) => columns.has(id)),
            )
          : [];
      const areas = areasAround(tables);
      if (areas.length === 0) return [];
      const contents = await readAreas(context, areas);
      return tables.flatMap((table) => textsIn(sortedTable(table, contents), contents));
    }),
  );
}

function textsIn({ table, sheet, lines, columns }: AnchoredTable, contents: Contents): readonly RowText[] {
  const places = TEXT_FIELDS.flatMap((id) => columns.get(id)?.column ?? []);
  return [...lines.values()].flatMap(({ id, row }) =>
    row === null || sheet === null || id.startsWith("#")
      ? []
      : places.flatMap((column): readonly RowText[] => {
          const text = valueAt(contents, sheet, row, column);
          return typeof text === "string" && text.trim() !== ""
            ? [{ of: { table, row: id }, text, sheet, address: cellAddress(column, row) }]
            : [];
        }),
  );
}
