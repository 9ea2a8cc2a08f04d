import { textOf, type Cell } from "./cells/cell";
import { digitsOf, type AccountDigits } from "./cells/accountDigits";
import { UNTOLD, type PeriodeFormat } from "./cells/periodeFormat";
import { readPosting } from "./readPosting";
import type { Settled } from "./settled";
import { cellText } from "./recognise/candidates";
import { createHeadings } from "./recognise/headings";
import { joined } from "./recognise/partedAmounts";
import { headerOf, isWholeAccount } from "./rowKeys";
import { leftOut, textRow, unreadable, type RowOutcome } from "./rowOutcome";
import { planRow, type RowPlan } from "./rowPlan";
import { codeNotAbove, otherHeader, postingAboveHeader } from "./rowProblems";
import { createFill, filledDown } from "./filledDown";
import { readKonto } from "./cells/readKonto";
import { readAmount } from "./cells/readAmount";
import { parseKonto } from "../ledger/kostra/konto";
import { shapesOf } from "./shiftedRow";
import type { ReadOptions } from "./readOptions";
import type { Recognition } from "./source";

type RowReader = (cells: readonly Cell[], rowNumber: number) => RowOutcome;

/** What reading the file once has told of it. */
export interface Learned {
  /** What restores the leading zeros that number cells lose. */
  readonly digits: AccountDigits;
  readonly format: PeriodeFormat;
  /** Accounts whose rows are sums, and those whose rows without other keys are. */
  readonly groups: ReadonlySet<string>;
  readonly bare: ReadonlySet<string>;
  /** Accounts whose rows without period are. */
  readonly undated: ReadonlySet<string>;
  /** Those that are an ansvar, in rows where the two have changed places. */
  readonly swapped: ReadonlySet<string>;
  /** Codes whose rows are sums of others', by `parentKey`. */
  readonly parents: ReadonlySet<string>;
}

/** What is known before the file is read: what the user has said, and the columns' samples tell. */
export function firstLearned(recognition: Recognition): Learned {
  const rule = recognition.answers?.periode;
  const format: PeriodeFormat = {
    order: rule === "dag" || rule === "maaned" ? rule : UNTOLD.order,
    fraction: rule === "januar" || rule === "oktober" ? rule : UNTOLD.fraction,
  };
  return {
    digits: digitsOf(recognition),
    format,
    groups: new Set(),
    bare: new Set(),
    undated: new Set(),
    swapped: new Set(),
    parents: new Set(),
  };
}

/**
 * A reader of one row after another, header rows and report head included. Row numbers count from 1 as in the file or
 * the sheet.
 * `ambiguous` takes the periods that can be read in two ways.
 */
export function compileRowReader(
  recognition: Recognition,
  options: ReadOptions,
  learned: Learned = firstLearned(recognition),
  ambiguous = new Set<string>(),
): RowReader {
  const plan = planRow(recognition, options);
  const { parted = [], headings = [], isDelimited = false } = recognition;
  const headerRows = new Set(recognition.headerRows);
  const lastHeader = Math.max(0, ...recognition.headerRows);
  const settled: Settled = {
    plan,
    year: options.year,
    decimal: recognition.decimal,
    fixedWidth: isDelimited,
    fields: parted.length + headings.length > 0 ? {} : (recognition.fields ?? {}),
    shapes: shapesOf(recognition),
    ambiguous,
    ...learned,
  };
  const withHeadings = headings.length === 0 ? null : createHeadings(headings, recognition.columns, isDelimited);
  const filled = filledDown(recognition);
  const fill = filled.length === 0 ? null : createFill(filled, settled);
  let width = plan.width;
  return (raw, row) => {
    // Delimiters behind the last header make no column.
    if (headerRows.has(row))
      width = Math.max(width, ...raw.map((cell, position) => (textOf(cell) === "" ? 0 : position + 1)));
    if (headerRows.has(row)) return leftOut("overskrift");
    if (row <= lastHeader) {
      withHeadings?.(raw);
      return aboveHeader(settled, raw, row);
    }
    const own = parted.length === 0 ? raw : joined(raw, parted);
    const whole = withHeadings ? withHeadings(own) : own;
    if (whole === null) return textRow(own);
    const layout = layoutRow(plan, whole, row);
    if (layout) return layout;
    if (fill === null) return readPosting(settled, whole, row, width);
    const { cells, lacks } = fill(whole);
    const outcome = readPosting(settled, cells, row, width);
    return lacks === undefined || outcome.kind !== "posting" || outcome.amounts.every(({ ore }) => ore === 0)
      ? outcome
      : unreadable(codeNotAbove(row, headerOf(plan, lacks)), outcome.amounts);
  };
}

/**
 * Report head, unless the row is a posting, by these headers or others: the headers are then not where they were
 * found.
 */
function aboveHeader({ plan, digits, decimal }: Settled, cells: readonly Cell[], row: number): RowOutcome {
  const kontoIn = (cell: Cell | undefined): string | null => {
    const reading = readKonto({ konto: cell ?? null }, digits);
    return reading.kind === "konto" && parseKonto(reading.konto) !== null ? reading.konto : null;
  };
  const konto = plan.konto.konto === undefined ? null : kontoIn(cells[plan.konto.konto]);
  if (konto !== null && plan.amounts.some(({ position }) => (readAmount(cells[position], decimal) ?? 0) !== 0))
    return unreadable(postingAboveHeader(row, konto));
  const account = cells.find(isWholeAccount);
  const hasMoney = cells.some((cell) => /\d[,.]\d\d?$/.test(textOf(cell)) && (readAmount(cell, decimal) ?? 0) !== 0);
  return account !== undefined && hasMoney ? unreadable(postingAboveHeader(row, textOf(account))) : textRow(cells);
}

/** The outcome of a row that is no posting whatever its account: blank, or the header row again. */
function layoutRow(plan: RowPlan, cells: readonly Cell[], row: number): RowOutcome | null {
  if (cells.every((cell) => textOf(cell) === "")) return leftOut("tom rad");
  if (isHeaderAgain(plan, cells)) return leftOut("overskrift");
  return isOtherHeader(plan, cells) ? unreadable(otherHeader(row)) : null;
}

/**
 * Two texts or more, and every cell what its column's header has; a number is the very same, or one of its words.
 */
function isHeaderAgain(plan: RowPlan, cells: readonly Cell[]): boolean {
  let matches = 0;
  for (let position = 0; position < cells.length; position++) {
    const text = cellText(cells[position] ?? null).toLowerCase();
    if (text === "") continue;
    const header = (plan.headers.get(position) ?? "").toLowerCase();
    const isText = /\p{L}/u.test(text);
    if (isText ? !header.includes(text) : text !== header && !header.split(/\s+/).includes(text)) return false;
    if (isText) matches++;
  }
  return matches >= 2;
}

/**
 * A header row with other columns, or the same in another order: what is below it would be read as what it is not. A
 * number in it («2024») is of a header here too.
 */
function isOtherHeader({ headers }: RowPlan, cells: readonly Cell[]): boolean {
  const known = new Set([...headers.values()].map((header) => header.toLowerCase()));
  const words = new Set([...known].flatMap((header) => header.split(/\s+/)));
  const texts = cells.map((cell) => cellText(cell).toLowerCase()).filter((text) => text !== "");
  const matching = texts.filter((text) => known.has(text)).length;
  return matching >= 3 && matching * 2 > texts.length && texts.every((text) => /\p{L}/u.test(text) || words.has(text));
}
