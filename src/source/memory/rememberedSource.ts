import type { RoleKey } from "../roleKeys";
import type { RememberedAnswers } from "./rememberedAnswers";

/** How an export was read once its columns were accepted: words and choices only, never a figure. */
export interface RememberedSource {
  /** The file's name with a sign in place of its digits: «hovedbok #.csv». */
  readonly navn: string;
  readonly formaal: "regnskap" | "budsjett" | "iFjor";
  readonly ark?: string | undefined;
  /** What was answered beside the columns' roles. */
  readonly svar?: RememberedAnswers | undefined;
  readonly kolonner: readonly { readonly overskrift: string; readonly rolle: RoleKey }[];
}

/** How many are kept; the oldest go first. */
export const MOST_REMEMBERED = 40;
/** What a template has room for: an export beyond it is not remembered, and longer texts are cut. */
export const MOST_COLUMNS = 500;
export const LONGEST_HEADER = 500;
export const LONGEST_NAME = 300;
