import { columnsNamed } from "./columnName";
import type { Recognition } from "./source";

/**
 * Positions of the columns that are read or looked at: of a source that can leave out a column, the others are not
 * fetched.
 */
export function usedPositions({ columns, answers }: Recognition): readonly number[] {
  const chosenBy = new Set(Object.keys(answers?.bare ?? {}).flatMap((name) => columnsNamed(columns, name)));
  return columns
    .filter((column) => column.role.kind !== "ignored" || column.open !== undefined || chosenBy.has(column))
    .map(({ position }) => position);
}
