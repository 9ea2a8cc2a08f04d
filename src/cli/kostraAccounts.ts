import { controlProblems } from "../report/controls/controlProblems";
import { consolidate } from "../ledger/units/consolidate";
import { kostraLedger } from "../ledger/units/kostraLedger";
import { kostraFiles, type KostraAccounts } from "../ledger/kostraFiles";
import type { Kvartal } from "../ledger/kostra/kostraFile";
import type { Ledger } from "../ledger/ledger";
import type { Month } from "../ledger/period";
import { upToPeriod } from "../ledger/upToPeriod";
import { periodProblems } from "../report/periodProblems";
import type { Template } from "../report/template/template";
import type { Problem } from "../ledger/problem";
import { buildReport, type ReportInput } from "../report/buildReport";
import type { SenderOptions } from "./kostraOptions";
import { UsageError } from "./usageError";
import { words } from "../texts/words";

/**
 * The accounts as KOSTRA files, the ledger they are of, and what consolidating them found. Throws UsageError where it
 * is not said which foretak is meant.
 */
export function kostraAccounts(
  input: ReportInput,
  { enhet, region, orgnr, kvartal }: SenderOptions,
): { readonly accounts: KostraAccounts; readonly ledger: Ledger; readonly problems: readonly Problem[] } {
  const own = kostraLedger(input.ledger, enhet);
  if ("several" in own)
    throw new UsageError(
      words`--enhet saerbedrift er ett foretak om gangen, men det er gitt ${own.several.length}: ${own.several.join(", ")}. Gi bare ett med --foretak.`,
      input.template.language,
    );
  const cut = kvartal === null ? { ledger: own, problems: [] } : upToQuarter(own, kvartal, input.template);
  const { ledger, problems } = consolidate(cut.ledger, input.template.konsern);
  const unmatched = ledger.konsern
    ? buildReport({ ...input, template: { ...input.template, report: "aarsrapport" } }).controlResults.filter(
        ({ control }) => control.problem === "eliminering-ulik",
      )
    : [];
  return {
    accounts: kostraFiles(ledger, enhet, { region, orgnr, kvartal }, { artOverrides: input.template.artOverrides }),
    ledger,
    problems: [...cut.problems, ...problems, ...controlProblems(unmatched)],
  };
}

/** The accounts as they stood at the end of the quarter, and what was left out or has no month. */
function upToQuarter(
  whole: Ledger,
  kvartal: Kvartal,
  { avvikMot, periodisering }: Template,
): { readonly ledger: Ledger; readonly problems: readonly Problem[] } {
  const month = (kvartal * 3) as Month;
  const { ledger, facts } = upToPeriod(whole, { month, budget: avvikMot, periodisering });
  // A KOSTRA file holds no budget and no last year.
  const ofAccounts = { ...facts, spreadRows: null, ansvarWithoutBudgetSoFar: [], lastYearWithoutMonth: 0 };
  return { ledger, problems: periodProblems(ofAccounts, whole.year, month, periodisering) };
}
