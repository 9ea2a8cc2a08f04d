import type { CellModel, SheetModel } from "../../sheets/model";
import { drawSheet } from "../planSheet";
import type { Step } from "../writePlan";

export interface CellToDraw {
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  readonly cell: Pick<CellModel, "look" | "format">;
}

/** The steps that give the cells their number formats and looks, and leave all others alone. */
export function drawSteps(cells: readonly CellToDraw[], stil: SheetModel["stil"]): readonly Step[] {
  return [...new Set(cells.map(({ sheet }) => sheet))].flatMap((name) => {
    const own = cells.filter(({ sheet }) => sheet === name);
    const [height, width] = [Math.max(...own.map(({ row }) => row)), Math.max(...own.map(({ column }) => column)) + 1];
    const rows: CellModel[][] = Array.from({ length: height }, () =>
      Array.from({ length: width }, () => ({ value: null, look: "text" })),
    );
    for (const { row, column, cell } of own)
      (rows[row - 1] as CellModel[])[column] = {
        value: null,
        look: cell.look,
        ...(cell.format === undefined ? {} : { format: cell.format }),
      };
    return drawSheet({
      name,
      widths: [],
      rows,
      print: { orientation: "portrait" },
      ...(stil === undefined ? {} : { stil }),
    });
  });
}
