import { malformed, NOT_YET } from "./malformed";
import {
  AMPERSAND,
  APOSTROPHE,
  CLASSES,
  EQUALS,
  GREATER,
  LESS,
  NAME,
  NAME_START,
  QUOTE,
  SLASH,
  SPECIAL,
  WHITE,
} from "./xmlBytes";
import { addAttribute, hasAttribute, type XmlTag } from "./xmlTag";
import { referenceEnd } from "./xmlText";
import { words } from "../../texts/words";

/**
 * Reads the start tag whose name begins at `start` into `tag`. Returns where its `>` or `/>` is, or NOT_YET when it
 * is not whole.
 */
export function readStartTag(tag: XmlTag, bytes: Uint8Array, start: number, filled: number): number {
  const end = nameEnd(bytes, start, filled);
  if (end === filled) return NOT_YET;
  if (!beginsName(bytes, start)) throw malformed("XML-en har et < som ikke begynner et element");
  tag.bytes = bytes;
  tag.start = start;
  tag.end = end;
  tag.count = 0;
  let at = end;
  for (;;) {
    const next = afterWhite(bytes, at, filled);
    if (next + 1 >= filled && bytes[next] !== GREATER) return NOT_YET;
    if (next >= filled) return NOT_YET;
    if (bytes[next] === GREATER || (bytes[next] === SLASH && bytes[next + 1] === GREATER)) return next;
    if (next === at) throw malformed("XML-en har et merke som ikke er helt");
    at = readAttribute(tag, bytes, next, filled);
    if (at === NOT_YET) return NOT_YET;
  }
}

/** Adds the attribute that begins at `start`, and returns where the next may begin. */
function readAttribute(tag: XmlTag, bytes: Uint8Array, start: number, filled: number): number {
  if (!beginsName(bytes, start)) throw malformed("XML-en har et merke som ikke er helt");
  const end = nameEnd(bytes, start, filled);
  const equals = afterWhite(bytes, end, filled);
  if (equals < filled && bytes[equals] !== EQUALS)
    throw malformed(words`XML-en har attributtet «${asciiOf(bytes, start, end)}» uten verdi`);
  const open = afterWhite(bytes, equals + 1, filled);
  if (open >= filled) return NOT_YET;
  const quote = bytes[open] as number;
  if (quote !== QUOTE && quote !== APOSTROPHE)
    throw malformed(words`XML-en har attributtet «${asciiOf(bytes, start, end)}» uten anførselstegn`);
  const close = valueEnd(bytes, open + 1, filled, quote);
  if (close === NOT_YET) return NOT_YET;
  if (tag.count > 0 && hasAttribute(tag, start, end))
    throw malformed(words`XML-en har attributtet «${asciiOf(bytes, start, end)}» to ganger i samme merke`);
  addAttribute(tag, start, end, open + 1, close);
  return close + 1;
}

function valueEnd(bytes: Uint8Array, start: number, filled: number, quote: number): number {
  for (let at = start; at < filled; at++) {
    const byte = bytes[at] as number;
    if (byte === quote) return at;
    if (CLASSES[byte] !== SPECIAL || byte === GREATER) continue;
    if (byte === LESS) throw malformed("XML-en har et < inne i et merke");
    if (byte !== AMPERSAND) throw malformed("XML-en har et tegn som ikke kan stå der");
    at = referenceEnd(bytes, at, filled) - 1;
    if (at < start) return NOT_YET;
  }
  return NOT_YET;
}

export function nameEnd(bytes: Uint8Array, start: number, filled: number): number {
  let end = start;
  while (end < filled && ((CLASSES[bytes[end] as number] as number) & NAME) !== 0) end++;
  return end;
}

function beginsName(bytes: Uint8Array, at: number): boolean {
  return ((CLASSES[bytes[at] as number] as number) & NAME_START) !== 0;
}

export function afterWhite(bytes: Uint8Array, start: number, filled: number): number {
  let at = start;
  while (at < filled && CLASSES[bytes[at] as number] === WHITE) at++;
  return at;
}

/** A name for a message. */
export function asciiOf(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 40)));
}
