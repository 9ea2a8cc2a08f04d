import { sayIn } from "../texts/sayIn";
import type { Language } from "../texts/translate";
import type { Problem, Severity } from "../ledger/problem";
import { words } from "../texts/words";

const SEVERITY_TEXT: Readonly<Record<Severity, string>> = {
  error: "Feil",
  warning: "Advarsel",
  info: "Til orientering",
};

/** One line of a problem: «Feil [art-uten-linje] hovedbok.csv, rad 214: …». */
export function problemText({ severity, code, message, where = {} }: Problem, language: Language): string {
  const say = sayIn(language);
  const told = say(message);
  // Most messages about a row say which one and its column themselves.
  const isTold = where.row !== undefined && new RegExp(`^(?:Rad|Linje|Row|Line) ${where.row}\\b`).test(told);
  const place = [
    where.file,
    !isTold && where.row && say(words`rad ${where.row}`),
    !isTold && where.column && say(words`kolonne ${where.column}`),
  ]
    .filter((part) => typeof part === "string")
    .join(", ");
  return `${say(SEVERITY_TEXT[severity])} [${code}]${place === "" ? "" : ` ${place}`}: ${onOneLine(told)}`;
}

/** A line break of the data would look like a message of its own. */
function onOneLine(text: string): string {
  return text.replace(/[\r\n]+/g, " ");
}
