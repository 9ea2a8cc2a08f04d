import type { Tekstsvar } from "../../report/template/templateParts";
import { wordsOf } from "../approvals";
import { deviationCandidates } from "../claims/budgetCandidates";
import { directionIn } from "../claims/deviation";
import { judge, type Candidate } from "../claims/judge";
import type { Reading } from "../claims/reading";
import type { FactTable } from "../facts/factTable";
import type { Finding } from "../finding";
import type { PrintedNumber } from "../reading/printedNumber";
import type { RowRef } from "./nameIndex";

type Bound = NonNullable<Tekstsvar["bundet"]>;

/**
 * The findings of a sentence with the figures that answers have bound to a cell held against that cell, whatever they
 * were held against. A cell that the tables do not have binds nothing.
 */
export function boundByAnswers(
  answers: readonly Tekstsvar[],
  tables: readonly FactTable[],
  year: number | null,
): (reading: Reading, findings: readonly Finding[]) => readonly Finding[] {
  const bySentence = new Map<string, readonly Bound[]>();
  for (const { setning, bundet } of answers)
    if (bundet) bySentence.set(setning, [...(bySentence.get(setning) ?? []), bundet]);
  if (bySentence.size === 0) return (_, findings) => findings;
  return (reading, findings) =>
    (bySentence.get(wordsOf(reading.text)) ?? []).reduce((all, bound) => {
      const number = reading.numbers[bound.tall];
      const finding = number && findingOf(reading, number, bound, { tables, year });
      return finding ? [...all.filter((each) => !isOf(each, number, reading)), finding] : all;
    }, findings);
}

const isOf = ({ at }: Finding, number: PrintedNumber, { from }: Reading): boolean =>
  "from" in at && at.from < from + number.to && at.to > from + number.from;

function findingOf(
  reading: Reading,
  number: PrintedNumber,
  { tabell, rad, kolonne }: Bound,
  { tables, year }: { readonly tables: readonly FactTable[]; readonly year: number | null },
): Finding | null {
  const table = tables.find(({ id, origin }) => origin === "ledger" && id === tabell);
  const row = table?.rows.find(({ id }) => id === rad);
  if (!table || !row) return null;
  const said = directionIn(reading.text);
  return judge(
    { kind: "belop", reading, number, from: number.from, to: number.to },
    candidatesOf({ table, row }, kolonne, number, year),
    { direction: said?.direction ?? 0, opposite: said?.opposite ?? null, sureness: "given" },
  );
}

const UNBOUND = { ofIncome: false, isOriginal: false, horizon: null } as const;

/** The cell; of one that deviates from a budget, with the way it does. */
function candidatesOf(ref: RowRef, kolonne: string, number: PrintedNumber, year: number | null): readonly Candidate[] {
  const deviating = deviationCandidates(ref, UNBOUND, number, year).filter(
    ({ columnId, ref: { table } }) => columnId === kolonne && DEVIATION.has(measureOf(table, kolonne)),
  );
  if (deviating.length > 0) return deviating;
  return ref.table.columns.flatMap(({ id, header }, c): readonly Candidate[] => {
    const fact = ref.row.facts[c];
    return id === kolonne && fact && fact.kind === number.unit
      ? [{ ref, column: header, columnId: id, intervals: [fact.interval], direction: 0 }]
      : [];
  });
}

const DEVIATION: ReadonlySet<string> = new Set(["deviation", "deviationPercent", "prognosisDeviation"]);

const measureOf = ({ columns }: FactTable, kolonne: string): string =>
  columns.find(({ id }) => id === kolonne)?.measure ?? "";
