import { words, wordsOf, type Words } from "../texts/words";
import { sayIn } from "../texts/sayIn";
import type { Language } from "../texts/translate";
import type { InputColumn, ListingInput } from "../law/lists/definition";
import { EXAMPLE_MARK, exampleRow, MARK_HEADER } from "../source/lists/exampleRow";
import { wordsInYear } from "../source/lists/inYear";
import type { ListProposal } from "../report/tables/lists/proposal";
import { absoluteColumn, cellAddress, columnLetters } from "../table/excel/a1";
import { emptyCell, padded, textCell } from "./cells";
import { inputCells, inputWidth, isFigure } from "./inputCells";
import { fitsInRule, inputValidation } from "./inputValidation";
import type { CellModel, LookName, SheetModel } from "./model";
import { noteLines } from "./noteLines";

const LONGEST_SHEET_NAME = 31;
const MARK_WIDTH = 10;
const GAP_WIDTH = 3;
const WIDEST_CHOICE = 60;
/** Characters of explanation that are seen without scrolling. */
const LONGEST_NOTE = 110;
/** Blank rows below what is filled in. An Excel table grows by itself, and its rules with it. */
const BLANK_ROWS = 20;

/** Name of the sheet an input is filled in on; reports have none that begin so. */
export const inputSheetName = ({ title }: ListingInput): string =>
  `Liste ${title.replace(/[:\\/?*[\]']/g, " ").toLowerCase()}`.slice(0, LONGEST_SHEET_NAME).trim();

/** Name of the sheet's Excel table. */
export const inputTableName = ({ id }: ListingInput, year: number): string =>
  `Liste_${id.replaceAll("-", "_")}_${year}`;

/**
 * A sheet to fill in: title and explanation, the input's headers, its example row marked as one, the proposal's rows
 * and blank ones, with a rule for what each column may hold. Reads back as the input it is made from, in every
 * language; its name, the mark and values to choose from are what they are in bokmål.
 */
export function inputSheet(
  input: ListingInput,
  year: number,
  proposal: ListProposal | null,
  language: Language = "nb",
): SheetModel {
  const say = sayIn(language);
  const headers = input.columns.map(({ header }) => say(wordsInYear(header, year)));
  const filled = [exampleRow(input, year), ...(proposal?.rows ?? [])];
  const widths = [MARK_WIDTH, ...input.columns.map((column, c) => inputWidth(column, headers[c] as string, filled))];
  const all = widths.reduce((sum, width) => sum + width, 0);
  const longest = Math.min(LONGEST_NOTE, all);
  const explained = explanation(input, headers, proposal).flatMap((text) => noteLines(say(text), longest));
  const headerRow = explained.length + 2;
  const choices = choicesOf(input, widths.length, headerRow);
  const blank = Math.max(BLANK_ROWS, ...choices.map(({ values }) => values.length));
  const content = [
    ...filled.map((row, r) => inputCells(input, row, r === 0 ? "example" : undefined)),
    ...Array.from({ length: blank }, () => inputCells(input, {})),
  ];
  const lastRow = headerRow + content.length;
  const allWidths = [...widths, ...choices.flatMap(({ values }) => [GAP_WIDTH, choiceWidth(values)])];
  const validations = input.columns.flatMap((column, c) => {
    const letters = columnLetters(c + 1);
    const address = `${letters}${headerRow + 1}:${letters}${lastRow}`;
    const among = choices.find((choice) => choice.column === column)?.address;
    const rule = inputValidation(column, headers[c] as string, address, among, language);
    return rule ? [rule] : [];
  });
  const headerCells = [
    textCell(MARK_HEADER, "header"),
    ...input.columns.map(({ kind }, c) => textCell(headers[c] as string, isFigure(kind) ? "headerRight" : "header")),
    ...choices.flatMap(({ column: { header } }) => besideTable(say(choosing(header, year)), "header")),
  ];
  return {
    name: inputSheetName(input),
    widths: allWidths,
    rows: [
      [textCell(say(words`${wordsOf(input.title)} ${year}`), "title")],
      ...explained.map((text) => [textCell(text, "note")]),
      headerCells,
      ...content.map((cells, r) => [...cells, ...choices.flatMap(({ values }) => besideTable(values[r]))]),
    ].map((cells) => padded(cells, allWidths.length)),
    freeze: { rows: headerRow, columns: 0 },
    print: { orientation: allWidths.length > 6 ? "landscape" : "portrait", repeatRows: [headerRow, headerRow] },
    table: { name: inputTableName(input, year), address: `A${headerRow}:${cellAddress(widths.length - 1, lastRow)}` },
    validations,
  };
}

const choosing = (header: string, year: number): Words => words`Kan velges: ${wordsInYear(header, year)}`;

/** A cell of a column beyond the table, and the gap before it. */
const besideTable = (text: string | undefined, look?: LookName): readonly CellModel[] => [
  emptyCell(),
  text === undefined ? emptyCell() : textCell(text, look),
];

const choiceWidth = (values: readonly string[]): number =>
  Math.min(WIDEST_CHOICE, Math.max(...values.map(({ length }) => length)) + 4);

/**
 * Values a rule has no room for, and where they stand instead: in columns of their own beyond the table, below the
 * header row.
 */
function choicesOf(
  { columns }: ListingInput,
  tableWidth: number,
  headerRow: number,
): readonly { readonly column: InputColumn; readonly values: readonly string[]; readonly address: string }[] {
  return columns
    .filter(({ allowed }) => allowed && !fitsInRule(allowed))
    .map((column, n) => {
      const values = column.allowed ?? [];
      return {
        column,
        values,
        address: absoluteColumn(tableWidth + n * 2 + 1, headerRow + 1, headerRow + values.length),
      };
    });
}

function explanation(input: ListingInput, headers: readonly string[], proposal: ListProposal | null): readonly Words[] {
  const required = headers.filter((_, c) => input.columns[c]?.required);
  return [
    words`Én rad for hver post. Må fylles ut: ${required.join(", ")}. Overskriftene må stå som de er; rekkefølgen på kolonnene er fri.`,
    words`Raden merket «${EXAMPLE_MARK}» er ikke med i rapporten så lenge den står urørt. Skriv over den og slett merket, eller slett raden.`,
    ...(proposal && proposal.rows.length > 0 ? [words`Forslag: ${wordsOf(proposal.basis)}`] : []),
  ];
}
