import type { Recognition } from "../source";

export type Encoding = Recognition["encoding"];

/**
 * The encoding of a text file, told by a byte order mark, by zero bytes (UTF-16), or by whether its bytes are UTF-8.
 * `more`: pieces from further in.
 */
export function detectEncoding(head: Uint8Array, more: readonly Uint8Array[]): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  if (isUtf8Mark(head)) return "utf-8";
  const pieces = [head, ...more];
  return (
    zeroBytes(head) ??
    (pieces.every(isUtf8) ? (pieces.some(isEncodedTwice) ? "utf-8 to ganger" : "utf-8") : oneByteEncoding(pieces))
  );
}

/** æ, ø and å as UTF-8 taken for Windows-1252 and written as UTF-8 again, and none that was not. */
const TWICE = /\u00c3[\u00a6\u00b8\u00a5\u2020\u02dc\u2026]/;

function isEncodedTwice(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes);
  return TWICE.test(text) && !/[æøåÆØÅ]/.test(text);
}

/**
 * How the one-byte encodings write Norwegian letters; those of 865 that Windows-1252 has for quotes and apostrophes
 * tell nothing.
 */
const LETTERS: readonly (readonly [Encoding, ReadonlySet<number>])[] = [
  ["windows-1252", new Set([0xe6, 0xf8, 0xe5, 0xc6, 0xd8, 0xc5])],
  ["cp865", new Set([0x9b, 0x9d, 0x86, 0x8f])],
  ["macintosh", new Set([0xbe, 0xbf, 0x8c, 0xae, 0xaf, 0x81])],
];

/** The encoding that makes most of the high bytes beside letters æ, ø and å. */
function oneByteEncoding(pieces: readonly Uint8Array[]): Encoding {
  const counts = LETTERS.map(() => 0);
  for (const bytes of pieces) {
    for (let at = 1; at < bytes.length; at++) {
      if ((bytes[at] as number) < 0x80 || !isLetter(bytes[at - 1] as number)) continue;
      LETTERS.forEach(
        ([, letters], index) =>
          (counts[index] = (counts[index] as number) + (letters.has(bytes[at] as number) ? 1 : 0)),
      );
    }
  }
  const most = Math.max(...counts);
  return (LETTERS[counts.indexOf(most)] as (typeof LETTERS)[number])[0];
}

const isLetter = (byte: number): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;

export const isUtf8Mark = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** In UTF-16 every other byte of a ledger is zero. */
function zeroBytes(head: Uint8Array): Encoding | null {
  const counts = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) counts[at % 2] = (counts[at % 2] as number) + 1;
  });
  const [even = 0, odd = 0] = counts;
  if (Math.max(even, odd) * 4 < head.length || head.length < 4) return null;
  return odd > even ? "utf-16le" : "utf-16be";
}

/** Whether the bytes are UTF-8, a character cut at either end allowed. */
function isUtf8(bytes: Uint8Array): boolean {
  let start = 0;
  while (start < 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start++;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(start), { stream: true });
    return true;
  } catch {
    return false;
  }
}

export type Decode = (bytes: Uint8Array, start: number, end: number) => string;

/**
 * The text of a stretch of bytes. UTF-16 has been turned into UTF-8 on the way in.
 * Bytes that are not UTF-8 in a file taken for it are Windows-1252: the first æ may come long after the sample.
 */
export function decoderOf(encoding: Encoding): Decode {
  const decode = decodeOf(encoding);
  return (bytes, start, end) =>
    isShortAscii(bytes, start, end) ? decodeAnsi(bytes, start, end) : decode(bytes, start, end);
}

function decodeOf(encoding: Encoding): Decode {
  const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const utf8: Decode = (bytes, start, end) => {
    try {
      return strict.decode(bytes.subarray(start, end));
    } catch {
      return decodeAnsi(bytes, start, end);
    }
  };
  switch (encoding) {
    case "windows-1252":
      return decodeAnsi;
    case "cp865":
      return (bytes, start, end) => mapped(bytes, start, end, CP865, 0x80);
    case "macintosh": {
      const mac = new TextDecoder("macintosh");
      return (bytes, start, end) => mac.decode(bytes.subarray(start, end));
    }
    case "utf-8 to ganger":
      return (bytes, start, end) => {
        const once = utf8(bytes, start, end);
        const inner = Uint8Array.from(once, (char) =>
          char.charCodeAt(0) < 0x100 ? char.charCodeAt(0) : 0x80 + ANSI.indexOf(char),
        );
        return [...once].some((char) => char.charCodeAt(0) > 0xff && !ANSI.includes(char))
          ? once
          : utf8(inner, 0, inner.length);
      };
    default:
      return utf8;
  }
}

/** Most fields are: a TextDecoder costs more than they do. */
function isShortAscii(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > 64) return false;
  for (let at = start; at < end; at++) if ((bytes[at] as number) > 0x7f) return false;
  return true;
}

/**
 * What Windows-1252 has where Latin-1 has control characters. Own table: Node 20's TextDecoder reads these bytes as
 * Latin-1.
 */
const ANSI = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** The upper half of code page 865, which DOS wrote Norwegian in. */
const CP865 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø₧ƒáíóúñÑªº¿⌐¬½¼¡«¤░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";

const decodeAnsi: Decode = (bytes, start, end) => mapped(bytes, start, end, ANSI, 0x80);

/** Each byte from `from` on as the table has it, the others as Latin-1. */
function mapped(bytes: Uint8Array, start: number, end: number, table: string, from: number): string {
  let text = "";
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    text += byte >= from && byte < from + table.length ? table.charAt(byte - from) : String.fromCharCode(byte);
  }
  return text;
}
