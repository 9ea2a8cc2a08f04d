/**
 * Postings a rule points at: every list given must hold the posting's code. A funksjon is matched on its first three
 * digits.
 */
export interface PostingRule {
  readonly art?: readonly string[] | undefined;
  readonly funksjon?: readonly string[] | undefined;
  readonly ansvar?: readonly string[] | undefined;
}

export interface LineRule {
  readonly line: string;
  readonly postings: readonly PostingRule[];
}

/** A municipality's own choices about where postings belong. */
export interface LocalRules {
  /** Per statement id, in order: the first rule that fits decides, else the art does. */
  readonly lineRules: Readonly<Record<string, readonly LineRule[]>>;
  /** Art used locally -> KOSTRA art. */
  readonly artOverrides: Readonly<Record<string, string>>;
  /** Områder that are not tjenesteområder. */
  readonly fellesOmrader: readonly string[];
}
