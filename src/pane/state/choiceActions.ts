import { joined, wordsOf, type Text } from "../../texts/words";
import type { Month } from "../../ledger/period";
import type { OrganisationLevel } from "../../report/organisationToCorrect";
import { choosing } from "../../report/template/choices/chosen";
import type { Template } from "../../report/template/template";
import { templateDifferences } from "../../report/template/templateDifferences";
import { templateFor } from "../../report/template/templateFor";
import type { FormulaMode } from "../../table/excel/formulas";
import { words } from "../texts/text";
import type { Actions } from "./action";
import type { LineFourRule } from "../../report/lineFour";
import { givenLists } from "./sourcesOf";
import { includeTable, moveTable, tableChoices } from "./tableOrder";
import { LONGEST_SELECTION, tablesOfSelection, withoutSelection, withSelection } from "./tableSelections";
import { type TableGroup, type TablePreset, tablesOfPreset, withGroup } from "./tablePresets";
import type { UnitNames, WizardState } from "./wizardState";

/** What the user decides about the report. */
export const choiceActions = {
  unitNamed: (state, { enhet, names }: { readonly enhet: string; readonly names: UnitNames }): WizardState =>
    withTemplate(state, withUnitName(state.template, enhet, names)),
  fellesToggled: (state, { omrade, felles }: { readonly omrade: string; readonly felles: boolean }): WizardState =>
    withTemplate(state, { fellesOmrader: toggled(state.template.fellesOmrader, omrade, felles) }),
  templateChanged: (
    state,
    { change }: { readonly change: Partial<Omit<Template, "version" | "name" | "report" | "tables">> },
  ): WizardState => ({
    ...withTemplate(state, change),
    languageIsOwn: state.languageIsOwn || change.language !== undefined,
    announcement: changed(state, change),
  }),
  reportChosen: (state, { report }: Pick<Template, "report">): WizardState =>
    withTemplate(state, templateFor(state.template, report)),
  monthChosen: (state, { month }: { readonly month: Month }): WizardState => ({ ...state, month }),
  tableToggled: (state, { table, included }: { readonly table: string } & Included): WizardState =>
    withTables(state, includeTable(state.template, table, included, givenLists(state))),
  tablePresetChosen: (state, { preset }: { readonly preset: TablePreset }): WizardState =>
    withTables(state, tablesOfPreset(preset, state.template, givenLists(state))),
  tableGroupToggled: (state, { group, included }: { readonly group: TableGroup } & Included): WizardState =>
    withTables(state, withGroup(state.template, group, included, givenLists(state))),
  /** Selections of the team's own, kept in the template: taken, kept under a name, and removed. */
  tableSelectionChosen: (state, { name }: { readonly name: string }): WizardState =>
    withTables(state, tablesOfSelection(state.template, name)),
  tableSelectionKept: (state, { name }: { readonly name: string }): WizardState =>
    keptSelection(state, name.trim().slice(0, LONGEST_SELECTION)),
  tableSelectionRemoved: (state, { name }: { readonly name: string }): WizardState =>
    withSelections(state, withoutSelection(state.template, name), words("tabeller.fjernet", { navn: name })),
  /** What is shown of the list of tables. */
  tableListShown: (state, { shown }: { readonly shown: Partial<WizardState["tableList"]> }): WizardState => ({
    ...state,
    tableList: { ...state.tableList, ...shown },
  }),
  tableMoved: (state, { table, by }: { readonly table: string; readonly by: -1 | 1 }): WizardState =>
    moved(state, table, by),
  organisationLevelChosen: (state, { level }: { readonly level: OrganisationLevel }): WizardState => ({
    ...state,
    organisationLevel: level,
  }),
  formulaModeChosen: (state, { mode }: { readonly mode: FormulaMode }): WizardState => ({
    ...state,
    formulaMode: mode,
    build: { kind: "idle" },
  }),
  lineFourChosen: (state, { rule }: { readonly rule: LineFourRule }): WizardState => ({
    ...withTemplate(state, choosing("linje4", rule, state.template)),
    lineFourSettled: true,
  }),
  tableShown: (state, { table }: { readonly table: string }): WizardState => ({ ...state, shownTable: table }),
  errorsAccepted: (state, { accepted }: { readonly accepted: boolean }): WizardState => ({
    ...state,
    errorsAccepted: accepted,
    build: { kind: "idle" },
  }),
} satisfies Actions;

interface Included {
  readonly included: boolean;
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

const withSelections = (
  state: WizardState,
  tabellutvalg: Template["tabellutvalg"],
  announcement: Text,
): WizardState => ({ ...withTemplate(state, { tabellutvalg }), announcement });

function moved(state: WizardState, table: string, by: -1 | 1): WizardState {
  const after = withTables(state, moveTable(state.template, table, by, givenLists(state)));
  const included = tableChoices(after.template, givenLists(after)).filter((choice) => choice.included);
  const place = included.findIndex(({ id }) => id === table);
  return {
    ...after,
    announcement: words("rapport.flyttet", {
      tabell: wordsOf(included[place]?.title ?? ""),
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

export const withTemplate = (state: WizardState, change: Partial<Template>): WizardState => ({
  ...state,
  template: { ...state.template, ...change },
});

const withTables = (state: WizardState, tables: readonly string[]): WizardState =>
  withTemplate(state, { tables: [...tables] });

function toggled(list: readonly string[], item: string, on: boolean): string[] {
  const others = list.filter((other) => other !== item);
  return on ? [...others, item] : others;
}

/** The longest name a template takes. */
const LONGEST_NAME = 200;

/** The template with a name given to an enhet of a proposed organisation; a blank one takes the name away. */
function withUnitName(template: Template, enhet: string, names: UnitNames): Template {
  const { [enhet]: before, ...others } = template.organisasjon.enheter;
  const { enhetsnavn, omrade } = { ...before, ...names };
  const own = { ...given("enhetsnavn", enhetsnavn), ...given("omrade", omrade) };
  return {
    ...template,
    organisasjon: {
      ...template.organisasjon,
      enheter: Object.keys(own).length === 0 ? others : { ...others, [enhet]: own },
    },
  };
}

function given(field: keyof UnitNames, name: string | undefined): UnitNames {
  const trimmed = name?.trim().slice(0, LONGEST_NAME) ?? "";
  return trimmed === "" ? {} : { [field]: trimmed };
}
