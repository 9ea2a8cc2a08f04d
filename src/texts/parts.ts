/** Says one text in the language, or null. */
export type Say = (text: string) => string | null;

/** Where a sentence ends and another begins. «31. desember», «§ 4-3 nr. 2» and «f.eks.» end none. */
const SENTENCE_END =
  /(?<=[\p{L}\p{N})»%…][.?!])(?<!\b(?:nr|kl|kap|bl\.a|f\.eks|t\.o\.m|jf|mv|Oppr|Rev|bud|ekskl|inkl|mill)\.) (?=[\p{Lu}«§+\d])/u;

/**
 * Several sentences, each said on its own; runs of them that are one text of the dictionary (`whole`) are said as one.
 * Null unless `all` are known, or `some` are: the others then stay as they are.
 */
export function inSentences(text: string, say: Say, whole: Say, which: "all" | "some"): string | null {
  const sentences = text.split(SENTENCE_END);
  if (sentences.length < 2) return null;
  const said: string[] = [];
  let found = 0;
  for (let at = 0; at < sentences.length;) {
    const run = longestRun(sentences, at, whole) ?? { length: 1, said: say(sentences[at] as string) };
    if (run.said === null && which === "all") return null;
    if (run.said !== null) found += 1;
    said.push(run.said ?? (sentences[at] as string));
    at += run.length;
  }
  return found === 0 ? null : said.join(" ");
}

function longestRun(
  sentences: readonly string[],
  at: number,
  whole: Say,
): { readonly length: number; readonly said: string } | null {
  for (let end = sentences.length; end > at; end--) {
    const said = whole(sentences.slice(at, end).join(" "));
    if (said !== null) return { length: end - at, said };
  }
  return null;
}

const JOINTS = /, | og | eller |; /g;

/**
 * «lån, fond og garantier», «550 og 950»: every part known, or without words. A part may hold a joint of its own:
 * «deltid og midlertidighet».
 */
export function inList(text: string, say: Say): string | null {
  for (const { 0: joint, index } of text.matchAll(JOINTS)) {
    const [head, rest] = [text.slice(0, index), text.slice(index + joint.length)];
    const [first, others] = [sayOrPlain(head, say), sayOrPlain(rest, say)];
    if (first !== null && others !== null && (first !== head || others !== rest || isWord(joint)))
      return first + jointIn(joint, say) + others;
  }
  return null;
}

const sayOrPlain = (part: string, say: Say): string | null => say(part) ?? (isWord(withoutQuoted(part)) ? null : part);

/** What is left when each «…», to its first end, is away. */
const withoutQuoted = (text: string): string =>
  text
    .split("»")
    .map((piece, at, all) => (at < all.length - 1 ? piece.replace(/«.*/s, "") : piece))
    .join("");

const isWord = (text: string): boolean => /\p{L}/u.test(text);

const jointIn = (joint: string, say: Say): string => (isWord(joint) ? ` ${say(joint.trim()) ?? joint.trim()} ` : joint);
