import { grunnlagFilter } from "../../explain/grunnlagFilter";
import { termRows } from "../../explain/postingParts";
import { filterGrunnlag } from "../../excel/filterGrunnlag";
import type { Reading } from "../../excel/hostProblems";
import { readAnchors } from "../../excel/readAnchors";
import type { Grunnlag } from "../../statements/grunnlag";
import type { WizardState } from "../state/wizardState";

/** How many rows `Grunnlag` shows of those behind the cell explained, and how many besides. */
export interface Filtered {
  readonly rows: number;
  readonly others: number;
}

/** Filters `Grunnlag` to the rows behind the cell that is explained, or shows all of it again. */
export async function filterNow({ forklar: { shown } }: WizardState, grunnlag: Grunnlag | null, isAll: boolean): Promise<Reading<Filtered>> {
  const anchors = await readAnchors();
  if (anchors.kind === "problem") return anchors;
  const how = shown.kind === "cell" ? shown.explanation.how : null;
  const terms = !isAll && how?.kind === "postings" && grunnlag !== null ? how : null;
  const { filters, others } = terms && grunnlag ? grunnlagFilter(grunnlag, terms) : { filters: [], others: 0 };
  const { value } = anchors;
  if (value === null) return { kind: "read", value: { rows: 0, others: 0 } };
  const done = await filterGrunnlag(value, filters);
  return done.kind === "problem" ? done : { kind: "read", value: { rows: terms && grunnlag ? termRows(grunnlag, terms).length : 0, others } };
}
