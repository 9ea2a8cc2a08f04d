import { LINES_OF_NOTES, NOTE_IDS, NOTER, type NoteId } from "./noter";
import type { Template } from "./template/template";

/**
 * Line -> the numbers of the notes that belong to it, of those the report has: «6», «3, 9». Lines without a note are
 * not in it.
 * `inReport`: ids of the report's tables.
 */
export function lineNotes(
  definition: string,
  { nummer, linjer }: Template["noter"],
  inReport: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const shown = NOTE_IDS.filter(
    (note) => numberOf(note, nummer) !== "" && NOTER[note].tables.some((table) => inReport.has(table)),
  );
  const own = linjer[definition] ?? {};
  const ofLine = new Map<string, NoteId[]>();
  for (const note of shown) {
    const lines = [
      ...(LINES_OF_NOTES[definition]?.[note] ?? []).filter((line) => own[line] === undefined),
      ...Object.keys(own).filter((line) => own[line]?.includes(note)),
    ];
    for (const line of lines) (ofLine.get(line) ?? (ofLine.set(line, []).get(line) as NoteId[])).push(note);
  }
  return new Map([...ofLine].map(([line, notes]) => [line, notes.map((note) => numberOf(note, nummer)).join(", ")]));
}

/** What the municipality numbers the note; "" leaves it out. */
export const numberOf = (note: NoteId, nummer: Template["noter"]["nummer"]): string =>
  nummer[note] ?? NOTER[note].number;
