import type { RecognisedColumn, Recognition } from "../source";
import { recognitionProblems } from "./recognitionProblems";
import { yearlyByHeader } from "./yearlyByHeader";
import { amountHeaders, unitProblems } from "./unitProblems";

/**
 * The recognition with other columns: what they lack or say twice is found again, and doubts about the headers that
 * are settled are gone.
 */
export function withColumns(
  recognition: Recognition,
  changed: readonly RecognisedColumn[],
  settled: readonly string[],
): Recognition {
  const columns = yearlyByHeader(changed);
  const kept = recognition.problems.filter(
    ({ code, where }) =>
      !RECOMPUTED.has(code) &&
      !(where?.column !== undefined && settled.includes(where.column)) &&
      !(code === "kilde-ikke-kroner" && where?.column),
  );
  return {
    ...recognition,
    columns,
    problems: [
      ...recognitionProblems(columns, recognition.headerRows, recognition.sheet ?? "kilden"),
      ...unitProblems(amountHeaders(columns), []),
      ...kept,
    ],
  };
}

const RECOMPUTED: ReadonlySet<string> = new Set([
  "kilde-tom",
  "kilde-uten-overskrift",
  "kilde-uten-konto",
  "kilde-uten-belop",
  "kilde-uten-kontoklasse",
  "kilde-uten-ansvar",
  "kilde-uten-funksjon",
  "kilde-debet-kredit",
]);
