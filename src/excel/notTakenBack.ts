import type { Problem } from "../ledger/problem";
import { words, type Text, wordsOf } from "../texts/words";

/** A write stopped, and could not be taken back either; `why`: what stopped it. */
export function notTakenBack(sheets: readonly string[], why: Text): Problem {
  const halfway = sheets.map((name) => `«${name}»`).join(", ");
  return {
    code: "excel-ikke-ryddet",
    severity: "error",
    message: words`Skrivingen til arbeidsboken stanset, og Excel lot seg ikke rydde opp i. Disse arkene kan være halvferdige: ${halfway}. Åpne oppgaveruten på nytt og ta skrivingen tilbake der, eller lukk arbeidsboken uten å lagre. Det som stanset den: ${wordsOf(why)}`,
  };
}
