import { joined } from "../../texts/words";
import type { RememberedSource } from "../../source/memory/rememberedSource";
import { answered } from "../../source/answered";
import type { AnswerPart, Answers } from "../../source/answers";
import type { ColumnRole, RawGrid, Recognition } from "../../source/source";
import { setRole } from "../../source/recognise/setRole";
import { KASSE_NAME } from "../../ledger/units/regnskapsenhet";
import { countWords, words } from "../texts/text";
import type { Actions } from "./action";
import { NO_DISPONERING } from "./disponeringState";
import { proposeYear } from "./proposeYear";
import { readContent } from "./readContent";
import { memoryOf } from "./templateState";
import { foretakNames } from "./unitReadings";
import { swapText, withoutSwaps, withSwaps, type Coming } from "./swapSources";
import type { Purpose, SourceContent, WizardSource, WizardState } from "./wizardState";

/** What is done with the sources and the year. */
export const sourceActions = {
  sourcesAdded: (state, { sources }: Pick<WizardState, "sources">): WizardState =>
    withSources({ ...state, swapped: [], announcement: countWords("kilde.lagtTil", sources.length) }, [
      ...state.sources,
      ...sources,
    ]),
  sourcesReplaced: (state, { sources }: Pick<WizardState, "sources">): WizardState =>
    withSources({ ...state, swapped: [], yearIsOwn: false, disponering: NO_DISPONERING }, sources),
  /** What looking at the source gave; `purpose` is the guess, which a choice of the user's overrules. */
  sourceInspected: (
    state,
    { id, content, purpose }: OfSource<Pick<WizardSource, "content" | "purpose">>,
  ): WizardState => withFaultSaid(inspected(state, id, content, purpose), id),
  /** What stands in the workbook has changed since it was read. */
  sheetReadAgain: (state, { id, grid }: OfSource<{ readonly grid: RawGrid }>): WizardState =>
    changedSource(state, id, (source) =>
      source.input.kind === "grid" ? { ...source, input: { ...source.input, grid } } : source,
    ),
  sourceRemoved: (state, { id }: OfSource): WizardState => removed(state, id),
  /** They are looked at, and take the places that are theirs. */
  sourcesPlaced: (state, { ids, coming }: { readonly ids: readonly string[]; readonly coming: Coming }): WizardState =>
    placed(state, ids, coming),
  swapUndone: (state): WizardState =>
    withSources({ ...state, swapped: [], announcement: words("oversikt.byttetTilbake") }, withoutSwaps(state)),
  purposeChosen: (state, { id, purpose }: OfSource<Pick<WizardSource, "purpose">>): WizardState =>
    changedSource(state, id, (source) => withPurpose(source, purpose, memoryOf(state))),
  /** "": the kommunekasse. */
  foretakChosen: (state, { id, name }: OfSource<{ readonly name: string }>): WizardState =>
    withSources(
      state,
      state.sources.map((source) => (source.id === id ? { ...source, foretak: foretakOf(state, name) } : source)),
    ),
  yearTyped: (state, { year }: Pick<WizardState, "year">): WizardState => ({
    ...state,
    year,
    yearIsOwn: true,
    failures: {},
  }),
  columnRoleChosen: (
    state,
    { id, position, role }: OfSource<{ readonly position: number; readonly role: ColumnRole }>,
  ): WizardState => recognisedAs(state, id, (recognition) => setRole(recognition, position, role)),
  sourceAnswered: (state, { id, answers }: OfSource<{ readonly answers: Answers }>): WizardState =>
    recognisedAs(state, id, (recognition) => answered(recognition, answers)),
  answerWithdrawn: (state, { id, part }: OfSource<{ readonly part: AnswerPart }>): WizardState =>
    recognisedAs(state, id, ({ answers = {}, ...recognition }) => ({
      ...recognition,
      answers: { ...answers, [part]: undefined },
    })),
  workbookListed: (state, { tables }: { readonly tables: WizardState["workbookTables"] }): WizardState => ({
    ...state,
    workbookTables: tables,
  }),
  /** "active", "selection" or "table:" and a table's name. */
  workbookChosen: (state, { choice }: { readonly choice: string }): WizardState => ({
    ...state,
    workbookChoice: choice,
  }),
} satisfies Actions;

type OfSource<Given = unknown> = Pick<WizardSource, "id"> & Given;

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
    { ...state, announcement: words("kilde.fjernet", { navn }) },
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
    state,
    state.sources.map((source) => (source.id === id ? change(source) : source)),
  );
}

function recognisedAs(state: WizardState, id: string, change: (recognition: Recognition) => Recognition): WizardState {
  return changedSource(state, id, (source) => {
    const { content } = source;
    if (content.kind !== "ledger") return source;
    return { ...source, content: { ...content, recognition: change(content.recognition) } };
  });
}

function withSources(state: WizardState, sources: readonly WizardSource[]): WizardState {
  const year = state.yearIsOwn ? state.year : proposeYear(sources);
  return { ...state, failures: ofTemplates(state.failures), sources, year };
}

/** What was wrong with a template dropped together with sources is still to be read when they have been looked at. */
function ofTemplates({ mal }: WizardState["failures"]): WizardState["failures"] {
  return mal === undefined ? {} : { mal };
}
