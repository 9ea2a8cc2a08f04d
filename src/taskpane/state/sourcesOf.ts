import type { SourceContent, WizardSource, WizardState } from "./wizardState";

export type LedgerSource = WizardSource & { readonly content: Extract<SourceContent, { kind: "ledger" }> };
export type OrganisationSource = WizardSource & { readonly content: Extract<SourceContent, { kind: "organisation" }> };

/** The sources that hold figures. */
export function ledgerSources(state: WizardState): readonly LedgerSource[] {
  return state.sources.filter((source): source is LedgerSource => source.content.kind === "ledger");
}

/** The sources that hold an organisation. */
export function organisationSources(state: WizardState): readonly OrganisationSource[] {
  return state.sources.filter((source): source is OrganisationSource => source.content.kind === "organisation");
}
