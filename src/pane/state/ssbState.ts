import type { SsbTexts } from "../../source/ssb/readSettings";
import type { Actions } from "./action";
import { withoutFailure } from "./withoutFailure";
import type { WizardState } from "./wizardState";
import type { Text } from "../../texts/words";

/** The section for KOSTRA-nøkkeltall from SSB. */
export interface SsbState {
  /** What the user has typed; the rest is as the template has it. */
  readonly typed: Partial<SsbTexts>;
  /** Years as typed; null: proposed from the report's year. */
  readonly years: string | null;
  /** What the last fetching gave; null when there was none, or something else is asked now. */
  readonly result: SsbResult | null;
}

export interface SsbResult {
  readonly sheet: string;
  /** Figures SSB has. */
  readonly figures: number;
  /** Rows without one. */
  readonly missing: number;
  /** Rows of an earlier answer that stand without figures, since the user has something there. */
  readonly emptied: number;
  readonly tables: readonly { readonly id: string; readonly label: string; readonly updated: string }[];
  /** Notes SSB says must follow the figures. */
  readonly notes: readonly string[];
  /** What was asked for and could not be had. */
  readonly notices: readonly Text[];
}

export const NO_SSB: SsbState = { typed: {}, years: null, result: null };

/** What is done in the section. What another question gave is no longer shown. */
export const ssbActions = {
  ssbTyped: (state, { change }: { readonly change: Partial<SsbTexts> }): WizardState =>
    asking(state, { typed: { ...state.ssb.typed, ...change } }),
  ssbYearsTyped: (state, { years }: { readonly years: string }): WizardState => asking(state, { years }),
  ssbFetched: (state, { result }: { readonly result: SsbResult }): WizardState => ({
    ...state,
    ssb: { ...state.ssb, result },
  }),
} satisfies Actions;

function asking(state: WizardState, change: Partial<SsbState>): WizardState {
  return { ...withoutFailure(state, "ssb"), ssb: { ...state.ssb, ...change, result: null } };
}
