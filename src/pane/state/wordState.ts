import type { Left, Moved } from "../../word/changedPart";
import type { Actions } from "./action";
import type { WizardState } from "./wizardState";

/** A Word document whose fields have got the report's figures. */
export interface WordUpdated {
  readonly kind: "updated";
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly moved: readonly Moved[];
  /** Fields that name nothing in the report: the document is given to the user only when they are accepted. */
  readonly left: readonly Left[];
}

/** What came of the last document: one to begin with, or one filled; null: none. */
export type WordState = { readonly kind: "begun"; readonly name: string } | WordUpdated | null;

/** A document was made. */
export const wordActions = {
  wordDone: (state, { word }: { readonly word: WordState }): WizardState => ({ ...state, word }),
} satisfies Actions;
