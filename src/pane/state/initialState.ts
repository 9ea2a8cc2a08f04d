import type { LeftBehind } from "../../excel/lookAtWorkbook";
import type { Template } from "../../report/template/template";
import type { RememberedSource } from "../../source/memory/rememberedSource";
import { NO_DELING } from "./delingState";
import { NO_DISPONERING } from "./disponeringState";
import { NO_FJORARET } from "./fjoraretState";
import { NO_HELP } from "./helpState";
import { NOT_EXPLAINING } from "./explainState";
import { NO_SSB } from "./ssbState";
import { NO_TEKSTKONTROLL } from "./tekstkontrollState";
import { NO_TEMPLATE } from "./templateState";
import type { WizardState } from "./wizardState";

export const NOTHING_LEFT: LeftBehind = { stopped: null, aside: [], filters: [] };

/** The wizard before anything is chosen. `remembered`: exports accepted on this machine before. */
export function initialState(template: Template, remembered: readonly RememberedSource[] = []): WizardState {
  return {
    step: "oversikt",
    busy: null,
    failures: {},
    announcement: "",
    sources: [],
    swapped: [],
    year: "",
    yearIsOwn: false,
    month: null,
    workbookTables: [],
    workbookChoice: "active",
    readings: {},
    material: null,
    checks: null,
    template,
    disponering: NO_DISPONERING,
    ssb: NO_SSB,
    tekstkontroll: NO_TEKSTKONTROLL,
    fjoraret: NO_FJORARET,
    avstemming: null,
    mal: { ...NO_TEMPLATE, remembered },
    lineFourSettled: false,
    languageIsOwn: false,
    tableList: { query: "", isOrdering: false, name: "" },
    organisationLevel: "2",
    formulaMode: "funksjoner",
    report: null,
    shownTable: null,
    preview: null,
    typedLimits: {},
    errorsAccepted: false,
    build: { kind: "idle" },
    found: null,
    home: null,
    builtLedger: null,
    refreshWanted: false,
    opensWith: null,
    sourcesShown: false,
    left: NOTHING_LEFT,
    forklar: NOT_EXPLAINING,
    deling: NO_DELING,
    word: null,
    hjelp: NO_HELP,
  };
}
