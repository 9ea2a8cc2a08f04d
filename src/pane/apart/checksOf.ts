import { ledgerProblems } from "../../report/controls/ledgerProblems";
import { organisationProblems } from "../../report/controls/organisationProblems";
import type { Ledger } from "../../ledger/ledger";
import type { Organisation } from "../../ledger/organisation";
import type { Problem } from "../../ledger/problem";
import { organisationInUse } from "../../report/organisationInUse";
import type { Template } from "../../report/template/template";

interface ToCheck {
  readonly ledger: Ledger;
  readonly organisation: Organisation;
  readonly template: Template;
}

/** What is wrong with the codes, the sums and the ansvar of the ledger, with what the template has settled of them. */
export function checksOf({ ledger, organisation, template }: ToCheck): readonly Problem[] {
  return [...ledgerProblems(ledger, template.artOverrides), ...organisationProblems(ledger, organisationInUse(organisation, template))];
}
