import type { Problem } from "../../ledger/problem";
import type { SaidText } from "../said";
import type { RecognisedColumn, Recognition } from "../source";
import { inQuotes } from "./draft";

const UNIT = "(?:(?:hele )?(?:1[ .\\u00a0\\u202f]?000|tusen|tusener|millioner|mill\\.?))";
/**
 * «Beløp i 1000 kr», «Regnskap (tusen)», «Budsjett, mill. kr», «Regnskap TKR». An ansvar 1000 in a header is no unit.
 */
const IN_HEADER = new RegExp(
  `\\bi ${UNIT}(?![\\p{L}\\d])|${UNIT}\\s*(?:kr|kroner|nok)(?!\\p{L})|(?<!\\p{L})(?:tusen|millioner|mill|tkr|tnok|mkr|mnok)(?!\\p{L})`,
  "iu",
);
/** «Alle tall i 1000 kr», «Beløp i hele tusen»; a title about a grant of 10 mill. kr is no unit. */
const IN_TITLE = new RegExp(`(?:beløp|tall|kroner|nok|kr)[^\\d]{0,20}\\bi ${UNIT}(?![\\p{L}\\d])`, "iu");

/** «(1000 kr)», «NOK 1000», «Mill. kroner» and nothing else, or in parentheses after a name. */
const ALONE = new RegExp(
  `^\\W*(?:(?:i |nok |kr |kroner )${UNIT}(?: ?(?:kr|kroner|nok))?|${UNIT} ?(?:kr|kroner|nok)|(?:hele )?(?:tusen|tusener|millioner|mill\\.?)(?: kr| kroner)?)\\W*$|\\((?:i )?${UNIT}(?: ?(?:kr|kroner|nok))?\\)`,
  "iu",
);
/** «Alle beløp i øre», «(øre)». */
const IN_ORE = /(?:beløp|tall)[^\d\n]{0,20}(?<!\p{L})i øre(?!\p{L})|^\W*(?:i )?øre\W*$|\((?:i )?øre\)/iu;
export const isUnit = (text: string): boolean => IN_TITLE.test(text) || ALONE.test(text) || IN_ORE.test(text);

/** The headers of columns with amounts. */
export const amountHeaders = (columns: readonly RecognisedColumn[]): readonly string[] =>
  columns.flatMap(({ role, header }) => (role.kind === "amount" ? [header] : []));

/** The same of what is said below the headers. */
export function unitsBelow(
  said: readonly SaidText[],
  { columns, headerRows }: Pick<Recognition, "columns" | "headerRows">,
): readonly Problem[] {
  const header = Math.max(0, ...headerRows);
  const found = said.find(({ row, text }) => row > header && isUnit(text));
  return found === undefined || amountHeaders(columns).length === 0
    ? []
    : [problem(`Rad ${found.row}, ${inQuotes(found.text)},`)];
}

/**
 * A problem for amounts that the headers, or the report's head above them, say are in thousands or millions: amounts
 * are read as kroner, to the øre.
 */
export function unitProblems(amountHeaders: readonly string[], headTexts: readonly string[]): readonly Problem[] {
  const inHeaders = amountHeaders
    .filter((header) => IN_HEADER.test(header) || IN_ORE.test(header))
    .map((header) => problem(`Overskriften ${inQuotes(header)}`, header));
  const title = amountHeaders.length === 0 || inHeaders.length > 0 ? undefined : headTexts.find(isUnit);
  return title === undefined
    ? inHeaders
    : [problem(`Teksten ${inQuotes(title)} over overskriftene eller i arkets navn`)];
}

function problem(what: string, column?: string): Problem {
  const message = `${what} sier at beløpene er i øre, tusen eller millioner, men Tertial leser dem som kroner. Tabellene blir feil. Hent ut rapporten i kroner.`;
  return {
    code: "kilde-ikke-kroner",
    severity: "error",
    message,
    ...(column === undefined ? {} : { where: { column } }),
  };
}
