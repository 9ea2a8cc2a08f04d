import { decimalSignOf } from "../cellNumber";
import type { Block, PrintedTable, ReportDocument } from "../reportDocument";
import { groupTable } from "./groupTable";
import { headerLines } from "./headerLines";
import { linesOf, withoutRunningHeads, type Line } from "./line";
import { passagesOf } from "./passages";
import { stackedTables } from "./stackedTables";
import { tableGroups } from "./tableGroups";

/** A table among lines, and which of them it takes. */
export interface TableAmongLines {
  readonly from: number;
  readonly to: number;
  readonly table: PrintedTable;
}

/**
 * The report that plain text is: pasted, or taken out of a PDF. Tables are found by their figures; what cannot be read
 * surely says so in its rows.
 */
export function readText(name: string, text: string): ReportDocument {
  return documentOfLines(name, withoutRunningHeads(linesOf(text)));
}

/** The same of lines in hand, without running heads. */
export function documentOfLines(name: string, lines: readonly Line[]): ReportDocument {
  const decimal = decimalSignOf(lines.map(({ text }) => text).join("\n"));
  const stacked = stackedTables(lines, decimal);
  const taken = new Set(stacked.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, l) => from + l)));
  const groups = tableGroups(
    lines.map((line, l) => (taken.has(l) ? { ...line, text: "" } : line)),
    decimal,
  );
  const inLines = groups.map((group): TableAmongLines => {
    const above = headerLines(lines, group.from);
    return { from: above.from, to: group.to, table: groupTable(group, above, decimal) };
  });
  return {
    name,
    decimal,
    blocks: inOrder(
      lines,
      [...stacked, ...inLines].sort((a, b) => a.from - b.from),
    ),
    pagesWithoutText: [],
  };
}

function inOrder(lines: readonly Line[], tables: readonly TableAmongLines[]): readonly Block[] {
  const blocks: Block[] = [];
  let at = 0;
  for (const { from, to, table } of tables) {
    blocks.push(...passagesOf(lines.slice(at, Math.max(at, from))), table);
    at = Math.max(at, to);
  }
  return [...blocks, ...passagesOf(lines.slice(at))];
}
