import type { Reading } from "../../excel/hostProblems";
import type { TableInputs } from "../../excel/readInputs";
import { reportLists } from "../state/ownDisposisjoner";
import { isCurrentBasis } from "../state/preview";
import { reportMonth } from "../state/reportMonth";
import type { WizardState } from "../state/wizardState";
import { fieldsInWorkbook } from "./fieldsInWorkbook";
import { pause } from "./pause";
import { reportLedger } from "./reportLedger";
import type { Store } from "./store";

/**
 * Makes what the preview is laid out from, where it is shown and what there is is not of the present sources and
 * rules. `read`: the fields of the workbook, where they have just been read.
 */
export async function makePreview(store: Store, read: Reading<TableInputs> | null = null): Promise<void> {
  const asked = store.state();
  if (asked.material === null || !isWanted(asked)) return;
  const [{ reportBasis }, { reportTables }] = await Promise.all([
    import("../../report/reportBasis"),
    import("../../report/reportTables"),
  ]);
  // The choice that made it necessary is shown first.
  await pause();
  const fields = read ?? (await fieldsInWorkbook(asked.material.ledger.year, reportMonth(asked)));
  const state = store.state();
  if (state.material === null || !isWanted(state)) return;
  const {
    template,
    material: { ledger, organisation, lists },
  } = state;
  const month = reportMonth(state);
  // Only shown: that fields cannot be read is told when the report is computed.
  const inputs: TableInputs["inputs"] =
    fields.kind === "read" ? fields.value.inputs : (state.preview?.inputs ?? new Map());
  const report = reportBasis({ ...(await reportLedger(state, state.material)), template, month });
  const small = reportTables(
    report,
    { template: { ...template, tables: [] }, listings: reportLists(state), inputs },
    { isWanted: (maker) => maker.small === true },
  );
  const basis = {
    ledger,
    organisation,
    lists,
    month,
    template,
    report,
    inputs,
    small: small.tables.map(({ id: of, table: { id, title } }) => ({ of, id, title })),
  };
  store.dispatch({ kind: "previewReady", basis });
}

function isWanted(state: WizardState): boolean {
  return (state.step === "rapport" || state.step === "kontroll") && state.material !== null && !isCurrentBasis(state);
}
