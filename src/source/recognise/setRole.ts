import type { ColumnRole, RecognisedColumn, Recognition } from "../source";
import { withColumns } from "./withColumns";

/** Why a column has its role when the user has said so. */
export const CHOSEN = "valgt av deg";

/**
 * The recognition after the user has said what one column is. A column that had that role until now is set aside, so
 * that nothing is read twice.
 */
export function setRole(recognition: Recognition, position: number, role: ColumnRole): Recognition {
  const columns = recognition.columns.map((column): RecognisedColumn => {
    if (column.position === position) return { ...column, role, certainty: "sikker", reason: CHOSEN, open: undefined };
    if (role.kind === "ignored" || !sameRole(column.role, role)) return column;
    return {
      ...column,
      role: { kind: "ignored" },
      certainty: "sikker",
      reason: "du har valgt en annen kolonne til dette",
      open: undefined,
    };
  });
  const header = recognition.columns.find((column) => column.position === position)?.header;
  return withColumns(recognition, columns, header === undefined ? [] : [header]);
}

function sameRole(one: ColumnRole, other: ColumnRole): boolean {
  // Debit and credit are two halves of one figure.
  if (one.kind === "amount" && other.kind === "amount")
    return one.figure === other.figure && one.periode === other.periode && !areHalves(one.side, other.side);
  if (one.kind === "name" && other.kind === "name") return one.of === other.of;
  return one.kind === other.kind;
}

const areHalves = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;
