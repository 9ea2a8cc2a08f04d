import type { ColumnRole, RecognisedColumn, Recognition } from "../source";
import { recognitionProblems } from "./recognitionProblems";
import { unitProblems } from "./unitProblems";

/** The recognition after the user has said what one column is. A column that had that role until now is set aside, so that nothing is read twice. */
export function setRole(recognition: Recognition, position: number, role: ColumnRole): Recognition {
  const columns = recognition.columns.map((column): RecognisedColumn => {
    if (column.position === position) return { ...column, role, certainty: "sikker", reason: "valgt av deg" };
    if (role.kind === "ignored" || !sameRole(column.role, role)) return column;
    return { ...column, role: { kind: "ignored" }, certainty: "sikker", reason: "du har valgt en annen kolonne til dette" };
  });
  const header = recognition.columns.find((column) => column.position === position)?.header;
  const kept = recognition.problems.filter(({ code, where }) => !RECOMPUTED.has(code) && where?.column !== header && !(code === "kilde-ikke-kroner" && where?.column));
  return { ...recognition, columns, problems: [...recognitionProblems(columns, recognition.headerRows, recognition.sheet ?? "kilden"), ...unitProblems(columns, []), ...kept] };
}

const RECOMPUTED: ReadonlySet<string> = new Set(["kilde-tom", "kilde-uten-overskrift", "kilde-uten-konto", "kilde-uten-belop", "kilde-uten-kontoklasse", "kilde-uten-ansvar", "kilde-uten-funksjon", "kilde-debet-kredit"]);

function sameRole(one: ColumnRole, other: ColumnRole): boolean {
  if (one.kind === "amount" && other.kind === "amount") return one.figure === other.figure && one.periode === other.periode;
  if (one.kind === "name" && other.kind === "name") return one.of === other.of;
  return one.kind === other.kind;
}
