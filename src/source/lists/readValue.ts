import { Exact } from "../../amounts/ratio";
import { textOf, type Cell } from "../cells/cell";
import { readAmount } from "../cells/readAmount";
import type { InputColumn } from "../../law/lists/definition";
import type { ListingValue } from "./listing";

/** The cell as its column's kind; null for a blank one, undefined when it cannot be read with certainty. */
export function readValue(
  cell: Cell | undefined,
  column: InputColumn,
  decimal: "," | ".",
): ListingValue | null | undefined {
  const text = textOf(cell);
  if (text === "") return null;
  switch (column.kind) {
    case "text":
      return { kind: "text", text };
    case "amount": {
      const amount = readAmount(cell, decimal);
      return amount === null || amount === undefined ? undefined : { kind: "amount", ore: amount };
    }
    case "number":
    case "percent": {
      // A percent has no thousands, so its sign is the decimal's whatever the list's is.
      if (text.endsWith("%")) return readNumber(text.slice(0, -1).replace(",", "."), ".");
      return readNumber(text, typeof cell === "number" ? "." : decimal);
    }
    case "year":
      return /^(?:19|20)\d\d$/.test(text) ? { kind: "number", value: new Exact(text) } : undefined;
    case "date":
      return readDate(cell, text);
  }
}

function readNumber(text: string, decimal: "," | "."): ListingValue | undefined {
  const plain = text
    .replace(/[\s\u00a0\u202f]/g, "")
    .replace("\u2212", "-")
    .replace(decimal, ".");
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? { kind: "number", value: new Exact(plain) } : undefined;
}

/** A day as Excel counts them, from 30.12.1899; only those of this century and the next are dates here. */
const FIRST_SERIAL = 36526;
const LAST_SERIAL = 109575;

function readDate(cell: Cell | undefined, text: string): ListingValue | undefined {
  if (typeof cell === "number") {
    if (!Number.isInteger(cell) || cell < FIRST_SERIAL || cell > LAST_SERIAL) return undefined;
    return { kind: "text", text: new Date(Date.UTC(1899, 11, 30 + cell)).toISOString().slice(0, 10) };
  }
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  const norwegian = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : norwegian
      ? [norwegian[3], norwegian[2], norwegian[1]]
      : [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // 31.02 would become 3.3.
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
    ? { kind: "text", text: date.toISOString().slice(0, 10) }
    : undefined;
}
