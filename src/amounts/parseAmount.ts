import { ore, type Ore } from "./ore";

const MINUS = /^[-\u2212\u2013]/;
const TRAILING_MINUS = /[-\u2212\u2013]$/;
const SPACES = /[\s\u00a0\u202f]/g;
/** Digits in one run, or grouped in threes by one and the same separator; then at most two decimals. */
const NUMBER = /^(\d+|\d{1,3}(?:([ .,'\u2019])\d{3})(?:\2\d{3})*)?(?:([.,])(\d{0,2}))?$/;

/**
 * Øre of an amount as exports write it, or null when it cannot be read with certainty:
 * `1 234,50`, `1.234,50`, `1'234.50`, `1234.5`, `-12`, `12-`, `−12`, `- 12`, `(12)`, `kr 12`, `12 kr`, and a lone `-` for 0.
 * `1.234` is ambiguous (grouped or three decimals) and is read by `decimal` where the column's sign is known, else null.
 */
export function parseAmount(text: string, decimal?: "," | "."): Ore | null {
  let rest = text.trim().replace(/^kr\.?(?=[\s\u00a0\u202f(\d-])|kr\.?$/i, "").trim();
  if (/^[-\u2212\u2013]$/.test(rest)) return ore(0);
  let negative = false;
  if (rest.startsWith("(") && rest.endsWith(")")) {
    negative = true;
    rest = rest.slice(1, -1).trim();
  } else if (MINUS.test(rest)) {
    negative = true;
    rest = rest.slice(1).trim();
  } else if (TRAILING_MINUS.test(rest)) {
    negative = true;
    rest = rest.slice(0, -1).trim();
  }
  const magnitude = parseMagnitude(rest.replace(SPACES, " "), decimal);
  return magnitude === null ? null : ore(negative ? -magnitude : magnitude);
}

function parseMagnitude(text: string, decimal: "," | "." | undefined): number | null {
  const found = NUMBER.exec(text);
  if (!found || !/\d/.test(text)) return null;
  const [, whole = "0", group, point, decimals = ""] = found;
  if (group !== undefined && group === point) return null;
  if (decimal !== undefined && (point !== undefined ? point !== decimal : group === decimal)) return null;
  if (decimal === undefined && isAmbiguous(whole, group, point)) return null;
  const value = Number(whole.replace(/\D/g, "")) * 100 + Number(decimals.padEnd(2, "0"));
  return Number.isSafeInteger(value) ? value : null;
}

/** One group after a point or comma (`1.234`) could be three decimals as well. */
function isAmbiguous(whole: string, group: string | undefined, point: string | undefined): boolean {
  return point === undefined && (group === "." || group === ",") && whole.split(group).length === 2;
}
