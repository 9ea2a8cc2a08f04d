import type { Clause } from "./clause";
import type { Cue, FoundCue } from "./knownWords";

/** What of a row a figure is said to be. */
export type SaidMeasure =
  /** What the accounts deviate from the budget by: 1 better, −1 worse, 0 not said. */
  | { readonly kind: "deviation"; readonly direction: 1 | -1 | 0; readonly isOriginal: boolean }
  /** «mer enn budsjettert», with the word. */
  | { readonly kind: "against"; readonly word: string; readonly isOriginal: boolean }
  | { readonly kind: "change"; readonly isUp: boolean }
  | { readonly kind: "budget"; readonly isOriginal: boolean }
  | { readonly kind: "actual"; readonly year: number }
  /** The accounts in percent of the budget. */
  | { readonly kind: "spent" };

const COMPARES: ReadonlySet<Cue> = new Set(["more", "less", "stronger", "weaker"]);
const TELLS: ReadonlySet<Cue> = new Set(["worse", "better", "deviates", "up", "down", "budget", "spent", "actual"]);

/** What the words around the figure say that it is; null where they say nothing, or two things. `previous`: what the figure before it in the sentence is. */
export function measureOf(clause: Clause, previous: SaidMeasure | null, year: number): SaidMeasure | null {
  return comparedAfter(clause, previous) ?? toldAfter(clause) ?? toldBefore(clause, previous, year);
}

const tellingOf = (cues: readonly FoundCue[]): readonly FoundCue[] =>
  cues.filter(({ cue }) => cue !== "filler" && cue !== "whole");

const isOriginalIn = (cues: readonly FoundCue[]): boolean => cues.some(({ cue }) => cue === "original");

/** «… mer enn budsjettert», «… over budsjett», «… høgare enn i fjor»; «… mer» alone as the figure before is compared. */
function comparedAfter({ after, right }: Clause, previous: SaidMeasure | null): SaidMeasure | null {
  const [word, ...others] = tellingOf(after);
  if (!word || !COMPARES.has(word.cue) || !/^[\s)]*(?:kroner |kr )?$/iu.test(right.slice(0, word.from))) return null;
  const said = right.slice(word.from, word.to).toLowerCase();
  const isOriginal = isOriginalIn(after);
  const against = others.find(({ cue }) => cue !== "original");
  if (!against) return previous?.kind === "against" && others.length === 0 ? { ...previous, word: said } : null;
  if (against.cue === "budget") return { kind: "against", word: said, isOriginal };
  if (against.cue === "lastYear" && (word.cue === "more" || word.cue === "less"))
    return { kind: "change", isUp: word.cue === "more" };
  return null;
}

/** «8 mill. i merforbruk», «0,2 mill. i minus», «170 000 til gode». */
function toldAfter({ after, before }: Clause): SaidMeasure | null {
  const [word] = tellingOf(after);
  const isTold = word && (word.cue === "worse" || word.cue === "better");
  return isTold && !before.some(({ cue }) => TELLS.has(cue) && cue !== "actual")
    ? { kind: "deviation", direction: word.cue === "better" ? 1 : -1, isOriginal: isOriginalIn(after) }
    : null;
}

const FROM = /(?:^|\s)(?:fra|frå)\s+(?:kr )?$/iu;
const TO = /(?:^|\s)til\s+(?:kr )?$/iu;
const LINK =
  /^[,.)]{0,2} ?(?:\(|(?:noe |noko )?som (?:er|utgjør|utgjer|tilsvarer|tilsvarar|svarer til|svarar til)|eller|tilsvarende|tilsvarande|dvs\.?)? ?(?:om lag |ca\.? |[-\u2212+] ?)?$/iu;

function toldBefore(clause: Clause, previous: SaidMeasure | null, year: number): SaidMeasure | null {
  const { before, after, left, number, goesOn } = clause;
  const told = before.filter(({ cue }) => TELLS.has(cue));
  const cues = new Set(told.map(({ cue }) => cue));
  const isPercent = number.unit === "percent";
  if (isPercent && goesOn && LINK.test(left)) return previous && ofBudgetOrNothing(clause) ? inPercent(previous) : null;
  const moved = cues.has("up") || cues.has("down");
  const deviates = cues.has("worse") || cues.has("better") || cues.has("deviates");
  if ((moved && deviates) || (cues.has("up") && cues.has("down")) || (cues.has("worse") && cues.has("better")))
    return null;
  const lastYear = [...before, ...startOf(after)].some(({ cue }) => cue === "lastYear");
  if (FROM.test(left) || (previous && goesOn && TO.test(left)))
    return endOfMove(clause, moved || previous?.kind === "change", lastYear, year);
  if (moved) return cues.has("budget") ? null : { kind: "change", isUp: cues.has("up") };
  if (deviates)
    return lastYear
      ? null
      : {
          kind: "deviation",
          direction: cues.has("worse") ? -1 : cues.has("better") ? 1 : 0,
          isOriginal: isOriginalIn(before),
        };
  if (cues.has("spent")) return isPercent ? { kind: "spent" } : null;
  if (isPercent) return null;
  if (cues.has("budget"))
    return lastYear || (cues.has("actual") && told.at(-1)?.cue !== "budget")
      ? null
      : { kind: "budget", isOriginal: isOriginalIn(before) };
  const isTold = cues.has("actual") || VERB.test(left) || (clause.named.length > 0 && !goesOn && ALONE.test(left));
  if (isTold) return { kind: "actual", year: lastYear ? year - 1 : year };
  return previous?.kind === "deviation" ? previous : null;
}

/** «Disposisjonsfond: 150,4 mill.», «Skatteinngang 725,6 mill.» */
const ALONE = /^[\p{L} -]+(?::[ \u2212-]{0,2})?$/u;
const VERB =
  /(?<!\p{L})(?:er|var|ble|blei|vart|endte|enda|endar|utgjør|utgjorde|utgjer|kom|viser|viste|syner|synte|ligger|låg|lå)(?!\p{L})/iu;

/** The words right after the figure. */
const startOf = (after: readonly FoundCue[]): readonly FoundCue[] => after.slice(0, 1);

/** The figure stands alone, or is said to be of the budget. */
const ofBudgetOrNothing = ({ after, right }: Clause): boolean =>
  /^[\s).]*$/u.test(right) ||
  (/^\)?\s*(?:av|over|under)\s/iu.test(right) && tellingOf(after).some(({ cue }) => cue === "budget")) ||
  tellingOf(after)[0]?.cue === "lastYear";

/** The same in percent: an amount of the row itself has none. */
const inPercent = (previous: SaidMeasure): SaidMeasure | null =>
  previous.kind === "deviation" || previous.kind === "against" || previous.kind === "change" ? previous : null;

/** «redusert fra 196,5 til 150,4»: last year's figure and this year's, where nothing else is said. */
function endOfMove(
  { left, before, after }: Clause,
  moved: boolean,
  lastYear: boolean,
  year: number,
): SaidMeasure | null {
  if (!moved || [...before, ...after].some(({ cue }) => cue === "budget")) return null;
  return { kind: "actual", year: FROM.test(left) || (lastYear && !TO.test(left)) ? year - 1 : year };
}
