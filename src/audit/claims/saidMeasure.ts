import type { Horizon } from "../binding/values";
import type { Period } from "../period";
import type { Clause } from "./clause";
import type { Cue, FoundCue } from "./knownWords";
import { amountBefore, isBare, TELLS } from "./saidAmount";

/** What of a row a figure is said to be. */
type What =
  /** What the accounts deviate from the budget by: 1 better, −1 worse, 0 not said. */
  | { readonly kind: "deviation"; readonly direction: 1 | -1 | 0; readonly isOriginal: boolean }
  /** «mer enn budsjettert», with the word. */
  | { readonly kind: "against"; readonly word: string; readonly isOriginal: boolean }
  | { readonly kind: "change"; readonly isUp: boolean }
  | { readonly kind: "budget"; readonly isOriginal: boolean }
  | { readonly kind: "actual"; readonly year: number; readonly moved: "up" | "down" | null }
  /** The accounts in percent of the budget. */
  | { readonly kind: "spent" };

/** … and of which part of the year; null where that is not said. */
export type SaidMeasure = What & { readonly horizon: Horizon | null };

const COMPARES: ReadonlySet<Cue> = new Set(["more", "less", "stronger", "weaker"]);

/**
 * What the words around the figure say that it is; null where they say nothing, or two things. `previous`: what the
 * figure before it in the sentence is.
 */
export function measureOf(
  clause: Clause,
  { previous, before }: { readonly previous: SaidMeasure | null; readonly before: SaidMeasure | null },
  { year, month }: Period,
): SaidMeasure | null {
  const what =
    comparedAfter(clause, previous) ??
    toldAfter(clause) ??
    againstIt(clause, previous) ??
    toldBefore(clause, previous, year);
  const horizon = horizonOf(clause, what?.kind === "budget", previous?.horizon ?? before?.horizon ?? null);
  const isOfNoTable = horizon !== null && (month === WHOLE_YEAR || (horizon === "yearEnd" && what?.kind === "change"));
  return what && !isOfNoTable ? { ...what, horizon } : null;
}

const WHOLE_YEAR = 12;
const OF_HORIZON: ReadonlySet<Cue> = new Set(["toDate", "forecast", "yearEnd"]);
const PERIODISED = /periodisert/iu;
const OF_THE_YEAR = /årsbudsjett|årsramm/iu;

/**
 * The part of the year that a figure is of, by the words beside it: what is expected, however far the accounts go; of a
 * budget, which of the two. Else that of the figure before.
 */
function horizonOf({ own, after, left, right }: Clause, isBudget: boolean, previous: Horizon | null): Horizon | null {
  if (isBudget) {
    if (PERIODISED.test(left + right)) return "toDate";
    return previous === "yearEnd" || OF_THE_YEAR.test(left + right) ? "yearEnd" : null;
  }
  const cues = new Set(own.map(({ cue }) => cue));
  if (cues.has("forecast")) return "yearEnd";
  const said = [...own.filter(isOfHorizon).slice(-1), ...after.filter(isOfHorizon)][0];
  return said ? (said.cue === "toDate" ? "toDate" : "yearEnd") : previous;
}

const isOfHorizon = ({ cue }: FoundCue): boolean => OF_HORIZON.has(cue);

const tellingOf = (cues: readonly FoundCue[]): readonly FoundCue[] =>
  cues.filter((found) => found.cue !== "filler" && found.cue !== "whole" && !isOfHorizon(found));

const isOriginalIn = (cues: readonly FoundCue[]): boolean => cues.some(({ cue }) => cue === "original");

/**
 * «… mer enn budsjettert», «… over budsjett», «… høgare enn i fjor»; «… mer» alone as the figure before is compared.
 */
