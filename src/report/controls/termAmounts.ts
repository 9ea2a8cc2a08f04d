import { ore, ZERO, type Ore } from "../../amounts/ore";
import { condensed } from "../../ledger/condensed";
import { accountKeys } from "../../ledger/grunnlag/accountKeys";
import type { ReportFigure } from "../../ledger/grunnlag/reportFigure";
import { rowsWhere } from "../../ledger/grunnlag/rowsWhere";
import type { Figure } from "../../ledger/ledger";
import { controlLinesOf } from "../../ledger/sourceControl";
import type { Term } from "../../law/controls/control";
import { amountOf, rowsById } from "../tables/statement";
import type { CheckBasis } from "./checkBasis";
import { listFigure } from "./listFigure";

/**
 * The terms' exact sum in ledger sign, each of its own figure or else the one given; null when a statement or note they
 * name was not made, or follows from what no source gives.
 */
export function sumOfTerms(terms: readonly Term[], figure: ReportFigure, basis: CheckBasis): Ore | null {
  let sum = 0;
  for (const term of terms) {
    const amounts = amountsOf(term, term.figure ?? figure, basis);
    if (amounts === null) return null;
    for (const amount of amounts) sum += term.negated ? -amount : amount;
  }
  return ore(sum);
}

/**
 * What a side that comes to 0 is made of, in øre: its amounts on the debit side, which those on the credit side are
 * equal to. 0 where it has no amounts.
 */
export function sideBasis(terms: readonly Term[], figure: ReportFigure, basis: CheckBasis): Ore {
  const amounts = terms.flatMap((term) =>
    term.kind === "sources" ? sidesOfSources(term.figure ?? figure, basis) : (signedAmounts(term, figure, basis) ?? []),
  );
  return ore(amounts.reduce((debit, amount) => debit + Math.max(0, amount), 0));
}

/** What the control sums are the net of. */
function sidesOfSources(figure: ReportFigure, { sources }: CheckBasis): readonly number[] {
  const lines = sources.flatMap(controlLinesOf).filter((line) => line.figure === figure);
  return lines.flatMap(({ debet, kredit }) => [debet, -kredit]);
}

function signedAmounts(term: Term, figure: ReportFigure, basis: CheckBasis): readonly number[] | null {
  const amounts = amountsOf(term, term.figure ?? figure, basis);
  return term.negated && amounts ? amounts.map((amount) => -amount) : amounts;
}

/** The amounts a term adds up, one a line, row or posting. */
function amountsOf(term: Term, figure: ReportFigure, basis: CheckBasis): readonly number[] | null {
  switch (term.kind) {
    case "lines":
      return amountsOfLines(term, figure, basis);
    case "note":
      return amountsOfNote(term, basis);
    case "list": {
      const listed = listFigure(term, figure, basis.lists);
      return listed && [listed.ore];
    }
    case "keys": {
      const f = basis.grunnlag.figures.indexOf(figure);
      return f < 0 ? [] : rowsWhere(basis.grunnlag, term.where).map(({ amounts }) => amounts[f] as Ore);
    }
    case "postings":
      return amountsOfPostings(term, figure, basis);
    case "later":
      return figure === "regnskap" ? [basis.period?.later ?? ZERO] : [];
    case "sources":
      return basis.sources.flatMap(({ sums }) => Object.values(sums)).map((sums) => sums[figure as Figure] ?? ZERO);
  }
}

type OfKind<Kind extends Term["kind"]> = Extract<Term, { readonly kind: Kind }>;

function amountsOfLines(
  term: OfKind<"lines">,
  figure: ReportFigure,
  { statements }: CheckBasis,
): readonly Ore[] | null {
  const statement = statements.find(({ id }) => id === term.statement);
  if (!statement) return null;
  const rows = rowsById(statement);
  return term.rows.filter((id) => rows.has(id)).map((id) => amountOf(statement, id, figure));
}

function amountsOfNote({ note, rows }: OfKind<"note">, { notes }: CheckBasis): readonly Ore[] | null {
  const known = notes.find(({ id }) => id === note)?.rows.filter(({ id }) => rows.includes(id)) ?? [];
  const amounts = known.map((row) => row.ore);
  return known.length === rows.length ? amounts : null;
}

/** The amounts of the postings, one a row of the ledger without months. */
function amountsOfPostings(
  term: OfKind<"postings">,
  figure: ReportFigure,
  { ledger: whole, artOverrides }: CheckBasis,
): readonly number[] {
  const { ledger } = condensed(whole);
  const isWanted = ledger.columns.konto.codes.map((konto) => {
    const { kontoklasse, code } = accountKeys(konto, artOverrides);
    return kontoklasse === term.kontoklasse && term.art.includes(code);
  });
  const inFunksjon = ledger.columns.funksjon.codes.map((code) => term.funksjon.includes(code.slice(0, 3)));
  const { konto, funksjon } = ledger.columns;
  const amounts = [...(ledger.amounts[figure as Figure] ?? [])];
  return amounts.filter((_, row) => isWanted[konto.index[row] as number] && inFunksjon[funksjon.index[row] as number]);
}
