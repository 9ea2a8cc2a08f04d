import { ore, sumOre, ZERO, type Ore } from "../../amounts/ore";
import { condensed } from "../../ledger/condensed";
import type { Figure } from "../../ledger/ledger";
import { accountKeys } from "../../ledger/grunnlag/accountKeys";
import { sumWhere } from "../../ledger/grunnlag/rowsWhere";
import type { ReportFigure } from "../../ledger/grunnlag/reportFigure";
import type { CheckBasis } from "./checkBasis";
import type { Term } from "../../law/controls/control";
import { amountOf } from "../tables/statement";
import { listFigure } from "./listFigure";

/** The terms' exact sum in ledger sign, each of its own figure or else the one given; null when a statement or note they name was not made. */
export function sumOfTerms(terms: readonly Term[], figure: ReportFigure, basis: CheckBasis): Ore | null {
  const amounts = terms.map((term) => termAmount(term, term.figure ?? figure, basis));
  if (amounts.includes(null)) return null;
  return sumOre(amounts.map((amount, t) => ore((amount as number) * (terms[t]?.negated ? -1 : 1))));
}

function termAmount(term: Term, figure: ReportFigure, basis: CheckBasis): Ore | null {
  switch (term.kind) {
    case "lines": {
      const statement = basis.statements.find(({ id }) => id === term.statement);
      return statement ? sumOre(statement.rows.filter(({ id }) => term.rows.includes(id)).map((row) => amountOf(statement, row.id, figure))) : null;
    }
    case "note":
      return sumOfNote(term, basis);
    case "list":
      return listFigure(term, figure, basis.lists)?.ore ?? null;
    case "keys":
      return sumWhere(basis.grunnlag, term.where, figure);
    case "postings":
      return ore(amountsOfPostings(term, figure, basis).reduce((sum, amount) => sum + amount, 0));
    case "later":
      return figure === "regnskap" ? (basis.period?.later ?? ZERO) : ZERO;
    case "sources":
      return sumOre(basis.sources.flatMap(({ sums }) => Object.values(sums)).map((sums) => sums[figure as Figure] ?? ZERO));
  }
}

/** null also when a line follows from what no source gives. */
function sumOfNote({ note, rows }: Extract<Term, { kind: "note" }>, { notes }: CheckBasis): Ore | null {
  const known = notes.find(({ id }) => id === note)?.rows.filter(({ id }) => rows.includes(id)) ?? [];
  return known.length === rows.length ? sumOre(known.map((row) => row.ore)) : null;
}

/** The amounts of the postings a term names, one a row of the ledger without months. */
export function amountsOfPostings(term: Extract<Term, { kind: "postings" }>, figure: ReportFigure, { ledger: whole, artOverrides }: Pick<CheckBasis, "ledger" | "artOverrides">): readonly number[] {
  const { ledger } = condensed(whole);
  const isWanted = ledger.columns.konto.codes.map((konto) => {
    const { kontoklasse, code } = accountKeys(konto, artOverrides);
    return kontoklasse === term.kontoklasse && term.art.includes(code);
  });
  const inFunksjon = ledger.columns.funksjon.codes.map((code) => term.funksjon.includes(code.slice(0, 3)));
  const { konto, funksjon } = ledger.columns;
  return [...(ledger.amounts[figure as Figure] ?? [])].filter((_, row) => isWanted[konto.index[row] as number] && inFunksjon[funksjon.index[row] as number]);
}
