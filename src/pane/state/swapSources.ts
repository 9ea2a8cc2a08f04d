import type { Text } from "../../texts/words";
import { words } from "../texts/text";
import type { Swap, WizardSource, WizardState } from "./wizardState";

/** How sources come: beside those that are there, instead of one of them, or as a new edition of what they hold. */
export type Coming =
  { readonly how: "beside" } | { readonly how: "instead"; readonly id: string } | { readonly how: "edition" };

interface Swapped {
  readonly sources: readonly WizardSource[];
  readonly swapped: readonly Swap[];
}

/**
 * The sources when those of `ids`, which are looked at, have taken the place of what they are new editions of: a file
 * with the same name that holds the same, or what they were chosen instead of.
 */
export function withSwaps({ sources }: WizardState, ids: readonly string[], coming: Coming): Swapped {
  return ids.reduce<Swapped>(
    (so, id) => {
      const source = so.sources.find((each) => each.id === id);
      const old =
        source &&
        oldEdition(
          so.sources.filter((each) => !ids.includes(each.id)),
          source,
          coming,
        );
      return source && old ? swap(so, old, { ...source, foretak: old.foretak }) : so;
    },
    { sources, swapped: [] },
  );
}

function swap({ sources, swapped }: Swapped, old: WizardSource, source: WizardSource): Swapped {
  return {
    sources: sources.filter(({ id }) => id !== source.id).map((each) => (each.id === old.id ? source : each)),
    swapped: [...swapped, { before: old, by: source.id, name: source.name }],
  };
}

/** What cannot be read takes no other's place, unless it was chosen to. */
function oldEdition(others: readonly WizardSource[], source: WizardSource, coming: Coming): WizardSource | undefined {
  if (coming.how === "instead") return others.find(({ id }) => id === coming.id);
  if (source.content.kind === "unreadable") return undefined;
  const holdsSame = others.filter(
    ({ purpose, content }) => purpose === source.purpose && content.kind === source.content.kind,
  );
  const sameName = holdsSame.find(({ name }) => name.toLowerCase() === source.name.toLowerCase());
  return (
    sameName ??
    (coming.how === "edition" && holdsSame.length === 1 && source.purpose !== "liste" ? holdsSame[0] : undefined)
  );
}

/** The sources with those back whose place was taken. */
export function withoutSwaps({ sources, swapped }: WizardState): readonly WizardSource[] {
  return sources.map((source) => swapped.find(({ by }) => by === source.id)?.before ?? source);
}

/** «ny.csv er satt inn i stedet for gammel.csv», for those who do not see it. */
export const swapText = ({ before, name }: Swap): Text =>
  before.name === name
    ? words("oversikt.byttetSamme", { navn: name })
    : words("oversikt.byttet", { navn: name, forrige: before.name });
