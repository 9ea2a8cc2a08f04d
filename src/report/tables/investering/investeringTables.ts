import { words, wordsOf, type Text } from "../../../texts/words";
import { evaluateListing } from "../lists/evaluateListing";
import { INVESTERINGSPROSJEKTER } from "../../../law/lists/prosjekter";
import type { Listing } from "../../../source/lists/listing";
import { titled } from "../../konsernReport";
import { tableOf, type StatementBasis } from "../../statementTables";
import type { Made, Making, TableMaker } from "../../tableMaker";
import { INNTEKTER, UTGIFTER, type Side } from "./definitions";
import { investeringProblems } from "./investeringProblems";
import { investeringStatement } from "./investeringStatement";
import { prosjekterOf, type Prosjekt } from "./prosjekterOf";
import { withFrames } from "./withFrames";

/**
 * The tables of the investeringsprosjekter: the year's figures from the ledger, frames and status from the list, where
 * it is given. None without prosjekter.
 */
export const INVESTERINGSTABELLER: readonly TableMaker[] = [UTGIFTER, INNTEKTER].map((side) => ({
  id: side.definition.id,
  title: wordsOf(side.definition.title),
  reports: { year: "withLists", period: "withLists" },
  lists: [{ input: INVESTERINGSPROSJEKTER.input.id }],
  definition: side.definition,
  isPossible: () => true,
  make: (making) => made(side, making),
}));

function made(side: Side, making: Making): Made {
  const { year, month, grunnlag, template, listings, ledger } = making;
  const listing = listings.find(({ input }) => input === INVESTERINGSPROSJEKTER.input.id);
  const prosjekter = prosjekterOf(grunnlag, side, listing);
  return {
    tables: prosjekter.length > 0 ? titled(ledger, [sideTable(side, prosjekter, making, listing)]) : [],
    problems: listing
      ? [
          ...evaluateListing(INVESTERINGSPROSJEKTER, listing, { year, unit: template.unit }).problems,
          ...investeringProblems(prosjekter, { side, grunnlag, listing, year, isPeriod: month !== null }),
        ]
      : [],
  };
}

function sideTable(side: Side, prosjekter: readonly Prosjekt[], basis: StatementBasis, listing: Listing | undefined) {
  const { year, month, grunnlag } = basis;
  const { statement, prosjektOf } = investeringStatement(prosjekter, side, grunnlag, listing !== undefined);
  const table = tableOf(statement, side.definition, basis);
  const hasFrames = prosjekter.some(({ listed }) =>
    listed?.some(({ values }) => values[side.list.ramme]?.kind === "amount"),
  );
  if (!listing || !hasFrames) return table;
  const framed = withFrames(table, { side, year, month, prosjektOf }, grunnlag);
  return { ...framed, notes: [...framed.notes, ...frameNotes(framed, side, prosjekter, listing, basis)] };
}

function frameNotes(
  { columns }: ReturnType<typeof withFrames>,
  side: Side,
  prosjekter: readonly Prosjekt[],
  { name }: Listing,
  { year, template }: StatementBasis,
): readonly Text[] {
  const minus =
    template.avvik === "gunstigPositiv" ? words`minus er ${wordsOf(side.words.minus)}` : words`prognose minus ramme`;
  return [
    words`Tallene for ${year} er av regnskap og budsjett; ramme, tidligere år og status av «${name}».`,
    ...(columns.some(({ id }) => id === "rammeavvik")
      ? [words`Prognose mot ramme: rammen mot tidligere år og årets prognose; ${minus}.`]
      : []),
    ...(prosjekter.some(({ listed }) => listed === null)
      ? [words`Prosjekter uten ramme i listen er ikke med i det som følger av rammen.`]
      : []),
  ];
}
