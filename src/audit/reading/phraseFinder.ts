/** A word or a few with one meaning, and where they stand. */
interface FoundPhrase<T> {
  readonly meaning: T;
  readonly from: number;
  readonly to: number;
}

interface Phrase<T> {
  readonly text: string;
  readonly words: number;
  readonly meaning: T;
}

const WORD = /[\p{L}\d]+/gu;

/**
 * Finds phrases in a text, whatever their letters' case: at each word the longest that begins there, and of equal ones
 * the first of the list. They are looked up by their first word, so that many cost no more than few. `phrases`: in
 * small letters, parted by «|», each list with what it means.
 */
export function phraseFinder<T>(
  phrases: readonly { readonly words: string; readonly meaning: T }[],
): (text: string) => readonly FoundPhrase<T>[] {
  const byWord = new Map<string, Phrase<T>[]>();
  for (const { words, meaning } of phrases) {
    for (const text of words.split("|")) {
      const own = text.match(WORD) ?? [];
      const first = own[0] ?? "";
      (byWord.get(first) ?? (byWord.set(first, []).get(first) as Phrase<T>[])).push({
        text,
        words: own.length,
        meaning,
      });
    }
  }
  for (const own of byWord.values()) own.sort((a, b) => b.text.length - a.text.length);
  return (text) => {
    const small = text.toLowerCase();
    const words = [...small.matchAll(WORD)].map(({ index, 0: word }) => ({
      word,
      from: index,
      to: index + word.length,
    }));
    return words.flatMap(({ word, from }, w) => {
      const found = byWord
        .get(word)
        ?.find(
          (each) => words[w + each.words - 1]?.to === from + each.text.length && small.startsWith(each.text, from),
        );
      return found ? [{ meaning: found.meaning, from, to: from + found.text.length }] : [];
    });
  };
}
