import type { ListingRow } from "../../../source/lists/listing";

/** What the accounts can say of a list's content, for the user to look over and complete. */
export interface ListProposal {
  readonly rows: readonly ListingRow["values"][];
  /** Where the rows are from and what is left to do, as the sheet says it. */
  readonly basis: string;
}
