import type { ColumnRole, Recognition } from "./source";

/** What a file is to the report: this year's accounts (with any budget columns it carries), the budget, or last year's accounts. */
export type FilePurpose = "regnskap" | "budsjett" | "iFjor";

/** The recognition with its amount columns read for the file's purpose: in last year's file «Regnskap» is regnskap i fjor, and its budgets are not ours. */
export function recognitionFor(purpose: FilePurpose, recognition: Recognition): Recognition {
  const hasBudget = recognition.columns.some(({ role }) => role.kind === "amount" && (role.figure === "revidertBudsjett" || role.figure === "opprinneligBudsjett"));
  return {
    ...recognition,
    columns: recognition.columns.map((column) => ({ ...column, role: roleFor(purpose, column.role, hasBudget) })),
  };
}

/** In a budget file without a budget header the lone «Beløp» is the revised budget. */
function roleFor(purpose: FilePurpose, role: ColumnRole, hasBudget: boolean): ColumnRole {
  if (role.kind !== "amount" || purpose === "regnskap") return role;
  if (purpose === "iFjor") return role.figure === "regnskap" ? { ...role, figure: "regnskapIFjor" } : { kind: "ignored" };
  if (role.figure !== "regnskap") return role.figure === "regnskapIFjor" ? { kind: "ignored" } : role;
  return hasBudget ? { kind: "ignored" } : { ...role, figure: "revidertBudsjett" };
}
