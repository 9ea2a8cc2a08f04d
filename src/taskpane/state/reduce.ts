import type { Action, ChoiceAction, ProgressAction, SourceAction } from "./actions";
import { reduceChoice } from "./reduceChoice";
import { reduceProgress } from "./reduceProgress";
import { reduceSource } from "./reduceSource";
import type { WizardState } from "./wizardState";

/** The state after the action; the given state is not changed. */
export function reduce(state: WizardState, action: Action): WizardState {
  if (isSourceAction(action)) return reduceSource(state, action);
  return isProgressAction(action) ? reduceProgress(state, action) : reduceChoice(state, action);
}

const SOURCE_KINDS: Readonly<Record<SourceAction["kind"], true>> = {
  sourcesAdded: true,
  sourcesReplaced: true,
  sourceInspected: true,
  sourceRemoved: true,
  purposeChosen: true,
  yearTyped: true,
  columnRoleChosen: true,
  workbookListed: true,
  workbookChosen: true,
};

const PROGRESS_KINDS: Readonly<Record<ProgressAction["kind"], true>> = {
  stepShown: true,
  started: true,
  progressed: true,
  stopped: true,
  failed: true,
  sourceRead: true,
  materialReady: true,
  reportReady: true,
  buildChanged: true,
};

function isSourceAction(action: Action): action is SourceAction {
  return action.kind in SOURCE_KINDS;
}

function isProgressAction(action: SourceAction | ChoiceAction | ProgressAction): action is ProgressAction {
  return action.kind in PROGRESS_KINDS;
}
