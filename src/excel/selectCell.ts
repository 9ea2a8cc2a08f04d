import { cellAddress } from "../table/excel/a1";
import type { CellIdentity } from "../sheets/controlCell";
import type { Problem } from "../ledger/problem";
import { reading, type Reading } from "./hostProblems";
import { readAnchors, type Anchors } from "./readAnchors";
import { type RunExcel, runInExcel } from "./runInExcel";

/**
 * Shows and selects the cell of the built report, wherever the user has moved it; a problem when the workbook holds
 * no report or the cell is deleted.
 */
export async function selectCell(cell: CellIdentity, run: RunExcel = runInExcel): Promise<Reading<null>> {
  const anchors = await readAnchors(run);
  if (anchors.kind === "problem") return anchors;
  const place = placeOf(cell, anchors.value);
  if ("code" in place) return { kind: "problem", problem: place };
  return reading(() =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(place.sheet);
      sheet.activate();
      sheet.getRange(place.address).select();
      await context.sync();
      return null;
    }),
  );
}

function placeOf(
  cell: CellIdentity,
  anchors: Anchors | null,
): Problem | { readonly sheet: string; readonly address: string } {
  if (anchors === null)
    return problem(
      "celle-uten-rapport",
      "Arbeidsboken har ingen rapport fra Tertial. Bygg rapporten i Tertial-ruten, og gå så til cellen.",
    );
  const table = anchors.tables.get(cell.table);
  const row = table?.lines.get(cell.line)?.row ?? null;
  const column = table?.columns.get(cell.column)?.column ?? null;
  if (!table || table.sheet === null || row === null || column === null)
    return problem(
      "celle-borte",
      "Cellen finnes ikke i rapporten som står i arbeidsboken: den er slettet, eller bygget med andre tabeller. Bygg rapporten på nytt.",
    );
  return { sheet: table.sheet, address: cellAddress(column, row) };
}

const problem = (code: string, message: string): Problem => ({ code, severity: "error", message });
