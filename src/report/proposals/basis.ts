import type { Ledger } from "../../ledger/ledger";
import type { ListProposal } from "../tables/lists/proposal";
import type { NoteBasis } from "../tables/notes/note";

/** What a list's content can be proposed from. */
export interface ProposalBasis extends Omit<NoteBasis, "listings"> {
  readonly ledger: Ledger;
  readonly artOverrides: Readonly<Record<string, string>>;
}

/** Gives null where the accounts say nothing of the list. */
export type Propose = (basis: ProposalBasis) => ListProposal | null;
