import type { Problem } from "../../ledger/problem";
import type { Certainty, ColumnRole, OpenColumn } from "../source";
import { words, wordsOf, type Text } from "../../texts/words";

/** A role proposed for the column at `position`. */
export interface Draft {
  readonly position: number;
  readonly role: ColumnRole;
  readonly certainty: Certainty;
  readonly reason: Text;
  /** Nothing settles what it is: the user is asked, by its amounts or by its values. */
  readonly open?: OpenColumn;
  readonly problem?: Problem;
}

/** A column nothing is read from, and why. */
export function ignored(position: number, certainty: Certainty, reason: Text, problem?: Problem): Draft {
  return { position, role: { kind: "ignored" }, certainty, reason, ...(problem ? { problem } : {}) };
}

export const inQuotes = (header: string): string => `«${header}»`;

/** The draft left unread, with a problem, because another column already is what it seems to be. */
export function twice(draft: Draft, header: string, first: string, what: string): Draft {
  const same = header === first;
  const message = same
    ? words`Overskriften ${inQuotes(header)} står på flere kolonner. Bare den første er lest som ${wordsOf(what)}. Velg selv hva kolonne ${draft.position + 1} er, eller gi kolonnene ulike overskrifter.`
    : words`Kolonnene ${inQuotes(first)} og ${inQuotes(header)} ser begge ut som ${wordsOf(what)}. Bare ${inQuotes(first)} er lest. Velg selv hvis det er den andre som skal brukes.`;
  const settled = ignored(draft.position, "usikker", words`${wordsOf(what)} leses fra ${inQuotes(first)}`, {
    code: same ? "kilde-dobbel-overskrift" : "kilde-flere-kolonner",
    severity: "warning",
    message,
    where: { column: header },
  });
  return draft.role.kind === "amount" ? { ...settled, open: "belop" } : settled;
}
