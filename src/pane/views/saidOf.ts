import { printKroner } from "../../amounts/printAmount";
import type { Shown } from "../../table/words/explanation";
import { printFigure } from "../../table/words/printFigure";
import type { ExplainShown } from "../state/explainState";
import type { Text } from "../../texts/words";
import { text, words } from "../texts/text";

/** What is explained in a few words, for those who do not see it. */
export function saidOf(shown: ExplainShown): Text {
  switch (shown.kind) {
    case "cell":
      return words("forklar.sagt", {
        linje: shown.explanation.line,
        kolonne: shown.explanation.header,
        tall: exactText(shown.explanation.now),
      });
    case "line":
      return shown.line;
    case "column":
      return shown.header;
    case "unkept":
      return words("forklar.ukjent");
    case "failed":
      return shown.message;
    case "outside":
    case "reading":
      return "";
  }
}

/** What a cell shows, amounts in kroner and øre. */
export function exactText(shown: Shown): string {
  if (shown === null) return text("forklar.tom");
  if (shown.kind === "text") return shown.text;
  return shown.kind === "amount"
    ? printKroner(shown.exact.toDecimalPlaces(0).toNumber())
    : printFigure(shown, "kroner");
}
