import type { Actions, ActionOf } from "./action";
import { choiceActions } from "./choiceActions";
import { delingActions } from "./delingState";
import { disponeringActions } from "./disponeringActions";
import { explainActions } from "./explainState";
import { fjoraretActions } from "./fjoraretState";
import { helpActions } from "./helpState";
import { previewActions } from "./previewActions";
import { progressActions } from "./progressActions";
import { sourceActions } from "./sourceActions";
import { ssbActions } from "./ssbState";
import { tekstkontrollActions } from "./tekstkontrollState";
import { templateActions } from "./templateActions";
import { upToDate } from "./upToDate";
import type { WizardState } from "./wizardState";
import { wordActions } from "./wordState";

const ACTIONS = {
  ...sourceActions,
  ...choiceActions,
  ...progressActions,
  ...disponeringActions,
  ...templateActions,
  ...previewActions,
  ...explainActions,
  ...ssbActions,
  ...tekstkontrollActions,
  ...fjoraretActions,
  ...delingActions,
  ...wordActions,
  ...helpActions,
} satisfies Actions;

export type Action = ActionOf<typeof ACTIONS>;

/** The state after the action, without what was made of what is another now; the given state is not changed. */
export function reduce(state: WizardState, action: Action): WizardState {
  // TypeScript does not see that what is given belongs to the kind.
  const change = ACTIONS[action.kind] as (state: WizardState, given: Action) => WizardState;
  return upToDate(change(state, action), state);
}
