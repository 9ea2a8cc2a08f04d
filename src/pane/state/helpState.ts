import type { TrialResult } from "../../excel/selfTest/selfTest";
import type { Actions } from "./action";
import type { WizardState } from "./wizardState";

/** What lies over the steps, which stay as they are below. */
export interface HelpState {
  readonly page: "velkomst" | "hjelp" | null;
  readonly query: string;
  /** Id of the topic being read; null: the list. */
  readonly topic: string | null;
  /** Id of the element that takes focus when the page is closed; null: where it was before. */
  readonly to: string | null;
  /** What this Excel did, when it has been tried. */
  readonly prove: readonly TrialResult[] | null;
}

export const NO_HELP: HelpState = { page: null, query: "", topic: null, to: null, prove: null };

/** What is done in the help, or on the first page. */
export const helpActions = {
  helpOpened: (state, { topic }: Pick<HelpState, "topic">): WizardState =>
    helping(state, { page: "hjelp", query: "", topic, to: null }),
  helpSearched: (state, { query }: Pick<HelpState, "query">): WizardState => helping(state, { query, topic: null }),
  helpTopicShown: (state, { topic }: Pick<HelpState, "topic">): WizardState => helping(state, { topic }),
  selfTested: (state, { results }: { readonly results: HelpState["prove"] }): WizardState =>
    helping(state, { prove: results }),
  welcomeOpened: (state): WizardState => helping(state, { page: "velkomst", to: null }),
  helpClosed: (state, { to = null }: Partial<Pick<HelpState, "to">>): WizardState => helping(state, { page: null, to }),
} satisfies Actions;

const helping = (state: WizardState, change: Partial<HelpState>): WizardState => ({
  ...state,
  hjelp: { ...state.hjelp, ...change },
});
