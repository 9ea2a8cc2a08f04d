import { words, type Text } from "../../texts/words";

/** A template is a page or two; one with a whole organisation some hundred thousand characters. */
export const LONGEST_JSON = 1_000_000;
const DEEPEST = 20;
const MOST_KEYS = 50_000;
const SHOWN = 5;
/** Names that mean something to every JavaScript object. */
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

/**
 * What is wrong with a valid JSON text before its values are looked at: too deep, too many fields, a name given twice
 * in one object, or one that must not be used.
 */
export function jsonFaults(json: string): readonly Text[] {
  const open: (Set<string> | null)[] = [];
  const twice = new Set<string>();
  const forbidden = new Set<string>();
  let keys = 0;
  for (const [token, isKey] of tokensOf(json)) {
    if (token === "{") open.push(new Set());
    else if (token === "[") open.push(null);
    else if (token === "}" || token === "]") open.pop();
    else if (isKey) {
      const key = JSON.parse(token) as string;
      const seen = open.at(-1);
      if (FORBIDDEN.has(key)) forbidden.add(key);
      if (seen?.has(key)) twice.add(key);
      seen?.add(key);
      keys += 1;
    }
    if (open.length > DEEPEST)
      return [words`feltene ligger mer enn ${DEEPEST} nivåer inni hverandre. Ingen mal fra Tertial gjør det.`];
    if (keys > MOST_KEYS) return [words`filen har mer enn ${MOST_KEYS} felt. Ingen mal fra Tertial har det.`];
  }
  return [
    ...[...forbidden].map((key) => words`feltet «${key}» er ikke tillatt.`),
    ...[...twice]
      .slice(0, SHOWN)
      .map((key) => words`feltet «${key.slice(0, 60)}» står to ganger på samme sted. Fjern det ene.`),
  ];
}

/** The text's brackets and strings, and whether a string is the name of a field. */
function* tokensOf(json: string): Generator<readonly [token: string, isKey: boolean]> {
  // A string without an end is one token to the end: from each of its quotes, it would take the square of its length.
  const pattern = /[{}[\]]|"(?:[^"\\]|\\.)*(?:"(\s*:)?)?/g;
  for (let found = pattern.exec(json); found; found = pattern.exec(json)) {
    const [token, colon] = found;
    yield [colon === undefined ? token : token.slice(0, token.length - colon.length), colon !== undefined];
  }
}
