import { Exact } from "../../amounts/ratio";
import { textOf, type Cell } from "../cells/cell";
import { readAmount } from "../cells/readAmount";
import type { InputColumn } from "../../law/lists/definition";
import type { ListingValue } from "./listing";
import { readNumber, readPercent, type Decimal } from "./readNumber";

/** The cell as its column's kind; null for a blank one, undefined when it cannot be read with certainty. */
export function readValue(
  cell: Cell | undefined,
  column: InputColumn,
  decimal: Decimal,
): ListingValue | null | undefined {
  const text = textOf(cell);
  if (text === "") return null;
  switch (column.kind) {
    case "text":
      return { kind: "text", text };
    case "amount": {
      const amount = readAmount(cell, decimal.sign);
      return amount === null || amount === undefined ? undefined : { kind: "amount", ore: amount };
    }
    case "number":
      return NO_FIGURE.test(text)
        ? null
        : text.endsWith("%")
          ? readPercent(text)
          : readNumber(text, typeof cell === "number" ? OF_CELL : decimal);
    case "percent":
      return NO_FIGURE.test(text) ? null : readPercent(text);
    case "year":
      return /^(?:19|20)\d\d$/.test(text) ? { kind: "number", value: new Exact(text) } : undefined;
    case "date":
      return readDate(cell, text);
  }
}

/** What statistics write where there is no figure, none can be, or it is not shown. */
const NO_FIGURE = /^(?:\.{1,2}|:)$/;
/** As a number that is no text is written. */
const OF_CELL: Decimal = { sign: ".", isSeen: true };

/** A day as Excel counts them, from 30.12.1899; only those of this century and the next are dates here. */
const FIRST_SERIAL = 36526;
const LAST_SERIAL = 109575;

/** «31.12.2028», «1.6.28», «15. juni 2044». */
const NORWEGIAN_DATE = /^(\d{1,2})\.\s*(\d{1,2}|\p{L}{3,9})(?:\.\s*|\s+)(\d{4}|\d\d)$/u;
const MONTHS = ["jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des"];
const monthOf = (text: string): string =>
  /\d/.test(text) ? text : String(MONTHS.indexOf(text.toLowerCase().slice(0, 3)) + 1);

function readDate(cell: Cell | undefined, text: string): ListingValue | undefined {
  if (typeof cell === "number") {
    if (!Number.isInteger(cell) || cell < FIRST_SERIAL || cell > LAST_SERIAL) return undefined;
    return { kind: "text", text: new Date(Date.UTC(1899, 11, 30 + cell)).toISOString().slice(0, 10) };
  }
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ][\d:.]+Z?)?$/.exec(text);
  const norwegian = NORWEGIAN_DATE.exec(text);
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : norwegian
      ? [norwegian[3]?.padStart(4, "20"), monthOf(norwegian[2] as string), norwegian[1]]
      : [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // 31.02 would become 3.3.
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
    ? { kind: "text", text: date.toISOString().slice(0, 10) }
    : undefined;
}
