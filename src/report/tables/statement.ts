import { words, wordsOf, type Text, type Words } from "../../texts/words";
import { ore, sumOre, ZERO, type Ore } from "../../amounts/ore";
import type { ColumnDefinition, StatementDefinition } from "../../law/tables/definition";
import type { Grunnlag } from "../../ledger/grunnlag/grunnlag";
import { sumWhere } from "../../ledger/grunnlag/rowsWhere";
import type { ReportFigure } from "../../ledger/grunnlag/reportFigure";
import { rememberedFor } from "../../ledger/rememberedFor";
import { partsOf, type Formula } from "../../table/formula";

export interface StatementRow {
  readonly id: string;
  readonly number: string;
  readonly label: Text;
  readonly kind: "heading" | "line" | "sum" | "total";
  readonly shows: "debit" | "credit";
  /** In ledger sign: postings, or the sum of other rows of the statement; null for a heading. */
  readonly formula: Formula | null;
  /** Columns the row has figures in, where it has not in all. */
  readonly only?: readonly string[] | undefined;
}

/** A definition evaluated on a ledger: exact, in ledger sign, before anything is rounded, turned or laid out. */
export interface Statement {
  readonly id: string;
  readonly title: Text;
  readonly group: Text;
  readonly source: Text;
  readonly labelHeader: Text;
  readonly creditPositive: boolean;
  readonly columns: readonly ColumnDefinition[];
  readonly notes: readonly Text[];
  readonly rows: readonly StatementRow[];
  /** What its figures are read from. */
  readonly grunnlag: Grunnlag;
}

/** The exact amount of a row's figure, øre in ledger sign. Throws for a row that the statement does not have. */
export function amountOf(statement: Statement, row: string, figure: ReportFigure): Ore {
  const amounts = amountsOf(statement);
  const key = `${row}\u0000${figure}`;
  const known = amounts.get(key) ?? readAmount(statement, row, figure);
  amounts.set(key, known);
  return known;
}

const amountsOf = rememberedFor<Statement, Map<string, Ore>>(() => new Map());

/** The statement's rows by their ids. */
export const rowsById = rememberedFor(({ rows }: Statement) => new Map(rows.map((row) => [row.id, row])));

function readAmount(statement: Statement, id: string, figure: ReportFigure): Ore {
  const row = rowsById(statement).get(id);
  if (!row) throw new Error(`${statement.id} har ingen rad ${id}`);
  const parts = partsOf(row.formula);
  if (parts !== null) return sumOre(parts.map((part) => ore(part.sign * amountOf(statement, part.row, figure))));
  return postedAmount(row.formula, statement.grunnlag, figure);
}

/** The amount of a row that sums postings; 0 of any other. */
export function postedAmount(formula: Formula | null, grunnlag: Grunnlag, figure: ReportFigure): Ore {
  if (formula?.is !== "postings") return ZERO;
  return ore(formula.sign * formula.sets.reduce((sum, criteria) => sum + sumWhere(grunnlag, criteria, figure), 0) || 0);
}

/** «§ 5-6 (FOR-2019-06-07-714). Veileder til kontoplanen i KOSTRA, kapittel 12.» */
export const statementSource = ({ source }: Pick<StatementDefinition, "source">): Words =>
  words`${wordsOf(source.paragraph)} (${wordsOf(source.regulation)}). ${wordsOf(source.mapping)}.`;
