/** First bytes of white space that is trimmed away, in UTF-8 or Windows-1252, and of the long s that matches an s. */
const TRIMMED = new Set([0xa0, 0xc2, 0xc5, 0xe1, 0xe2, 0xe3, 0xef]);
const bytesOf = ({ source }: RegExp): readonly number[] => [...source].map((letter) => letter.charCodeAt(0));
/**
 * What isTotalName and isTotalText take for the beginning of a total's name, but for page totals, which have no
 * account.
 */
const OPENINGS = [
  /sum/,
  /total/,
  /delsum/,
  /undersum/,
  /mellomsum/,
  /hovedsum/,
  /sluttsum/,
  /subtotal/,
  /grand/,
  /i alt/,
  /til sammen/,
  /ub/,
  /utg/,
].map(bytesOf);
/** «Skole Totalt», «Grand Total», «Skole sum», «i alt». */
const ENDINGS = [/alt/, /tal/, /sum/].map(bytesOf);
const COLON = 58;

/**
 * Whether the name from `at` to `end` may be a total's: it opens or ends as one in any case, or opens with white
 * space, a sign or a formula. True means only: read it the exact way (isTotalName).
 */
export function mayBeTotal(bytes: Uint8Array, at: number, end: number): boolean {
  const first = bytes[at] as number;
  if (first < 0x30 || first === COLON || first === 0x3d || first === 0x5f || TRIMMED.has(first)) return true;
  const last = bytes[end - 1] === COLON ? end - 1 : end;
  return (
    OPENINGS.some((letters) => isAt(bytes, at, letters)) ||
    (last - at > 3 && ENDINGS.some((letters) => isAt(bytes, last - 3, letters))) ||
    (bytes[end - 1] as number) <= 0x20
  );
}

function isAt(bytes: Uint8Array, at: number, letters: readonly number[]): boolean {
  return letters.every((letter, index) => ((bytes[at + index] as number) | 0x20) === letter);
}
