import { refusal, type Refusal } from "../xlsx/refused";
import { AMPERSAND, CR, HASH, SEMICOLON } from "./xmlBytes";

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
const LONGEST_REFERENCE = 12;
const SHORT = 48;
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * The text of a stretch of a part: UTF-8, references and line ends read as XML says. Throws a Refusal when it is not
 * UTF-8.
 */
export function xmlText(bytes: Uint8Array, start: number, end: number): string {
  let plain = true;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte > 0x7f || byte === AMPERSAND || byte === CR) plain = false;
  }
  if (!plain)
    return decoded(bytes.subarray(start, end))
      .replace(/\r\n?/g, "\n")
      .replace(/&(#?\w+);/g, (_, name: string) => characterOf(name));
  if (end - start > SHORT) return utf8.decode(bytes.subarray(start, end));
  let text = "";
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at] as number);
  return text;
}

/** The text of a CDATA section, where nothing is a reference. */
export function literalText(bytes: Uint8Array, start: number, end: number): string {
  return decoded(bytes.subarray(start, end)).replace(/\r\n?/g, "\n");
}

function decoded(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw refusal("kilde-xlsx-ugyldig", "en tekst er ikke skrevet i det tegnsettet delen oppgir");
  }
}

/**
 * Where the reference that begins at `at` ends; 0 when it may end after `filled`. Throws when it is none that XML has
 * without a DOCTYPE.
 */
export function referenceEnd(bytes: Uint8Array, at: number, filled: number): number {
  const end = bytes.subarray(at, Math.min(filled, at + LONGEST_REFERENCE)).indexOf(SEMICOLON);
  if (end < 0 && at + LONGEST_REFERENCE > filled) return 0;
  if (end < 0 || characterOf(String.fromCharCode(...bytes.subarray(at + 1, at + end))) === "") throw badReference();
  return at + end + 1;
}

const badReference = (): Refusal => refusal("kilde-xlsx-ugyldig", "XML-en har et & som ikke er et kjent tegn");

/** The character a reference names, or "" when there is none such. */
function characterOf(name: string): string {
  if (name.charCodeAt(0) !== HASH) return NAMED[name] ?? "";
  const code = /^#x[0-9a-f]+$/i.test(name)
    ? Number.parseInt(name.slice(2), 16)
    : /^#\d+$/.test(name)
      ? Number(name.slice(1))
      : 0;
  const allowed =
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff);
  return allowed ? String.fromCodePoint(code) : "";
}
