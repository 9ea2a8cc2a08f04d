import { GRUNNLAG_BLOCK } from "../sheets/grunnlagSheet";
import type { Content } from "../sheets/fingerprint";
import { cellAddress } from "../table/excel/a1";
import { rewriteReferences, type CellReference } from "../table/excel/formulaReferences";
import { rewriteCalls } from "../table/excel/kommuneCalls";
import { anchorsNow } from "./anchorsNow";
import { reading, type Reading } from "./hostProblems";
import { isHiddenName } from "./isHiddenName";
import type { Anchors } from "./readAnchors";
import { readContents } from "./readContents";
import type { RowText } from "./readRowTexts";
import { type RunExcel, runInExcel } from "./runInExcel";
import { rangeOfArea } from "./usedAreas";

/** A cell of the workbook; row from 1, column from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The sentences on the workbook's sheets that say an avvik in words (AVVIK_TEKST), each of the row whose cell they say.
 * Sheets of data are not read. None where the workbook holds no report of the year.
 */
export function readSentences(year: number, run: RunExcel = runInExcel): Promise<Reading<readonly RowText[]>> {
  return reading(() =>
    run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      const anchors = await anchorsNow(context);
      if (anchors?.facts.year !== year) return [];
      const data = anchors.tables.get(GRUNNLAG_BLOCK)?.sheet;
      const sheets = worksheets.items.map(({ name }) => name).filter((name) => name !== data && !isHiddenName(name));
      const { contents } = await readContents(context, sheets, []);
      return [...contents].flatMap(([sheet, { formulas, values }]) =>
        formulas.flatMap((line, r) =>
          line.flatMap(
            (formula, column) =>
              sentenceAt({ sheet, row: r + 1, column }, formula, values[r]?.[column] ?? "", anchors) ?? [],
          ),
        ),
      );
    }),
  );
}

/** The sentence in the cell, as it now is; null where it holds none. */
export function readSentence(
  place: CellPlace,
  year: number,
  run: RunExcel = runInExcel,
): Promise<Reading<RowText | null>> {
  return reading(() =>
    run(async (context) => {
      const { sheet, row, column } = place;
      const range = rangeOfArea(context, { sheet, row: row - 1, column, rows: 1, columns: 1 });
      range.load("formulas,values");
      const anchors = await anchorsNow(context);
      const [formula, value] = [range.formulas, range.values].map((cells) => (cells as Content[][])[0]?.[0] ?? "");
      return anchors?.facts.year === year ? sentenceAt(place, formula ?? "", value ?? "", anchors) : null;
    }),
  );
}

function sentenceAt(place: CellPlace, formula: Content, value: Content, anchors: Anchors): RowText | null {
  if (typeof formula !== "string" || !/^=.*AVVIK_TEKST/is.test(formula)) return null;
  // An error of Excel's is told by Excel.
  if (typeof value !== "string" || value === formula || value.startsWith("#") || value.trim() === "") return null;
  const said = avvikIn(formula);
  if (said === null) return null;
  const { sheet, row, column } = place;
  const [of, ...others] = said.flatMap((cell) => rowAt(anchors, { ...cell, sheet: cell.sheet ?? sheet }) ?? []);
  // Of several rows the words say which is meant.
  const isOne = of && others.every((other) => other.table === of.table && other.row === of.row);
  return { of: isOne ? of : null, text: value, sheet, address: cellAddress(column, row) };
}

/** The cells whose avvik the formula says in words; null where it says none. */
function avvikIn(formula: string): readonly CellReference[] | null {
  const cells: CellReference[] = [];
  let calls = 0;
  rewriteCalls(formula, ({ name, args: [avvik = ""] }) => {
    if (name !== "AVVIK_TEKST") return "";
    calls += 1;
    rewriteReferences(avvik, (first) => {
      cells.push(first);
      return "";
    });
    return "";
  });
  return calls === 0 ? null : cells;
}

function rowAt(
  { tables }: Anchors,
  { sheet, row }: CellReference,
): { readonly table: string; readonly row: string } | null {
  for (const table of tables.values()) {
    const line = table.sheet === sheet ? [...table.lines.values()].find((each) => each.row === row) : undefined;
    if (line && !line.id.startsWith("#")) return { table: table.table, row: line.id };
  }
  return null;
}
