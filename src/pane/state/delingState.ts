import type { Text } from "../../texts/words";
import type { FunctionCell } from "../../excel/findFunctions";
import type { Actions } from "./action";
import type { WizardState } from "./wizardState";

/** Sharing the report: copied, frozen, repaired. */
export interface DelingState {
  /** What was last done, where it was asked for. */
  readonly done: DelingDone | null;
  /** Cells that call the add-in's functions; null until they are looked for. */
  readonly functions: readonly FunctionCell[] | null;
}

export interface DelingDone {
  readonly place: "kopi" | "frys" | "reparer";
  readonly intent: "success" | "warning" | "info";
  readonly text: Text;
}

export const NO_DELING: DelingState = { done: null, functions: null };

/** What was shared or found. */
export const delingActions = {
  delingDone: (state, { done }: Pick<DelingState, "done">): WizardState => ({
    ...state,
    deling: { ...state.deling, done },
  }),
  functionsFound: (state, { functions }: Pick<DelingState, "functions">): WizardState => ({
    ...state,
    deling: { ...state.deling, functions },
  }),
} satisfies Actions;