function comparedAfter({ after, right }: Clause, previous: SaidMeasure | null): What | null {
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
function toldAfter({ after, before }: Clause): What | null {
  const [word] = tellingOf(after);
  const isTold = word && (word.cue === "worse" || word.cue === "better");
  return isTold && !before.some(({ cue }) => TELLS.has(cue) && cue !== "actual")
    ? { kind: "deviation", direction: word.cue === "better" ? 1 : -1, isOriginal: isOriginalIn(after) }
    : null;
}

const MORE_THAN_BUDGET =
  /(?:oversteg|overstiger|overskred|overskredet|overskrider|overskreid|overskrid)\s+(?:det |sitt |sin )?(?:reviderte |revidert |vedtatte )?(?:budsjett\p{L}*|ramm\p{L}*)(?: sitt| si)?\s+med\s+(?:kr )?$/iu;
/** «…, mot et budsjettert underskudd på», «… mot 177,9 mill. i revidert budsjett». */
const AGAINST_BUDGETED =
  /(?:^|\s)(?:mot|mens)\s+(?:et |eit |ein |en )?(?:opprinnelig |revidert )?(?:budsjettert|budsjettet|forutsatt)\p{L}*(?:\s+(?:netto )?(?:drifts)?(?:underskudd|overskudd|underskot|overskot|resultat|netto driftsresultat|utgift|utgifter))?(?:\s+på)?\s+(?:kr )?[-\u2212]?$/iu;
const IN_BUDGET =
  /^\s*i (?:det )?(?:opprinnelige? |opphavleg |reviderte? |regulerte? |justerte? |vedtatte? )*budsjett(?:et)?(?!\p{L})/iu;

/** What a figure is beside the budget, or is of it, by the words that say so at once. */
function againstIt({ left, right, before, after }: Clause, previous: SaidMeasure | null): What | null {
  const isOriginal = isOriginalIn([...before, ...after]);
  if (MORE_THAN_BUDGET.test(left)) return { kind: "against", word: "over", isOriginal };
  const isOfBudget = AGAINST_BUDGETED.test(left) || (AGAINST.test(left) && IN_BUDGET.test(right));
  return isOfBudget && previous?.kind === "actual" ? { kind: "budget", isOriginal } : null;
}

const FROM = /(?:^|\s)(?:fra|frå)\s+(?:kr )?$/iu;
const TO = /(?:^|\s)til\s+(?:kr )?$/iu;
const LINK =
  /^[,.)]{0,2} ?(?:\(|(?:noe |noko )?som (?:er|utgjør|utgjer|tilsvarer|tilsvarar|svarer til|svarar til)|eller|tilsvarende|tilsvarande|dvs\.?|det vil si)? ?(?:om lag |ca\.? |[-\u2212+] ?)?$/iu;

function toldBefore(clause: Clause, previous: SaidMeasure | null, year: number): What | null {
  const { before, after, left, number, goesOn } = clause;
  const isPercent = number.unit === "percent";
  if (isPercent && goesOn && (LINK.test(left) || (previous?.kind === "against" && left.endsWith("("))))
    return previous && ofBudgetOrNothing(clause) ? inPercent(previous) : null;
  const cues = new Set(before.map(({ cue }) => cue));
  if (saysTwoThings(cues)) return null;
  const isLastYear = [...before, ...startOf(after)].some(({ cue }) => cue === "lastYear");
  const moved = cues.has("up") || cues.has("down");
  if (FROM.test(left) || (previous && goesOn && TO.test(left)))
    return endOfMove(
      clause,
      { moved: moved || isFrom(previous, year), way: wayOf(cues, previous), lastYear: isLastYear },
      year,
    );
  if (AGAINST.test(left) && startOf(after)[0]?.cue === "lastYear" && previous?.kind === "actual")
    return isPercent ? null : { kind: "actual", year: year - 1, moved: null };
  if (moved) return cues.has("budget") ? null : { kind: "change", isUp: cues.has("up") };
  if (DEVIATES.some((cue) => cues.has(cue))) return isLastYear ? null : deviationOf(cues);
  if (isPercent) return cues.has("spent") ? { kind: "spent" } : null;
  return (
    amountBefore(clause, {
      cues,
      of: isLastYear ? year - 1 : year,
      year,
      isAfterAmount: previous?.kind === "actual",
    }) ?? (previous?.kind === "deviation" && isBare(clause) ? previous : null)
  );
}

const AGAINST = /^,? ?mot (?:kr )?$/iu;
const DEVIATES: readonly Cue[] = ["worse", "better", "deviates"];

const saysTwoThings = (cues: ReadonlySet<Cue>): boolean =>
  (cues.has("up") && cues.has("down")) ||
  (cues.has("worse") && cues.has("better")) ||
  ((cues.has("up") || cues.has("down")) && DEVIATES.some((cue) => cues.has(cue)));

const deviationOf = (cues: ReadonlySet<Cue>): What => ({
  kind: "deviation",
  direction: cues.has("worse") ? -1 : cues.has("better") ? 1 : 0,
  isOriginal: cues.has("original"),
});

/** The words right after the figure. */
const startOf = (after: readonly FoundCue[]): readonly FoundCue[] => after.slice(0, 1);

/** The figure stands alone, or is said to be of the budget. */
const ofBudgetOrNothing = ({ after, right }: Clause): boolean =>
  /^[\s).]*$/u.test(right) ||
  (/^\)?\s*(?:av|over|under)\s/iu.test(right) && tellingOf(after).some(({ cue }) => cue === "budget")) ||
  tellingOf(after)[0]?.cue === "lastYear";

/** The same in percent: an amount of the row itself has none. */
function inPercent(previous: SaidMeasure): What | null {
  if (previous.kind === "actual")
    return previous.moved === null ? null : { kind: "change", isUp: previous.moved === "up" };
  return previous.kind === "deviation" || previous.kind === "against" || previous.kind === "change" ? previous : null;
}

/** The figure before is where something moved from, or how much. */
const isFrom = (previous: SaidMeasure | null, year: number): boolean =>
  previous?.kind === "change" || (previous?.kind === "actual" && previous.year === year - 1);

/** «redusert fra 196,5 til 150,4»: last year's figure and this year's, where nothing else is said. */
function endOfMove(
  { left, before, after }: Clause,
  { moved, way, lastYear }: { readonly moved: boolean; readonly way: "up" | "down" | null; readonly lastYear: boolean },
  year: number,
): What | null {
  if (!moved || [...before, ...after].some(({ cue }) => cue === "budget")) return null;
  return { kind: "actual", year: FROM.test(left) || (lastYear && !TO.test(left)) ? year - 1 : year, moved: way };
}

/** Which way something moved, by these words or by those of where it moved from. */
function wayOf(cues: ReadonlySet<Cue>, previous: SaidMeasure | null): "up" | "down" | null {
  if (cues.has("up") !== cues.has("down")) return cues.has("up") ? "up" : "down";
  return previous?.kind === "actual" ? previous.moved : null;
}
