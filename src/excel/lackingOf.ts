import { words } from "../texts/words";
import type { Problem } from "../ledger/problem";
import { isHiddenName } from "./isHiddenName";

/** What is told when Excel refused the page setup of these sheets; nothing without any that are shown. */
export function lackingOf(unprinted: readonly string[]): { readonly lacking?: Problem } {
  const sheets = unprinted.filter((name) => !isHiddenName(name));
  if (sheets.length === 0) return {};
  const message = words`Excel tok ikke imot sideoppsettet (retning, tittelrader, topptekst og sideskift) på arkene ${sheets.join(", ")}. Alt annet er skrevet. Vil du skrive ut, sett det under Sideoppsett.`;
  return { lacking: { code: "excel-uten-sideoppsett", severity: "warning", message } };
}
