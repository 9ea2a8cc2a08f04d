import type { Problem } from "../../../ledger/problem";
import { evaluateListing } from "../lists/evaluateListing";
import { INVESTERINGSPROSJEKTER } from "../../../law/lists/prosjekter";
import type { Listing } from "../../../source/lists/listing";
import { tableOf, type MadeTable, type StatementBasis } from "../../statementTables";
import { INNTEKTER, UTGIFTER, type Side } from "./definitions";
import { investeringProblems } from "./investeringProblems";
import { investeringStatement } from "./investeringStatement";
import { prosjekterOf, type Prosjekt } from "./prosjekterOf";
import { withFrames } from "./withFrames";

interface InvesteringTables {
  readonly tables: readonly MadeTable[];
  readonly problems: readonly Problem[];
}

/** The wanted tables of the investeringsprosjekter: the year's figures from the ledger, frames and status from the list, where it is given. None without prosjekter. */
export function investeringTables(basis: StatementBasis, listings: readonly Listing[], isWanted: (id: string) => boolean): InvesteringTables {
  const listing = listings.find(({ input }) => input === INVESTERINGSPROSJEKTER.input.id);
  const sides = [UTGIFTER, INNTEKTER].filter(({ definition }) => isWanted(definition.id)).map((side) => ({ side, prosjekter: prosjekterOf(basis.grunnlag, side, listing) }));
  const { year, month, grunnlag, template } = basis;
  return {
    tables: sides.filter(({ prosjekter }) => prosjekter.length > 0).map(({ side, prosjekter }) => ({ id: side.definition.id, table: sideTable(side, prosjekter, basis, listing) })),
    problems: listing && sides.length > 0 ? [
      ...evaluateListing(INVESTERINGSPROSJEKTER, listing, { year, unit: template.unit }).problems,
      ...sides.flatMap(({ side, prosjekter }) => investeringProblems(prosjekter, { side, grunnlag, listing, year, isPeriod: month !== null })),
    ] : [],
  };
}

function sideTable(side: Side, prosjekter: readonly Prosjekt[], basis: StatementBasis, listing: Listing | undefined) {
  const { year, month, grunnlag } = basis;
  const { statement, prosjektOf } = investeringStatement(prosjekter, side, grunnlag, listing !== undefined);
  const table = tableOf(statement, side.definition, basis, []);
  const hasFrames = prosjekter.some(({ listed }) => listed?.some(({ values }) => values[side.list.ramme]?.kind === "amount"));
  if (!listing || !hasFrames) return table;
  const framed = withFrames(table, { side, year, month, prosjektOf });
  return { ...framed, notes: [...framed.notes, ...frameNotes(framed, side, prosjekter, listing, basis)] };
}

function frameNotes({ columns }: ReturnType<typeof withFrames>, side: Side, prosjekter: readonly Prosjekt[], { name }: Listing, { year, template }: StatementBasis): readonly string[] {
  const minus = template.avvik === "gunstigPositiv" ? `minus er ${side.words.minus}` : "prognose minus ramme";
  return [
    `Tallene for ${year} er av regnskap og budsjett; ramme, tidligere år og status av «${name}».`,
    ...(columns.some(({ id }) => id === "rammeavvik") ? [`Prognose mot ramme: rammen mot tidligere år og årets prognose; ${minus}.`] : []),
    ...(prosjekter.some(({ listed }) => listed === null) ? ["Prosjekter uten ramme i listen er ikke med i det som følger av rammen."] : []),
  ];
}
