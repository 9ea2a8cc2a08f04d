import type { Clause } from "./clause";
import type { Cue } from "./knownWords";

/** Words that say what a figure is. */
export const TELLS: ReadonlySet<Cue> = new Set([
  "worse",
  "better",
  "deviates",
  "up",
  "down",
  "budget",
  "spent",
  "actual",
]);

/** What of a row an amount is said to be. */
type SaidAmount =
  | { readonly kind: "budget"; readonly isOriginal: boolean }
  | { readonly kind: "actual"; readonly year: number; readonly moved: null };

interface Told {
  readonly cues: ReadonlySet<Cue>;
  /** The year the figure is of, and that of the report. */
  readonly of: number;
  readonly year: number;
  /** The figure before is of the accounts too. */
  readonly isAfterAmount: boolean;
}

/** The row's own budget or accounts, of the year that is named. */
export function amountBefore(clause: Clause, { cues, of, year, isAfterAmount }: Told): SaidAmount | null {
  const { before, left, named, namedAfter, goesOn } = clause;
  if (cues.has("spent")) return null;
  const last = before.filter(({ cue }) => TELLS.has(cue)).at(-1)?.cue;
  if (cues.has("budget"))
    return of !== year || (cues.has("actual") && last !== "budget")
      ? null
      : { kind: "budget", isOriginal: cues.has("original") };
  const isTold =
    cues.has("actual") ||
    cues.has("forecast") ||
    VERB.test(left) ||
    (namedAfter !== null && RECEIVED.test(left)) ||
    (named.length > 0 && !goesOn && ALONE.test(left)) ||
    (isAfterAmount && isNextOfAKind(clause));
  return isTold ? { kind: "actual", year: of, moved: null } : null;
}

/** «Skatt på inntekt og formue med 725,6 mill. og rammetilskudd med 610,6». */
const isNextOfAKind = ({ left, named }: Clause): boolean => named.length === 1 && NEXT.test(left);

const NEXT = /^(?:,|,? (?:og|samt)) [\p{L} -]{1,60}(?<! og| samt| i| av) $/u;

/** Nothing before the figure says what it is: «…, dernest Inkludering (2,2 mill.)». */
export const isBare = ({ before }: Pick<Clause, "before">): boolean => !before.some(({ cue }) => TELLS.has(cue));

/** Nothing but the name says what the figure is. */
export const isMerelyNamed = ({ left, before }: Clause): boolean =>
  ALONE.test(left) && !VERB.test(left) && isBare({ before });

/** «Disposisjonsfond: 150,4 mill.», «Skatteinngang 725,6 mill.» */
const ALONE = /^[\p{L} -]+(?::[ \u2212-]{0,2})?$/u;
const VERB =
  /(?<!\p{L})(?:er|var|ble|blei|vart|endte|enda|endar|utgjør|utgjorde|utgjer|kom|viser|viste|syner|synte|ligger|låg|lå)(?!\p{L})/iu;

/** «Kommunen fikk 725,6 mill. i inntekts- og formuesskatt». */
const RECEIVED = /(?<!\p{L})(?:fikk|fekk|får|mottok|hadde|har)\s+(?:kr |om lag |totalt |til sammen )*$/iu;
