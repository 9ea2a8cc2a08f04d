import type { Text } from "../../texts/words";
import { choosing } from "../../report/template/choices/chosen";
import type { Template } from "../../report/template/template";
import { templateDifferences } from "../../report/template/templateDifferences";
import { templateFor } from "../../report/template/templateFor";
import type { ChoiceAction } from "./actions";
import { engineWords, joined, words } from "../texts/text";
import { givenLists } from "./sourcesOf";
import { includeTable, moveTable, tableChoices } from "./tableOrder";
import { LONGEST_SELECTION, tablesOfSelection, withoutSelection, withSelection } from "./tableSelections";
import { tablesOfPreset, withGroup } from "./tablePresets";
import { withoutReport } from "./withoutReport";
import { withUnitName } from "./withUnitName";
import type { WizardState } from "./wizardState";

/**
 * The state after a choice about the report. The computed report is forgotten where the choice changes its figures or
 * tables.
 */
export function reduceChoice(state: WizardState, action: ChoiceAction): WizardState {
  switch (action.kind) {
    case "unitNamed":
      return withoutReport({ ...state, template: withUnitName(state.template, action.enhet, action.names) });
    case "fellesToggled":
      return withTemplate(state, {
        fellesOmrader: toggled(state.template.fellesOmrader, action.omrade, action.felles),
      });
    case "templateChanged":
      return { ...withTemplate(state, action.change), announcement: changed(state, action.change) };
    case "reportChosen":
      return withTemplate(state, templateFor(state.template, action.report));
    case "monthChosen":
      return withoutReport({ ...state, month: action.month });
    case "tableToggled":
      return withTemplate(state, {
        tables: includeTable(state.template, action.table, action.included, givenLists(state)),
      });
    case "tablePresetChosen":
      return withTemplate(state, { tables: [...tablesOfPreset(action.preset, state.template, givenLists(state))] });
    case "tableGroupToggled":
      return withTemplate(state, {
        tables: withGroup(state.template, action.group, action.included, givenLists(state)),
      });
    case "tableSelectionChosen":
      return withTemplate(state, { tables: [...tablesOfSelection(state.template, action.name)] });
    case "tableSelectionKept":
      return keptSelection(state, action.name.trim().slice(0, LONGEST_SELECTION));
    case "tableSelectionRemoved":
      return withSelections(
        state,
        withoutSelection(state.template, action.name),
        words("tabeller.fjernet", { navn: action.name }),
      );
    case "tableListShown":
      return { ...state, tableList: { ...state.tableList, ...action.shown } };
    case "tableMoved":
      return moved(state, action.table, action.by);
    case "organisationLevelChosen":
      return { ...state, organisationLevel: action.level };
    case "formulaModeChosen":
      return { ...state, formulaMode: action.mode, build: { kind: "idle" } };
    case "lineFourChosen":
      return { ...withTemplate(state, choosing("linje4", action.rule, state.template)), lineFourSettled: true };
    case "tableShown":
      return { ...state, shownTable: action.table };
    case "errorsAccepted":
      return { ...state, errorsAccepted: action.accepted, build: { kind: "idle" } };
  }
}

/** A name of nothing but spaces is none. */
function keptSelection(state: WizardState, name: string): WizardState {
  if (name === "") return { ...state, announcement: words("tabeller.manglerNavn") };
  const kept = withSelections(
    state,
    withSelection(state.template, name, givenLists(state)),
    words("tabeller.lagret", { navn: name }),
  );
  return { ...kept, tableList: { ...state.tableList, name: "" } };
}

/** What is kept under names changes no figure: the report that is computed stands. */
const withSelections = (
  state: WizardState,
  tabellutvalg: Template["tabellutvalg"],
  announcement: Text,
): WizardState => ({ ...state, template: { ...state.template, tabellutvalg }, announcement });

function moved(state: WizardState, table: string, by: -1 | 1): WizardState {
  const after = withTemplate(state, { tables: moveTable(state.template, table, by, givenLists(state)) });
  const included = tableChoices(after.template, givenLists(after)).filter((choice) => choice.included);
  const place = included.findIndex(({ id }) => id === table);
  return {
    ...after,
    announcement: words("rapport.flyttet", {
      tabell: engineWords(included[place]?.title ?? ""),
      nr: place + 1,
      antall: included.length,
    }),
  };
}

/** What the preview now shows otherwise, in words; what was said before where no preview is seen. */
function changed({ preview, step, template, announcement }: WizardState, change: Partial<Template>): Text {
  if (preview === null || (step !== "rapport" && step !== "kontroll")) return announcement;
  const differences = templateDifferences(template, { ...template, ...change }).map(({ field, text: what }) =>
    joined([field, what], ": "),
  );
  return differences.length === 0
    ? announcement
    : words("forhandsvisning.oppdatert", { endring: joined(differences, ". ") });
}

/** The state with another template; what was computed with the one before is forgotten. */
export function withTemplate(state: WizardState, change: Partial<Template>): WizardState {
  return withoutReport({ ...state, template: { ...state.template, ...change } });
}

function toggled(list: readonly string[], item: string, on: boolean): string[] {
  const others = list.filter((other) => other !== item);
  return on ? [...others, item] : others;
}
