import type { StatementDefinition } from "../../../law/tables/definition";
import { BALANSE } from "../../../law/tables/balanse";
import { OKONOMISK_OVERSIKT_DRIFT } from "../../../law/tables/okonomiskOversiktDrift";
import { KONTOKLASSE, lineColumn } from "../../../ledger/grunnlag/keyColumns";
import { rowsWhere } from "../../../ledger/grunnlag/rowsWhere";
import type { ReportFigure } from "../../../ledger/grunnlag/reportFigure";
import type { Postings } from "../../../table/formula";
import type { NoteBasis } from "../notes/note";

/**
 * Posts of the accounts the key figures are made of: each a line, or a sum of lines. All are credits, shown positive.
 */
const POSTS = {
  sumDriftsinntekter: { statement: OKONOMISK_OVERSIKT_DRIFT, line: "sumDriftsinntekter" },
  nettoDriftsresultat: { statement: OKONOMISK_OVERSIKT_DRIFT, line: "nettoDriftsresultat" },
  disposisjonsfond: { statement: BALANSE, line: "disposisjonsfond" },
  lan: { statement: BALANSE, line: "lan" },
  kredittinstitusjoner: { statement: BALANSE, line: "kredittinstitusjoner" },
  konserninternGjeld: { statement: BALANSE, line: "konserninternGjeld" },
  obligasjonslan: { statement: BALANSE, line: "obligasjonslan" },
  sertifikatlan: { statement: BALANSE, line: "sertifikatlan" },
  pensjonsforpliktelse: { statement: BALANSE, line: "pensjonsforpliktelse" },
} as const satisfies Readonly<Record<string, { readonly statement: StatementDefinition; readonly line: string }>>;
export type Post = keyof typeof POSTS;

/**
 * The post at the year's end, or of the year, as postings; null for a year, or a kontoklasse, the ledger does not have.
 */
export function ledgerPost(post: Post, year: number, basis: NoteBasis): Postings | null {
  const { statement, line } = POSTS[post];
  const figure = figureOf(statement, year, basis.year);
  if (figure === null || !hasFigure(statement, figure, basis)) return null;
  const sets = accountLines(statement, line).map((key) => [{ column: lineColumn(statement.id), key }]);
  return { is: "postings", figure, sets, sign: -1 };
}

function figureOf({ partitions }: StatementDefinition, year: number, thisYear: number): ReportFigure | null {
  if (year === thisYear) return "regnskap";
  if (year !== thisYear - 1) return null;
  return partitions === "balanse" ? "inngaendeBalanse" : "regnskapIFjor";
}

/** A ledger of drift alone has no balance to say that a fund is 0. */
function hasFigure({ partitions }: StatementDefinition, figure: ReportFigure, { grunnlag }: NoteBasis): boolean {
  const position = grunnlag.figures.indexOf(figure);
  return (
    position >= 0 &&
    partitions !== null &&
    rowsWhere(grunnlag, [{ column: KONTOKLASSE, key: partitions }]).some(({ amounts }) => amounts[position] !== 0)
  );
}

/** The lines of accounts behind a line, through its sums. */
function accountLines(statement: StatementDefinition, id: string): readonly string[] {
  const line = statement.lines.find((candidate) => candidate.id === id);
  return line?.kind === "sum" ? line.of.flatMap((part) => accountLines(statement, part)) : [id];
}
