import { wordPattern } from "../wordPattern";
import type { Line } from "./line";

const HEADER_WORD = wordPattern(
  [
    "regnskap|rekneskap|regn|budsjett|bud|avvik|oppr|opprinnelig|opphavleg|rev|revidert|justert|prognose|sum|total|totalt|fast|vikar|midlertidig",
    "kvinner|menn|antall|tal|korttid|langtid|samlet|fravær|prosent|endring|forbruk|landet|kostra|kostragruppe|enhet|område|post|gruppe|nøkkeltall",
    "år|årsverk|andel|actual|budget|deviation|beløp|tekst|note|i %|i kr|(?:19|20)\\d\\d",
  ].join("|"),
);
/** What says how the figures of a table are printed. */
export const CAPTION =
  /^(?:\(?beløp i|\(?tall i|\(?alle tall i|hele|\(?i \d|\(?i tusen|\(?i hele|1000 kr|kr 1000|\(?amounts in|nok)/i;
const MOST_LINES = 5;

/**
 * The lines right above a table that are headings of its columns, its caption («Beløp i 1000»), and where they begin.
 */
export function headerLines(
  lines: readonly Line[],
  first: number,
): { readonly headers: readonly Line[]; readonly caption: string; readonly from: number } {
  const headers: Line[] = [];
  let [caption, from] = ["", first];
  for (let at = first - 1, blanks = 0; at >= 0 && headers.length < MOST_LINES; at -= 1) {
    const line = lines[at] as Line;
    const text = line.text.trim();
    if (text === "") {
      blanks += 1;
      if (blanks > 1) break;
    } else if (CAPTION.test(text)) {
      caption = text;
      from = at;
    } else if (
      caption === "" &&
      (blanks === 0 || headers.length === 0) &&
      (isHeader(text) || (at === first - 1 && isRowOfNames(text)))
    ) {
      headers.unshift(line);
      from = at;
    } else break;
  }
  return { headers, caption, from };
}

/** «Enhet Plasser Barn Venteliste»: right above the figures. */
const isRowOfNames = (text: string): boolean =>
  /^(?:\p{Lu}[\p{L}.-]*|\d{4})(?: (?:\p{Lu}[\p{L}.-]*|\d{4}|%)){1,11}$/u.test(text);

/** Two column words or more, or one in a line of few words; and no sentence. */
function isHeader(text: string): boolean {
  const words = text.split(/\s+/);
  const known = (text.match(HEADER_WORD) ?? []).length;
  return (
    !/[!?:;]$/.test(text) &&
    !/\p{Ll}\. \p{Lu}\p{Ll}+ \p{Ll}+ \p{Ll}/u.test(text) &&
    words.length <= 40 &&
    (known >= 2 ? known * 4 >= words.length : known === 1 && words.length <= 3)
  );
}
