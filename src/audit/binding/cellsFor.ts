import type { DecimalSign } from "../../document/cellNumber";
import type { Fact, FactTable } from "../facts/factTable";
import type { Finding } from "../finding";
import { meet } from "../reading/interval";
import { numbersIn } from "../reading/numbersIn";
import type { PrintedNumber } from "../reading/printedNumber";

/** A cell of a table of ours that a figure may be of; `column`, `row` and `title` as they are printed. */
export interface BindableCell {
  readonly ids: { readonly table: string; readonly row: string; readonly column: string };
  readonly title: string;
  readonly row: string;
  readonly column: string;
}

/** As many as one looks through. */
const MOST_ALIKE = 6;
const MOST_ROWS = 60;

/**
 * The figure of a finding, and which of its sentence's figures it is; null for a word, a cell of a table, and one of
 * several that are printed alike.
 */
export function figureOf(
  { at, context, quoted }: Finding,
  decimal: DecimalSign,
): { readonly number: PrintedNumber; readonly position: number } | null {
  if (!("from" in at)) return null;
  const numbers = numbersIn(context, decimal);
  const [number, ...others] = numbers.filter(({ text }) => text === quoted);
  return number && others.length === 0 ? { number, position: numbers.indexOf(number) } : null;
}

/**
 * The cells that a figure is most likely of, other than the one it was held against: those that hold it, and the other
 * rows of the same column. null for what is no figure of a sentence.
 */
export function cellsFor(
  finding: Finding,
  tables: readonly FactTable[],
  decimal: DecimalSign,
): readonly BindableCell[] | null {
  const figure = figureOf(finding, decimal);
  const own = finding.source?.ids ?? null;
  if (!figure) return null;
  const { number } = figure;
  const all = tables.flatMap((table) => cellsOf(table, number));
  const alike = all
    .filter(({ fact }) => fact.sign !== 0 && meet(fact.interval, number.interval))
    .sort((a, b) => rank(a, own) - rank(b, own));
  const beside = all.filter(({ ids }) => ids.table === own?.table && ids.column === own.column);
  const keys = new Set(own ? [JSON.stringify(own)] : []);
  return [...alike.slice(0, MOST_ALIKE), ...beside.slice(0, MOST_ROWS)].flatMap(({ ids, title, row, column }) => {
    const key = JSON.stringify(ids);
    if (keys.has(key)) return [];
    keys.add(key);
    return [{ ids, title, row, column }];
  });
}

type Held = BindableCell & { readonly fact: Fact };

/** The same figure of another row first, then what is anywhere. */
const rank = ({ ids }: Held, own: BindableCell["ids"] | null): number =>
  (ids.column === own?.column ? 0 : 2) + (ids.table === own?.table ? 0 : 1);

const cellsOf = ({ id: table, title, columns, rows }: FactTable, number: PrintedNumber): readonly Held[] =>
  rows.flatMap(({ id, label, facts }) =>
    facts.flatMap((fact, c): readonly Held[] => {
      const column = columns[c];
      return fact && fact.kind === number.unit && id !== null && column && column.id !== null
        ? [{ ids: { table, row: id, column: column.id }, title, row: label, column: column.header, fact }]
        : [];
    }),
  );
