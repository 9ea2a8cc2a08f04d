import type { Problem } from "../../ledger/problem";
import type { SaidText } from "../said";
import type { RecognisedColumn, Recognition } from "../source";
import { inQuotes } from "./draft";
import { words, type Words } from "../../texts/words";

const KR = "(?:kr\\.?|kroner|nok)";
const UNIT = `(?:${KR}[ -]?)?(?:(?:hele|heile) )?(?:1[ .\\u00a0\\u202f]?000(?:,-)?|tusen|tusener|mill(?:ion(?:er|ar)?|\\.)?|['\u2019]000)`;
/** «tkr», «MNOK»: the unit in one word with the currency. */
const SHORT_UNIT = "(?:tkr|tnok|knok|mkr|mnok|k nok)";
const AMOUNTS = "(?:(?<!\\p{L})|regnskaps)(?:beløp(?:a|ene)?|tal(?:l|la|lene)?|amounts|figures|kroner|nok|kr)";
const ENGLISH = "(?:in )?(?:nok )?(?:thousands?|millions?)(?: nok)?";
/**
 * «Beløp i 1000 kr», «Regnskap (tusen)», «Budsjett, mill. kr», «Regnskap TKR». An ansvar 1000 in a header is no unit.
 */
const IN_HEADER = new RegExp(
  `\\bi ${UNIT}(?![\\p{L}\\d])|(?<!\\d[ .]?)${UNIT}\\s*${KR}(?!\\p{L})|(?<!\\p{L})(?:tusen|millioner|mill|${SHORT_UNIT})(?!\\p{L})`,
  "iu",
);
/** «Alle tall i 1000 kr», «Beløp i hele tusen»; a title about a grant of 10 mill. kr is no unit. */
const IN_TITLE = new RegExp(
  `${AMOUNTS}[^\\d]{0,20}(?:\\bin? (?:${UNIT}|${SHORT_UNIT})|: ?(?:tusen|${SHORT_UNIT})|${ENGLISH})(?![\\p{L}\\d])|avrundet til (?:hele|heile|nærmeste) (?:tusen|million)`,
  "iu",
);

/** «(1000 kr)», «NOK 1000», «Mill. kroner», «Enhet: TNOK» and nothing else, or in parentheses after a name. */
const ALONE = new RegExp(
  `^\\W*(?:(?:enhet|eining|valuta|målestokk|skala|skalering) ?: ?)?(?:(?:i |nok |kr |kroner |x |kr x )${UNIT}(?:[ -]?${KR})?|${UNIT}[ -]?${KR}|(?:hele )?(?:tusen|tusener|millioner|mill\\.?)(?: kr| kroner)?|(?:i )?${SHORT_UNIT}|(?:in )?nok ['\u2019]?(?:1[ .]?)?000|${ENGLISH})\\W*$|^\\W*(?:målestokk|skala|skalering) ?: ?(?:1 ?: ?)?1[ .]?000\\W*$|\\((?:i |x )?(?:${UNIT}|${SHORT_UNIT})(?: ?${KR})?\\)`,
  "iu",
);
/** «Alle beløp i øre», «(øre)». */
const IN_ORE = /(?:beløp|tall)[^\d\n]{0,20}(?<!\p{L})i øre(?!\p{L})|^\W*(?:i )?øre\W*$|\((?:i )?øre\)/iu;
/** What every way of saying a unit has some of: most texts have none, and the long patterns are dear to compile. */
const MAY_BE_UNIT = /000|tusen|thousand|mill|nok|kr|øre/iu;
export const isUnit = (text: string): boolean =>
  MAY_BE_UNIT.test(text) && (IN_TITLE.test(text) || ALONE.test(text) || IN_ORE.test(text));

/** The headers of columns with amounts. */
export const amountHeaders = (columns: readonly RecognisedColumn[]): readonly string[] =>
  columns.flatMap(({ role, header }) => (role.kind === "amount" ? [header] : []));

/** The same of what is said below the headers. */
export function unitsBelow(
  said: readonly SaidText[],
  { columns, headerRows }: Pick<Recognition, "columns" | "headerRows">,
): readonly Problem[] {
  const header = Math.max(0, ...headerRows);
  return amountHeaders(columns).length === 0 ? [] : unitsSaid(said.filter(({ row }) => row > header));
}

/** A problem where one of the texts says that amounts are in another unit. */
export function unitsSaid(said: readonly SaidText[]): readonly Problem[] {
  const found = said.find(({ text }) => isUnit(text));
  return found === undefined ? [] : [problem(words`Rad ${found.row}, ${inQuotes(found.text)},`)];
}

/**
 * A problem for amounts that the headers, or the report's head above them, say are in thousands or millions: amounts
 * are read as kroner, to the øre.
 */
export function unitProblems(amountHeaders: readonly string[], headTexts: readonly string[]): readonly Problem[] {
  const inHeaders = amountHeaders
    .filter((header) => IN_HEADER.test(header) || IN_ORE.test(header))
    .map((header) => problem(words`Overskriften ${inQuotes(header)}`, header));
  const title = amountHeaders.length === 0 || inHeaders.length > 0 ? undefined : headTexts.find(isUnit);
  return title === undefined
    ? inHeaders
    : [problem(words`Teksten ${inQuotes(title)} over overskriftene eller i arkets navn`)];
}

function problem(what: Words, column?: string): Problem {
  const message = words`${what} sier at beløpene er i øre, tusen eller millioner, men Tertial leser dem som kroner. Tabellene blir feil. Hent ut rapporten i kroner.`;
  return {
    code: "kilde-ikke-kroner",
    severity: "error",
    message,
    ...(column === undefined ? {} : { where: { column } }),
  };
}
