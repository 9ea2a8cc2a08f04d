import type { HelpAction, HelpState } from "./helpState";
import type { WizardState } from "./wizardState";

/** The state after something is done in the help or on the first page. */
export function reduceHelp(state: WizardState, action: HelpAction): WizardState {
  return { ...state, hjelp: next(state.hjelp, action) };
}

function next(hjelp: HelpState, action: HelpAction): HelpState {
  switch (action.kind) {
    case "helpOpened":
      return { ...hjelp, page: "hjelp", query: "", topic: action.topic, to: null };
    case "helpSearched":
      return { ...hjelp, query: action.query, topic: null };
    case "helpTopicShown":
      return { ...hjelp, topic: action.topic };
    case "selfTested":
      return { ...hjelp, prove: action.results };
    case "welcomeOpened":
      return { ...hjelp, page: "velkomst", to: null };
    case "helpClosed":
      return { ...hjelp, page: null, to: action.to ?? null };
  }
}
