import { Exact } from "../../amounts/ratio";
import type { ListingValue } from "./listing";

/** The decimal sign of a list; `isSeen`: a figure in it is so written, and the other sign can only part thousands. */
export interface Decimal {
  readonly sign: "," | ".";
  readonly isSeen: boolean;
}

const MINUS = /^[-\u2212\u2013]/;
/** «-» is none, as statistics write it. */
const NONE = /^[-\u2212\u2013]$/;
const NUMBER = /^([1-9]\d{0,2}(?:([.,'\u2019])\d{3})(?:\2\d{3})*|\d+)(?:([.,])(\d+))?$/;
const ONE_GROUP = /^-?[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * A number without kroner, of any number of decimals; undefined when it cannot be read with certainty: «17.690» is
 * 17690 where the list has commas for decimals, and may be 17,69 where it has none.
 */
export function readNumber(text: string, decimal: Decimal): ListingValue | undefined {
  const bare = bareNumber(text);
  if (NONE.test(bare)) return { kind: "number", value: new Exact(0) };
  if (isTwofold(bare, decimal)) return undefined;
  const [, whole = "", group, point, decimals = ""] = NUMBER.exec(bare.replace(MINUS, "")) ?? [];
  if (whole === "" || (group !== undefined && group === point)) return undefined;
  const isDecimal = group === decimal.sign;
  if (isDecimal && (point !== undefined || whole.split(group).length > 2)) return undefined;
  const plain = isDecimal ? whole.replace(group, ".") : `${whole.replace(/\D/g, "")}.${decimals || "0"}`;
  return { kind: "number", value: new Exact(`${MINUS.test(bare) ? "-" : ""}${plain}`) };
}

/** A percent has no thousands, so its sign is the decimal's whatever the list's is. */
export function readPercent(text: string): ListingValue | undefined {
  const bare = bareNumber(text.endsWith("%") ? text.slice(0, -1) : text).replace(",", ".");
  if (NONE.test(bare)) return { kind: "number", value: new Exact(0) };
  const plain = bare.replace(MINUS, "-");
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? { kind: "number", value: new Exact(plain) } : undefined;
}

const isTwofold = (text: string, { sign, isSeen }: Decimal): boolean =>
  !isSeen && mayBeThousands(text) && !text.includes(sign);

/** Whether the sign within the number may part thousands, and may part decimals. */
export const mayBeThousands = (text: string): boolean => ONE_GROUP.test(bareNumber(text));

const bareNumber = (text: string): string => text.replace(/[\s\u00a0\u202f]/g, "");
