import type { Report } from "../../report/report";
import type { ProgressAction } from "./actions";
import { withoutReport } from "./withoutReport";
import type { BuildState, WizardState } from "./wizardState";

/** The state after something the work reports: started, how far, what it gave, or that it failed. */
export function reduceProgress(state: WizardState, action: ProgressAction): WizardState {
  switch (action.kind) {
    case "stepShown":
      return { ...state, step: action.step, failures: {}, hjelp: { ...state.hjelp, page: null } };
    case "started":
      return { ...state, busy: action.busy, failures: {}, announcement: action.busy.label };
    case "progressed":
      return state.busy ? { ...state, busy: { ...state.busy, share: action.share } } : state;
    case "stopped":
      return { ...state, busy: null, announcement: action.announcement };
    case "failed":
      // Read out where it stands (role alert), not a second time.
      return {
        ...state,
        busy: null,
        failures: { ...state.failures, [action.place]: action.message },
        announcement: "",
      };
    case "sourceRead":
      return { ...state, readings: { ...state.readings, [action.id]: action.reading } };
    case "materialReady":
      return withoutReport({ ...state, material: action.material });
    case "reportReady":
      return { ...state, report: action.report, shownTable: shownIn(action.report, state.shownTable) };
    case "fieldsChanged":
      return withoutReport(state);
    case "kapitlerCounted":
      return { ...state, avstemming: action.avstemming };
    case "reportFound":
      return { ...state, found: action.found, left: action.left };
    case "homeRead":
      return { ...state, home: action.home };
    case "opensWithSet":
      return { ...state, opensWith: action.opens };
    case "refreshWished":
      return { ...state, refreshWanted: action.wanted };
    case "sourcesUnfolded":
      return { ...state, sourcesShown: action.shown };
    case "buildChanged":
      return {
        ...state,
        build: action.build,
        ...(isMade(action.build) && { builtLedger: state.material?.ledger ?? null, sourcesShown: false }),
      };
  }
}

const isMade = ({ kind }: BuildState): boolean => kind === "done" || kind === "refreshed";

function shownIn(report: Report, table: string | null): string | null {
  return report.tables.find(({ id }) => id === table)?.id ?? report.tables[0]?.id ?? null;
}
