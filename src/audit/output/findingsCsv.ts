import { cellNumber } from "../../document/cellNumber";
import type { Finding } from "../finding";
import { placeText } from "../placeText";

/**
 * Findings as CSV for other programs: UTF-8 without BOM, `;`, LF; header `place;quoted;kind;verdict;expected`. Words stand as in the document, but for
 * one that begins as a formula and is no figure: Excel would run it, so it gets an apostrophe in front.
 */
export function findingsCsv(findings: readonly Finding[]): string {
  const rows = findings.map(({ place, quoted, kind, verdict, right }) => [
    placeText(place),
    harmless(quoted),
    kind,
    verdict,
    harmless(right ?? ""),
  ]);
  return [["place", "quoted", "kind", "verdict", "expected"], ...rows]
    .map((fields) => `${fields.map(inCsv).join(";")}\n`)
    .join("");
}

const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) && cellNumber(text) === null ? `'${text}` : text);

const inCsv = (field: string): string => (/[;"\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);
