import type { Closing } from "../../../ledger/kostra/closings";
import type { Codes, PostSelector } from "../../../ledger/kostra/posts";
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

/** A control of SSB's program for a year's accounts. `source` holds its number; the severity is that of the year, not of a quarter. */
export interface KostraControl extends ControlHead {
  readonly content: "bevilgning" | "balanse";
  readonly rule: KostraRule;
  /** The forms it is for; absent: all of its content. */
  readonly forms?: readonly string[];
  /** Regions it is not for. */
  readonly exceptRegions?: Codes;
  /** Forms it is milder for. */
  readonly infoIn?: readonly string[];
  readonly advice: string;
}
