import type { TextKey } from "../texts/text";
import { nameFault } from "../../ledger/units/regnskapsenhet";
import { foretakNames } from "./unitReadings";
import { ledgerSources, organisationSources } from "./sourcesOf";
import type { Place, WizardState } from "./wizardState";

/** What must be settled before the sources can be read, and where it stands; null when all is there. */
export function missingInput(
  state: WizardState,
): { readonly place: Place; readonly text: Extract<TextKey, `kilde.mangler.${string}`> } | null {
  if (state.sources.length === 0) return { place: "kilde", text: "kilde.mangler.kilde" };
  if (isInspecting(state)) return { place: "kilde", text: "kilde.mangler.ferdig" };
  if (state.sources.some((source) => source.content.kind === "unreadable"))
    return { place: "kilde", text: "kilde.mangler.lesbar" };
  if (ledgerSources(state).length === 0) return { place: "kilde", text: "kilde.mangler.regnskap" };
  if (ledgerSources(state).every(({ foretak }) => foretak !== undefined))
    return { place: "kilde", text: "kilde.mangler.kommunekasse" };
  if (foretakNames(state).some((name) => nameFault(name, []) !== null))
    return { place: "kilde", text: "kilde.mangler.foretaksnavn" };
  if (organisationSources(state).length > 1) return { place: "kilde", text: "kilde.mangler.enOrganisasjon" };
  return yearOf(state) === null ? { place: "year", text: "kilde.mangler.aar" } : null;
}

/** Whether a source is still being looked at. */
export const isInspecting = ({ sources }: WizardState): boolean =>
  sources.some(({ content }) => content.kind === "inspecting");

/** The year the report is for, or null while the field holds none. */
export function yearOf(state: WizardState): number | null {
  const text = state.year.trim();
  return /^(19|20)\d{2}$/.test(text) ? Number(text) : null;
}
