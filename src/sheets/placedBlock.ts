import type { IdentityOf } from "./fingerprint";

/** A block of the report where it stands in a workbook; null for what the user has deleted there. */
export interface PlacedBlock {
  readonly table: string;
  readonly title: string;
  readonly sheet: string | null;
  /** `row` from 1; `written`: the fingerprint of each column's cell. */
  readonly lines: readonly { readonly id: string; readonly row: number | null; readonly written: readonly string[] }[];
  /** `column` from 0. */
  readonly columns: readonly { readonly id: string; readonly header: string; readonly column: number | null }[];
}

/** Where a block's rows and columns stand. */
interface BlockPlaces extends Pick<PlacedBlock, "table" | "sheet"> {
  readonly lines: Iterable<{ readonly id: string; readonly row: number | null }>;
  readonly columns: Iterable<{ readonly id: string; readonly column: number | null }>;
}

/** What the cells of the blocks are, for formulas on the sheet `own`. Two tables may stand beside each other. */
export function identitiesOf(blocks: Iterable<BlockPlaces>): (own: string) => IdentityOf {
  const cells = new Map<string, string>();
  for (const { table, sheet, lines, columns } of blocks) {
    const places = [...columns].filter(({ column }) => column !== null);
    for (const { id, row } of lines)
      if (sheet !== null && row !== null)
        for (const each of places)
          cells.set(`${sheet.toLowerCase()}!${row}!${each.column}`, `{${table}/${id}/${each.id}}`);
  }
  return (own) =>
    ({ sheet, row, column }) =>
      cells.get(`${(sheet ?? own).toLowerCase()}!${row}!${column}`) ?? null;
}
