import type { Text } from "../../texts/words";
import type { GrunnlagFilters } from "../../excel/filterGrunnlag";
import type { Explanation } from "../../table/words/explanationOf";
import type { CodeBehind } from "../../table/words/postingParts";
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

export type ExplainAction =
  | { readonly kind: "explainOpened"; readonly open: boolean }
  /** `said`: in short, for those who do not see it. */
  | { readonly kind: "explained"; readonly shown: ExplainShown; readonly said: Text }
  | { readonly kind: "explainFollowed" }
  | { readonly kind: "partsShown" }
  | {
      readonly kind: "grunnlagFiltered";
      readonly filtered: Text | null;
      readonly filters: GrunnlagFilters;
      readonly said: Text;
    }
  | { readonly kind: "explainFailed"; readonly message: Text };

/** The state after something was explained, or asked to be. */
export function reduceExplain(state: WizardState, action: ExplainAction): WizardState {
  const { forklar } = state;
  switch (action.kind) {
    case "explainOpened":
      return {
        ...state,
        forklar: { ...NOT_EXPLAINING, open: action.open, filtered: forklar.filtered, filters: forklar.filters },
      };
    case "explained":
      return {
        ...state,
        announcement: action.said,
        forklar: { ...forklar, shown: action.shown, isWhole: false, isFollowed: false, fault: "" },
      };
    case "explainFollowed":
      return { ...state, forklar: { ...forklar, isFollowed: true } };
    case "partsShown":
      return { ...state, forklar: { ...forklar, isWhole: true } };
    case "grunnlagFiltered":
      return {
        ...state,
        announcement: action.said,
        forklar: { ...forklar, filtered: action.filtered, filters: action.filters, fault: "" },
      };
    case "explainFailed":
      return {
        ...state,
        announcement: action.message,
        forklar: { ...forklar, isFollowed: false, fault: action.message },
      };
  }
}
