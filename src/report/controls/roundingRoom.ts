import { ELIMINERING } from "../../ledger/ledger";
import { accountKeys } from "../../ledger/grunnlag/accountKeys";
import type { Criterion, Grunnlag } from "../../ledger/grunnlag/grunnlag";
import { KONTOKLASSE } from "../../ledger/grunnlag/keyColumns";
import { rememberedFor } from "../../ledger/rememberedFor";
import { rowsWhere } from "../../ledger/grunnlag/rowsWhere";
import type { ReportFigure } from "../../ledger/grunnlag/reportFigure";
import { partsOf } from "../../table/formula";
import type { Statement } from "../tables/statement";
import type { CheckBasis } from "./checkBasis";
import type { Control, Term } from "../../law/controls/control";
import { listFigure } from "./listFigure";
import { sumOfTerms } from "./termAmounts";

const ORE_PER_THOUSAND = 100_000;

/**
 * Figures that come rounded from a KOSTRA file. A budget is often adopted in whole thousands, and then adds up exactly.
 */
const ACCOUNTS: readonly ReportFigure[] = ["regnskap", "regnskapIFjor", "inngaendeBalanse"];

/**
 * Øre that rounding can explain in a control: of the sources to whole 1000 kr, and of a list to whole kroner; 0 when
 * they are exact.
 */
export function roundingRoom(control: Control, figure: ReportFigure, basis: CheckBasis): number {
  return roomOfSources(control, figure, basis) + roomOfLists(control, figure, basis);
}

function roomOfSources(
  { tolerance: { inThousands }, left, right }: Control,
  figure: ReportFigure,
  basis: CheckBasis,
): number {
  if (inThousands === "ingen") return 0;
  const terms = [...left.terms, ...(right?.terms ?? [])];
  if (!terms.some((term) => figuresInThousands(basis.grunnlag).includes(term.figure ?? figure))) return 0;
  const thousands = inThousands === "halvPerPost" ? Math.ceil(postsBehind(terms, basis) / 2) : inThousands;
  return thousands * ORE_PER_THOUSAND;
}

/** The accounts figures of which every amount is whole thousands of kroner, as in a KOSTRA file. Every control asks. */
const figuresInThousands = rememberedFor(({ figures, rows }: Grunnlag): readonly ReportFigure[] =>
  figures.filter(
    (figure, f) =>
      ACCOUNTS.includes(figure) &&
      rows.every(({ amounts }) => (amounts[f] as number) % ORE_PER_THOUSAND === 0) &&
      rows.some(({ amounts }) => amounts[f] !== 0),
  ),
);

const STEPS = [ORE_PER_THOUSAND, 100];

/** Half a krone (or thousand) for each amount of a list that has nothing finer, where what it is held against has. */
function roomOfLists({ left, right }: Control, figure: ReportFigure, basis: CheckBasis): number {
  const terms = [...left.terms, ...(right?.terms ?? [])];
  const amounts = terms.flatMap((term) =>
    term.kind === "list" ? (listFigure(term, figure, basis.lists)?.amounts ?? []) : [],
  );
  if (amounts.length === 0) return 0;
  const booked =
    sumOfTerms(
      terms.filter(({ kind }) => kind !== "list"),
      figure,
      basis,
    ) ?? 0;
  const step = STEPS.find((each) => amounts.every((amount) => amount % each === 0) && booked % each !== 0) ?? 0;
  return Math.ceil(amounts.length / 2) * step;
}

/** How many posts of the ledger stand on the accounts the terms add; an account counts once for each term. */
function postsBehind(terms: readonly Term[], basis: CheckBasis): number {
  const posts = new Map<string, number>();
  const accounts = basis.ledger.columns.konto.codes.map((konto) => keyOf(accountKeys(konto, basis.artOverrides)));
  const {
    columns: { konto },
    konsern,
  } = basis.ledger;
  // Postings that eliminate are no posts of a source: they add no rounding.
  const eliminates = konsern?.regnskapsenhet.codes.indexOf(ELIMINERING) ?? -1;
  konto.index.forEach((index, row) => {
    if (eliminates < 0 || konsern?.regnskapsenhet.index[row] !== eliminates)
      posts.set(accounts[index] as string, (posts.get(accounts[index] as string) ?? 0) + 1);
  });
  return terms.reduce(
    (sum, term) => sum + [...accountsOf(term, basis)].reduce((count, account) => count + (posts.get(account) ?? 0), 0),
    0,
  );
}

const keyOf = ({ kontoklasse, code }: { readonly kontoklasse: string; readonly code: string }): string =>
  `${kontoklasse} ${code}`;

function accountsOf(term: Term, { grunnlag, statements, notes }: CheckBasis): ReadonlySet<string> {
  switch (term.kind) {
    case "lines": {
      const statement = statements.find(({ id }) => id === term.statement);
      return accountsWhere(grunnlag, statement ? term.rows.flatMap((row) => criteriaOf(statement, row)) : []);
    }
    case "note": {
      const rows = notes.find(({ id }) => id === term.note)?.rows ?? [];
      return accountsWhere(
        grunnlag,
        rows.filter(({ id }) => term.rows.includes(id)).flatMap(({ postings }) => postings),
      );
    }
    case "list":
      return new Set();
    case "keys":
      return accountsWhere(grunnlag, [term.where]);
    case "postings":
      return new Set(term.art.map((code) => keyOf({ kontoklasse: term.kontoklasse, code })));
    case "sources":
    case "later":
      return new Set();
  }
}

/** The criteria of the postings a row comes from, through the rows it adds. */
function criteriaOf(statement: Statement, id: string): readonly (readonly Criterion[])[] {
  const formula = statement.rows.find((row) => row.id === id)?.formula ?? null;
  if (formula?.is === "postings") return formula.sets;
  return partsOf(formula)?.flatMap((part) => criteriaOf(statement, part.row)) ?? [];
}

function accountsWhere(grunnlag: Grunnlag, alternatives: readonly (readonly Criterion[])[]): ReadonlySet<string> {
  const [klasse, art] = [KONTOKLASSE, "Art"].map((column) => grunnlag.keyColumns.indexOf(column)) as [number, number];
  return new Set(
    alternatives
      .flatMap((criteria) => rowsWhere(grunnlag, criteria))
      .map(({ keys }) => keyOf({ kontoklasse: keys[klasse] as string, code: keys[art] as string })),
  );
}
