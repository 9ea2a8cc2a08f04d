import { type Action, reduce } from "../state/reduce";
import type { WizardState } from "../state/wizardState";

/** The one place that holds the current state; everything else holds values. */
export interface Store {
  readonly state: () => WizardState;
  readonly dispatch: (action: Action) => void;
}

/** A store that calls `changed` after every action. */
export function createStore(initial: WizardState, changed: () => void): Store {
  let state = initial;
  return {
    state: () => state,
    dispatch: (action) => {
      state = reduce(state, action);
      changed();
    },
  };
}
