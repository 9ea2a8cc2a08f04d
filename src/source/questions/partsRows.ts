import { FIGURES } from "../../ledger/ledger";
import { fold, meaningOfValue } from "../recognise/meaningOf";
import { COMPANY, CURRENCY_WORDS, FOREIGN_AMOUNT_WORDS, VOUCHER_WORDS } from "../recognise/synonyms";
import type { SeenColumn, SeenValue } from "../seenColumn";
import type { Recognition } from "../source";

const TELLS_ROWS = /type|fase|versjon|version|scenario|serie|status|år|year/i;
const COUNTS_ROWS = /inkluder|medregn|skal med|teller|elimin|gyldig/i;
/**
 * Values that say themselves that some rows are of something else, or not to be counted: other money, another
 * company, a budget, a draft.
 */
const TELLING_VALUE =
  /^(?:usd|eur|sek|dkk|gbp|chf)$|\b(?:kf|iks|fkf)$|elimin|budsj|foreløpig|førebels|kladd|utkast|slettet|sletta|parkert|annullert|simuler|prognose/i;
/** A mark on some rows, or yes and no: what it says of them, the rows' own balance does not. */
const MARK = /^(?:|x|v|\*|✓|✔|ja|nei|j|n|yes|no|y|true|false|sann|usann|sant|usant)$/i;
/** Marks of what has been done with a row, and of its mva, say nothing of whether it counts. */
const HARMLESS_MARK = /avstem|attest|anvis|godkjent|kontrollert|vedlegg|skann|betalt|mva|avgift|moms/i;
/**
 * Whether the values may say which rows count. One value alone does where it names another figure or year than the
 * rows are read as.
 */
export function partsRows(
  { column, values, followsFrom }: SeenColumn,
  { columns }: Recognition,
  year: number,
): boolean {
  const texts = (values ?? []).map(({ value }) => value);
  if (texts.every((text) => text === "") || isOfForeignAmount(column.header, columns)) return false;
  if (texts.length > 1 && mayBeAnsvar({ values }, columns)) return true;
  // A value a row tells rows apart, not kinds of rows; so do notes here and there.
  const filled = (values ?? []).filter(({ value }) => value !== "");
  const repeats = filled.length < filled.reduce((sum, value) => sum + value.rows, 0) || TELLS_ROWS.test(column.header);
  if (texts.length > 1) {
    // Whose rows they are is asked whatever the values follow from: another company's ansvar are its own.
    if (COMPANY.test(column.header) || COUNTS_ROWS.test(column.header)) return true;
    if (texts.some((text) => TELLING_VALUE.test(text))) return true;
    if (followsFrom === null && areMarks(column.header, texts)) return true;
    const counts = isBalanced(values ?? [], VOUCHER_WORDS.includes(fold(column.header)));
    return !counts && followsFrom === null && repeats;
  }
  const [text = ""] = texts;
  if (isYear(text)) return Number(text) !== year;
  const meaning = meaningOfValue(text);
  const figures = columns.flatMap(({ role }) => (role.kind === "amount" ? [role.figure] : []));
  return (
    meaning.kind === "amount" &&
    meaning.exact &&
    /udsjett/i.test(meaning.word === "budget" ? "budsjett" : meaning.word) &&
    figures.includes("regnskap")
  );
}

const areMarks = (header: string, values: readonly string[]): boolean =>
  values.every((value) => MARK.test(value)) && !HARMLESS_MARK.test(header);

/** Codes, in a source where no column is ansvar. */
export const mayBeAnsvar = ({ values }: Pick<SeenColumn, "values">, columns: Recognition["columns"]): boolean => {
  const texts = (values ?? []).map(({ value }) => value).filter((text) => text !== "");
  const areCodes =
    texts.length > 0 &&
    !texts.every(isYear) &&
    texts.every((text) => /^\d{3,6}(?:$|\s*[-–:]\s*\D|\s+\p{L})/u.test(text));
  return areCodes && !columns.some(({ role }) => role.kind === "ansvar");
};

/**
 * What the row was paid in, where the amount in that money has a column of its own: the one that is read is in
 * kroner.
 */
const isOfForeignAmount = (header: string, columns: Recognition["columns"]): boolean =>
  CURRENCY_WORDS.includes(fold(header)) &&
  columns.some((column) => FOREIGN_AMOUNT_WORDS.includes(fold(column.header)) && column.role.kind === "ignored");

/**
 * Whether what the rows come to proves that all of them count: together they balance, and without those of any value
 * they would not.
 * Vouchers balance one by one, and so do the rows of one sort of them.
 */
function isBalanced(values: readonly SeenValue[], areVouchers: boolean): boolean {
  const money = FIGURES.map((_, at) => values.map(({ sums }) => sums[at] ?? 0)).filter((nets) =>
    nets.some((net) => net !== 0),
  );
  const balances = money.every((nets) => nets.reduce((sum, net) => sum + net, 0) === 0);
  if (!balances) return false;
  return areVouchers || money.some((nets) => nets.every((net) => net !== 0));
}

/** A year of four digits. */
export const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);
