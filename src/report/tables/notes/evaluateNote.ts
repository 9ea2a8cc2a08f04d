import { words, type Text } from "../../../texts/words";
import { negate, type Ore } from "../../../amounts/ore";
import type { Grunnlag } from "../../../ledger/grunnlag/grunnlag";
import { call, type Formula } from "../../../table/formula";
import type { AskedCell, Cell, DraftRow, Table } from "../../../table/table";
import { filledTable } from "../../../table/value/filledTable";
import type { Note, NoteBasis, NoteLine } from "./note";

type Basis = Pick<NoteBasis, "unit" | "grunnlag" | "signProfile">;

/** The note as a table: every line exact, live where it follows from postings or from other lines. */
export function evaluateNote(note: Note, { unit, grunnlag, signProfile }: Basis): Table<Text> {
  const sign = note.turns && signProfile === "inntekterPositive" ? -1 : 1;
  const turning =
    sign < 0
      ? words`Overskudd, bruk av midler og saldo på fond står med pluss.`
      : words`Overskudd, bruk av midler og saldo på fond står med minus.`;
  return filledTable(
    {
      id: note.id,
      title: note.title,
      group: note.group,
      unit,
      labelHeader: note.labelHeader,
      columns: [
        { kind: "value", id: AMOUNT, header: note.valueHeader, figure: "regnskap" },
        { kind: "text", id: BASIS, header: note.basisHeader },
      ],
      rows: note.lines.map((line) => draftRow(line, sign, grunnlag)),
      notes: note.turns ? [turning, ...note.notes] : note.notes,
      source: note.source,
    },
    grunnlag,
  );
}

/** A function that gives a line's amount in ledger sign by its id. Throws for an id the note does not have. */
export function noteAmounts(note: Note, grunnlag: Grunnlag): (id: string) => Ore {
  const { rows } = evaluateNote(note, { unit: "kroner", grunnlag, signProfile: "raa" });
  return (id) => {
    const [cell] = rows.find((row) => row.id === id)?.cells ?? [];
    if (cell?.kind !== "amount") throw new Error(`${note.id} har ingen linje ${id}`);
    return cell.ore;
  };
}

const AMOUNT = "belop";
const BASIS = "grunnlag";
const EMPTY: Cell<Text> = { kind: "empty" };

function draftRow(line: NoteLine, sign: 1 | -1, grunnlag: Grunnlag): DraftRow {
  const { id, number, label, role, figure, basis } = line;
  const amount = (ore: Ore): Cell<Text> => ({ kind: "amount", ore: sign < 0 ? negate(ore) : ore });
  const isGiven = typeof figure === "number";
  const formula = isGiven ? null : turned(figure, sign, grunnlag);
  const asked: AskedCell = { kind: "asked", shown: "amount" };
  return {
    id,
    number,
    label,
    role,
    sign,
    avvikSign: 1,
    formula,
    cells:
      role === "heading"
        ? [EMPTY, EMPTY]
        : [
            formula ? asked : amount(isGiven ? figure : (0 as Ore)),
            basis === "" ? EMPTY : { kind: "text", text: basis },
          ],
  };
}

/**
 * Every line turns, and what is struck with them. A figure that no source carries has no column in `Grunnlag` to sum.
 */
function turned(formula: Formula | null, sign: 1 | -1, { figures }: Grunnlag): Formula | null {
  if (formula?.is === "postings") {
    return figures.includes(formula.figure ?? "regnskap") ? { ...formula, sign: formula.sign === sign ? 1 : -1 } : null;
  }
  return formula?.is === "call" && formula.fn === "closing"
    ? call("closing", formula.args, { of: formula.by.of === sign ? 1 : -1 })
    : formula;
}
