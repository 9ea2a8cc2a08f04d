import type { Text } from "../../texts/words";
import type { Report } from "../../report/report";
import type { WorkbookModel } from "../../sheets/model";
import { acceptedReport } from "../state/acceptedReport";
import { reportMonth } from "../state/reportMonth";
import type { BuiltSheet } from "../state/wizardState";
import { words } from "../texts/text";
import { fieldsInWorkbook } from "./fieldsInWorkbook";
import { inSlices } from "./inSlices";
import { keepTemplate } from "./keepTemplate";
import { lookForReport } from "./lookForReport";
import type { Store } from "./store";
import type { Running, TaskRunner } from "./taskRunner";
import { writeModel } from "./writeModel";

/** Writes the report into the workbook; asks first where something is in the way and `replace` is false. */
export async function buildInWorkbook(store: Store, tasks: TaskRunner, replace: boolean): Promise<void> {
  const { report } = store.state();
  if (!report) return;
  const done = (): Text => (store.state().build.kind === "done" ? words("bygg.ferdig") : words("bygg.spor"));
  await tasks.run({ task: "build", label: words("bygg.skriver"), place: "bygg", done }, (running) =>
    build(store, report, replace, running),
  );
}

async function build(store: Store, report: Report, replace: boolean, running: Running): Promise<Text | null> {
  const [{ workbookSteps }, { withListSheet }] = await Promise.all([
    import("../../sheets/toWorkbook"),
    import("../state/withListSheet"),
  ]);
  const state = store.state();
  const { formulaMode, errorsAccepted, template } = state;
  const built = new Date().toISOString();
  const shown = { ...(errorsAccepted ? acceptedReport(report) : report), template };
  const sheets = await inSlices(workbookSteps(shown, formulaMode, built), running.signal);
  const model = withListSheet(sheets, state, report.year);
  const written = await writeModel(() => model, replace ? "replace" : "ask", running);
  if (written.kind === "failed") return written.message;
  if (written.kind === "conflict") {
    if (replace) return words("bygg.navnMaaEndres", { navn: written.names.join(", ") });
    store.dispatch({
      kind: "buildChanged",
      build: {
        kind: "clash",
        sheets: written.sheets,
        names: [...written.names, ...written.tables],
        formulas: await formulasOn(written.sheets, store, report),
      },
    });
    return null;
  }
  await keepTemplate(store, template, built, written.lacking);
  store.dispatch({ kind: "buildChanged", build: { kind: "done", sheets: builtSheets(model) } });
  await lookForReport(store);
  return null;
}

/**
 * The fields with a formula of the user's on the sheets: a new sheet has what they give, and not the formula. What
 * cannot be read here is told when it is to be written.
 */
async function formulasOn(sheets: readonly string[], store: Store, { year }: Report): Promise<readonly string[]> {
  const read = await fieldsInWorkbook(year, reportMonth(store.state()));
  return read.kind === "read"
    ? read.value.formulas
        .filter(({ sheet }) => sheets.includes(sheet))
        .map(({ sheet, address }) => `${sheet}!${address}`)
    : [];
}

function builtSheets(model: WorkbookModel): readonly BuiltSheet[] {
  return model.sheets
    .filter(({ visibility }) => visibility === undefined)
    .map(({ name, rows }) => ({ name, formulas: rows.flat().filter(({ formula }) => formula !== undefined).length }));
}
