import { inNorwegian, printKroner } from "../amounts/printAmount";
import { FIGURE_TEXT } from "../ledger/ledger";
import { controlLinesOf, monthsText, rowsInSource, type SourceControl } from "../ledger/sourceControl";
import { sayIn } from "../texts/sayIn";
import type { Language } from "../texts/translate";
import { aligned } from "./aligned";
import { words } from "../texts/words";

const HEADER = ["Kontoklasse", "Hva", "Debet", "Kredit", "Netto"];
const AMOUNT_COLUMNS = [2, 3, 4];

/**
 * What each source was read as, before anything is made of it: rows and months, and what stands on each side per
 * kontoklasse.
 */
export function sourceLines(controls: readonly SourceControl[], language: Language): readonly string[] {
  const say = sayIn(language);
  return controls.flatMap((control) => {
    const months = monthsText(control);
    const lines = controlLinesOf(control).map(({ kontoklasse, figure, debet, kredit, netto }) => [
      kontoklasse,
      say(FIGURE_TEXT[figure]),
      ...[debet, kredit, netto].map((amount) => plain(printKroner(amount))),
    ]);
    return [
      `${control.name}: ${plain(say(words`${inNorwegian(String(control.rowsUsed))} av ${inNorwegian(String(rowsInSource(control)))} rader brukt`))}${months === "" ? "" : `, ${months}`}`,
      ...(lines.length === 0 ? [] : aligned([HEADER.map(say), ...lines], AMOUNT_COLUMNS)),
    ];
  });
}

const plain = (text: string): string => text.replaceAll("\u00a0", " ").replace("\u2212", "-");
