import type { RememberedSource } from "../../source/memory/rememberedSource";
import { answered } from "../../source/answered";
import type { AnswerPart } from "../../source/answers";
import type { Recognition } from "../../source/source";
import { setRole } from "../../source/recognise/setRole";
import { KASSE_NAME } from "../../ledger/units/regnskapsenhet";
import { countWords, joined, words } from "../texts/text";
import type { SourceAction } from "./actions";
import { NO_DISPONERING } from "./disponeringState";
import { proposeYear } from "./proposeYear";
import { readContent } from "./readContent";
import { memoryOf } from "./templateState";
import { foretakNames } from "./unitReadings";
import { swapText, withoutSwaps, withSwaps, type Coming } from "./swapSources";
import { withoutReport } from "./withoutReport";
import type { Purpose, SourceContent, WizardSource, WizardState } from "./wizardState";

/** The state after an action on the sources or the year. What was read from what changed is forgotten. */
export function reduceSource(state: WizardState, action: SourceAction): WizardState {
  switch (action.kind) {
    case "sourcesAdded":
      return withSources({ ...state, swapped: [], announcement: countWords("kilde.lagtTil", action.sources.length) }, [
        ...state.sources,
        ...action.sources,
      ]);
    case "sourcesReplaced":
      return withSources({ ...state, swapped: [], yearIsOwn: false, disponering: NO_DISPONERING }, action.sources);
    case "sourceInspected":
      return withFaultSaid(inspected(state, action.id, action.content, action.purpose), action.id);
    case "sheetReadAgain":
      return changedSource(state, action.id, (source) =>
        source.input.kind === "grid" ? { ...source, input: { ...source.input, grid: action.grid } } : source,
      );
    case "sourceRemoved":
      return removed(state, action.id);
    case "sourcesPlaced":
      return placed(state, action.ids, action.coming);
    case "swapUndone":
      return withSources({ ...state, swapped: [], announcement: words("oversikt.byttetTilbake") }, withoutSwaps(state));
    case "purposeChosen":
      return changedSource(state, action.id, (source) => withPurpose(source, action.purpose, memoryOf(state)));
    case "foretakChosen":
      return withSources(
        state,
        state.sources.map((source) =>
          source.id === action.id ? { ...source, foretak: foretakOf(state, action.name) } : source,
        ),
      );
    case "yearTyped":
      return withoutMaterial({ ...state, year: action.year, yearIsOwn: true, readings: {}, failures: {} });
    case "columnRoleChosen":
      return changedSource(state, action.id, (source) => ({
        ...source,
        content: recognisedAs(source.content, (recognition) => setRole(recognition, action.position, action.role)),
      }));
    case "sourceAnswered":
      return changedSource(state, action.id, (source) => ({
        ...source,
        content: recognisedAs(source.content, (recognition) => answered(recognition, action.answers)),
      }));
    case "answerWithdrawn":
      return changedSource(state, action.id, (source) => ({
        ...source,
        content: recognisedAs(source.content, (recognition) => withoutAnswer(recognition, action.part)),
      }));
    case "workbookListed":
      return { ...state, workbookTables: action.tables };
    case "workbookChosen":
      return { ...state, workbookChoice: action.choice };
  }
}

/** The name as it is already written of another source; undefined for the kommunekasse. */
function foretakOf(state: WizardState, typed: string): string | undefined {
  const name = typed.trim();
  const isSame = (other: string): boolean => other.toLowerCase() === name.toLowerCase();
  return name === "" || isSame(KASSE_NAME) ? undefined : (foretakNames(state).find(isSame) ?? name);
}

function placed(state: WizardState, ids: readonly string[], coming: Coming): WizardState {
  const { sources, swapped } = withSwaps(state, ids, coming);
  return swapped.length === 0
    ? state
    : withSources({ ...state, swapped, announcement: joined(swapped.map(swapText)) }, sources);
}

function removed(state: WizardState, id: string): WizardState {
  const navn = state.sources.find((source) => source.id === id)?.name ?? "";
  return withSources(
    { ...withoutReading(state, id), announcement: words("kilde.fjernet", { navn }) },
    state.sources.filter((source) => source.id !== id),
  );
}

function inspected(state: WizardState, id: string, content: SourceContent, guess: Purpose): WizardState {
  return changedSource(state, id, (source) => {
    const purpose = source.purposeIsOwn ? source.purpose : guess;
    return { ...source, purpose, content: readContent(source.name, purpose, content, memoryOf(state)) };
  });
}

/** A source that cannot be read is told of, since what is wrong with it comes to stand above where the user is. */
function withFaultSaid(state: WizardState, id: string): WizardState {
  const content = state.sources.find((source) => source.id === id)?.content;
  return content?.kind === "unreadable" ? { ...state, announcement: content.message } : state;
}

/** Between a ledger, an organisation and a list, and after a failure, the source must be looked at again. */
function withPurpose(source: WizardSource, purpose: Purpose, memory: readonly RememberedSource[]): WizardSource {
  const stays = source.content.kind === contentOf(purpose);
  return {
    ...source,
    purpose,
    purposeIsOwn: true,
    content: stays ? readContent(source.name, purpose, source.content, memory) : { kind: "inspecting" },
  };
}

function contentOf(purpose: Purpose): SourceContent["kind"] {
  switch (purpose) {
    case "organisasjon":
      return "organisation";
    case "liste":
      return "listing";
    default:
      return "ledger";
  }
}

function changedSource(state: WizardState, id: string, change: (source: WizardSource) => WizardSource): WizardState {
  return withSources(
    withoutReading(state, id),
    state.sources.map((source) => (source.id === id ? change(source) : source)),
  );
}

function recognisedAs(content: SourceContent, change: (recognition: Recognition) => Recognition): SourceContent {
  return content.kind === "ledger" ? { ...content, recognition: change(content.recognition) } : content;
}

function withoutAnswer({ answers = {}, ...recognition }: Recognition, part: AnswerPart): Recognition {
  return { ...recognition, answers: { ...answers, [part]: undefined } };
}

function withSources(state: WizardState, sources: readonly WizardSource[]): WizardState {
  const year = state.yearIsOwn ? state.year : proposeYear(sources);
  // A reading holds only what belongs to its year.
  const readings = year === state.year ? state.readings : {};
  return withoutMaterial({ ...state, failures: ofTemplates(state.failures), sources, year, readings });
}

/** What was wrong with a template dropped together with sources is still to be read when they have been looked at. */
function ofTemplates({ mal }: WizardState["failures"]): WizardState["failures"] {
  return mal === undefined ? {} : { mal };
}

function withoutReading(state: WizardState, id: string): WizardState {
  return { ...state, readings: Object.fromEntries(Object.entries(state.readings).filter(([source]) => source !== id)) };
}

function withoutMaterial(state: WizardState): WizardState {
  return withoutReport({ ...state, material: null });
}
