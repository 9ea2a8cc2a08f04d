/**
 * C0, DEL and C1 save tab and line break, and what turns the direction of a text: a terminal obeys them, and figures
 * could be made to read otherwise.
 */
const COMMANDS = /[\0-\x08\v-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * The text as a terminal may have it: what it would obey stands as a picture of itself (␛), whoever wrote it into a
 * source, and however it is sent on.
 */
export function harmless(text: string): string {
  return text.replace(COMMANDS, picture);
}

/** Unicode has pictures of C0 and of DEL alone. */
function picture(character: string): string {
  const code = character.charCodeAt(0);
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? "\u2421" : "\ufffd";
}

/** Says what the command was asked for, to stdout. */
export function print(text: string): void {
  process.stdout.write(`${harmless(text)}\n`);
}

/** Says what goes beside it, to stderr. */
export function remark(text: string): void {
  process.stderr.write(`${harmless(text)}\n`);
}

/** JSON for stdout, meaning the same: what a terminal would obey is written as JSON escapes it. */
export function printJson(text: string): void {
  process.stdout.write(
    text.replace(COMMANDS, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`),
  );
}
