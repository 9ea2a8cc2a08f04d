import { parseAmount } from "../../amounts/parseAmount";
import type { Template } from "../../report/template/template";
import { words } from "../texts/text";
import type { PreviewAction } from "./previewState";
import { withTemplate } from "./reduceChoice";
import { withoutKey } from "./withoutKey";
import type { WizardState } from "./wizardState";

const ORE_PER_KRONE = 100;

/** The state after something done with the preview. */
export function reducePreview(state: WizardState, action: PreviewAction): WizardState {
  switch (action.kind) {
    case "previewReady":
      return { ...state, preview: action.basis };
    case "layoutChosen":
      return {
        ...withTemplate(state, action.change),
        announcement: words("forhandsvisning.oppdatert", { endring: action.said }),
      };
    case "limitTyped":
      return limited(state, action.limit, action.text);
  }
}

function limited(state: WizardState, limit: keyof Template["terskel"], typed: string): WizardState {
  const others = withoutKey(state.typedLimits, limit);
  const amount = parseAmount(typed.replace(/(?<!\s)\s*(?:%|prosent)\s*$/, ""), ",");
  if (amount === null || amount < 0) return { ...state, typedLimits: { ...others, [limit]: typed } };
  return {
    ...withTemplate(state, { terskel: { ...state.template.terskel, [limit]: amount / ORE_PER_KRONE } }),
    typedLimits: others,
  };
}
