import { hasErrors } from "../../ledger/problem";
import { inspectSource } from "../../source/inspectSource";
import type { ColumnRole, Recognition } from "../../source/source";
import { FIGURE_TEXT } from "../../ledger/ledger";
import { aligned } from "../aligned";
import { openFileSource } from "../fileSource";
import { problemText } from "../problemText";
import { systemErrorText } from "../systemErrorText";
import { UsageError } from "../usageError";

/** Exit code of `tertial inspect`: 0, or 1 when the file cannot be read as a ledger. */
export async function inspect(args: readonly string[]): Promise<number> {
  const [path, ...rest] = args;
  if (path === undefined || rest.length > 0) throw new UsageError("Si hvilken fil som skal vises: tertial inspect FIL.");
  const source = await openFileSource(path).catch((error: unknown) => {
    throw new UsageError(`Kan ikke åpne «${path}»: ${systemErrorText(error)}.`);
  });
  try {
    const recognition = await inspectSource(source);
    console.log(recognitionText(path, recognition));
    return hasErrors(recognition.problems) ? 1 : 0;
  } finally {
    await source.close();
  }
}

function recognitionText(path: string, recognition: Recognition): string {
  const { kind, encoding, delimiter, decimal, sheet, headerRows, columns, problems } = recognition;
  const facts = kind === "csv" ? `CSV, ${encoding}, skilletegn ${delimiter === "\t" ? "tabulator" : delimiter}, desimaltegn ${decimal}` : kind === "xlsx" ? `XLSX, ark «${sheet ?? ""}»` : "KOSTRA-fil, beløp i 1000 kr";
  return [
    `${path}: ${facts}`,
    ...(headerRows.length > 0 ? [`Kolonneoverskrifter på rad ${headerRows.join(" og ")}`] : []),
    ...aligned(columns.map((column) => [`${column.position + 1}`, column.header, roleText(column.role), column.certainty, column.reason, column.samples.slice(0, 3).join(" | ")])),
    ...problems.map((problem) => problemText(problem)),
  ].join("\n");
}

function roleText(role: ColumnRole): string {
  switch (role.kind) {
    case "amount":
      return `${FIGURE_TEXT[role.figure]}${role.periode === undefined ? "" : ` ${role.periode}`}${role.cumulative ? " hittil" : ""}`;
    case "name":
      return `navn på ${role.of}`;
    case "ignored":
      return "brukes ikke";
    default:
      return role.kind;
  }
}
