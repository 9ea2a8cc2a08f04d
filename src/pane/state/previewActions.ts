import type { Text } from "../../texts/words";
import { parseAmount } from "../../amounts/parseAmount";
import type { Template } from "../../report/template/template";
import { words } from "../texts/text";
import type { Actions } from "./action";
import { withTemplate } from "./choiceActions";
import type { PreviewBasis } from "./previewState";
import { withoutKey } from "./withoutKey";
import type { WizardState } from "./wizardState";

const ORE_PER_KRONE = 100;

/** What is done with the preview, and with what it shows. */
export const previewActions = {
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
