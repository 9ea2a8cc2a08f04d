import type { Template } from "../../report/template";
import type { ChoiceAction } from "./actions";
import { text } from "../texts/text";
import { givenLists } from "./sourcesOf";
import { includeTable, moveTable, tableChoices } from "./tableOrder";
import type { WizardState } from "./wizardState";

/** The state after a choice about the report. The computed report is forgotten where the choice changes its figures or tables. */
export function reduceChoice(state: WizardState, action: ChoiceAction): WizardState {
  switch (action.kind) {
    case "unitNamed":
      return withoutReport({ ...state, unitNames: { ...state.unitNames, [action.enhet]: { ...state.unitNames[action.enhet], ...action.names } } });
    case "fellesToggled":
      return withTemplate(state, { fellesOmrader: toggled(state.template.fellesOmrader, action.omrade, action.felles) });
    case "templateChanged":
      return withTemplate(state, action.change);
    case "tableToggled":
      return withTemplate(state, { tables: includeTable(state.template, action.table, action.included, givenLists(state)) });
    case "tableMoved":
      return moved(state, action.table, action.by);
    case "formulaModeChosen":
      return { ...state, formulaMode: action.mode, build: { kind: "idle" } };
    case "tableShown":
      return { ...state, shownTable: action.table };
    case "errorsAccepted":
      return { ...state, errorsAccepted: action.accepted, build: { kind: "idle" } };
  }
}

function moved(state: WizardState, table: string, by: -1 | 1): WizardState {
  const after = withTemplate(state, { tables: moveTable(state.template, table, by, givenLists(state)) });
  const included = tableChoices(after.template, givenLists(after)).filter((choice) => choice.included);
  const place = included.findIndex(({ id }) => id === table);
  return { ...after, announcement: text("rapport.flyttet", { tabell: included[place]?.title ?? "", nr: place + 1, antall: included.length }) };
}

function withTemplate(state: WizardState, change: Partial<Template>): WizardState {
  return withoutReport({ ...state, template: { ...state.template, ...change } });
}

function withoutReport(state: WizardState): WizardState {
  return { ...state, report: null, errorsAccepted: false, build: { kind: "idle" } };
}

function toggled(list: readonly string[], item: string, on: boolean): string[] {
  const others = list.filter((other) => other !== item);
  return on ? [...others, item] : others;
}
