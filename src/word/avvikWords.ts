import type { Ore } from "../amounts/ore";
import { inNorwegian, roundedAmount, type Unit } from "../amounts/printAmount";
import type { TableRow } from "../table/table";
import type { Language } from "../texts/translate";

interface Words {
  readonly less: string;
  readonly more: string;
  readonly none: string;
  readonly unit: Readonly<Record<Unit, string>>;
}

const NORWEGIAN_UNITS = { kroner: "kr", tusen: "tusen kr", mill: "mill. kr" };
const WORDS: Readonly<Record<Language, Words>> = {
  nb: { less: "mindreforbruk", more: "merforbruk", none: "i balanse", unit: NORWEGIAN_UNITS },
  nn: { less: "mindreforbruk", more: "meirforbruk", none: "i balanse", unit: NORWEGIAN_UNITS },
  en: {
    less: "underspending",
    more: "overspending",
    none: "on budget",
    unit: { kroner: "kroner", tusen: "thousand kroner", mill: "million kroner" },
  },
};

/**
 * «merforbruk 7,3 mill. kr» of an avvik in øre as shown in the row: the word follows it in ledger sign, whatever signs
 * the table has. NBSP keeps figure and unit on one line.
 */
export function avvikWords(
  avvik: Ore,
  row: Pick<TableRow, "sign" | "avvikSign">,
  unit: Unit,
  language: Language,
): string {
  const { less, more, none, unit: units } = WORDS[language];
  const printed = roundedAmount(avvik, unit);
  if (!/[1-9]/.test(printed)) return none;
  const amount = `${inNorwegian(printed.replace("-", ""))}\u00a0${units[unit].replaceAll(" ", "\u00a0")}`;
  return `${avvik * row.sign * row.avvikSign > 0 ? less : more} ${amount}`;
}
