import { words, type Words } from "../texts/words";
import { kronerOf } from "../amounts/ore";
import type { Grunnlag } from "../ledger/grunnlag/grunnlag";
import { sumWhere } from "../ledger/grunnlag/rowsWhere";
import { balanceKapitler, kapittelName, MARK_HEADERS, whereKapittel } from "../ledger/avstemming";
import { sayIn } from "../texts/sayIn";
import type { Language } from "../texts/translate";
import { cellAddress, quotedSheet } from "../table/excel/a1";
import { COUNT_FORMAT, EXACT_FORMAT } from "../table/excel/numberFormats";
import { sumifs } from "../table/excel/sumifs";
import { HEADER_LINE, TEXT_COLUMN } from "./anchorSheet";
import { emptyCell, numberCell, padded, textCell } from "./cells";
import type { BlockModel, CellModel, SheetModel } from "./model";

const AVSTEMMING_SHEET = "Avstemming";
export const AVSTEMMING_BLOCK = "#avstemming";
/**
 * The words of a mark that holds, without a difference and with one that is explained; formulas give and count them.
 */
const AVSTEMT = "AVSTEMT";
const FORKLART = "AVSTEMT MED FORKLARING";

const COLUMNS = [
  { id: "kapittel", header: MARK_HEADERS.kapittel, look: "header", width: 11 },
  { id: TEXT_COLUMN, header: "Navn", look: "header", width: 54 },
  { id: "saldo", header: "Saldo i regnskapet", look: "headerRight", width: 22 },
  { id: "spesifikasjon", header: MARK_HEADERS.spesifikasjon, look: "headerRight", width: 22, isInput: true },
  { id: "differanse", header: "Differanse", look: "headerRight", width: 20 },
  { id: "forklart", header: MARK_HEADERS.forklart, look: "headerRight", width: 22, isInput: true },
  { id: "forklaring", header: MARK_HEADERS.forklaring, look: "headerWords", width: 34, isInput: true },
  { id: "mot", header: "Avstemt mot", look: "headerWords", width: 34, isInput: true },
  { id: "av", header: MARK_HEADERS.av, look: "headerWords", width: 22, isInput: true },
  { id: "dato", header: "Dato", look: "headerWords", width: 14, isInput: true },
  { id: "status", header: "Status", look: "headerWords", width: 28 },
] as const;
/** Title, two lines of help and the header. */
const FIRST_ROW = 5;

/**
 * Each kapittel of the balance with its saldo in kroner, and fields for what it is reconciled against: the
 * specification's amount, a difference that is explained, what it is held against, who and when. A mark is somebody's
 * name, and holds as long as the saldo is the specification's and what is explained. Null without a balance.
 */
export function avstemmingSheet(grunnlag: Grunnlag, language: Language): SheetModel | null {
  const kapitler = balanceKapitler(grunnlag);
  if (kapitler.length === 0 || !grunnlag.figures.includes("regnskap")) return null;
  const last = FIRST_ROW + kapitler.length - 1;
  const say = sayIn(language);
  const rows: readonly (readonly CellModel[])[] = [
    [textCell("Avstemming av balansen", "title")],
    [
      {
        value: countText(kapitler.length)[language],
        asIs: true,
        look: "heading",
        formula: `=${doneExpression(last, say)}&" ${say("av")} "&${kapitler.length}&" ${say("kapitler avstemt")}"`,
      },
    ],
    [
      textCell(
        "Skriv spesifikasjonens beløp (regnskapets fortegn), hva den er, hvem og når. En differanse med en grunn skrives som forklart, med forklaringen. Merket gjelder bare så lenge saldoen er lik spesifikasjonen og det som er forklart.",
        "note",
      ),
    ],
    COLUMNS.map(({ header, look }) => textCell(header, look)),
    ...kapitler.map((kapittel, k) => kapittelRow(kapittel, FIRST_ROW + k, grunnlag, say)),
  ];
  return {
    name: AVSTEMMING_SHEET,
    widths: COLUMNS.map(({ width }) => width),
    rows: rows.map((row) => padded(row, COLUMNS.length)),
    freeze: { rows: FIRST_ROW - 1, columns: 2 },
    print: { orientation: "landscape", repeatRows: [1, FIRST_ROW - 1] },
    blocks: [blockOf(kapitler)],
  };
}

type Say = (words: string) => string;

const NONE = 0;
const countText = (all: number): Words => words`${NONE} av ${all} kapitler avstemt`;

