/**
 * A pattern for any of the alternatives as whole words, in any case. JavaScript's \b is for ASCII: it would see a word
 * begin after the «å» of «områder». No alternative may hold a repetition within a repetition: a document is hostile
 * until it is read.
 */
export const wordPattern = (alternatives: string, flags = "giu"): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${alternatives})(?![\\p{L}\\d])`, flags);

/** Of alternatives the first that fits is taken: «årets slutt» before «årets». */
export function longestFirst(alternatives: string): string {
  return alternatives
    .split(/\|(?![^(]*\))/)
    .sort((a, b) => b.length - a.length)
    .join("|");
}
