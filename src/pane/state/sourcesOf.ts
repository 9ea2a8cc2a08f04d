import type { Listing } from "../../source/lists/listing";
import type { SourceContent, WizardSource, WizardState } from "./wizardState";

export type LedgerSource = WizardSource & { readonly content: Extract<SourceContent, { kind: "ledger" }> };
type OrganisationSource = WizardSource & { readonly content: Extract<SourceContent, { kind: "organisation" }> };
export type ListSource = WizardSource & { readonly content: Extract<SourceContent, { kind: "listing" }> };

/** The sources that hold figures. */
export function ledgerSources(state: WizardState): readonly LedgerSource[] {
  return state.sources.filter((source): source is LedgerSource => source.content.kind === "ledger");
}

/** The sources that hold an organisation. */
export function organisationSources(state: WizardState): readonly OrganisationSource[] {
  return state.sources.filter((source): source is OrganisationSource => source.content.kind === "organisation");
}

/** The sources that hold small lists. */
export function listSources(state: WizardState): readonly ListSource[] {
  return state.sources.filter((source): source is ListSource => source.content.kind === "listing");
}

/** The small lists that are read, in the order of the sources. */
export function givenLists(state: WizardState): readonly Listing[] {
  return listSources(state).flatMap(({ id }) => state.material?.lists[id]?.listings ?? []);
}
