/** Says one text in the language, or null. */
export type Say = (text: string) => string | null;

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
