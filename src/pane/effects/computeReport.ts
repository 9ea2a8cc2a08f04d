import type { Reading } from "../../excel/hostProblems";
import type { RefreshBasis } from "../../excel/planRefresh";
import type { TableInputs } from "../../excel/readInputs";
import type { Problem } from "../../ledger/problem";
import type { ReportInput } from "../../report/buildReport";
import type { Report } from "../../report/report";
import type { Text } from "../../texts/words";
import type { FjoraretState } from "../state/fjoraretState";
import { reportLists } from "../state/ownDisposisjoner";
import { isCurrentBasis } from "../state/preview";
import { reportMonth } from "../state/reportMonth";
import { ledgerSources, listSources, organisationSources } from "../state/sourcesOf";
import { hasSameReport } from "../state/upToDate";
import type { WizardState } from "../state/wizardState";
import { countWords, words } from "../texts/text";
import { problemsSaid } from "../views/problemList";
import { fieldsIn, fieldsInWorkbook } from "./fieldsInWorkbook";
import { inSlices } from "./inSlices";
import { makePreview } from "./makePreview";
import { keepReportFields } from "./reportFields";
import { reportLedger } from "./reportLedger";
import type { Store } from "./store";
import type { TaskRunner } from "./taskRunner";

/**
 * Computes the report of what is read and chosen. `read`: the workbook with its fields, where that has just been
 * read.
 */
export async function computeReport(
  store: Store,
  tasks: TaskRunner,
  read: RefreshBasis | null = null,
): Promise<boolean> {
  const done = (): Text => {
    const { report } = store.state();
    return words("kontroll.ferdig", {
      tabeller: countWords("kontroll.tabeller", report?.tables.length ?? 0),
      problemer: problemsSaid(report?.problems ?? []),
    });
  };
  return tasks.run({ task: "report", label: words("kontroll.regner"), place: "kontroll", done }, async ({ signal }) => {
    let made = await compute(store, signal, read);
    // A choice was made meanwhile: the report is computed of that one.
    while (made === "outdated") made = await compute(store, signal, read);
    return made.failure;
  });
}

async function compute(
  store: Store,
  signal: AbortSignal,
  basis: RefreshBasis | null,
): Promise<{ readonly failure: Text | null } | "outdated"> {
  const { reportSteps } = await import("../../report/buildReport");
  const { material } = store.state();
  if (!material) return { failure: words("lesing.ikkeLest") };
  const [{ year }, month] = [material.ledger, reportMonth(store.state())];
  const read: Reading<TableInputs> = basis
    ? { kind: "read", value: fieldsIn(basis, year, month) }
    : await fieldsInWorkbook(year, month);
  await makePreview(store, read);
  const state = store.state();
  const { ledger, organisation, problems } = await reportLedger(state, material);
  // Another computing has taken over, or the user has cancelled.
  signal.throwIfAborted();
  if (!isSameChoice(store.state(), state) || state.material !== material || reportMonth(state) !== month)
    return "outdated";
  if (read.kind === "problem") return { failure: read.problem.message };
  const fields = read.value;
  const preview = isCurrentBasis(state) ? state.preview : null;
  if (preview) store.dispatch({ kind: "previewReady", basis: { ...preview, inputs: fields.inputs } });
  const input = {
    ledger,
    organisation,
    template: state.template,
    month: reportMonth(state),
    controls: ledgerSources(state).flatMap(({ id }) => state.readings[id]?.control ?? []),
    problems: [...allProblems(state), ...problems, ...fields.problems],
    listings: reportLists(state),
    inputs: fields.inputs,
  };
  const made = await inSlices(reportSteps(input, preview?.report), signal);
  if (!isSameChoice(store.state(), state)) return "outdated";
  const { report, result } = await withLastYear(state.fjoraret.finished, input, made);
  keepReportFields(report, fields);
  store.dispatch({ kind: "reportReady", report });
  store.dispatch({ kind: "fjoraretCompared", result });
  return { failure: null };
}

/** The report held against last year's, where that is given. */
async function withLastYear(
  finished: FjoraretState["finished"],
  input: ReportInput,
  report: Report,
): Promise<{ readonly report: Report; readonly result: FjoraretState["result"] }> {
  if (finished === null) return { report, result: null };
  const { fjoraret, withFjoraret } = await import("../../report/fjor/fjoraret");
  const found = fjoraret(finished, input, report);
  const whole = withFjoraret(report, found);
  return { report: whole, result: { compared: found.compared, report: whole } };
}

const isSameChoice = (now: WizardState, then: WizardState): boolean =>
  hasSameReport(now, then) && now.fjoraret.finished === then.fjoraret.finished;

/** Every problem found in the sources and in the whole they make, in the order of the sources. */
function allProblems(state: WizardState): readonly Problem[] {
  return [
    ...ledgerSources(state).flatMap(({ id }) => state.readings[id]?.problems ?? []),
    ...organisationSources(state).flatMap(({ content }) => content.problems),
    ...listSources(state).flatMap(({ id }) => state.material?.lists[id]?.problems ?? []),
    ...(state.material?.problems ?? []),
  ];
}
