import { textOf, type Cell } from "./cells/cell";
import type { OrganisationField } from "./organisationColumns";

/** What is written once for a group of rows, the widest first. */
const OF_GROUPS = ["omrade", "enhet", "enhetsnavn"] as const;
type GroupField = (typeof OF_GROUPS)[number];
type Columns = Readonly<Partial<Record<OrganisationField, number>>>;

/**
 * The rows below the headers with what is written only in the first row of each group, as merged cells and pivot
 * tables have it, in all rows of the group; a row that is a group's name and nothing more is null.
 */
export function withGroupsFilled(
  rows: readonly (readonly Cell[])[],
  columns: Columns,
): readonly (readonly Cell[] | null)[] {
  const fields = OF_GROUPS.filter((field) => isWrittenOnce(rows, columns[field]));
  if (fields.length === 0) return rows;
  const above = new Map<GroupField, Cell>();
  return rows.map((cells) => {
    const filled = [...cells];
    // What a wider group begins with is no narrower group's of the one before.
    let isNewGroup = false;
    for (const field of fields) {
      const position = columns[field] as number;
      const isGiven = textOf(cells[position]) !== "";
      if (isGiven) above.set(field, cells[position] ?? null);
      else if (isNewGroup) above.delete(field);
      isNewGroup ||= isGiven;
      filled[position] = above.get(field) ?? null;
    }
    return isHeading(cells, columns, fields) ? null : filled;
  });
}

/**
 * The first row has it, no value stands twice, and there are more rows than values: who leaves one out by mistake has
 * written it again in other rows.
 */
function isWrittenOnce(rows: readonly (readonly Cell[])[], position: number | undefined): boolean {
  if (position === undefined) return false;
  const texts = rows
    .filter((cells) => cells.some((cell) => textOf(cell) !== ""))
    .map((cells) => textOf(cells[position]));
  const given = texts.filter((text) => text !== "");
  const areSeveral = given.length > 1 && texts.length - given.length > 1;
  return areSeveral && texts[0] !== "" && new Set(given).size === given.length;
}

/** Only columns of groups have something, and no ansvar stands there. */
const isHeading = (cells: readonly Cell[], { ansvar, ...columns }: Columns, fields: readonly GroupField[]): boolean =>
  textOf(cells[ansvar ?? -1]) === "" &&
  fields.some((field) => textOf(cells[columns[field] ?? -1]) !== "") &&
  cells.every((cell, position) => textOf(cell) === "" || fields.some((field) => columns[field] === position));
