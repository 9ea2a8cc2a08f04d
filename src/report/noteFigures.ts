import type { NoteFigure, NoteFigures } from "./controls/noteFigures";
import { BUDGET_MISSING } from "./tables/notes/adopted";
import { NOTES } from "./tables/notes/all";
import type { Note, NoteBasis } from "./tables/notes/note";
import { noteAmounts } from "./tables/notes/evaluateNote";

/**
 * The notes as the controls compare them: every line but those that follow from an adopted amount that neither list nor
 * budget has.
 */
export function noteFigures(basis: NoteBasis): readonly NoteFigures[] {
  return NOTES.flatMap(({ make }) => {
    const note = make(basis);
    return note ? [figuresOf(note, basis)] : [];
  });
}

function figuresOf(note: Note, { grunnlag }: NoteBasis): NoteFigures {
  const amountOf = noteAmounts(note, grunnlag);
  const behind = linesBehind(note);
  const rows = note.lines.flatMap(({ id, role }): NoteFigure[] => {
    const lines = behind(id);
    if (role === "heading" || lines.some(({ basis }) => basis === BUDGET_MISSING)) return [];
    return [
      {
        id,
        ore: amountOf(id),
        postings: lines.flatMap(({ figure }) =>
          figure !== null && typeof figure !== "number" && figure.is === "postings" ? figure.sets : [],
        ),
      },
    ];
  });
  return { id: note.id, rows };
}

type Line = Note["lines"][number];

/** A function that gives the line and every line it follows from, each once. */
function linesBehind({ lines }: Note): (id: string) => readonly Line[] {
  const known = new Map<string, readonly Line[]>();
  const behind = (id: string): readonly Line[] => {
    const line = lines.find((candidate) => candidate.id === id);
    if (!line) return [];
    const found = known.get(id) ?? [...new Set([line, ...operandsOf(line.figure).flatMap(behind)])];
    known.set(id, found);
    return found;
  };
  return behind;
}

/** Ids of the lines a line follows from. */
function operandsOf(figure: Line["figure"]): readonly string[] {
  if (figure === null || typeof figure === "number" || figure.is !== "call") return [];
  return figure.args.flatMap((arg) => (arg.is === "cell" ? (arg.row ?? []) : operandsOf(arg)));
}
