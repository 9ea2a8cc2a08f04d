import type { Problem, Severity } from "../ledger/problem";

const SEVERITY_TEXT: Readonly<Record<Severity, string>> = { error: "Feil", warning: "Advarsel", info: "Til orientering" };

/** One line of a problem: «Feil [art-uten-linje] hovedbok.csv, rad 214: …». */
export function problemText({ severity, code, message, where = {} }: Problem): string {
  const place = [where.file, where.row && `rad ${where.row}`, where.column && `kolonne ${where.column}`].filter((part) => part !== undefined).join(", ");
  return `${SEVERITY_TEXT[severity]} [${code}]${place === "" ? "" : ` ${place}`}: ${message}`;
}
