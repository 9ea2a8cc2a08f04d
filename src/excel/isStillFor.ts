import { isTaken } from "./freeName";
import type { Existing, WritePlan } from "./writePlan";

/**
 * Whether the workbook is what the plan was made for: what is to be set aside is there, and the names it takes are
 * free.
 */
export function isStillFor(
  { sheets, sheetMoves, tableMoves, addedNames, reboundNames }: WritePlan,
  now: Existing,
): boolean {
  const staying = now.sheets.filter((name) => !sheetMoves.some(({ from }) => from === name));
  const taken = [...sheets, ...sheetMoves.map(({ to }) => to)];
  return (
    sheetMoves.every(({ from }) => now.sheets.includes(from)) &&
    tableMoves.every(({ from, to }) => now.tables.includes(from) && !isTaken(now.tables, to)) &&
    reboundNames.every((name) => isTaken(now.names, name)) &&
    !taken.some((name) => isTaken(staying, name)) &&
    !addedNames.some(
      (name) => isTaken([...now.names, ...now.tables], name) && !tableMoves.some(({ from }) => isTaken([from], name)),
    )
  );
}
