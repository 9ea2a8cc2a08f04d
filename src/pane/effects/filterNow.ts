import { grunnlagFilter } from "../../table/words/grunnlagFilter";
import { termRows } from "../../table/words/postingParts";
import { filterGrunnlag, type GrunnlagFilters } from "../../excel/filterGrunnlag";
import type { Reading } from "../../excel/hostProblems";
import { readAnchors } from "../../excel/readAnchors";
import type { Grunnlag } from "../../ledger/grunnlag/grunnlag";
import type { WizardState } from "../state/wizardState";

/**
 * How many rows of `Grunnlag` are behind the cell explained, and how many have the same keys besides; and what it is
 * filtered by.
 */
export interface Filtered extends GrunnlagFilters {
  readonly rows: number;
  readonly others: number;
}

/**
 * `behind`: the rows behind the cell that is explained. `all`: what we have filtered is shown again. `everything`:
 * what the user has filtered is too.
 */
export type FilterWish = "behind" | "all" | "everything";

/** Filters `Grunnlag` to the rows behind the cell that is explained, or shows all of it again. */
export async function filterNow(
  { forklar: { shown, filters: before } }: WizardState,
  grunnlag: Grunnlag | null,
  wish: FilterWish,
): Promise<Reading<Filtered>> {
  const anchors = await readAnchors();
  if (anchors.kind === "problem") return anchors;
  const how = shown.kind === "cell" ? shown.explanation.how : null;
  const terms = wish === "behind" && how?.kind === "postings" && grunnlag !== null ? how : null;
  const { filters, others } = terms && grunnlag ? grunnlagFilter(grunnlag, terms) : { filters: [], others: 0 };
  const { value } = anchors;
  if (value === null) return { kind: "read", value: { rows: 0, others: 0, ours: [], users: [] } };
  const done = await filterGrunnlag(value, { filters, ours: before.ours, withoutUsers: wish === "everything" });
  return done.kind === "problem"
    ? done
    : {
        kind: "read",
        value: { rows: terms && grunnlag ? termRows(grunnlag, terms).length : 0, others, ...done.value },
      };
}
