import type { Text } from "../../texts/words";
import { joined, words } from "../texts/text";
import { readSourcesAgain } from "./readContent";
import { memoryOf, type TemplateAction, type TemplateNote } from "./templateState";
import { withoutReport } from "./withoutReport";
import type { WizardState } from "./wizardState";

/** The state after something done with templates. What was computed with another template is forgotten. */
export function reduceTemplate(state: WizardState, action: TemplateAction): WizardState {
  const { mal, template } = state;
  switch (action.kind) {
    case "templateProposed":
      return { ...withoutFailure(state), mal: { ...mal, proposal: action.proposal, notes: [] }, announcement: "" };
    case "templateDeclined":
      return { ...state, mal: { ...mal, proposal: null }, announcement: words("mal.beholdt", { navn: template.name }) };
    case "templateTaken":
      return taken({
        ...withoutFailure(state),
        template: action.template,
        typedLimits: {},
        mal: { ...mal, proposal: null, notes: action.notes },
        announcement: action.notes.length > 0 ? said(action.notes) : words("mal.tatt", { navn: action.template.name }),
      });
    case "templateNoted":
      return { ...state, mal: { ...mal, notes: action.notes }, announcement: said(action.notes) };
    case "templateNamed":
      return {
        ...state,
        template: { ...template, name: action.name.trim() === "" ? template.name : action.name.trim().slice(0, 200) },
      };
    case "templateAddressTyped":
      return { ...state, mal: { ...mal, address: action.address } };
    case "sourcesRemembered":
      return {
        ...state,
        template: { ...template, gjenkjenning: action.gjenkjenning },
        mal: { ...mal, remembered: action.remembered },
      };
    case "ansvarPlaced":
      return withoutReport({
        ...state,
        template: {
          ...template,
          organisasjon: { ...template.organisasjon, ansvar: withKeys(template.organisasjon.ansvar, action.placed) },
        },
      });
    case "artSettled":
      return withoutReport({
        ...state,
        template: { ...template, artOverrides: withKeys(template.artOverrides, { [action.art]: action.as }) },
      });
  }
}

const said = (notes: readonly TemplateNote[]): Text => joined(notes.map((note) => note.text));

/** Sources that are remembered otherwise are read again; the ledgers that are read alike stay. */
function taken(state: WizardState): WizardState {
  const sources = readSourcesAgain(state.sources, memoryOf(state));
  if (sources === state.sources) return withoutReport(state);
  const changed = sources.filter((source, index) => source !== state.sources[index]).map(({ id }) => id);
  const readings = Object.fromEntries(Object.entries(state.readings).filter(([id]) => !changed.includes(id)));
  return withoutReport({ ...state, sources, readings, material: null });
}

function withoutFailure(state: WizardState): WizardState {
  return {
    ...state,
    failures: Object.fromEntries(Object.entries(state.failures).filter(([place]) => place !== "mal")),
  };
}

/** The record with these keys set, and those that are null removed. */
function withKeys<V>(
  record: Readonly<Record<string, V>>,
  changes: Readonly<Record<string, V | null>>,
): Record<string, V> {
  return Object.fromEntries(
    Object.entries<V | null>({ ...record, ...changes }).filter((entry): entry is [string, V] => entry[1] !== null),
  );
}
