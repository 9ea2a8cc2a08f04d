import { textIn, type Listing, type ListingRow } from "../../source/lists/listing";
import { DISPOSISJONSLINJER } from "../../report/tables/notes/disposisjonslinjer";
import { VEDTATTE_DISPOSISJONER } from "../../report/tables/notes/vedtatt";
import { ownAmount } from "./ownAmount";
import { givenLists } from "./sourcesOf";
import type { WizardState } from "./wizardState";

/**
 * The list «Vedtatte disposisjoner» as it stands in the wizard: the sources' rows, and the user's own in their place;
 * null when there are none of the user's own.
 */
export function ownDisposisjoner(state: WizardState): Listing | null {
  const own = ownRows(state);
  if (own.length === 0) return null;
  const source = givenLists(state).find(({ input }) => input === VEDTATTE_DISPOSISJONER.id);
  const replaced = new Set(own.map(nameOf));
  return {
    input: VEDTATTE_DISPOSISJONER.id,
    name: source?.name ?? VEDTATTE_DISPOSISJONER.title,
    rows: [...(source?.rows ?? []).filter((row) => !replaced.has(nameOf(row))), ...own],
  };
}

/** The small lists the report is made of. */
export function reportLists(state: WizardState): readonly Listing[] {
  const own = ownDisposisjoner(state);
  const given = givenLists(state);
  return own === null ? given : [...given.filter(({ input }) => input !== own.input), own];
}

/** Whether an adopted amount is typed so that it cannot be used. */
export function hasFaultyDisposisjon({ disponering }: WizardState): boolean {
  return DISPOSISJONSLINJER.some((linje) =>
    ["unreadable", "wrongSign"].includes(ownAmount(linje, disponering.own[linje.disposisjon]).kind),
  );
}

function ownRows({ disponering }: WizardState): readonly ListingRow[] {
  return DISPOSISJONSLINJER.flatMap((linje): ListingRow[] => {
    const own = disponering.own[linje.disposisjon];
    const amount = ownAmount(linje, own);
    if (own === undefined || amount.kind !== "amount") return [];
    const vedtak =
      own.accepted === null || own.accepted === "" ? {} : { vedtak: { kind: "text", text: own.accepted } as const };
    return [
      {
        row: 0,
        values: {
          disposisjon: { kind: "text", text: linje.disposisjon },
          belop: { kind: "amount", ore: amount.ore },
          strykes: { kind: "text", text: own.kept ? "N" : "J" },
          ...vedtak,
        },
      },
    ];
  });
}

const nameOf = (row: ListingRow): string => textIn(row, "disposisjon");
