import { words } from "../../texts/words";
import { instructionEnd, readDeclaration } from "./declarations";
import { malformed, NOT_YET } from "./malformed";
import { createNameStack, type NameStack } from "./nameStack";
import { afterWhite, asciiOf, nameEnd, readStartTag } from "./startTag";
import { AMPERSAND, BANG, CLASSES, CLOSE, GREATER, LESS, QUESTION, SLASH, SPECIAL, WHITE } from "./xmlBytes";
import { emptyTag, type XmlTag } from "./xmlTag";
import { referenceEnd } from "./xmlText";

/** What the elements of a part are given to, in the order they stand. */
export interface XmlSink {
  open(tag: XmlTag): void;
  /**
   * Text with its references as they stand; `literal`: of a CDATA section, which has none. A text comes whole, but
   * for what comments and sections divide.
   */
  text(bytes: Uint8Array, start: number, end: number, literal: boolean): void;
  close(id: number): void;
  /**
   * Takes what it can of the elements from `at` on in its own quick way, and returns where the first begins that it
   * leaves to the scanner.
   */
  readonly takeSome?: (bytes: Uint8Array, at: number, filled: number) => number;
  /** Nothing more is wanted. */
  readonly done: boolean;
}

/**
 * Gives what is whole in `bytes[0, filled)` to the sink, and returns how much that was. `final`: nothing comes after.
 * Throws a Refusal where it is not well-formed XML.
 */
export type XmlScan = (bytes: Uint8Array, filled: number, final: boolean) => number;

interface Scanner {
  readonly sink: XmlSink;
  readonly stack: NameStack;
  readonly tag: XmlTag;
  readonly idOf: (bytes: Uint8Array, start: number, end: number) => number;
  begun: boolean;
  hasRoot: boolean;
}

/** A scanner of one part, which must be UTF-8. `names`: the local names of the elements that get an id, their index. */
export function createXmlScanner(names: readonly string[], sink: XmlSink): XmlScan {
  const scanner: Scanner = {
    sink,
    stack: createNameStack(),
    tag: emptyTag(),
    idOf: nameLookup(names),
    begun: false,
    hasRoot: false,
  };
  return (bytes, filled, final) => {
    let at = 0;
    while (at < filled && !sink.done) {
      if (sink.takeSome) at = sink.takeSome(bytes, at, filled);
      if (at === filled) break;
      const next =
        bytes[at] === LESS ? readMarkup(scanner, bytes, at, filled) : readText(scanner, bytes, at, filled, final);
      if (next === NOT_YET) break;
      scanner.begun = true;
      at = next;
    }
    if (final && !sink.done && (at < filled || scanner.stack.depth > 0 || !scanner.hasRoot))
      throw cutShort(scanner.stack);
    return at;
  };
}

const cutShort = (stack: NameStack) =>
  malformed(stack.depth > 0 ? words`XML-en slutter midt i <${stack.last()}>` : "XML-en er ikke hel");

function readMarkup(scanner: Scanner, bytes: Uint8Array, less: number, filled: number): number {
  if (less + 1 === filled) return NOT_YET;
  switch (bytes[less + 1]) {
    case SLASH:
      return readEndTag(scanner, bytes, less + 2, filled);
    case QUESTION:
      return instructionEnd(bytes, less, filled, !scanner.begun);
    case BANG:
      return readDeclaration(bytes, less, filled, (start, end) => giveText(scanner, bytes, start, end, true));
    default:
      return openElement(scanner, bytes, less + 1, filled);
  }
}

function openElement(scanner: Scanner, bytes: Uint8Array, start: number, filled: number): number {
  const { tag, stack, sink } = scanner;
  const close = readStartTag(tag, bytes, start, filled);
  if (close === NOT_YET) return NOT_YET;
  if (stack.depth === 0 && scanner.hasRoot) throw malformed("XML-en har mer enn ett rotelement");
  scanner.hasRoot = true;
  const id = scanner.idOf(bytes, start, tag.end);
  tag.id = id;
  if (bytes[close] === GREATER) {
    stack.push(bytes, start, tag.end, id);
    sink.open(tag);
    return close + 1;
  }
  sink.open(tag);
  sink.close(id);
  return close + 2;
}

function readEndTag({ stack, sink }: Scanner, bytes: Uint8Array, start: number, filled: number): number {
  const end = nameEnd(bytes, start, filled);
  const close = afterWhite(bytes, end, filled);
  if (close === filled) return NOT_YET;
  if (bytes[close] !== GREATER) throw malformed("XML-en har et sluttmerke som ikke er helt");
  if (!stack.isLast(bytes, start, end)) {
    throw malformed(
      stack.depth === 0
        ? words`XML-en har sluttmerket </${asciiOf(bytes, start, end)}> uten start`
        : words`XML-en har sluttmerket </${asciiOf(bytes, start, end)}> der </${stack.last()}> skulle stå`,
    );
  }
  sink.close(stack.pop());
  return close + 1;
}

function readText(scanner: Scanner, bytes: Uint8Array, start: number, filled: number, final: boolean): number {
  let at = start;
  for (; at < filled && bytes[at] !== LESS; at++) {
    if (CLASSES[bytes[at] as number] !== SPECIAL) continue;
    at = specialEnd(bytes, start, at, filled) - 1;
    if (at < start) return NOT_YET;
  }
  if (at === filled && !final) return NOT_YET;
  giveText(scanner, bytes, start, at, false);
  return at;
}

/** Where the reference or the `>` at `at` ends. */
function specialEnd(bytes: Uint8Array, start: number, at: number, filled: number): number {
  if (bytes[at] === AMPERSAND) return referenceEnd(bytes, at, filled);
  if (bytes[at] !== GREATER) throw malformed("XML-en har et tegn som ikke kan stå der");
  if (at - 2 >= start && bytes[at - 1] === CLOSE && bytes[at - 2] === CLOSE)
    throw malformed("XML-en har ]]> utenfor en CDATA-del");
  return at + 1;
}

function giveText({ stack, sink }: Scanner, bytes: Uint8Array, start: number, end: number, literal: boolean): void {
  if (stack.depth > 0) sink.text(bytes, start, end, literal);
  else if (literal || bytes.subarray(start, end).some((byte) => CLASSES[byte] !== WHITE))
    throw malformed("XML-en har tekst utenfor rotelementet");
}

const COLON = 58;

/** A look-up of the local name of an element: its index among `names`, or −1. The prefix is passed over. */
function nameLookup(names: readonly string[]): (bytes: Uint8Array, start: number, end: number) => number {
  const encoded = names.map((name) => Uint8Array.from(name, (character) => character.charCodeAt(0)));
  const single = new Int32Array(128).fill(-1);
  names.forEach((name, id) => name.length === 1 && (single[name.charCodeAt(0)] = id));
  return (bytes, start, end) => {
    let from = end;
    while (from > start && bytes[from - 1] !== COLON) from--;
    if (end - from === 1) return single[bytes[from] as number] ?? -1;
    return encoded.findIndex((name) => isAt(name, bytes, from, end));
  };
}

function isAt(name: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let at = 0; at < name.length; at++) if (bytes[start + at] !== name[at]) return false;
  return true;
}
