import type { Problem } from "../../ledger/problem";
import type { Control, ControlResult } from "../../law/controls/control";

/** A problem for each result outside its tolerance, as severe as it is for a report being made. */
export function controlProblems(results: readonly ControlResult<Control>[]): readonly Problem[] {
  return results
    .filter(({ status }) => status === "avvik")
    .map(({ control, message }) => {
      const table = [...control.left.terms, ...(control.right?.terms ?? [])].flatMap((term) =>
        term.kind === "lines"
          ? term.statement
          : term.kind === "note"
            ? term.note
            : term.kind === "list"
              ? term.table
              : [],
      )[0];
      return {
        code: control.problem,
        severity: control.inReport ?? control.severity,
        message,
        ...(table !== undefined && { where: { table } }),
      };
    });
}
