import type { Random } from "../mutate/random";

/** Bytes and texts that programs stumble over. */
export const HOSTILE = [
  "", "\0", "\u001b[2J", "\ufeff", "\u2028", "\u202e", "=1+1", "@SUM(A1)", "＝1", "<script>alert(1)</script>", "]]>", "&amp;", "&#0;", "\"", "'", "\t", "\r", "\n", ";", ",", "__proto__", "constructor", "toString",
  "NaN", "Infinity", "-0", "1e309", "0x10", "1e5", "١٢٣", "９", "1 000", "1.000,00", "-", "--1", "1-", "(1)", "æøå", "💰", "\ud800", "A".repeat(5000), "9".repeat(40), "9007199254740993", "-9007199254740993,01", "0".repeat(300), " ".repeat(3000),
] as const;

/** One hit on bytes: some of them are changed, taken out, put in twice or cut off. */
export function hitBytes(bytes: Uint8Array, random: Random): Uint8Array {
  if (bytes.length === 0) return bytes;
  const [at, length] = [random.int(0, bytes.length - 1), random.pick([1, 1, 2, 8, 40, 300])];
  const [before, piece, after] = [bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at + length)];
  const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
  switch (random.int(0, 6)) {
    case 0:
      return joined(before, piece.map((byte) => byte ^ (1 << random.int(0, 7))), after);
    case 1:
      return joined(before, after);
    case 2:
      return joined(before, piece, piece, after);
    case 3:
      return new Uint8Array(before);
    case 4:
      return joined(before, Buffer.from(random.pick(HOSTILE)), after);
    case 5:
      return joined(before, piece.map(() => random.int(0, 255)), after);
    default:
      return joined(before, bytes.subarray(random.int(0, bytes.length - 1)));
  }
}

const PIECES = /<\/?[\w:]+|[\w:]+="[^"]*"|\/?>|[^<>]{1,40}/g;

/** One hit on XML: a tag, an attribute or a text is changed, taken out or put in twice. The parts it is made of are kept whole. */
export function hitXml(xml: string, random: Random): string {
  const pieces = xml.match(PIECES) ?? [];
  if (pieces.length === 0) return xml;
  const at = random.int(0, pieces.length - 1);
  const other = random.pick(pieces);
  const piece = pieces[at] as string;
  const put = (...instead: readonly string[]): string => [...pieces.slice(0, at), ...instead, ...pieces.slice(at + 1)].join("");
  switch (random.int(0, 6)) {
    case 0:
      return put();
    case 1:
      return put(piece, piece);
    case 2:
      return put(other);
    case 3:
      return put(piece.replace(/"[^"]*"/, () => `"${random.pick(HOSTILE).replace(/["<&]/g, "")}"`));
    case 4:
      return put(piece.replace(/[^<>]+/, () => random.pick(HOSTILE)));
    case 5:
      return pieces.slice(0, at).join("");
    default:
      return put(...Array.from({ length: random.pick([2, 50, 2000]) }, () => piece));
  }
}

/** One hit on JSON: a value or a name is changed, taken out, or takes the place of another. */
export function hitJson(value: unknown, random: Random): unknown {
  if (typeof value !== "object" || value === null || random.chance(0.15)) return anyValue(random);
  const entries = Object.entries(value);
  if (entries.length === 0) return anyValue(random);
  const [key, inner] = random.pick(entries);
  if (Array.isArray(value)) {
    const list = value as readonly unknown[];
    const changed = random.chance(0.2) ? list.filter((_, at) => String(at) !== key) : list.map((each, at) => (String(at) === key ? hitJson(inner, random) : each));
    return random.chance(0.1) ? [...changed, ...changed] : changed;
  }
  const name = random.chance(0.2) ? random.pick(HOSTILE) : key;
  const rest = entries.filter(([other]) => other !== key);
  // Names as JSON has them, also one that an object takes for its prototype.
  const made = Object.create(null) as Record<string, unknown>;
  for (const [other, each] of random.chance(0.15) ? rest : [...rest, [name, hitJson(inner, random)] as const]) Object.defineProperty(made, other, { value: each, enumerable: true, configurable: true });
  return made;
}

const anyValue = (random: Random): unknown => random.pick([null, true, 0, -1, 1e308, 2 ** 53, 0.5, "", [], {}, [[]], random.pick(HOSTILE), random.pick(HOSTILE)]);
