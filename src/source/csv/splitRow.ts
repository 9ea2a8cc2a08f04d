import type { Decode } from "./encodings";

export const QUOTE = 34;
export const LF = 10;
export const CR = 13;

/** How fields are told apart. `width`: number of columns, which bounds what a quoted line break can hide. */
export interface Dialect {
  readonly delimiter: number;
  readonly width: number;
  readonly decode: Decode;
}

/**
 * One logical row. `next`: where the following one begins. `stray`: an opening quote was taken as text because
 * nothing closes it.
 */
export interface SplitRow {
  readonly cells: readonly string[];
  readonly next: number;
  readonly stray: boolean;
}

/**
 * The row that begins at `start`, or null when it does not end before `end` and more bytes may come.
 * Fields may be quoted, with `""` for a quote, and with delimiters and line breaks inside. `final`: no more bytes
 * will come.
 */
export function splitRow(
  bytes: Uint8Array,
  start: number,
  end: number,
  final: boolean,
  dialect: Dialect,
): SplitRow | null {
  const cells: string[] = [];
  let stray = false;
  for (let at = start; ;) {
    const quoted: QuotedField = bytes[at] === QUOTE && at < end ? quotedField(bytes, at, end, dialect) : "stray";
    if (quoted === "incomplete" && !final) return null;
    const literal = typeof quoted === "string";
    if (literal && bytes[at] === QUOTE && at < end) stray = true;
    const stop = fieldEnd(bytes, literal ? at : quoted.close + 1, end, dialect.delimiter);
    cells.push(literal ? dialect.decode(bytes, at, stop) : unquoted(bytes, at, quoted.close, stop, dialect));
    if (stop < end && bytes[stop] === dialect.delimiter) {
      at = stop + 1;
      continue;
    }
    const next = rowEnd(bytes, stop, end, final);
    return next === null ? null : { cells, next, stray };
  }
}

/** `stray`: not a quoted field after all. `incomplete`: no closing quote yet. */
type QuotedField = { readonly close: number } | "stray" | "incomplete";

/**
 * A lone quote (`5" rør`) at the beginning of a field would swallow rows until the next one, and their amounts with
 * them.
 * So a quoted line break is believed only if the quote closes at a delimiter and what it spans has fewer delimiters
 * than a row.
 */
function quotedField(bytes: Uint8Array, open: number, end: number, { delimiter, width }: Dialect): QuotedField {
  const most = Math.max(1, width - 1);
  let broken = false;
  let delimiters = 0;
  for (let at = open + 1; at < end; at++) {
    const byte = bytes[at];
    if (byte === LF || byte === CR) broken = true;
    else if (byte === delimiter) delimiters++;
    if (broken && delimiters >= most) return "stray";
    if (byte !== QUOTE) continue;
    if (at + 1 === end) return { close: at };
    const after = bytes[at + 1];
    if (after === QUOTE) at++;
    else return broken && after !== delimiter && after !== LF && after !== CR ? "stray" : { close: at };
  }
  return "incomplete";
}

function fieldEnd(bytes: Uint8Array, from: number, end: number, delimiter: number): number {
  let at = from;
  while (at < end && bytes[at] !== delimiter && bytes[at] !== LF && bytes[at] !== CR) at++;
  return at;
}

function rowEnd(bytes: Uint8Array, stop: number, end: number, final: boolean): number | null {
  if (stop >= end) return final ? end : null;
  if (bytes[stop] === LF) return stop + 1;
  if (stop + 1 >= end && !final) return null;
  return stop + 1 < end && bytes[stop + 1] === LF ? stop + 2 : stop + 1;
}

/** The text inside the quotes, and after them if something stands between the closing quote and the delimiter. */
function unquoted(bytes: Uint8Array, open: number, close: number, stop: number, { decode }: Dialect): string {
  return (
    decode(bytes, open + 1, close).replaceAll('""', '"') + (stop > close + 1 ? decode(bytes, close + 1, stop) : "")
  );
}
