import { ore } from "../amounts/ore";
import { DIMENSIONS, FIGURES, type CodeColumn, type Dimension, type Figure, type Ledger } from "./ledger";

/** One key and its figures; dimensions left out are blank. Amounts in øre, ledger sign. */
export type Posting = Readonly<
  Partial<Record<Dimension, string>> & { konto: string; amounts: Readonly<Partial<Record<Figure, number>>> }
>;
export type Names = Ledger["names"];

/**
 * A ledger with one row per distinct key; postings with equal keys are added. Throws RangeError when a sum leaves the
 * exact range.
 */
export function buildLedger(year: number, postings: Iterable<Posting>, names: Names = {}): Ledger {
  const dictionaries = DIMENSIONS.map(() => new Map<string, number>());
  const rows = new Map<string, number>();
  const indexes: number[][] = DIMENSIONS.map(() => []);
  const amounts = new Map<Figure, number[]>();
  for (const posting of postings) {
    const key = DIMENSIONS.map((dimension, d) =>
      intern(dictionaries[d] as Map<string, number>, posting[dimension] ?? ""),
    );
    const row = rowOf(rows, indexes, key);
    for (const figure of FIGURES) {
      const amount = posting.amounts[figure];
      if (amount === undefined) continue;
      const column = amounts.get(figure) ?? (amounts.set(figure, []).get(figure) as number[]);
      column[row] = ore((column[row] ?? 0) + amount);
    }
  }
  return {
    year,
    size: rows.size,
    columns: Object.fromEntries(
      DIMENSIONS.map((dimension, d) => [
        dimension,
        codeColumn(dictionaries[d] as Map<string, number>, indexes[d] as number[]),
      ]),
    ) as Record<Dimension, CodeColumn>,
    amounts: Object.fromEntries(
      [...amounts].map(([figure, column]) => [
        figure,
        Float64Array.from({ length: rows.size }, (_, row) => column[row] ?? 0),
      ]),
    ),
    names,
  };
}

function intern(dictionary: Map<string, number>, code: string): number {
  const known = dictionary.get(code);
  if (known !== undefined) return known;
  dictionary.set(code, dictionary.size);
  return dictionary.size - 1;
}

function rowOf(rows: Map<string, number>, indexes: number[][], key: readonly number[]): number {
  const text = key.join(",");
  const known = rows.get(text);
  if (known !== undefined) return known;
  const row = rows.size;
  rows.set(text, row);
  key.forEach((index, d) => (indexes[d] as number[]).push(index));
  return row;
}

function codeColumn(dictionary: ReadonlyMap<string, number>, index: readonly number[]): CodeColumn {
  return { codes: [...dictionary.keys()], index: Uint32Array.from(index) };
}
