import { MAX_COLUMNS } from "./limits";
import { refuse, type Refused } from "./refused";

const [TAB, LF, CR, SPACE, BANG, QUOTE, APOSTROPHE, SLASH, COLON, LESS, EQUALS, GREATER] = [9, 10, 13, 32, 33, 34, 39, 47, 58, 60, 61, 62];
const [C, F, R, S, T, V] = [99, 102, 114, 115, 116, 118];

/**
 * Whether the part had to be mended before it can be given to the parser, or why it cannot: UTF-16, a DOCTYPE (entities can grow without end), a cell too far right.
 * One thing is mended, in place: a cell typed as shared text but without a value (Xledger writes so) loses its type, else it would be read as the first shared text.
 */
export function checkXml(bytes: Uint8Array, name: string): { readonly mended: boolean } | Refused {
  let mended = false;
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return refuse("kilde-xlsx-ugyldig", `delen «${name}» er ikke UTF-8`);
  for (let at = bytes.indexOf(LESS); at >= 0; at = bytes.indexOf(LESS, at + 1)) {
    if (bytes[at + 1] === BANG && isDoctype(bytes, at + 2)) return refuse("kilde-xlsx-utrygg", `delen «${name}» har en DOCTYPE`);
    if (!isElement(bytes, at, C)) continue;
    const cell = checkCell(bytes, at);
    if (cell === "tooFarRight") return refuse("kilde-xlsx-for-stor", `et ark har flere enn ${MAX_COLUMNS} kolonner`);
    if (cell === "uncalculated") return refuse("kilde-xlsx-ugyldig", "den har formler uten beregnet verdi, så beløp ville manglet");
    mended ||= cell === "mended";
  }
  return { mended };
}

function isDoctype(bytes: Uint8Array, at: number): boolean {
  return new TextDecoder().decode(bytes.subarray(at, at + 7)).toUpperCase() === "DOCTYPE";
}

/** Whether the tag at `<` is the element with this one-letter name, with or without a prefix (`<c`, `<x:c`). */
function isElement(bytes: Uint8Array, less: number, letter: number): boolean {
  let at = less + 1;
  if (!endsName(bytes[at + 1])) {
    while (isNameByte(bytes[at])) at += 1;
    if (bytes[at] !== COLON) return false;
    at += 1;
  }
  return bytes[at] === letter && endsName(bytes[at + 1]);
}

function isNameByte(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122) || byte === 95 || byte === 45 || byte === 46 || byte >= 128);
}

function isSpace(byte: number | undefined): boolean {
  return byte === SPACE || byte === TAB || byte === LF || byte === CR;
}

function endsName(byte: number | undefined): boolean {
  return isSpace(byte) || byte === GREATER || byte === SLASH;
}

/** Takes the type from an empty shared-text cell. */
function checkCell(bytes: Uint8Array, less: number): "fine" | "mended" | "tooFarRight" | "uncalculated" {
  const end = tagEnd(bytes, less);
  let result: "fine" | "mended" | "uncalculated" = isUncalculated(bytes, end) ? "uncalculated" : "fine";
  for (let at = less; at < end; at += 1) {
    const quote = bytes[at + 2];
    if (!isSpace(bytes[at - 1]) || bytes[at + 1] !== EQUALS || (quote !== QUOTE && quote !== APOSTROPHE)) continue;
    if (bytes[at] === R && columnNumber(bytes, at + 3) > MAX_COLUMNS) return "tooFarRight";
    if (bytes[at] !== T || bytes[at + 3] !== S || bytes[at + 4] !== quote || !isEmptyCell(bytes, end)) continue;
    bytes.fill(SPACE, at, at + 5);
    result = "mended";
  }
  return result;
}

/** Position of the tag's `>`; one inside quotes does not end it. */
function tagEnd(bytes: Uint8Array, less: number): number {
  let quote = 0;
  for (let at = less; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (quote !== 0) quote = byte === quote ? 0 : quote;
    else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
    else if (byte === GREATER) return at;
  }
  return bytes.length;
}

function columnNumber(bytes: Uint8Array, from: number): number {
  let column = 0;
  for (let at = from; at < from + 4; at += 1) {
    const letter = ((bytes[at] as number) & 0xdf) - 65;
    if (letter < 0 || letter > 25) break;
    column = column * 26 + letter + 1;
  }
  return column;
}

/** Whether no value follows the `>` of a cell's start tag: `<c …/>`, `<c …></c>`, `<c …><v/></c>`, `<c …><v></v></c>`. */
function isEmptyCell(bytes: Uint8Array, greater: number): boolean {
  if (bytes[greater - 1] === SLASH) return true;
  const next = afterSpace(bytes, greater + 1);
  if (bytes[next] !== LESS) return false;
  if (bytes[next + 1] === SLASH) return true;
  if (!isElement(bytes, next, V)) return false;
  const end = bytes.indexOf(GREATER, next);
  return bytes[end - 1] === SLASH || bytes[afterSpace(bytes, end + 1)] === LESS;
}

/** Whether a formula and no value follows the `>` of a cell's start tag: written by a program that does not calculate. */
function isUncalculated(bytes: Uint8Array, greater: number): boolean {
  const formula = afterSpace(bytes, greater + 1);
  if (bytes[greater - 1] === SLASH || bytes[formula] !== LESS || !isElement(bytes, formula, F)) return false;
  const open = tagEnd(bytes, formula);
  const close = bytes[open - 1] === SLASH ? open : bytes.indexOf(GREATER, bytes.indexOf(LESS, open));
  const next = afterSpace(bytes, close + 1);
  return bytes[next] === LESS && bytes[next + 1] === SLASH;
}

function afterSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isSpace(bytes[at])) at += 1;
  return at;
}
