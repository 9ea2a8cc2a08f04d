import type { TableColumn } from "./table";

/** Whether the column is words, which stand to the left and need room. */
export const holdsWords = (column: TableColumn | undefined): boolean =>
  column?.kind === "text" || (column?.kind === "input" && column.of === "text");
