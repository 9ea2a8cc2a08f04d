import type { Text } from "../texts/words";
/** `error`: the tables must not be used. `warning`: usable, look here. `info`: for the record. */
export type Severity = "error" | "warning" | "info";

/** Where in the user's material: rows count from 1 as in the file or the sheet. */
export interface Where {
  readonly file?: string;
  readonly row?: number;
  readonly column?: string;
  readonly table?: string;
}

/**
 * Something in the user's data. `code` is stable; `message` says in Norwegian what, where, the figures and what to do.
 */
export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  readonly message: Text;
  readonly where?: Where;
}

export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some((problem) => problem.severity === "error");
