import { consolidate } from "../ledger/units/consolidate";
import { wholeYear } from "../ledger/wholeYear";
import type { ListProposal } from "./tables/lists/proposal";
import { PROPOSALS } from "./proposals/all";
import { DEFINITIONS } from "../law/tables/all";
import { partitionsOf } from "./tables/placeLine";
import { buildGrunnlag } from "../ledger/grunnlag/grunnlag";
import type { ReportInput } from "./buildReport";
import { organisationInUse } from "./organisationInUse";

/** What the accounts can say of a list's content; null where they say nothing. */
export function proposeList(
  input: string,
  { ledger: whole, organisation, template }: Pick<ReportInput, "ledger" | "organisation" | "template">,
): ListProposal | null {
  const propose = PROPOSALS[input];
  if (propose === undefined) return null;
  const { ledger } = consolidate(wholeYear(whole), template.konsern);
  const grunnlag = buildGrunnlag(
    ledger,
    organisationInUse(organisation, template),
    partitionsOf(
      DEFINITIONS.filter(({ partitions }) => partitions !== null),
      template.lineRules,
    ),
    template,
  );
  const { unit, signProfile, artOverrides } = template;
  const proposal = propose({ year: ledger.year, unit, signProfile, grunnlag, ledger, artOverrides });
  return proposal && proposal.rows.length > 0 ? proposal : null;
}
