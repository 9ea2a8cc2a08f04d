/**
 * How a column writes what can be read in two ways. `order`: day or month first in 01/02/2024; `fraction`: 2024.1 is
 * January, or October with its zero lost. Null: not told.
 */
export interface PeriodeFormat {
  readonly order: "dag" | "maaned" | null;
  readonly fraction: "januar" | "oktober" | null;
}

export const UNTOLD: PeriodeFormat = { order: null, fraction: null };

const DATE = /^(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})(?: [\d:.]+)?$/;
const FRACTION = /^\d{4}\.(\d{1,2})$/;

/** Whether the text can be read in two ways without knowing the column. */
export const isAmbiguous = (text: string): boolean => DATE.test(text) || FRACTION.test(text);

/**
 * What the column's ambiguous texts tell together: a day over 12 tells the order, «2024.01» or «2024.2» the fraction.
 */
export function periodeFormatOf(texts: Iterable<string>): PeriodeFormat {
  let [dayFirst, monthFirst, twoDigits, oneDigit, differs] = [false, false, false, false, false];
  for (const text of texts) {
    const [, first = "0", second = "0"] = DATE.exec(text) ?? [];
    if (Number(first) > 12) dayFirst = true;
    if (Number(second) > 12) monthFirst = true;
    if (Number(first) !== Number(second)) differs = true;
    const fraction = FRACTION.exec(text)?.[1] ?? "";
    if (/^0\d/.test(fraction)) twoDigits = true;
    if (/^[2-9]$/.test(fraction)) oneDigit = true;
  }
  const order = dayFirst === monthFirst ? (differs ? null : "dag") : dayFirst ? "dag" : "maaned";
  return { order, fraction: twoDigits === oneDigit ? null : twoDigits ? "oktober" : "januar" };
}
