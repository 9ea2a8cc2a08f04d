import type { Steps } from "../table/steps";
import { fingerprint, type Content, type IdentityOf } from "./fingerprint";
import type { BlockModel, CellModel, SheetModel } from "./model";
import { identitiesOf, type PlacedBlock } from "./placedBlock";

/** The blocks of the sheets where these have them, with the fingerprints of what they write; rests after each. */
export function* placedBlocks(sheets: readonly SheetModel[]): Steps<readonly PlacedBlock[]> {
  const all = sheets.flatMap((sheet) => blocksOf(sheet).map((block) => ({ sheet, block })));
  const identities = identitiesOf(all.map(({ sheet, block }) => ({ ...block, sheet: sheet.name })));
  const placed: PlacedBlock[] = [];
  for (const { sheet, block } of all) {
    placed.push(placedBlock(sheet, block, identities(sheet.name)));
    yield;
  }
  return placed;
}

const placedBlock = (sheet: SheetModel, block: BlockModel, identityOf: IdentityOf): PlacedBlock => ({
  table: block.table,
  title: block.title,
  sheet: sheet.name,
  columns: block.columns,
  lines: block.lines.map(({ id, row }) => ({
    id,
    row,
    written: block.columns.map(({ column }) => fingerprint(contentOf(cellAt(sheet, row, column)), identityOf)),
  })),
});

/** The cell of a block's line and column. */
export function cellAt({ name, rows }: SheetModel, row: number, column: number): CellModel {
  const cell = rows[row - 1]?.[column];
  if (!cell) throw new Error(`Arket ${name} har ingen celle i rad ${row}, kolonne ${column + 1}`);
  return cell;
}

/** What the cell is given: its formula, or its value; text that looks like a formula stands behind an apostrophe. */
export function contentOf({ formula, value }: Pick<CellModel, "formula" | "value">): Content {
  if (formula !== undefined) return formula;
  return typeof value === "string" && value.startsWith("=") ? `'${value}` : (value ?? "");
}

/** The sheet's blocks; the whole sheet, row by row, when it does not say what its rows are. */
export const blocksOf = (sheet: SheetModel): readonly BlockModel[] => sheet.blocks ?? [wholeSheet(sheet)];

const wholeSheet = ({ name, rows, widths }: SheetModel): BlockModel => ({
  table: `#ark:${name}`,
  title: name,
  lines: rows.map((_, row) => ({ id: `#${row + 1}`, row: row + 1 })),
  columns: widths.map((_, column) => ({ id: `#${column + 1}`, header: "", column })),
});
