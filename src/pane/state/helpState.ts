import type { TrialResult } from "../../excel/selfTest/selfTest";

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

export type HelpAction =
  | { readonly kind: "helpOpened"; readonly topic: string | null }
  | { readonly kind: "helpSearched"; readonly query: string }
  | { readonly kind: "helpTopicShown"; readonly topic: string | null }
  | { readonly kind: "selfTested"; readonly results: readonly TrialResult[] | null }
  | { readonly kind: "welcomeOpened" }
  | { readonly kind: "helpClosed"; readonly to?: string };
