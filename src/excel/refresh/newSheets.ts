import type { BlockModel, CellModel, SheetModel } from "../../sheets/model";
import { freeName } from "../freeName";
import type { BlockOfSheet, PlacedTable } from "./placeTables";

const LONGEST_SHEET_NAME = 31;

/**
 * Sheets for the blocks the workbook has never had, each placed on its new sheet. Cells still have the model's own
 * formulas; a sheet made of some of a model's blocks has no charts and no page setup of theirs.
 */
export function newSheets(
  blocks: readonly BlockOfSheet[],
  taken: readonly string[],
): readonly { readonly sheet: SheetModel; readonly placed: readonly PlacedTable[] }[] {
  const bySheet = new Map<SheetModel, BlockModel[]>();
  for (const { model, block } of blocks)
    (bySheet.get(model) ?? (bySheet.set(model, []).get(model) as BlockModel[])).push(block);
  const names = [...taken];
  return [...bySheet].map(([model, own]) => {
    const name = names.some((each) => each.toLowerCase() === model.name.toLowerCase())
      ? freeName(model.name, " (ny)", names, LONGEST_SHEET_NAME)
      : model.name;
    names.push(name);
    return newSheet(model, own, name);
  });
}

function newSheet(
  model: SheetModel,
  blocks: readonly BlockModel[],
  name: string,
): { readonly sheet: SheetModel; readonly placed: readonly PlacedTable[] } {
  if (blocks.length === model.blocks?.length)
    return {
      sheet: { ...model, name },
      placed: blocks.map((block) =>
        placedTable(model, block, name, new Map(block.lines.map(({ id, row }) => [id, row]))),
      ),
    };
  const rows: (readonly CellModel[])[] = [];
  const placed = blocks.map((block) => {
    if (rows.length > 0) rows.push(model.widths.map(() => ({ value: null, look: "text" })));
    const lines = new Map(block.lines.map(({ id, row }) => [id, rows.push(model.rows[row - 1] ?? [])] as const));
    return placedTable(model, block, name, lines);
  });
  const { widths, stil, print } = model;
  return {
    sheet: { name, widths, rows, print: { orientation: print.orientation }, ...(stil === undefined ? {} : { stil }) },
    placed,
  };
}

function placedTable(
  model: SheetModel,
  block: BlockModel,
  sheet: string,
  rows: ReadonlyMap<string, number>,
): PlacedTable {
  return {
    model,
    block,
    sheet,
    rows,
    rowsNow: new Map(block.lines.map(({ id }) => [id, null])),
    columns: new Map(block.columns.map(({ id, column }) => [id, column])),
    newColumns: new Set(),
    anchored: { table: block.table, title: block.title, sheet, lines: new Map(), columns: new Map() },
  };
}
