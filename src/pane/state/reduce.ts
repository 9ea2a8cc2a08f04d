import { parseAmount } from "../../amounts/parseAmount";
import type { Template } from "../../report/template/template";
import type { Text } from "../../texts/words";
import { words } from "../texts/text";
import type { ActionOf, Actions } from "./action";
import { choiceActions, withTemplate } from "./choiceActions";
import { delingActions } from "./delingState";
import { disponeringActions } from "./disponeringActions";
import { explainActions } from "./explainState";
import { fjoraretActions } from "./fjoraretState";
import { helpActions } from "./helpState";
import type { PreviewBasis } from "./previewState";
import { progressActions } from "./progressActions";
import { sourceActions } from "./sourceActions";
import { ssbActions } from "./ssbState";
import { tekstkontrollActions } from "./tekstkontrollState";
import { templateActions } from "./templateActions";
import { upToDate } from "./upToDate";
import { withoutKey } from "./withoutKey";
import type { WizardState } from "./wizardState";
import { wordActions } from "./wordState";

const ORE_PER_KRONE = 100;

/** What is done with the preview, and with what it shows. */
const previewActions = {
  previewReady: (state, { basis }: { readonly basis: PreviewBasis }): WizardState => ({ ...state, preview: basis }),
  /** `said`: what became of it, for those who do not see it. */
  layoutChosen: (
    state,
    { change, said }: { readonly change: Partial<Pick<Template, "columns" | "prognose">>; readonly said: Text },
  ): WizardState => ({
    ...withTemplate(state, change),
    announcement: words("forhandsvisning.oppdatert", { endring: said }),
  }),
  /** A limit as typed; it counts once it can be read. */
  limitTyped: (
    state,
    { limit, text }: { readonly limit: keyof Template["terskel"]; readonly text: string },
  ): WizardState => limited(state, limit, text),
} satisfies Actions;

function limited(state: WizardState, limit: keyof Template["terskel"], typed: string): WizardState {
  const others = withoutKey(state.typedLimits, limit);
  const amount = parseAmount(typed.replace(/(?<!\s)\s*(?:%|prosent)\s*$/, ""), ",");
  if (amount === null || amount < 0) return { ...state, typedLimits: { ...others, [limit]: typed } };
  return {
    ...withTemplate(state, { terskel: { ...state.template.terskel, [limit]: amount / ORE_PER_KRONE } }),
    typedLimits: others,
  };
}

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
