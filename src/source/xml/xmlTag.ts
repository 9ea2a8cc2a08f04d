import { MAX_ATTRIBUTES } from "../xlsx/limits";
import { malformed } from "./malformed";
import { xmlText } from "./xmlText";
import { words } from "../../texts/words";

const COLON = 58;
const FIELDS = 4;

/** A start tag that has just been read. It lends its bytes: they are another's when the next tag is read. */
export interface XmlTag {
  /** Index of its local name among those asked for, or −1. */
  id: number;
  bytes: Uint8Array;
  /** Where its name is. */
  start: number;
  end: number;
  /** How many attributes it has, and for each where its name and its value begin and end. */
  count: number;
  places: Int32Array;
}

export function emptyTag(): XmlTag {
  return { id: -1, bytes: new Uint8Array(0), start: 0, end: 0, count: 0, places: new Int32Array(16 * FIELDS) };
}

/** Throws a Refusal when the tag has more than any has use for. */
export function addAttribute(
  tag: XmlTag,
  nameStart: number,
  nameEnd: number,
  valueStart: number,
  valueEnd: number,
): void {
  const at = tag.count * FIELDS;
  if (tag.count === MAX_ATTRIBUTES)
    throw malformed(words`XML-en har et merke med mer enn ${MAX_ATTRIBUTES} attributter`);
  if (at === tag.places.length) tag.places = Int32Array.from({ length: at * 2 }, (_, index) => tag.places[index] ?? 0);
  tag.places[at] = nameStart;
  tag.places[at + 1] = nameEnd;
  tag.places[at + 2] = valueStart;
  tag.places[at + 3] = valueEnd;
  tag.count++;
}

/** Whether an attribute read before has the same name. */
export function hasAttribute({ bytes, count, places }: XmlTag, start: number, end: number): boolean {
  for (let at = 0; at < count * FIELDS; at += FIELDS) {
    if ((places[at + 1] as number) - (places[at] as number) !== end - start) continue;
    let same = start;
    while (same < end && bytes[same] === bytes[(places[at] as number) + same - start]) same++;
    if (same === end) return true;
  }
  return false;
}

/** The value of the attribute with this local name, whatever its prefix; "" when there is none. */
export function attributeOf(tag: XmlTag, name: string): string {
  for (let at = 0; at < tag.count * FIELDS; at += FIELDS) {
    if (isNamed(tag, at, name)) return xmlText(tag.bytes, tag.places[at + 2] as number, tag.places[at + 3] as number);
  }
  return "";
}

function isNamed({ bytes, places }: XmlTag, at: number, name: string): boolean {
  const from = (places[at + 1] as number) - name.length;
  if (from !== places[at] && (from < (places[at] as number) || bytes[from - 1] !== COLON)) return false;
  for (let index = 0; index < name.length; index++) if (bytes[from + index] !== name.charCodeAt(index)) return false;
  return true;
}
