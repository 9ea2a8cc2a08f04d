import type { Template } from "../../report/template";
import type { WizardState } from "./wizardState";

/** The wizard before anything is chosen. */
export function initialState(template: Template): WizardState {
  return {
    step: "kilde",
    busy: null,
    failures: {},
    announcement: "",
    sources: [],
    year: "",
    yearIsOwn: false,
    workbookTables: [],
    workbookChoice: "active",
    readings: {},
    material: null,
    unitNames: {},
    template,
    formulaMode: "funksjoner",
    report: null,
    shownTable: null,
    errorsAccepted: false,
    build: { kind: "idle" },
  };
}
