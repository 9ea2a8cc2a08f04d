import { ore, ZERO, type Ore } from "../../amounts/ore";
import { controlLinesOf } from "../../ledger/sourceControl";
import type { Grunnlag } from "../../ledger/grunnlag/grunnlag";
import { rowsWhere } from "../../ledger/grunnlag/rowsWhere";
import type { ReportFigure } from "../../ledger/grunnlag/reportFigure";
import type { Term } from "../../law/controls/control";
import type { CheckBasis } from "./checkBasis";
import { amountOf } from "../tables/statement";
import { listFigure } from "./listFigure";
import { amountsOfPostings } from "./termAmount";

/** What a side that comes to 0 is made of, in øre: its amounts on the debit side, which those on the credit side are equal to. 0 where it has no amounts. */
export function sideBasis(terms: readonly Term[], figure: ReportFigure, basis: CheckBasis): Ore {
  const amounts = terms.flatMap((term) =>
    amountsOf(term, term.figure ?? figure, basis).map((amount) => (term.negated ? -amount : amount)),
  );
  return ore(amounts.reduce((debit, amount) => debit + Math.max(0, amount), 0));
}

/** The amounts a term adds up, one a line, row or posting. */
function amountsOf(term: Term, figure: ReportFigure, basis: CheckBasis): readonly number[] {
  switch (term.kind) {
    case "lines": {
      const statement = basis.statements.find(({ id }) => id === term.statement);
      const rows = statement?.rows.filter(({ id }) => term.rows.includes(id)) ?? [];
      return statement ? rows.map(({ id }) => amountOf(statement, id, figure)) : [];
    }
    case "note":
      return (basis.notes.find(({ id }) => id === term.note)?.rows ?? [])
        .filter(({ id }) => term.rows.includes(id))
        .map((row) => row.ore);
    case "list":
      return [listFigure(term, figure, basis.lists)?.ore ?? ZERO];
    case "keys":
      return amountsIn(basis.grunnlag, term, figure);
    case "postings":
      return amountsOfPostings(term, figure, basis);
    case "later":
      return figure === "regnskap" ? [basis.period?.later ?? ZERO] : [];
    case "sources":
      return basis.sources
        .flatMap(controlLinesOf)
        .flatMap((line) => (line.figure === figure ? [line.debet, -line.kredit] : []));
  }
}

function amountsIn(
  grunnlag: Grunnlag,
  { where }: Extract<Term, { kind: "keys" }>,
  figure: ReportFigure,
): readonly Ore[] {
  const f = grunnlag.figures.indexOf(figure);
  return f < 0 ? [] : rowsWhere(grunnlag, where).map(({ amounts }) => amounts[f] as Ore);
}
