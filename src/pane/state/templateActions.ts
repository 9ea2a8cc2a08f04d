import { joined, type Text } from "../../texts/words";
import type { Template } from "../../report/template/template";
import { words } from "../texts/text";
import type { Actions } from "./action";
import { withTemplate } from "./choiceActions";
import { readSourcesAgain } from "./readContent";
import {
  memoryOf,
  type PlacedAnsvar,
  type TemplateNote,
  type TemplateProposal,
  type TemplateState,
} from "./templateState";
import { withoutFailure } from "./withoutFailure";
import type { WizardState } from "./wizardState";

/** What is done with templates, and what becomes part of one. */
export const templateActions = {
  templateProposed: (state, { proposal }: { readonly proposal: TemplateProposal }): WizardState => ({
    ...withoutFailure(state, "mal"),
    mal: { ...state.mal, proposal, notes: [] },
    announcement: "",
  }),
  templateDeclined: (state): WizardState => ({
    ...state,
    mal: { ...state.mal, proposal: null },
    announcement: words("mal.beholdt", { navn: state.template.name }),
  }),
  /**
   * The proposed one; or one that needs no question, with what is said of it. Sources that it remembers otherwise are
   * recognised anew.
   */
  templateTaken: (state, { template, notes }: Taken): WizardState => {
    const mal = { ...state.mal, proposal: null, notes };
    return {
      ...withoutFailure(state, "mal"),
      template,
      mal,
      sources: readSourcesAgain(state.sources, memoryOf({ template, mal })),
      typedLimits: {},
      announcement: notes.length > 0 ? said(notes) : words("mal.tatt", { navn: template.name }),
    };
  },
  templateNoted: (state, { notes }: Pick<TemplateState, "notes">): WizardState => ({
    ...state,
    mal: { ...state.mal, notes },
    announcement: said(notes),
  }),
  templateNamed: (state, { name }: Pick<Template, "name">): WizardState => ({
    ...state,
    template: { ...state.template, name: name.trim() === "" ? state.template.name : name.trim().slice(0, 200) },
  }),
  templateAddressTyped: (state, { address }: Pick<TemplateState, "address">): WizardState => ({
    ...state,
    mal: { ...state.mal, address },
  }),
  sourcesRemembered: (
    state,
    { gjenkjenning, remembered }: Pick<Template, "gjenkjenning"> & Pick<TemplateState, "remembered">,
  ): WizardState => ({
    ...state,
    template: { ...state.template, gjenkjenning },
    mal: { ...state.mal, remembered },
  }),
  ansvarPlaced: (
    state,
    { placed }: { readonly placed: Readonly<Record<string, PlacedAnsvar | null>> },
  ): WizardState => {
    const { organisasjon } = state.template;
    return withTemplate(state, { organisasjon: { ...organisasjon, ansvar: withKeys(organisasjon.ansvar, placed) } });
  },
  artSettled: (state, { art, as }: { readonly art: string; readonly as: string | null }): WizardState =>
    withTemplate(state, { artOverrides: withKeys(state.template.artOverrides, { [art]: as }) }),
} satisfies Actions;

interface Taken extends Pick<TemplateState, "notes"> {
  readonly template: Template;
}

const said = (notes: readonly TemplateNote[]): Text => joined(notes.map((note) => note.text));

/** The record with these keys set, and those that are null removed. */
function withKeys<V>(
  record: Readonly<Record<string, V>>,
  changes: Readonly<Record<string, V | null>>,
): Record<string, V> {
  return Object.fromEntries(
    Object.entries<V | null>({ ...record, ...changes }).filter((entry): entry is [string, V] => entry[1] !== null),
  );
}
