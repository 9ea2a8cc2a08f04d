import type { Recognition } from "./source";

/**
 * The sheets of the workbook that are read, each as it is recognised with the roles the user sees and changes, and
 * those it must be asked about.
 */
export function sheetsToRead(recognition: Recognition): {
  readonly read: readonly Recognition[];
  readonly asked: readonly Recognition[];
} {
  const { ledgerSheets = [], readSheets, answers } = recognition;
  if (ledgerSheets.length === 0) return { read: [recognition], asked: [] };
  const chosen = answers?.ark ?? readSheets;
  if (chosen === undefined) return { read: [recognition], asked: ledgerSheets };
  const read = chosen === "alle" ? ledgerSheets : ledgerSheets.filter(({ sheet }) => chosen.includes(sheet ?? ""));
  return { read: (read.length > 0 ? read : [recognition]).map((part) => withRolesOf(part, recognition)), asked: [] };
}

/** A sheet with the roles that columns with the same header have in the one the user sees. */
export function withRolesOf(part: Recognition, shown: Recognition): Recognition {
  if (part.sheet === shown.sheet)
    return { ...shown, ...(part.sheetPeriode !== undefined && { sheetPeriode: part.sheetPeriode }) };
  const columns = part.columns.map((column) => {
    const same = shown.columns.find(({ header }) => header !== "" && header === column.header);
    return same
      ? { ...column, role: same.role, certainty: same.certainty, reason: same.reason, open: same.open }
      : column;
  });
  return { ...part, columns, answers: shown.answers };
}
