/** What a column may say of which side a row is on: debit and expense add, credit and income take away. */
const SIDES: readonly (readonly [debit: readonly string[], credit: readonly string[]])[] = [
  [
    ["d", "deb", "debet", "debit", "dr", "db"],
    ["k", "kre", "kred", "kredit", "kreditt", "c", "cr", "credit"],
  ],
  [
    ["+", "pluss", "plus", "1"],
    ["-", "\u2212", "\u2013", "minus", "-1", "\u22121"],
  ],
  [
    ["u", "ut", "utgift", "utgifter", "kostnad", "kostnader", "utbetaling", "expense", "expenses", "e"],
    ["i", "inn", "inntekt", "inntekter", "innbetaling", "income", "revenue", "r"],
  ],
  [
    ["s", "soll"],
    ["h", "haben"],
  ],
];

/** 1 for debit or expense, −1 for credit or income, null for anything else. */
export function signOf(value: string): 1 | -1 | null {
  const word = value.trim().toLowerCase();
  const pair = SIDES.find(([debit, credit]) => debit.includes(word) || credit.includes(word));
  return pair === undefined ? null : pair[0].includes(word) ? 1 : -1;
}

/** Whether the values are the two sides of one and the same way of saying it, and nothing else. */
export function areSides(values: readonly string[]): boolean {
  const words = values.map((value) => value.trim().toLowerCase()).filter((word) => word !== "");
  return SIDES.some(
    ([debit, credit]) =>
      words.every((word) => debit.includes(word) || credit.includes(word)) &&
      words.some((word) => debit.includes(word)) &&
      words.some((word) => credit.includes(word)),
  );
}

/**
 * Whether an amount is written with a minus: before it, behind it, or as parentheses. «900,-» has none, nor «-» for 0.
 */
export const hasMinus = (text: string): boolean =>
  /\d/.test(text) && /^[-\u2212\u2013(]|(?<![.,])[-\u2212\u2013)]$/.test(text);
