import { inNorwegian, withoutNegativeZero } from "../../amounts/printAmount";
import { Exact } from "../../amounts/ratio";
import { cellNumber, type DecimalSign } from "../../document/cellNumber";

/** A figure printed as the cell is: its decimals, its minus, what stands between its thousands. */
export function cellLike(text: string, value: number, decimal: DecimalSign): string {
  const decimals = cellNumber(text, decimal)?.decimals ?? 0;
  const norwegian = inNorwegian(withoutNegativeZero(new Exact(value).toFixed(decimals)))
    .replace("\u2212", text.includes("\u2212") ? "\u2212" : "-")
    .replaceAll("\u00a0", between(text, decimal));
  const printed = decimal === "," ? norwegian : norwegian.replace(/,(?=\d*$)/, decimals > 0 ? "." : ",");
  const withUnit = text.includes("%") ? `${printed} %` : printed;
  return text.includes("(") ? withUnit.replace(/^[-\u2212](.*)$/, "($1)") : withUnit;
}

function between(text: string, decimal: DecimalSign): string {
  const sign = /\d([ .,\u00a0\u202f])\d{3}/.exec(text)?.[1];
  if (sign !== undefined && sign !== decimal) return sign;
  return /\d{4}/.test(text) ? "" : decimal === "," ? " " : ",";
}
