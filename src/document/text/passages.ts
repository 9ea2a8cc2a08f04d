import type { Passage } from "../reportDocument";
import { placeOfLine } from "./groupTable";
import type { Line } from "./line";

const BULLET = /^\s*(?:[•▪●○■\u2022\u00b7*]|[-\u2013\u2014] (?=\D))\s*/;
const SENTENCE_END = /[.!?:;…»”"]\)?$/;
const NUMBERED = /^(\d+(?:\.\d+)*)\.? +\p{Lu}/u;
const MOST_WORDS_OF_HEADING = 12;

/**
 * Headings and paragraphs of lines that are no table's. Lines of one paragraph are joined, with the hyphen of a parted
 * word taken out.
 */
export function passagesOf(lines: readonly Line[]): readonly Passage[] {
  const passages: Passage[] = [];
  let open: Line[] = [];
  const close = (): void => {
    if (open.length > 0) passages.push(paragraphOf(open));
    open = [];
  };
  lines.forEach((line, l) => {
    const text = line.text.trim();
    if (text === "") close();
    else if (isHeading(lines, l, open)) {
      close();
      passages.push({
        kind: "heading",
        level: levelOf(text),
        text,
        stretches: [{ from: 0, place: placeOfLine(line) }],
      });
    } else {
      if (BULLET.test(line.text) || isNewParagraph(line, open.at(-1))) close();
      open.push(line);
    }
  });
  close();
  return passages;
}

const levelOf = (text: string): number => NUMBERED.exec(text)?.[1]?.split(".").length ?? 2;

/** A short line without a sentence's end that does not go on in the next. */
function isHeading(lines: readonly Line[], l: number, open: readonly Line[]): boolean {
  const text = (lines[l] as Line).text.trim();
  const next = lines[l + 1]?.text.trim() ?? "";
  if (
    SENTENCE_END.test(text) ||
    /,$/.test(text) ||
    BULLET.test(text) ||
    text.split(/\s+/).length > MOST_WORDS_OF_HEADING ||
    !/^[\p{Lu}\d§]/u.test(text)
  )
    return false;
  const before = open.at(-1)?.text.trim();
  return (before === undefined || SENTENCE_END.test(before)) && (next === "" || /^[\p{Lu}\d•▪●«-]/u.test(next));
}

/** A line after the end of a sentence in a line that is clearly shorter than this one. */
function isNewParagraph(line: Line, before: Line | undefined): boolean {
  if (before === undefined) return false;
  const ended = /[.!?]$/.test(before.text.trim());
  return ended && before.text.length < 0.75 * line.text.length && /^\p{Lu}/u.test(line.text.trim());
}

function paragraphOf(lines: readonly Line[]): Passage {
  let text = "";
  const stretches = lines.map((line) => {
    const part = line.text.trim().replace(/\s+/g, " ").replace(BULLET, "");
    const isParted = /\p{L}-$/u.test(text) && /^\p{Ll}/u.test(part) && !/^(?:og|eller|and|or)\b/.test(part);
    if (isParted) text = text.slice(0, -1);
    else if (text !== "") text += " ";
    const from = text.length;
    text += part;
    return { from, place: placeOfLine(line) };
  });
  return { kind: "paragraph", level: 0, text, stretches };
}
