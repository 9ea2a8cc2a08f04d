import { controlProblems } from "../report/controls/controlProblems";
import { consolidate } from "../ledger/units/consolidate";
import { kostraLedger } from "../ledger/units/kostraLedger";
import { kostraFiles, type KostraAccounts } from "../ledger/kostraFiles";
import type { Ledger } from "../ledger/ledger";
import type { Problem } from "../ledger/problem";
import { buildReport, type ReportInput } from "../report/buildReport";
import type { SenderOptions } from "./kostraOptions";
import { UsageError } from "./usageError";

/** The accounts as KOSTRA files, the ledger they are of, and what consolidating them found. Throws UsageError where it is not said which foretak is meant. */
export function kostraAccounts(input: ReportInput, { enhet, region, orgnr }: SenderOptions): { readonly accounts: KostraAccounts; readonly ledger: Ledger; readonly problems: readonly Problem[] } {
  const own = kostraLedger(input.ledger, enhet);
  if ("several" in own) throw new UsageError(`--enhet saerbedrift er ett foretak om gangen, men det er gitt ${own.several.length}: ${own.several.join(", ")}. Gi bare ett med --foretak.`, input.template.language);
  const { ledger, problems } = consolidate(own, input.template.konsern);
  const unmatched = ledger.konsern ? buildReport({ ...input, template: { ...input.template, report: "aarsrapport" } }).controlResults.filter(({ control }) => control.problem === "eliminering-ulik") : [];
  return { accounts: kostraFiles(ledger, enhet, { region, orgnr }, { artOverrides: input.template.artOverrides }), ledger, problems: [...problems, ...controlProblems(unmatched)] };
}
