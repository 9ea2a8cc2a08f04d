/** Bytes that mean something in XML. */
export const [
  TAB,
  LF,
  CR,
  SPACE,
  BANG,
  QUOTE,
  HASH,
  AMPERSAND,
  APOSTROPHE,
  HYPHEN,
  SLASH,
  SEMICOLON,
  LESS,
  EQUALS,
  GREATER,
  QUESTION,
  OPEN,
  CLOSE,
] = [9, 10, 13, 32, 33, 34, 35, 38, 39, 45, 47, 59, 60, 61, 62, 63, 91, 93] as const;

/** What a byte may be part of, as bits. A byte of 128 or more is part of a character in UTF-8, and of names too. */
export const NAME = 1;
export const NAME_START = 2;
export const WHITE = 4;
/** Not just any text: ends it, begins a reference, may end a section, or may not stand in XML at all. */
export const SPECIAL = 8;

export const CLASSES = new Uint8Array(256).map((_, byte) => classOf(byte));

function classOf(byte: number): number {
  if (byte === TAB || byte === LF || byte === CR || byte === SPACE) return WHITE;
  if (byte < SPACE || byte === LESS || byte === AMPERSAND || byte === GREATER) return SPECIAL;
  if (byte >= 128 || /[A-Za-z_:]/.test(String.fromCharCode(byte))) return NAME | NAME_START;
  return /[0-9.-]/.test(String.fromCharCode(byte)) ? NAME : 0;
}
