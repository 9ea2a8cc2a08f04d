import type { Closing } from "../../../ledger/kostra/closings";
import type { Kvartal } from "../../../ledger/kostra/kostraFile";
import type { Codes, PostSelector } from "../../../ledger/kostra/posts";
import type { Severity } from "../../../ledger/problem";
import type { ControlHead } from "../control";

/** What SSB's control program asks of the posts of a form, as data. */
export type KostraRule =
  /** Every code is on the year's list. */
  | { readonly kind: "codes"; readonly list: "funksjon" | "art" | "kapittel" | "sektor" }
  /** No post is one of these; `credit`: none of these is in credit. */
  | { readonly kind: "none"; readonly of: PostSelector; readonly credit?: true }
  /** Posts that are the first of a pair are also the second. */
  | { readonly kind: "only"; readonly pairs: readonly (readonly [of: PostSelector, within: PostSelector])[] }
  /** The sum has this sign. `ikkeNull`: where there are posts they do not sum to 0. */
  | { readonly kind: "sign"; readonly of: PostSelector; readonly must: "positiv" | "negativ" | "null" | "ikkeNull" }
  | { readonly kind: "closing"; readonly closing: Closing };

/** How severe a control is in the first to the fourth quarter; null where it is not asked. */
export type ByKvartal = readonly [Severity | null, Severity | null, Severity | null, Severity | null];

/** A control of SSB's program. `source` holds its number; `severity` is that of a year's accounts. */
export interface KostraControl extends ControlHead {
  readonly content: "bevilgning" | "balanse";
  readonly rule: KostraRule;
  /** The forms it is for; absent: all of its content. */
  readonly forms?: readonly string[];
  /** Regions it is not for. */
  readonly exceptRegions?: Codes;
  /** Særbedrifter it is not for, by organisation number; where it is not said, the region counts. */
  readonly exceptOrgnr?: readonly string[];
  /** In a quarter's accounts; absent: it is asked of a year's alone. */
  readonly kvartal?: ByKvartal;
  /** It is not asked of a year's accounts. */
  readonly kvartalOnly?: true;
  /** What the rule is of in a quarter, where it is another. */
  readonly kvartalRule?: KostraRule;
  /** Whose accounts it is of; absent: every one's. */
  readonly niva?: "kommune" | "fylke";
  /** Forms it is milder for. */
  readonly infoIn?: readonly string[];
  readonly advice: string;
  /** What is said besides in a quarter: where SSB's own sources differ. */
  readonly inQuarter?: Readonly<Partial<Record<Kvartal, string>>>;
}
