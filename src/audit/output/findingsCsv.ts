import { cellNumber } from "../../document/cellNumber";
import type { Finding } from "../finding";
import { csvField, csvText } from "../../texts/csvField";
import { placeText } from "../placeText";

/**
 * Findings as CSV for other programs: UTF-8 without BOM, `;`, LF; header `place;quoted;kind;verdict;expected`. Words
 * stand as in the document, but for what begins as a formula and is no figure, see `csvText`.
 */
export function findingsCsv(findings: readonly Finding[]): string {
  const rows = findings.map(({ place, quoted, kind, verdict, right }) => [
    csvText(placeText(place)),
    fieldOf(quoted),
    kind,
    verdict,
    fieldOf(right ?? ""),
  ]);
  return [["place", "quoted", "kind", "verdict", "expected"], ...rows]
    .map((fields) => `${fields.join(";")}\n`)
    .join("");
}

const fieldOf = (text: string): string => (cellNumber(text) === null ? csvText(text) : csvField(text));
