import type { Text } from "../../texts/words";
import type { GrunnlagFilters } from "../../excel/filterGrunnlag";
import type { Explanation } from "../../table/words/explanationOf";
import type { CodeBehind } from "../../table/words/postingParts";
import type { Actions } from "./action";
import type { WizardState } from "./wizardState";

/** What there is to say of where the user stands in the workbook. */
export type ExplainShown =
  | { readonly kind: "reading" }
  | { readonly kind: "outside" }
  /** The workbook was built before it kept what its cells follow from, or the table is of another report. */
  | { readonly kind: "unkept" }
  /** A line's text, or a column's header. */
  | {
      readonly kind: "line";
      readonly title: string;
      readonly source: string;
      readonly line: string;
      readonly codes: readonly CodeBehind[];
    }
  | { readonly kind: "column"; readonly title: string; readonly source: string; readonly header: string }
  | { readonly kind: "cell"; readonly explanation: Explanation }
  | { readonly kind: "failed"; readonly message: Text };

/** «Forklar tallet». */
export interface ExplainState {
  readonly open: boolean;
  readonly shown: ExplainShown;
  /** Every part is listed, not the largest alone. */
  readonly isWhole: boolean;
  /** What is told of `Grunnlag` after it was filtered; null: it is not. */
  readonly filtered: Text | null;
  /** What `Grunnlag` is filtered by: of ours, and, when it was last looked at, of the user's own. */
  readonly filters: GrunnlagFilters;
  /** The reader has gone from one cell to another here, and is waiting for it. */
  readonly isFollowed: boolean;
  /** Why the last press did nothing; "" when it did. */
  readonly fault: Text;
}

export const NOT_EXPLAINING: ExplainState = {
  open: false,
  shown: { kind: "reading" },
  isWhole: false,
  filtered: null,
  filters: { ours: [], users: [] },
  isFollowed: false,
  fault: "",
};

/** What is asked to be explained, and what came of it. `said`: in short, for those who do not see it. */
export const explainActions = {
  explainOpened: (state, { open }: Pick<ExplainState, "open">): WizardState => {
    const { filtered, filters } = state.forklar;
    return { ...state, forklar: { ...NOT_EXPLAINING, open, filtered, filters } };
  },
  explained: (state, { shown, said }: Pick<ExplainState, "shown"> & Said): WizardState => ({
    ...explaining(state, { shown, isWhole: false, isFollowed: false, fault: "" }),
    announcement: said,
  }),
  explainFollowed: (state): WizardState => explaining(state, { isFollowed: true }),
  partsShown: (state): WizardState => explaining(state, { isWhole: true }),
  grunnlagFiltered: (
    state,
    { filtered, filters, said }: Pick<ExplainState, "filtered" | "filters"> & Said,
  ): WizardState => ({ ...explaining(state, { filtered, filters, fault: "" }), announcement: said }),
  explainFailed: (state, { message }: { readonly message: Text }): WizardState => ({
    ...explaining(state, { isFollowed: false, fault: message }),
    announcement: message,
  }),
} satisfies Actions;

interface Said {
  readonly said: Text;
}

const explaining = (state: WizardState, change: Partial<ExplainState>): WizardState => ({
  ...state,
  forklar: { ...state.forklar, ...change },
});
