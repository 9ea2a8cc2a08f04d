/** The text as it is searched: lower case, without accents, and with æ, ø, å as those who lack the keys write them (ae, oe, aa, or a, o, a). */
export function foldText(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/æ|ae/g, "a").replace(/ø|oe/g, "o").replace(/aa/g, "a");
}

/** The words asked for: «521/911», «5-9» and «#NAME?» are words. */
export function wordsAsked(text: string): readonly string[] {
  return foldText(text).match(/#?[\p{L}\p{N}]+(?:[-/_.][\p{L}\p{N}]+)*/gu) ?? [];
}

/** The words to search in: those that are put together, and their parts. */
export function wordsOf(text: string): readonly string[] {
  return wordsAsked(text).flatMap((word) => (/[-/_.#]/.test(word) ? [word, ...word.split(/[-/_.#]/).filter((part) => part !== "")] : [word]));
}
