import { LANGUAGES } from "../../texts/languages";
import { translate } from "../../texts/translate";
import type { Problem } from "../../ledger/problem";
import { textOf, type Cell } from "../cells/cell";
import { endsAsTotal, isTotalName, isTotalText, isWholeName } from "../cells/totalText";
import { isMisspelt } from "../recognise/isMisspelt";
import { fold } from "../recognise/meaningOf";
import type { InputColumn, ListingInput } from "../../law/lists/definition";
import { isExample, isMarkedExample } from "./exampleRow";
import { inYear } from "./inYear";
import type { ListingRow, ListingValue } from "./listing";
import { changedExample, headingLeftOut, missingValue, notAllowed, shareLeftOut, unreadable } from "./listingProblems";
import type { Decimal } from "./readNumber";
import { readValue } from "./readValue";

/** Where a row stands, and how it is read. */
interface RowPlace {
  readonly input: ListingInput;
  readonly positions: Readonly<Record<string, number>>;
  readonly header: readonly Cell[];
  readonly decimal: Decimal;
  readonly file: string;
  readonly year: number;
}

/** What a row is. `none`: nothing to read, or not to be read whole. */
export interface RowRead {
  readonly kind: "none" | "example" | "total" | "row";
  readonly read: ListingRow;
  readonly problems: readonly Problem[];
}

/**
 * What the row below the header says, with a problem for each value that cannot be read. A row called «Sum» or
 * «Totalt» is nothing where the input has no use for it.
 */
export function readListingRow(
  cells: readonly Cell[],
  row: number,
  { input, positions, header, decimal, file, year }: RowPlace,
): RowRead {
  const cellOf = (column: InputColumn): Cell => cells[positions[column.id] ?? -1] ?? null;
  const texts = input.columns.map((column) => textOf(cellOf(column)));
  const isTotal = isTotalRow(input, texts);
  const values: Record<string, ListingValue> = {};
  const read = { row, values };
  if (texts.every((text) => text === "") || (isTotal && !input.totalRow)) return { kind: "none", read, problems: [] };
  if (!isTotal && isHeading(input, texts)) return { kind: "none", read, problems: [headingLeftOut(file, row)] };
  if (input.totalRow && isShare(input, texts)) return { kind: "none", read, problems: [shareLeftOut(file, row)] };
  const wrong = input.columns.flatMap((column, c) => {
    const value = readValue(cellOf(column), column, decimal);
    if (value) values[column.id] = allowedSpelling(value, column);
    // As the file has it, or would have.
    const called = textOf(header[positions[column.id] ?? -1]) || inYear(column.header, year);
    const mayBeBlank = isTotal || isMovement(input, column, texts);
    return mayBeBlank && value === null ? [] : valueProblem(column, value, texts[c] as string, file, row, called);
  });
  if (wrong.length > 0) return { kind: "none", read, problems: wrong };
  const isMarked = isMarkedExample(cells, header);
  if (isMarked && isExample(input, values, year)) return { kind: "example", read, problems: [] };
  return { kind: isTotal ? "total" : "row", read, problems: isMarked ? [changedExample(file, row)] : [] };
}

/** A movement between two balances that are given, or the opening one of what has moved: they prove what it is. */
function isMovement({ columns }: ListingInput, { id }: InputColumn, texts: readonly string[]): boolean {
  const closing = columns.find((column) => column.default?.kind === "sum" && column.default.of.includes(id));
  if (closing?.default?.kind !== "sum") return false;
  const [opening, ...moves] = closing.default.of;
  const isGiven = (ids: readonly (string | undefined)[]): boolean =>
    columns.some((column, c) => ids.includes(column.id) && texts[c] !== "");
  return isGiven([closing.id]) && isGiven(id === opening ? moves : [opening]);
}

/** «Turnover i %» below the counts. */
const isShare = ({ columns, key }: ListingInput, texts: readonly string[]): boolean =>
  columns.every(({ kind }) => kind !== "percent") &&
  columns.some(({ id }, c) => key.includes(id) && /(?:%|\bprosent|\bpst\.?)\)?$/iu.test(texts[c] as string));

/** «Sum Skolebygg» is a sum too where the row lacks what tells it from others. */
function isTotalRow({ columns, key, totalRow }: ListingInput, texts: readonly string[]): boolean {
  const keys = columns.flatMap(({ id }, c) => (key.includes(id) ? [texts[c] as string] : []));
  return (
    texts.some(isTotalName) ||
    (totalRow === true && keys.some((text) => isTotalText(text) || endsAsTotal(text) || isWholeName(text))) ||
    (keys.includes("") && texts.some(isTotalText) && !totalRow)
  );
}

/**
 * The name of a group above its rows, or a note below them: it has no figure, and lacks what tells a row from others,
 * or all but one text of it.
 */
const isHeading = ({ columns, key }: ListingInput, texts: readonly string[]): boolean =>
  columns.some(({ kind }) => kind !== "text") &&
  columns.every(({ kind }, c) => kind === "text" || texts[c] === "") &&
  (columns.some(({ id, required }, c) => required && key.includes(id) && texts[c] === "") ||
    (columns.filter(({ kind, required }) => kind === "text" && required).length > 1 &&
      texts.filter((text) => text !== "").length === 1));

function valueProblem(
  column: InputColumn,
  value: ListingValue | null | undefined,
  text: string,
  file: string,
  row: number,
  header: string,
): Problem[] {
  if (value === undefined) return [unreadable(column, text, file, row, header)];
  if (value === null) return column.required ? [missingValue(file, row, header)] : [];
  const spelt = allowedSpelling(value, column);
  return column.allowed && !(spelt.kind === "text" && column.allowed.includes(spelt.text))
    ? [notAllowed(column, text, file, row, header)]
    : [];
}

/** The kapittel of «56 Disposisjonsfond» and «2.56». */
const codeOf = (text: string): string | undefined => /^(?:2\.)?(\d\d)(?!\d|\.\d{4})/.exec(text)?.[1];

/** «fast» is the «Fast» that is allowed, and so is what it is called in another language, or with a letter wrong. */
function allowedSpelling(value: ListingValue, column: InputColumn): ListingValue {
  if (value.kind !== "text") return value;
  const word = fold(value.text);
  const meant = (known: string): string => column.alias?.[known] ?? known;
  const spelt = (candidate: string): readonly string[] =>
    [candidate, ...LANGUAGES.map((language) => translate(candidate, language))].map(fold);
  const known = column.allowed && [...column.allowed, ...Object.keys(column.alias ?? {})];
  const text =
    known?.find((candidate) => candidate === codeOf(value.text)) ??
    known?.find((candidate) => candidate.toLowerCase() === value.text.toLowerCase()) ??
    known?.find((candidate) => spelt(candidate).includes(word)) ??
    known?.find((candidate) => spelt(candidate).some((one) => isMisspelt(word, one)));
  return text === undefined ? value : { kind: "text", text: meant(text) };
}
