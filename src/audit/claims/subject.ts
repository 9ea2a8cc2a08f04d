import { wordPattern } from "../../document/wordPattern";
import type { Mention } from "../binding/nameIndex";
import type { Scope } from "../binding/scope";
import { isKind } from "../facts/labels";
import type { Subject, Sureness } from "./claim";
import { NOT_THIS_YEAR, PART, type Run } from "./phrases";
import { isOfKnownWords } from "./knownWords";
import type { Reading } from "./reading";

/** A gap longer than this ties nothing together. */
const LONGEST_GAP = 100;
const NOTHING: Subject = { refs: [], sureness: "agree", from: null };

/** Whether all that stands between two places of the sentence is of a kind that may stand there. */
export const fits = (gap: string, pattern: Run): boolean => gap.length <= LONGEST_GAP && pattern.test(gap);

/**
 * The same for what is said of a row beside its own figure: «Rammetilskuddet ble 610,6 mill., som er 21,4 mill.
 * høyere …», and «Dette er …» after a sentence of one row.
 */
export function subjectAcross(reading: Reading, at: number, link: Run, scope: Scope): Subject {
  const own = reading.numbers.filter(({ to }) => to <= at).at(-1);
  const isBeside = own?.unit === "kr" && BESIDE.test(reading.text.slice(own.to, at));
  if (!isBeside) return ofSentenceBefore(reading, at, link) ?? subjectBefore(reading, at, link, scope);
  const found = subjectBefore(reading, own.from, link, scope);
  return found.sureness === "sure" ? found : { ...found, sureness: "agree" };
}

const BESIDE =
  /^(?: i \d{4}| in \d{4})?,? ?(?:som|noe som|noko som|og|dette|which|and)? ?(?:er|var|ble|blei|vart|ligger|har|is|was|has)? ?(?:om lag |ca\.? |kr )?$/iu;

/**
 * What the sentence speaks of before `at`: the nearest row it names, else what its headings name. `link`: what may
 * stand between for it to be sure.
 */
export function subjectBefore(reading: Reading, at: number, link: Run, scope: Scope): Subject {
  const mention = reading.mentions.filter(({ to }) => to <= at).at(-1);
  return mention ? named(reading, mention, at, link) : unnamed(reading, at, link, scope);
}

function named(reading: Reading, mention: Mention, at: number, link: Run): Subject {
  const gap = reading.text.slice(mention.to, at);
  return {
    refs: mention.refs,
    sureness: isJoined(reading, mention) || isComplement(reading, mention) ? "agree" : linkOf(gap, link),
    from: mention.from,
  };
}

function linkOf(gap: string, link: Run): Sureness {
  if (fits(gap, link)) return "sure";
  const isLoose =
    gap.length <= LONGEST_GAP &&
    !/[;:()]|^\s*(?:og|samt|,|and)\s/u.test(gap) &&
    !says(gap, PART) &&
    !says(gap, NOT_THIS_YEAR) &&
    !says(gap, OTHER_LINE) &&
    !/\d/.test(gap);
  return isLoose ? "weak" : "agree";
}

/** What a unit has of its own, and is no whole of it: «Innen Stedsutvikling er gebyrinntektene …». */
const OTHER_LINE = wordPattern(
  "\\p{L}+(?:inntekt|utgift|kostnad|refusjon|gebyr|tilskudd|tilskot|betaling|overføring|fond)\\p{L}*|refusjon\\p{L}*|gebyr\\p{L}*|lønn\\p{L}*|løn\\p{L}*|innleie|vikar\\p{L}*|salg\\p{L}*|kjøp\\p{L}*",
);

/** Whether the text has such words. */
export function says(text: string, pattern: RegExp): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

/** «Skoler og barnevern»: the figure may be of both. */
function isJoined({ text, mentions }: Reading, mention: Mention): boolean {
  const before = mentions.filter(({ to }) => to <= mention.from).at(-1);
  return (
    (before !== undefined && /^\s*(?:,|og|samt|and|&|\/)\s*$/u.test(text.slice(before.to, mention.from))) ||
    /(?:^|\s)(?:og|samt|and)\s+$/iu.test(text.slice(0, mention.from)) ||
    /^\s*(?:og|samt|and|&)\s+\p{L}/iu.test(text.slice(mention.to))
  );
}

const PREPOSITION =
  /(?:^|[\s,])(?:til|av|fra|i|på|for|innen|innenfor|innanfor|med|hos|ved|under|of|in|for|to)\s+(?:de |den |det |dei |the )?$/iu;
const OPENS_CLAUSE =
  /(?:^|[,;:.]\s*|(?:^|\s)(?:og|men|mens|medan|er det|var det|and|but)\s+)(?:til|av|fra|i|på|for|innen|innenfor|innanfor|med|hos|ved|under|in|for)\s+(?:de |den |det |dei |the )?$/iu;

/**
 * «Utgifter til barnevern»: the row's name belongs to another noun. Not «Enhet for barnevern», and not «Innen
 * barnevern …» that opens a clause.
 */
function isComplement({ text, words }: Reading, mention: Mention): boolean {
  const before = text.slice(0, mention.from);
  if (!PREPOSITION.test(before) || OPENS_CLAUSE.test(before)) return false;
  const noun = words.filter(({ to }) => to <= mention.from).at(-2);
  return noun === undefined || !(isKind(noun.stem) || OF_RESULT.test(noun.text));
}

const OF_RESULT =
  /^(?:merforbruk|mindreforbruk|meirforbruk|avvik|budsjettavvik|resultat|regnskap|overskudd|underskudd|sykefravær|fravær|sjukefråvær|området?|område)/iu;

const ANAPHOR =
  /^(?:(?:i|per|pr\.?)\s+\d{4}\s+)?(?:området|tjenesteområdet|tenesteområdet|sektoren|rammeområdet|kommunalområdet|enheten|eininga|virksomheten|verksemda|avdelingen|avdelinga|regnskapet|rekneskapen|resultatet|årsresultatet|driften|drifta|samlet|samla|totalt|the area|the unit|in total)(?!\p{L})/iu;

const THIS = /^(?:dette|det|resultatet|this|it)(?= (?:er|var|ble|blei|vart|utgjør|tilsvarer|is|was)(?!\p{L}))/iu;

/** «Dette er 31,8 mill. lavere enn budsjettert»: what the sentence before begins with, where that is all it names. */
function ofSentenceBefore({ text, namedBefore }: Reading, at: number, link: Run): Subject | null {
  const found = THIS.exec(text);
  const [only, ...others] = namedBefore;
  if (!found || !only || others.length > 0 || !fits(text.slice(found[0].length, at), link)) return null;
  return { refs: only.refs, sureness: "weak", from: 0 };
}

/** The section's own row, where the sentence says «enheten», «området», «resultatet», «samlet» … */
function unnamed(reading: Reading, at: number, link: Run, scope: Scope): Subject {
  const found = ANAPHOR.exec(reading.text);
  // «Merforbruk på 7,3 mill. skyldes …» in the row's own field.
  if (!found && scope.isGiven && isOfKnownWords(reading.text.slice(0, at)))
    return { refs: scope.nearest, sureness: "weak", from: 0 };
  if (!found || scope.nearest.length === 0) return { ...NOTHING, refs: scope.nearest };
  // «Regnskapet for Drift» is of something else than the section, whether we know what or not.
  return {
    refs: scope.nearest,
    sureness: fits(reading.text.slice(found[0].length, at), link) ? "weak" : "agree",
    from: 0,
  };
}
