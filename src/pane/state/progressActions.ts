import type { Text } from "../../texts/words";
import type { Report } from "../../report/report";
import type { SourceReading } from "../../source/source";
import { words } from "../texts/text";
import type { Actions } from "./action";
import type { Checks } from "./checks";
import type { Busy, BuildState, Material, Place, Step, WizardState } from "./wizardState";

/** What the work reports: started, how far, what it gave, or that it failed. */
export const progressActions = {
  stepShown: (state, { step }: { readonly step: Step }): WizardState => ({
    ...state,
    step,
    failures: {},
    hjelp: { ...state.hjelp, page: null },
  }),
  started: (state, { busy }: { readonly busy: Busy }): WizardState => ({
    ...state,
    busy,
    failures: {},
    announcement: busy.label,
  }),
  progressed: (state, { share }: { readonly share: number }): WizardState =>
    state.busy && state.busy.isStopping === undefined ? { ...state, busy: { ...state.busy, share } } : state,
  stopping: (state): WizardState => {
    const label = words("avbryter");
    return state.busy
      ? { ...state, busy: { ...state.busy, label, share: null, isStopping: true }, announcement: label }
      : state;
  },
  stopped: (state, { announcement }: { readonly announcement: Text }): WizardState => ({
    ...state,
    busy: null,
    announcement,
  }),
  /** Read out where it stands (role alert), not a second time. */
  failed: (state, { place, message }: { readonly place: Place; readonly message: Text }): WizardState => ({
    ...state,
    busy: null,
    failures: { ...state.failures, [place]: message },
    announcement: "",
  }),
  sourceRead: (state, { id, reading }: { readonly id: string; readonly reading: SourceReading }): WizardState => ({
    ...state,
    readings: { ...state.readings, [id]: reading },
  }),
  materialReady: (state, { material }: { readonly material: Material }): WizardState => ({ ...state, material }),
  checked: (state, { checks }: { readonly checks: Checks }): WizardState => ({ ...state, checks }),
  reportReady: (state, { report }: { readonly report: Report }): WizardState => ({
    ...state,
    report,
    shownTable: shownIn(report, state.shownTable),
  }),
  /** The fields in the workbook are others than the report was computed of. */
  fieldsChanged: (state): WizardState => ({ ...state, report: null }),
  kapitlerCounted: (state, { avstemming }: Pick<WizardState, "avstemming">): WizardState => ({ ...state, avstemming }),
  reportFound: (state, { found, left }: Pick<WizardState, "found" | "left">): WizardState => ({
    ...state,
    found,
    left,
  }),
  homeRead: (state, { home }: Pick<WizardState, "home">): WizardState => ({ ...state, home }),
  opensWithSet: (state, { opens }: { readonly opens: boolean | null }): WizardState => ({ ...state, opensWith: opens }),
  refreshWished: (state, { wanted }: { readonly wanted: boolean }): WizardState => ({
    ...state,
    refreshWanted: wanted,
  }),
  sourcesUnfolded: (state, { shown }: { readonly shown: boolean }): WizardState => ({ ...state, sourcesShown: shown }),
  buildChanged: (state, { build }: { readonly build: BuildState }): WizardState => ({
    ...state,
    build,
    ...(isMade(build) && { builtLedger: state.material?.ledger ?? null, sourcesShown: false }),
  }),
} satisfies Actions;

const isMade = ({ kind }: BuildState): boolean => kind === "done" || kind === "refreshed";

function shownIn(report: Report, table: string | null): string | null {
  return report.tables.find(({ id }) => id === table)?.id ?? report.tables[0]?.id ?? null;
}
