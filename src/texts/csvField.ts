/** Begins a formula in a spreadsheet of some locale; the full-width forms do in those of East Asia. */
const BEGINNERS = /[=+\-@\uff1d\uff0b\uff0d\uff20]/g;
/** What stands between fields, or rows, in a program of some locale, whatever is quoted for ours. */
const SEPARATORS = ";,\t|\r\n";
const BETWEEN = " \u00a0\"'";

/**
 * The text as a field of a CSV file with `;`: quoted where it would tear the columns apart, and no formula in any
 * locale.
 */
export function csvText(text: string): string {
  return csvField(withoutFormulas(text));
}

/** What is no text of the user's, or a figure, as a field of a CSV file with `;`. */
export function csvField(field: string): string {
  return /[;"\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

/**
 * The text with an apostrophe before what would be taken for a formula, at its beginning or behind what separates
 * fields elsewhere.
 */
function withoutFormulas(text: string): string {
  const inside = text.replace(BEGINNERS, (character, at: number) =>
    begins(text, at) && goesOn(text, at) ? `'${character}` : character,
  );
  return /^[\t\r]/.test(text) || (/^[-+=@]/.test(text) && inside === text) ? `'${inside}` : inside;
}

function begins(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && BETWEEN.includes(text.charAt(before))) before--;
  return before < 0 || SEPARATORS.includes(text.charAt(before));
}

/** «900 000,-» is how a sum of money is written. */
function goesOn(text: string, at: number): boolean {
  let after = at + 1;
  while (after < text.length && BETWEEN.includes(text.charAt(after))) after++;
  return after < text.length && !SEPARATORS.includes(text.charAt(after));
}
