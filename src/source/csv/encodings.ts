import type { Recognition } from "../source";

export type Encoding = Recognition["encoding"];

/** The encoding of a text file, told by a byte order mark, by zero bytes (UTF-16), or by whether its bytes are UTF-8. `more`: pieces from further in. */
export function detectEncoding(head: Uint8Array, more: readonly Uint8Array[]): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  if (isUtf8Mark(head)) return "utf-8";
  return zeroBytes(head) ?? ([head, ...more].every(isUtf8) ? "utf-8" : "windows-1252");
}

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
  const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  return (bytes, start, end) => {
    if (encoding === "windows-1252" || isShortAscii(bytes, start, end)) return decodeAnsi(bytes, start, end);
    try {
      return strict.decode(bytes.subarray(start, end));
    } catch {
      return decodeAnsi(bytes, start, end);
    }
  };
}

/** Most fields are: a TextDecoder costs more than they do. */
function isShortAscii(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > 64) return false;
  for (let at = start; at < end; at++) if ((bytes[at] as number) > 0x7f) return false;
  return true;
}

/** What Windows-1252 has where Latin-1 has control characters. Own table: Node 20's TextDecoder reads these bytes as Latin-1. */
const ANSI = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function decodeAnsi(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    text += byte >= 0x80 && byte <= 0x9f ? ANSI.charAt(byte - 0x80) : String.fromCharCode(byte);
  }
  return text;
}
