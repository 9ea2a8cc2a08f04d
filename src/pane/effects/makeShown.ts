import { apart } from "../apart/apart";
import { checksOf, ofChecks } from "../state/checks";
import { currentBasis } from "../state/disponeringGuide";
import { isSame } from "../state/upToDate";
import { makePreview } from "./makePreview";
import type { Store } from "./store";

/** Makes what the panels show that takes time to work out, where it is not of the present sources and choices. */
export async function makeShown(store: Store): Promise<void> {
  await Promise.all([makeChecks(store), makeDisponering(store), makePreview(store)]);
}

/** Finds what is wrong with the ledger, with what the template has settled of it. */
async function makeChecks(store: Store): Promise<void> {
  const state = store.state();
  const { material, template, step } = state;
  if (step !== "kolonner" || material === null || checksOf(state) !== null) return;
  const of = ofChecks(state);
  const { ledger, organisation } = material;
  const problems = await apart("check", { ledger, organisation, template });
  // What it is of may be another meanwhile, and has checks of its own.
  if (isSame(of, ofChecks(store.state()))) store.dispatch({ kind: "checked", checks: { of, problems } });
}

/** Makes what § 5-9 is worked out on, where the guide is open and it is not made of the present sources and rules. */
async function makeDisponering(store: Store): Promise<void> {
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
