import { Exact, type Ratio } from "../../amounts/ratio";

const MINUS = /^[-\u2212\u2013]$/;
const NEGATIVE = /^[-\u2212\u2013] ?(.*)$|^(.*?) ?[-\u2212\u2013]$|^\((.*)\)$/;
const SPACES = /[\s\u00a0\u202f]+/g;
/** Digits in one run, or grouped in threes by space, point or apostrophe; then any number of decimals. */
const NUMBER = /^(?:\d+|\d{1,3}(?:([ .'\u2019])\d{3})(?:\1\d{3})*)?(?:([.,])\d*)?$/;
/** `1.234`: thousands or three decimals? */
const AMBIGUOUS = /^[1-9]\d{0,2}\.\d{3}$/;

/**
 * The exact number a Norwegian writes, or null when it cannot be read with certainty:
 * `1 234,50`, `1.234,50`, `0,141`, `−12`, `12-`, `(12)`, `kr 12`, and a lone `-` for 0. Comma is the decimal sign;
 * point is too where it cannot mean thousands.
 * Unlike `parseAmount` it keeps every decimal, for rates and for amounts in thousands and millions.
 */
export function readNumber(text: string): Ratio | null {
  const plain = text
    .replace(SPACES, " ")
    .trim()
    .replace(/^kr\.?(?=[ (\d\u2212\u2013-])|kr\.?$/i, "")
    .trim();
  if (MINUS.test(plain)) return new Exact(0);
  const negative = NEGATIVE.exec(plain);
  const magnitude = negative ? (negative[1] ?? negative[2] ?? negative[3] ?? "") : plain;
  const found = NUMBER.exec(magnitude);
  const [, group, point] = found ?? [];
  if (!found || !/\d/.test(magnitude) || AMBIGUOUS.test(magnitude) || (group === "." && point === ".")) return null;
  const digits = (group === undefined ? magnitude : magnitude.replaceAll(group, "")).replace(",", ".");
  const value = new Exact(digits.replace(/^\./, "0.").replace(/\.$/, ""));
  return negative ? value.neg() : value;
}
