import type { RoleKey } from "./roleKeys";

/** How the amounts' signs are to be understood: as they stand, incomes turned, expenses turned, or all turned. */
export const SIGN_RULES = ["behold", "inntekter", "utgifter", "snu"] as const;
export type SignRule = (typeof SIGN_RULES)[number];

/**
 * What can be read in two ways, said: 01/02/2024 is 1 February (`dag`) or 2 January (`maaned`); 2024.1 is January or
 * October.
 */
export const PERIODE_RULES = ["dag", "maaned", "januar", "oktober"] as const;
export type PeriodeRule = (typeof PERIODE_RULES)[number];

/**
 * What a blank cell in a column of keys is: the code above it again, no code, or a row that is the sum of those with
 * one.
 * Of amounts so far in the year, what a period without a row holds: as much as the one before, or nothing.
 */
export const BLANK_RULES = ["gjenta", "foring", "sum", "uendret", "null"] as const;
export type BlankRule = (typeof BLANK_RULES)[number];

/**
 * What the user has said of a source, by the headers as they stand in it: given by options, by the template, by what
 * is remembered, or by a press in the pane.
 */
export interface Answers {
  /** The sheets that are read, or all that hold a ledger. */
  readonly ark?: readonly string[] | "alle" | undefined;
  readonly kolonner?: Readonly<Record<string, RoleKey>> | undefined;
  /** Only the rows with one of the values. */
  readonly bare?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly fortegn?: SignRule | undefined;
  readonly tomme?: Readonly<Record<string, BlankRule>> | undefined;
  readonly periode?: PeriodeRule | undefined;
}

/** What is said of the source as a whole; the columns' roles are seen and changed where the columns are. */
export type AnswerPart = Exclude<keyof Answers, "kolonner">;

/** Both records; what `later` says goes before what `earlier` said of the same. */
export function withAnswers(earlier: Answers, later: Answers): Answers {
  return {
    ...earlier,
    ...later,
    ...((earlier.kolonner ?? later.kolonner) && { kolonner: { ...earlier.kolonner, ...later.kolonner } }),
    ...((earlier.tomme ?? later.tomme) && { tomme: { ...earlier.tomme, ...later.tomme } }),
    ...((earlier.bare ?? later.bare) && { bare: { ...earlier.bare, ...later.bare } }),
  };
}
