import { controlProblems } from "../checks/controlProblems";
import { kostraLedger } from "../konsern/kostraLedger";
import { kostraFiles, type KostraAccounts } from "../ledger/kostraFiles";
import type { Ledger } from "../ledger/ledger";
import type { Problem } from "../ledger/problem";
import { buildReport, type ReportInput } from "../report/buildReport";
import type { SenderOptions } from "./kostraOptions";
import { UsageError } from "./usageError";

/** The accounts as KOSTRA files, the ledger they are of, and internal transactions whose sides differ. Throws UsageError where it is not said which foretak is meant. */
export function kostraAccounts(input: ReportInput, { enhet, region, orgnr }: SenderOptions): { readonly accounts: KostraAccounts; readonly ledger: Ledger; readonly problems: readonly Problem[] } {
  const ledger = kostraLedger(input.ledger, enhet);
  if ("several" in ledger) throw new UsageError(`--enhet saerbedrift er ett foretak om gangen, men det er gitt ${ledger.several.length}: ${ledger.several.join(", ")}. Gi bare ett med --foretak.`);
  const unmatched = enhet === "konsolidert" && ledger.konsern ? buildReport(input).controlResults.filter(({ control }) => control.problem === "eliminering-ulik") : [];
  return { accounts: kostraFiles(ledger, enhet, { region, orgnr }, { artOverrides: input.template.artOverrides }), ledger, problems: controlProblems(unmatched) };
}
