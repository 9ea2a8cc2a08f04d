import { ore, type Ore } from "../amounts/ore";
import { GRUNNLAG_BLOCK, grunnlagFigure } from "../sheets/grunnlagSheet";
import { HEADER_LINE } from "../sheets/anchorSheet";
import type { Grunnlag } from "../ledger/grunnlag/grunnlag";
import { reading, type Reading } from "./hostProblems";
import type { Anchors } from "./readAnchors";
import { type RunExcel, runInExcel } from "./runInExcel";

/**
 * The workbook's own `Grunnlag`, as its sheet has it now; null when that is deleted. What is no number counts for
 * nothing, as in SUMIFS.
 */
export function readGrunnlag({ tables }: Anchors, run: RunExcel = runInExcel): Promise<Reading<Grunnlag | null>> {
  const block = tables.get(GRUNNLAG_BLOCK);
  const sheet = block?.sheet ?? null;
  const header = block?.lines.get(HEADER_LINE)?.row ?? null;
  const columns = [...(block?.columns.values() ?? [])].flatMap(({ id, column }) =>
    column === null ? [] : [{ id, column, figure: grunnlagFigure(id) }],
  );
  if (sheet === null || header === null) return Promise.resolve({ kind: "read", value: null });
  return reading(() =>
    run(async (context) => {
      const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
      used.load(["values", "rowIndex", "columnIndex"]);
      await context.sync();
      if (used.isNullObject) return null;
      const body = (used.values as readonly (readonly unknown[])[]).slice(Math.max(0, header - used.rowIndex));
      const at = (row: readonly unknown[], column: number): unknown => row[column - used.columnIndex] ?? "";
      const keys = columns.filter(({ figure }) => figure === null);
      const figures = columns.filter(({ figure }) => figure !== null);
      return {
        keyColumns: keys.map(({ id }) => id),
        figures: figures.flatMap(({ figure }) => figure ?? []),
        rows: body.map((row) => ({
          keys: keys.map(({ column }) => String(at(row, column))),
          amounts: figures.map(({ column }) => oreOf(at(row, column))),
        })),
      };
    }),
  );
}

const ORE_PER_KRONE = 100;

function oreOf(value: unknown): Ore {
  const amount = typeof value === "number" ? Math.round(value * ORE_PER_KRONE) : 0;
  return ore(Number.isSafeInteger(amount) ? amount : 0);
}
