/** First bytes of white space that is trimmed away, in UTF-8 or Windows-1252, and of the long s that matches an s. */
const TRIMMED = new Set([0xa0, 0xc2, 0xc5, 0xe1, 0xe2, 0xe3, 0xef]);
const OPENINGS = ["sum", "tot", "del"].map((word) => [...word].map((letter) => letter.charCodeAt(0)));

/** Whether the name at `at` may be a total's: it opens with sum, tot or del in any case, or with white space. True means only: read it the exact way (isTotalName). */
export function mayBeTotal(bytes: Uint8Array, at: number): boolean {
  const first = bytes[at] as number;
  if (first <= 0x20 || TRIMMED.has(first)) return true;
  return OPENINGS.some((letters) => letters.every((letter, index) => ((bytes[at + index] as number) | 0x20) === letter));
}
