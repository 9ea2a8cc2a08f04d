import { negate } from "../../../amounts/ore";
import type { Grunnlag } from "../../../ledger/grunnlag/grunnlag";
import type { RowTerms, Table } from "../../../table/table";
import type { Note, NoteBasis, NoteLine } from "./note";
import { noteAmounts } from "./noteAmounts";

/** The note as a table: every line exact, live where it follows from postings or from other lines. */
export function evaluateNote(note: Note, { unit, grunnlag, signProfile }: NoteBasis): Table {
  const sign = note.turns && signProfile === "inntekterPositive" ? -1 : 1;
  const amountOf = noteAmounts(note, grunnlag);
  return {
    id: note.id,
    title: note.title,
    group: note.group,
    unit,
    labelHeader: note.labelHeader,
    columns: [{ kind: "value", id: "belop", header: note.valueHeader, figure: "regnskap" }, { kind: "text", id: "grunnlag", header: note.basisHeader, isOurs: true }],
    rows: note.lines.map((line) => ({
      id: line.id,
      number: line.number,
      label: line.label,
      role: line.role,
      sign,
      avvikSign: 1,
      terms: termsOf(line.terms, sign, grunnlag),
      cells: line.role === "heading" ? [{ kind: "empty" }, { kind: "empty" }] : [{ kind: "amount", ore: sign < 0 ? negate(amountOf(line.id)) : amountOf(line.id) }, line.basis === "" ? { kind: "empty" } : { kind: "text", text: line.basis }],
    })),
    notes: note.turns ? [sign < 0 ? "Overskudd, bruk av midler og saldo på fond står med pluss." : "Overskudd, bruk av midler og saldo på fond står med minus.", ...note.notes] : note.notes,
    source: note.source,
  };
}

/** Where every line turns, what is struck turns too. A figure that no source carries has no column in `Grunnlag` to sum. */
function termsOf(terms: NoteLine["terms"], sign: 1 | -1, { figures }: Grunnlag): RowTerms {
  if (terms.kind === "given" || (terms.kind === "postings" && !figures.includes(terms.figure ?? "regnskap"))) return { kind: "none" };
  return terms.kind === "strike" && typeof terms.limit === "number" ? { ...terms, limit: (terms.limit * sign) as 1 | -1 } : terms;
}
