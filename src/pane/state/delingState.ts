import type { Text } from "../../texts/words";
import type { FunctionCell } from "../../excel/findFunctions";
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

export type DelingAction =
  | { readonly kind: "delingDone"; readonly done: DelingDone | null }
  | { readonly kind: "functionsFound"; readonly functions: DelingState["functions"] };

/** The state after something was shared or found. */
export function reduceDeling(state: WizardState, action: DelingAction): WizardState {
  switch (action.kind) {
    case "delingDone":
      return { ...state, deling: { ...state.deling, done: action.done } };
    case "functionsFound":
      return { ...state, deling: { ...state.deling, functions: action.functions } };
  }
}
