import { consolidate } from "../konsern/consolidate";
import { wholeYear } from "../ledger/wholeYear";
import type { ListProposal } from "../listings/proposal";
import { PROPOSALS } from "../notes/proposals/all";
import { DEFINITIONS } from "../statements/definitions/all";
import { buildGrunnlag } from "../statements/grunnlag";
import type { ReportInput } from "./buildReport";
import { organisationInUse } from "./organisationInUse";

/** What the accounts can say of a list's content; null where they say nothing. */
export function proposeList(input: string, { ledger: whole, organisation, template }: Pick<ReportInput, "ledger" | "organisation" | "template">): ListProposal | null {
  const propose = PROPOSALS[input];
  if (propose === undefined) return null;
  const { ledger } = consolidate(wholeYear(whole), template.konsern);
  const grunnlag = buildGrunnlag(ledger, organisationInUse(organisation, template), DEFINITIONS.filter(({ partitions }) => partitions !== null), template);
  const { unit, signProfile, artOverrides } = template;
  const proposal = propose({ year: ledger.year, unit, signProfile, grunnlag, ledger, artOverrides });
  return proposal && proposal.rows.length > 0 ? proposal : null;
}
