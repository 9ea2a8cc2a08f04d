import { LANGUAGES, translate } from "../languages/translate";
import type { Problem } from "../ledger/problem";
import { textOf, type Cell } from "../source/cells/cell";
import { isTotalName, isTotalText } from "../source/cells/totalText";
import { isMisspelt } from "../source/recognise/isMisspelt";
import { fold } from "../source/recognise/meaningOf";
import type { RawGrid } from "../source/source";
import type { InputColumn } from "./definition";
import { isExample, isMarkedExample } from "./exampleRow";
import { inYear } from "./inYear";
import { textIn, type ListingRow, type ListingValue } from "./listing";
import { changedExample, listingProblem, missingValue, notAllowed, unreadable } from "./listingProblems";
import { readValue } from "./readValue";
import type { ListingPlace } from "./recogniseListing";

export interface RowsRead {
  readonly rows: readonly ListingRow[];
  /** Rows called «Sum» or «Totalt», in an input that has a use for them. */
  readonly totals: readonly ListingRow[];
  readonly problems: readonly Problem[];
  /** The sheet's own example stands as it was made. */
  readonly hasExample: boolean;
}

/** The rows below the header that can be read whole, and a problem for each that cannot. Blank rows and an untouched example are left out; so are rows called «Sum» or «Totalt», unless the input has a use for them. */
export function readListingRows(grid: RawGrid, place: ListingPlace, file: string, year: number): RowsRead {
  const { input, headerRow, positions } = place;
  const problems: Problem[] = [];
  const rows: ListingRow[] = [];
  const totals: ListingRow[] = [];
  const seen = new Map<string, number>();
  const decimal = decimalOf(grid, place);
  let hasExample = false;
  /** As the file has it, or would have. */
  const headerOf = (column: InputColumn): string => textOf(grid.rows[headerRow]?.[positions[column.id] ?? -1]) || inYear(column.header, year);
  grid.rows.slice(headerRow + 1).forEach((cells, index) => {
    const row = grid.firstRow + headerRow + 1 + index;
    const cellOf = (column: InputColumn): Cell => cells[positions[column.id] ?? -1] ?? null;
    const texts = input.columns.map((column) => textOf(cellOf(column)));
    const isTotal = texts.some(isTotalName) || (input.totalRow === true && input.columns.some(({ id }, c) => input.key.includes(id) && isTotalText(texts[c] as string)));
    if (texts.every((text) => text === "") || (isTotal && !input.totalRow)) return;
    const values: Record<string, ListingValue> = {};
    const wrong = input.columns.flatMap((column) => {
      const value = readValue(cellOf(column), column, decimal);
      if (value) values[column.id] = allowedSpelling(value, column);
      return isTotal && value === null ? [] : valueProblem(column, value, textOf(cellOf(column)), file, row, headerOf(column));
    });
    problems.push(...wrong);
    if (wrong.length > 0) return;
    const marked = isMarkedExample(cells, grid.rows[headerRow] ?? []);
    if (marked && isExample(input, values, year)) {
      hasExample = true;
      return;
    }
    if (marked) problems.push(changedExample(file, row));
    const read = { row, values };
    if (isTotal) {
      totals.push(read);
      return;
    }
    rows.push(read);
    const key = input.key.map((column) => textIn(read, column)).join(" / ");
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    else problems.push(listingProblem("liste-dublett", "warning", file, `«${key}» står også på rad ${first}. Begge er regnet med. Slett den ene hvis det er samme post.`, row));
  });
  return { rows, totals, problems, hasExample };
}

function valueProblem(column: InputColumn, value: ListingValue | null | undefined, text: string, file: string, row: number, header: string): Problem[] {
  if (value === undefined) return [unreadable(column, text, file, row, header)];
  if (value === null) return column.required ? [missingValue(file, row, header)] : [];
  const spelt = allowedSpelling(value, column);
  return column.allowed && !(spelt.kind === "text" && column.allowed.includes(spelt.text)) ? [notAllowed(column, text, file, row, header)] : [];
}

/** «fast» is the «Fast» that is allowed, and so is what it is called in another language, or with a letter wrong. */
function allowedSpelling(value: ListingValue, column: InputColumn): ListingValue {
  if (value.kind !== "text") return value;
  const word = fold(value.text);
  const spelt = (candidate: string): readonly string[] => [candidate, ...LANGUAGES.map((language) => translate(candidate, language))].map(fold);
  const text = column.allowed?.find((candidate) => candidate.toLowerCase() === value.text.toLowerCase())
    ?? column.allowed?.find((candidate) => spelt(candidate).includes(word))
    ?? column.allowed?.find((candidate) => spelt(candidate).some((known) => isMisspelt(word, known)));
  return text === undefined ? value : { kind: "text", text };
}

/** The point, where some figure is written with it and none with the comma. */
function decimalOf(grid: RawGrid, { input, headerRow, positions }: ListingPlace): "," | "." {
  const figures = input.columns.filter(({ kind }) => kind === "amount" || kind === "percent" || kind === "number");
  const texts = grid.rows.slice(headerRow + 1).flatMap((cells) => figures.map((column) => textOf(cells[positions[column.id] ?? -1])));
  const written = (sign: RegExp): boolean => texts.some((text) => sign.test(text));
  return written(/\.\d{1,2}$/) && !written(/,\d{1,2}$/) ? "." : ",";
}
