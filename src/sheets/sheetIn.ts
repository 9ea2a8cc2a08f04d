import { sayIn } from "../texts/sayIn";
import type { Language } from "../texts/translate";
import type { BlockModel, CellModel, SheetModel } from "./model";

/** A sheet of ours that is made in bokmål, in a language: its name, texts, words in formulas, and what its blocks are called. Names of other sheets (`names`) and links to them stay. */
export function sheetIn(sheet: SheetModel, language: Language, names: readonly string[] = []): SheetModel {
  if (language === "nb") return sheet;
  const say = sayIn(language);
  const own = (text: string): string => (names.includes(text) ? text : say(text));
  return {
    ...sheet,
    name: say(sheet.name),
    rows: sheet.rows.map((row) => row.map((cell) => cellIn(cell, own))),
    ...(sheet.blocks && { blocks: sheet.blocks.map((block) => blockIn(block, say)) }),
  };
}

function cellIn(cell: CellModel, say: (text: string) => string): CellModel {
  if (cell.look === "link") return cell;
  return { ...cell, ...(typeof cell.value === "string" && { value: say(cell.value) }), ...(cell.formula !== undefined && { formula: formulaIn(cell.formula, say) }) };
}

/** The words a formula gives, or counts. */
const formulaIn = (formula: string, say: (text: string) => string): string => formula.replace(/"([^"]*)"/g, (_, words: string) => `"${say(words)}"`);

const blockIn = (block: BlockModel, say: (text: string) => string): BlockModel => ({ ...block, title: say(block.title), columns: block.columns.map((column) => ({ ...column, header: say(column.header) })) });
