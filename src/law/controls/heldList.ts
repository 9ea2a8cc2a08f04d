import { words, wordsOf, type Text, type Words } from "../../texts/words";
import type { Control, Term } from "./control";
import { exact, listCell } from "./terms";

/** What every control of a note from a list has. */
export const HELD = {
  severity: "error",
  inReport: "warning",
  relation: "lik",
  needs: ["balanse"],
  tolerance: {
    ...exact("halvPerPost"),
    reason:
      "listen og balansen er de samme beløpene på øret; en liste i hele kroner har rom for en halv krone for hvert beløp",
  },
  figures: ["regnskap", "inngaendeBalanse"],
} as const satisfies Partial<Control>;
export const NOTEN = "noten (listen)";
const FINN_POSTEN = "Finn posten som mangler, står to ganger eller har feil beløp, i listen eller i regnskapet.";

interface Held {
  readonly id: string;
  /** What of the note is compared. */
  readonly what: string;
  readonly left: Term;
  readonly kapitler: Text;
  /** Where only that sektor of them counts. */
  readonly sektor?: string;
  /** Ledger sign. */
  readonly booked: readonly Term[];
  readonly advice?: Text;
  /** A report up to a month shows the note too. */
  readonly inPeriods?: true;
}

/** A note's sum is what the balance has. The list has what is owed and set aside as positive amounts. */
export const held = ({ id, what, left, kapitler, sektor, booked, advice = FINN_POSTEN, inPeriods }: Held): Control => ({
  ...HELD,
  ...(!inPeriods && { closing: true }),
  id: `liste-${id}`,
  problem: `liste-${id}-ulik`,
  source: "§ 5-8 mot noten",
  left: { label: NOTEN, terms: [left] },
  ...saidOf(wordsOf(what), kapitler, sektor, booked),
  advice,
});

const saidOf = (what: Words, kapitler: Text, sektor: string | undefined, terms: readonly Term[]) =>
  sektor === undefined
    ? {
        title: words`${what}: noten mot kapittel ${kapitler}`,
        right: { label: words`kapittel ${kapitler}`, terms },
        rule: words`${what} i noten skal være like stort som kapittel ${kapitler} i balansen.`,
      }
    : {
        title: words`${what}: noten mot kapittel ${kapitler}, sektor ${sektor}`,
        right: { label: words`kapittel ${kapitler}, sektor ${sektor}`, terms },
        rule: words`${what} i noten skal være like stort som kapittel ${kapitler}, sektor ${sektor} i balansen.`,
      };

/** The same row in the columns of closing and opening balance. */
export const ofYear = (
  table: string,
  row: string,
  more: { readonly optional?: true } = {},
  inngaende = "inngaende",
): Term =>
  listCell(table, {
    regnskap: { row, column: "utgaende", ...more },
    inngaendeBalanse: { row, column: inngaende, ...more },
  });
