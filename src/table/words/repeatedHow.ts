import type { CellName, Worked } from "./explanation";
import { rowName, type Inside } from "./inside";

/** The figure of another cell, as it is. */
export function repeatedHow({ world, table, figureOf }: Inside, cell: CellName): Worked {
  const other = world.tables.get(cell.table);
  const name = other ? rowName(other, cell.line) : cell.line;
  const figure = figureOf(cell);
  return { how: { kind: "repeated", operands: [{ name: other && other.id !== table.id ? `${name} (${other.title})` : name, cell, figure, sign: 1 }] }, result: figure };
}
