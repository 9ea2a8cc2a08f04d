import { words } from "../texts/words";
import type { Problem } from "../ledger/problem";
import { textIn, type Listing } from "../source/lists/listing";
import { INVESTERING_PER_PROSJEKT } from "../law/tables/investeringPerProsjekt";
import { groupRows } from "./tables/groupRows";
import type { Statement } from "./tables/statement";
import type { Template } from "./template/template";

const LIST = "prosjekter";

/** Prosjekt -> portefølje, as the list of investeringsprosjekter says; null without the list. */
export function portefoljer(listings: readonly Listing[]): ReadonlyMap<string, string> | null {
  const listing = listings.find(({ input }) => input === LIST);
  return listing ? new Map(listing.rows.map((row) => [textIn(row, "prosjekt"), textIn(row, "portefolje")])) : null;
}

/**
 * § 5-5 andre ledd with its prosjekter per portefølje and a sum of each, where the template wants it and the list is
 * there; other statements as they are.
 */
export function perPortefolje(
  statement: Statement,
  template: Template,
  known: ReadonlyMap<string, string> | null,
): Statement {
  if (statement.id !== INVESTERING_PER_PROSJEKT.id || template.investeringsoversikt !== "portefolje" || known === null)
    return statement;
  const sums = INVESTERING_PER_PROSJEKT.lines
    .filter((line) => line.kind === "sum" && line.total === undefined)
    .map(({ id }) => id);
  return groupRows(statement, sums, (prosjekt) => known.get(prosjekt) || null, words`prosjekter uten portefølje`);
}

/** That the table is per prosjekt after all. */
export function portefoljeProblems(
  { investeringsoversikt }: Template,
  known: ReadonlyMap<string, string> | null,
): readonly Problem[] {
  if (investeringsoversikt !== "portefolje" || known !== null) return [];
  return [
    {
      code: "portefolje-uten-liste",
      severity: "info",
      message:
        "Malen ber om § 5-5 andre ledd per portefølje, men listen «Investeringsprosjekter» er ikke gitt. Tabellen er per prosjekt. Legg ved listen med prosjekt og portefølje.",
      where: { table: INVESTERING_PER_PROSJEKT.id },
    },
  ];
}
