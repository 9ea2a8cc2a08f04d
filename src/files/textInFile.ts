const LONGEST = 32767;

/**
 * The text as it stands in an .xlsx file, so that it reads back as it was. hucre escapes what XML forbids
 * (`_x0001_`); added here:
 * text that happens to look like such an escape, and the two noncharacters. Text longer than a cell takes ends in "…".
 */
export function textInFile(text: string): string {
  return shortened(text)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[\uFFFE\uFFFF]/g, (character) => (character === "\uFFFE" ? "_xFFFE_" : "_xFFFF_"));
}

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  // Half a character (of a pair) would not be valid text.
  return `${text.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
