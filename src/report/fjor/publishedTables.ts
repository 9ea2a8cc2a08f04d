import { Exact, type Ratio } from "../../amounts/ratio";
import { textOf, type Cell } from "../../source/cells/cell";
import { readAmount } from "../../source/cells/readAmount";
import type { RawGrid } from "../../source/source";

/** A line of a finished report: the figure as printed, in the unit the table is in. */
export interface PublishedLine {
  readonly number: string;
  readonly label: string;
  readonly printed: Ratio;
}

/** A table of a finished report by one of its columns. `row`: of the header, from 1. */
export interface PublishedTable {
  readonly sheet: string;
  readonly row: number;
  readonly header: string;
  readonly isSoFar: boolean;
  readonly lines: readonly PublishedLine[];
}

/** Other figures than the accounts: a budget, a deviation, a share, a prognosis. */
const OTHER_FIGURE = /bud|avvik|endring|%|prosent|prognose|forbruk|oppr|rev\b|note|deviation|change|forecast/i;
const SO_FAR = /hittil|so far|per \d|\d\d\.0[1-9]|\d\d\.1[01]/i;

/**
 * Every column of the sheets that has a year's accounts, with the lines below its header. Sheets that hold rows of the
 * ledger have no such header.
 */
export function publishedTables(grids: readonly RawGrid[], year: number): readonly PublishedTable[] {
  return grids.flatMap((grid) => {
    const headers = grid.rows.map((row) =>
      row.map(textOf).flatMap((text, column) => (isOfYear(text, year) ? [{ text, column }] : [])),
    );
    return headers
      .flatMap((found, h) =>
        found.map(({ text, column }): PublishedTable => {
          const next = headers.findIndex((other, at) => at > h && other.length > 0);
          const rows = grid.rows.slice(h + 1, next < 0 ? undefined : next);
          return {
            sheet: grid.name,
            row: grid.firstRow + h,
            header: text,
            isSoFar: SO_FAR.test(text),
            lines: rows.flatMap((row) => lineOf(row, column)),
          };
        }),
      )
      .filter(({ lines }) => lines.length > 0);
  });
}

/** A header, not a title: short, and of the accounts of the year alone. */
const isOfYear = (text: string, year: number): boolean =>
  text.length <= LONGEST_HEADER &&
  text.includes(String(year)) &&
  !OTHER_FIGURE.test(text) &&
  /^\d{4}$|regnskap|rekneskap|accounts|\d\d\.\d\d\./i.test(text) &&
  !/\b(?:kontroll|års|year)/i.test(text);

const LONGEST_HEADER = 40;

/** «12», «A», «A.II.3»: the number of a line. */
const NUMBER = /^(?:(?:[A-Z]|[IVX\d]+|[A-HJ-UWYZ][IVX\d]+)(?:\.[IVX\d]+)*\.?)?$/;

/** The longest text before the figure is the line's, and what stands before it its number. */
function lineOf(row: readonly Cell[], column: number): readonly PublishedLine[] {
  const printed = printedIn(row[column]);
  const texts = row.slice(0, column).map(textOf);
  const lengths = texts.map((text) => (NUMBER.test(text) ? 0 : text.length));
  const words = lengths.indexOf(Math.max(0, ...lengths));
  if (printed === null || !/\p{L}{2}/u.test(texts[words] ?? "")) return [];
  const joined = /^([\dA-Z][\dA-Z.]*)\s+(\p{L}.*)$/u.exec(texts[words] ?? "");
  const before = texts
    .slice(0, words)
    .filter((text) => text !== "")
    .join(" ");
  return [
    {
      number: before === "" && joined ? (joined[1] as string) : before,
      label: before === "" && joined ? (joined[2] as string) : (texts[words] as string),
      printed,
    },
  ];
}

/** The figure as printed; null for what is none. A dash is 0. */
function printedIn(cell: Cell | undefined): Ratio | null {
  if (typeof cell === "number") return new Exact(cell);
  const text = textOf(cell);
  if (text === "") return null;
  if (/^[-–—−]$/.test(text)) return new Exact(0);
  const ore = readAmount(text, ",");
  return ore === null || ore === undefined ? null : new Exact(ore).div(100);
}
