import type { CheckBasis } from "../../report/controls/checkBasis";
import type { Disposisjon } from "../../report/tables/notes/vedtatt";
import type { Template } from "../../report/template/template";
import type { Material } from "./wizardState";

/** An adopted amount as the user has it. */
export interface OwnDisposisjon {
  /** As typed. */
  readonly text: string;
  /** Where the amount is from, when it is the proposal accepted; null when it is typed. */
  readonly accepted: string | null;
  /** Not to be struck. */
  readonly kept: boolean;
  /** The field has not been left since: half an amount is no fault yet. */
  readonly isTyping: boolean;
}

/** What § 5-9 is worked out on, and what it was made of: made again when that is another. */
export interface DisponeringBasis {
  readonly ledger: Material["ledger"];
  readonly organisation: Material["organisation"];
  readonly rules: Pick<Template, "lineRules" | "artOverrides" | "fellesOmrader" | "konsern">;
  /** All but the notes, which follow what the user types. */
  readonly checks: Omit<CheckBasis, "notes">;
}

/** The guide to § 5-9. */
export interface DisponeringState {
  readonly open: boolean;
  readonly own: Readonly<Partial<Record<Disposisjon, OwnDisposisjon>>>;
  readonly basis: DisponeringBasis | null;
}

export const NO_DISPONERING: DisponeringState = { open: false, own: {}, basis: null };
