/** A sentence of a passage, and where in it. */
interface Sentence {
  readonly text: string;
  readonly from: number;
}

/** Words that end with a point inside a sentence. */
const ABBREVIATION =
  /(?<![\p{L}\d])(?:mill|mrd|kr|ca|bl\.a|f\.eks|pr|jf|jfr|nr|kap|inkl|ekskl|osv|mv|m\.m|t\.o\.m|f\.o\.m|rev|oppr|bud|regn|dvs|hhv|evt|tlf|st|gj|gj\.sn|herav|ift|iht|mht|mnd|pst|vedr|forts|kl|ev|eks|approx|incl|excl|i\.e|e\.g|no|(?<![.,]|\d[ \u00a0\u202f])\d{1,2})\.$/iu;
/** These may end a sentence too: the next word then begins with a capital and is no unit. */
const MAY_END = /(?<![\p{L}])(?:mill|mrd|kr|osv|mv|m\.m|mnd|pst|bud)\.$/iu;
const UNIT = /^(?:Kr|Kroner|NOK)(?!\p{L})/u;
const END = /[.!?:;](?:["»”)])?(?=\s+["«“(]?[\p{Lu}\d•])/gu;

/**
 * The sentences of a text, parted at full stops, question marks, colons and semicolons before a capital or a digit;
 * never inside «7,9 mill. kr».
 */
export function sentencesIn(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const found of text.matchAll(END)) {
    const to = found.index + found[0].length;
    if (!isEnd(text.slice(Math.max(0, to - 12), to), text.slice(to).trimStart())) continue;
    sentences.push({ text: text.slice(from, to), from });
    from = to + (/^\s+/.exec(text.slice(to))?.[0].length ?? 0);
  }
  return from < text.length ? [...sentences, { text: text.slice(from), from }] : sentences;
}

function isEnd(before: string, after: string): boolean {
  if (!before.endsWith(".")) return !/[:;]$/.test(before) || /^\p{Lu}/u.test(after);
  if (!ABBREVIATION.test(before)) return true;
  return MAY_END.test(before) && /^["«(]?\p{Lu}/u.test(after) && !UNIT.test(after);
}
