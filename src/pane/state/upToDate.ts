import { DISPOSISJONSLINJER } from "../../report/tables/notes/disposisjonslinjer";
import type { Template } from "../../report/template/template";
import type { SourceReading } from "../../source/source";
import { ownAmount } from "./ownAmount";
import type { WizardSource, WizardState } from "./wizardState";

type Inputs = readonly unknown[];

/** What the sources together are made of. */
export const ofMaterial = ({ sources, year }: WizardState): Inputs => [sources, year];

/** Fields of the template that no report is another for. */
const BESIDE_REPORTS = new Set<string>([
  "name",
  "gjenkjenning",
  "tabellutvalg",
  "tekstkontroll",
] satisfies readonly (keyof Template)[]);

/** What a report is made of besides them. */
export function ofReport({ month, template, disponering }: WizardState): Inputs {
  const choices = Object.entries(template).filter(([field]) => !BESIDE_REPORTS.has(field));
  const adopted = DISPOSISJONSLINJER.map((linje) => {
    const own = disponering.own[linje.disposisjon];
    const amount = ownAmount(linje, own);
    return amount.kind === "blank" ? null : [amount, own?.accepted, own?.kept];
  });
  return [month, ...choices.map(([, choice]) => choice), JSON.stringify(adopted)];
}

export const isSame = (now: Inputs, then: Inputs): boolean =>
  now.length === then.length && now.every((input, index) => input === then[index]);

/** Whether a report computed in the one state is a report of the other. */
export const hasSameReport = (now: WizardState, then: WizardState): boolean =>
  now.material === then.material && isSame(ofReport(now), ofReport(then));

/**
 * The state without what was made of something else than what it holds now: readings, the sources together, the
 * report, and what was said and built of it.
 */
export function upToDate(state: WizardState, before: WizardState): WizardState {
  const isOther = state.material === before.material && !isSame(ofMaterial(state), ofMaterial(before));
  const made = { ...state, readings: readingsOf(state, before), material: isOther ? null : state.material };
  if (hasSameReport(made, before) && (state.report !== null || before.report === null)) return made;
  return { ...made, report: null, errorsAccepted: false, build: { kind: "idle" } };
}

/** Those of sources, there or to be swapped back, that are read as they were. */
function readingsOf(state: WizardState, before: WizardState): WizardState["readings"] {
  if (state.readings === before.readings && state.sources === before.sources && state.year === before.year)
    return state.readings;
  const [now, then] = [sourcesById(state), sourcesById(before)];
  const all = Object.entries(state.readings);
  const kept = all.filter(([id, reading]: readonly [string, SourceReading]) => {
    const source = now.get(id);
    if (reading !== before.readings[id]) return source !== undefined;
    return source !== undefined && state.year === before.year && isReadAlike(source, then.get(id));
  });
  return kept.length === all.length ? state.readings : Object.fromEntries(kept);
}

const sourcesById = ({ sources, swapped }: WizardState): ReadonlyMap<string, WizardSource> =>
  new Map([...swapped.map(({ before }) => before), ...sources].map((source) => [source.id, source]));

const isReadAlike = (now: WizardSource, then: WizardSource | undefined): boolean =>
  now.input === then?.input && now.purpose === then.purpose && now.content === then.content;