const rangeOf = (column: (typeof COLUMNS)[number]["id"], last: number): string => {
  const position = COLUMNS.findIndex(({ id }) => id === column);
  const first = cellAddress(position, FIRST_ROW);
  // Not every program keeps A1:A1 as a block.
  return last === FIRST_ROW ? first : `${first}:${cellAddress(position, last)}`;
};

/** How many of the kapitler have a mark that holds. */
const doneExpression = (last: number, say: Say, sheet = ""): string =>
  `(${[AVSTEMT, FORKLART].map((mark) => `COUNTIF(${sheet}${rangeOf("status", last)},"${say(mark)}")`).join("+")})`;

/**
 * How many kapitler of the sheet have a mark that holds, and how many there are: the control on the sheet's given row,
 * from 1.
 */
export function avstemteRow({ name, rows }: SheetModel, row: number, language: Language): readonly CellModel[] {
  const say = sayIn(language);
  const all = rows.length - FIRST_ROW + 1;
  const done = `=B${row}&" ${say("av")} "&C${row}&" ${say("kapitler avstemt")}"`;
  return [
    textCell("Kapitler som er avstemt (arket Avstemming)"),
    numberCell(0, COUNT_FORMAT, "figure", `=${doneExpression(rows.length, say, `${quotedSheet(name)}!`)}`),
    numberCell(all, COUNT_FORMAT),
    numberCell(-all, COUNT_FORMAT, "figure", `=B${row}-C${row}`),
    { value: countText(all)[language], asIs: true, look: "words", formula: done },
    emptyCell(),
    textCell("Kommunens rutiner for avstemming", "wrappedWords"),
  ];
}

function kapittelRow(kapittel: string, row: number, grunnlag: Grunnlag, say: Say): readonly CellModel[] {
  const where = whereKapittel(kapittel);
  const at = (column: (typeof COLUMNS)[number]["id"]): string =>
    cellAddress(
      COLUMNS.findIndex(({ id }) => id === column),
      row,
    );
  const hasSpecification = `ISNUMBER(${at("spesifikasjon")})`;
  const difference = `IF(${hasSpecification},ROUND(${at("saldo")}-${at("spesifikasjon")},2),"")`;
  return [
    textCell(kapittel, "label"),
    textCell(kapittelName(kapittel), "label"),
    numberCell(
      kronerOf(sumWhere(grunnlag, where, "regnskap")),
      EXACT_FORMAT,
      "figure",
      `=ROUND(${sumifs("regnskap", where)},2)`,
    ),
    { value: null, look: "inputFigure", format: EXACT_FORMAT },
    { value: "", look: "figure", format: EXACT_FORMAT, formula: `=${difference}` },
    { value: null, look: "inputFigure", format: EXACT_FORMAT },
    emptyCell("inputWords"),
    emptyCell("inputWords"),
    emptyCell("inputWords"),
    { value: null, look: "inputWords", format: "dd.mm.yyyy" },
    {
      value: "",
      look: "words",
      formula: `=IF(${at("av")}="","",IF(NOT(${hasSpecification}),"${say("SPESIFIKASJON MANGLER")}",${heldExpression(at, say)}))`,
    },
  ];
}

/** A field without an amount adds 0 to a sum. */
function heldExpression(at: (column: "differanse" | "forklart" | "forklaring") => string, say: Say): string {
  const unlike = `IF(${at("forklaring")}="","${say("FORKLARING MANGLER")}","${say(FORKLART)}")`;
  const explained = `IF(${at("differanse")}=0,"${say(AVSTEMT)}",${unlike})`;
  return `IF(ROUND(${at("differanse")}-SUM(${at("forklart")}),2)=0,${explained},"${say("IKKE LENGER AVSTEMT")}")`;
}

function blockOf(kapitler: readonly string[]): BlockModel {
  const lines = ["#tittel", "#antall", "#hjelp", HEADER_LINE, ...kapitler.map(kapittelLine)];
  return {
    table: AVSTEMMING_BLOCK,
    title: AVSTEMMING_SHEET,
    lines: lines.map((id, line) => ({ id, row: line + 1 })),
    columns: COLUMNS.map((column, position) => ({
      id: column.id,
      header: column.header,
      column: position,
      ...("isInput" in column && { isInput: true as const }),
    })),
  };
}

/** The line of a kapittel on the sheet. */
export const kapittelLine = (kapittel: string): string => `${KAPITTEL}${kapittel}`;

/** The kapittel of a line on the sheet; null for a line that is another. */
export const kapittelOfLine = (line: string): string | null =>
  line.startsWith(KAPITTEL) ? line.slice(KAPITTEL.length) : null;

const KAPITTEL = "kapittel:";
