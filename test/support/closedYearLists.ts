import { ore } from "../../src/amounts/ore";
import { LAN } from "../../src/law/lists/lan";
import { ANLEGGSMIDLER } from "../../src/law/lists/anleggsmidler";
import type { Listing, ListingValue } from "../../src/source/lists/listing";
import { VEDTATTE_DISPOSISJONER } from "../../src/report/tables/notes/vedtatt";

/** Øre. As the closed year has booked them: nothing is struck. */
const ADOPTED: Readonly<Record<string, number>> = {
  "Overføring til investering": 40_000, "Avsetninger til disposisjonsfond": 198_000, "Bruk av disposisjonsfond": -18_137, "Dekning av tidligere års merforbruk": 2_000,
  "Bruk av lån": -255_000, "Overføring fra drift": -40_000, "Avsetninger til ubundet investeringsfond": 0, "Bruk av ubundet investeringsfond": -3_000,
};

const text = (value: string): ListingValue => ({ kind: "text", text: value });

/** The small lists beside the closed year: what is adopted is what is booked, and its avdrag of 150 000 øre is the minimum. */
export function closedYearLists(factor = 1, adopted: Readonly<Record<string, number>> = ADOPTED): readonly Listing[] {
  const amount = (value: number): ListingValue => ({ kind: "amount", ore: ore(value * factor) });
  const rows = Object.entries(adopted).map(([disposisjon, belop], index) => ({ row: index + 2, values: { disposisjon: text(disposisjon), belop: amount(belop) } }));
  return [
    { input: VEDTATTE_DISPOSISJONER.id, name: "vedtatt.csv", rows },
    { input: LAN.id, name: "lan.csv", rows: [{ row: 2, values: { formal: text("Investering"), inngaende: amount(3_000_000) } }] },
    { input: ANLEGGSMIDLER.id, name: "anleggsmidler.csv", rows: [{ row: 2, values: { avskrivbar: text("J"), inngaende: amount(2_000_000) } }] },
  ];
}
