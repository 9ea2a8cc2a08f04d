import type { LedgerBasis } from "../../table/words/ledgerParts";
import type { Report } from "../../report/report";
import { PARTITIONING, reportBasis } from "../../report/reportBasis";
import { grunnlagSheet } from "../../sheets/grunnlagSheet";
import { reportFacts } from "../../sheets/reportFacts";
import { partitionsOf } from "../../report/tables/placeLine";
import { rowKeys } from "../../ledger/grunnlag/rowKeys";
import { isCurrentBasis } from "../state/preview";
import { reportMonth } from "../state/reportMonth";
import type { Material, WizardState } from "../state/wizardState";
import { reportLedger } from "./reportLedger";

/**
 * Of each report the wizard has computed: the mark of its `Grunnlag`, and the ledger behind it once it was asked for.
 */
const known = new WeakMap<Report, { readonly mark: string; basis: LedgerBasis | null }>();

/**
 * The ledger in hand, where the report in the workbook is made of it (`mark`: of the workbook's `Grunnlag`); else
 * null.
 */
export async function ledgerBasis(state: WizardState, mark: string): Promise<LedgerBasis | null> {
  const { report, material } = state;
  if (report === null || material === null) return null;
  const own = known.get(report) ?? {
    mark: reportFacts(report, grunnlagSheet(report.grunnlag), "verdier", null).grunnlag,
    basis: null,
  };
  known.set(report, own);
  if (own.mark !== mark) return null;
  own.basis ??= await made(state, report, material);
  return own.basis;
}

async function made(state: WizardState, { template }: Report, material: Material): Promise<LedgerBasis> {
  const given = isCurrentBasis(state) ? state.preview?.report : undefined;
  const { ledger, organisation } =
    given ?? reportBasis({ ...(await reportLedger(state, material)), template, month: reportMonth(state) });
  return {
    ledger,
    organisation,
    keys: rowKeys(ledger, organisation, partitionsOf(PARTITIONING, template.lineRules), template),
  };
}
