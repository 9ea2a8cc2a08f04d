import type { WizardState } from "./wizardState";

/** What an action does: the state after it, of the state before and what is given with the action. */
type Change = (state: WizardState, given: never) => WizardState;

/** What can be done, by kind of action. An action is written once: as what carries it out. */
export type Actions = Readonly<Record<string, Change>>;

/** The actions that are carried out so: their kind, and what is given with them. */
export type ActionOf<A extends Actions> = {
  readonly [Kind in keyof A]: { readonly kind: Kind } & GivenWith<A[Kind]>;
}[keyof A];

/** Unknown, which adds nothing, where the kind says it all. */
type GivenWith<C extends Change> = C extends (state: WizardState, given: infer Given) => WizardState ? Given : never;
