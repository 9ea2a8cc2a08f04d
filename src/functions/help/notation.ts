import type { Example, FunctionEntry, Language } from "../entry";
import { NAMESPACE } from "../functionId";

const SEPARATOR = { nb: ";", en: "," } as const;
const EMPTY = { nb: "(tom celle)", en: "(empty cell)" } as const;

/** KOMMUNE.AVVIK(regnskap;budsjett;[retning]) as Excel in the language writes it. */
export function signature({ id, parameters }: FunctionEntry, language: Language): string {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name[language]}]` : name[language]));
  return `${NAMESPACE}.${id}(${names.join(SEPARATOR[language])})`;
}

/** The example as a formula to type: =KOMMUNE.AVVIK(1041053,21;1290424,9). */
export function formulaOf(id: string, { arguments: args }: Example, language: Language): string {
  const written = args.map((arg) =>
    typeof arg === "string" ? `"${arg}"` : language === "nb" ? String(arg).replace(".", ",") : String(arg),
  );
  return `=${NAMESPACE}.${id}(${written.join(SEPARATOR[language])})`;
}

const LOCALE = { nb: "nb-NO", en: "en-GB" } as const;
/** Results are rounded to six decimals. */
const DECIMALS = 6;

/** A result as the cell shows it; years and other figures below 10 000 are not grouped. */
export function resultText(value: number | string, language: Language): string {
  if (typeof value === "string") return value === "" ? EMPTY[language] : value;
  const useGrouping = Math.abs(value) >= 10_000;
  const text = new Intl.NumberFormat(LOCALE[language], { useGrouping, maximumFractionDigits: DECIMALS }).format(value);
  return text.replace("-", "−");
}
