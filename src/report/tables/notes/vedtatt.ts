import type { ListingInput } from "../../../law/lists/definition";
import { textIn, type Listing, type ListingRow } from "../../../source/lists/listing";

/** What is adopted by budget and fullmakt, by the name the input has for it. */
const DISPOSISJONER = [
  "Overføring til investering",
  "Avsetninger til disposisjonsfond",
  "Bruk av disposisjonsfond",
  "Dekning av tidligere års merforbruk",
  "Bruk av lån",
  "Herav bruk av lån til videreutlån",
  "Overføring fra drift",
  "Avsetninger til ubundet investeringsfond",
  "Bruk av ubundet investeringsfond",
] as const;
export type Disposisjon = (typeof DISPOSISJONER)[number];

/** The amounts § 5-9 compares with: those of the budget and of fullmakter, in ledger sign. */
export const VEDTATTE_DISPOSISJONER: ListingInput = {
  id: "vedtatte-disposisjoner",
  title: "Vedtatte disposisjoner",
  columns: [
    {
      id: "disposisjon",
      header: "Disposisjon",
      words: ["Vedtatt disposisjon"],
      kind: "text",
      required: true,
      allowed: [...DISPOSISJONER],
    },
    { id: "belop", header: "Vedtatt beløp", words: ["Vedtatt beløp {aar}", "Vedtatt"], kind: "amount", required: true },
    { id: "strykes", header: "Kan strykes", words: ["Strykes"], kind: "text", required: false, allowed: ["J", "N"] },
    { id: "vedtak", header: "Vedtak", words: ["Fullmakt", "Sak"], kind: "text", required: false },
  ],
  key: ["disposisjon"],
  example: { disposisjon: "Bruk av disposisjonsfond", belop: "-30 594 000,00", strykes: "J", vedtak: "KST-sak 45/24" },
};

/** The list's row of a disposition, or undefined when there is no list or it does not name it. */
export function givenDisposisjon(disposisjon: Disposisjon, listings: readonly Listing[]): ListingRow | undefined {
  return listings
    .find(({ input }) => input === VEDTATTE_DISPOSISJONER.id)
    ?.rows.find((row) => textIn(row, "disposisjon") === disposisjon);
}
