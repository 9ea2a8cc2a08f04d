import { currentBasis } from "../state/disponeringGuide";
import type { Store } from "./store";

/** Makes what § 5-9 is worked out on, where the guide is open and it is not made of the present sources and rules. */
export async function makeDisponering(store: Store): Promise<void> {
  const { disponering, material, template } = store.state();
  if (!disponering.open || material === null || currentBasis(store.state()) !== null) return;
  const [{ DEFINITIONS }, { buildGrunnlag }, { evaluate }, { partitionsOf }, { wholeYear }, { consolidate }] =
    await Promise.all([
      import("../../law/tables/all"),
      import("../../ledger/grunnlag/grunnlag"),
      import("../../report/tables/evaluate"),
      import("../../report/tables/placeLine"),
      import("../../ledger/wholeYear"),
      import("../../ledger/units/consolidate"),
    ]);
  const { ledger, organisation } = material;
  const { lineRules, artOverrides, fellesOmrader, konsern } = template;
  const consolidated = consolidate(wholeYear(ledger), konsern).ledger;
  const definitions = DEFINITIONS.filter(({ partitions }) => partitions !== null);
  const grunnlag = buildGrunnlag(consolidated, organisation, partitionsOf(definitions, lineRules), template);
  const possible = definitions.filter(({ needs = [] }) => needs.every((figure) => grunnlag.figures.includes(figure)));
  const checks = {
    statements: possible.map((definition) => evaluate(definition, grunnlag, [])),
    lists: [],
    grunnlag,
    ledger: consolidated,
    sources: [],
    artOverrides,
    period: null,
  };
  store.dispatch({
    kind: "disponeringReady",
    basis: { ledger, organisation, rules: { lineRules, artOverrides, fellesOmrader, konsern }, checks },
  });
}
