import { ore } from "../../src/amounts/ore";
import { Exact } from "../../src/amounts/ratio";
import { LISTING_INPUTS } from "../../src/law/lists/all";
import type { Listing, ListingRow, ListingValue } from "../../src/source/lists/listing";
import { VEDTATTE_DISPOSISJONER } from "../../src/report/tables/notes/vedtatt";

/** Øre. As the closed year has booked them: nothing is struck. */
const ADOPTED: Readonly<Record<string, number>> = {
  "Overføring til investering": 40_000, "Avsetninger til disposisjonsfond": 198_000, "Bruk av disposisjonsfond": -18_137, "Dekning av tidligere års merforbruk": 2_000,
  "Bruk av lån": -255_000, "Overføring fra drift": -40_000, "Avsetninger til ubundet investeringsfond": 0, "Bruk av ubundet investeringsfond": -3_000,
};

type Values = Readonly<Record<string, string | number>>;

/** Øre, and words. Every list agrees with the closed year's balance, at both ends of the year. */
const LISTS: Readonly<Record<string, readonly Values[]>> = {
  lan: [
    { lan: "1", langiver: "Banken", formal: "Investering", inngaende: 3_000_000, opptak: 245_000, avdrag: -150_000 },
    { lan: "2", langiver: "Husbanken", formal: "Startlån", inngaende: 7 },
  ],
  // 100 000 × 3 000 000 / 2 000 000 is the year's avdrag.
  anleggsmidler: [
    { gruppe: "1", navn: "Skoler", kapittel: "27", avskrivbar: "J", inngaende: 2_000_000, tilgang: 300_000, avskrivning: -100_000 },
    { gruppe: "2", navn: "Tomter", kapittel: "27", avskrivbar: "N", inngaende: 2_800_009 },
    { gruppe: "3", navn: "Biler", kapittel: "24", avskrivbar: "N", inngaende: 100_000 },
  ],
  aksjer: [{ selskap: "Havna AS", inngaende: 40_000 }],
  plasseringer: [{ plassering: "Driftskonto", forvalter: "Banken", type: "Bankinnskudd", inngaende: 995_001, innskudd: 165_017 }],
  utlan: [{ lantaker: "Startlån", finansiering: "Videreutlån", inngaende: 60_000 }],
  fond: [
    { kapittel: "56", fond: "Disposisjonsfond", inngaende: 520_002, avsetning: 198_000, bruk: -18_137 },
    { kapittel: "51", fond: "Vannfond", inngaende: 100_000, avsetning: 7_000, bruk: -2_000 },
    { kapittel: "53", fond: "Ubundet fond", inngaende: 50_000, bruk: -3_000 },
    { kapittel: "55", fond: "Gavefond", inngaende: 60_000, avsetning: 5_000, bruk: -10_000 },
  ],
  premieavvik: [{ ordning: "KLP", rest: 43_824, oppstaatt: 10_000, amortisert: 4_000 }],
  pensjon: [
    { post: "Akkumulert premieavvik 31.12.2023", belop: 43_824 }, { post: "Innbetalt premie", belop: 10_000 }, { post: "Amortisert premieavvik", belop: 4_000 },
    { post: "Pensjonsmidler 31.12.2023", belop: 700_011 }, { post: "Pensjonsmidler 31.12.2024", belop: 700_011 },
    { post: "Pensjonsforpliktelse 31.12.2023", belop: -900_013 }, { post: "Pensjonsforpliktelse 31.12.2024", belop: -900_013 },
  ],
  selvkost: [{ omrade: "Vann", inngaende: 80_003, avsetning: 5_000 }, { omrade: "Plan", inngaende: -9_000, avsetning: 0 }],
};

/** The small lists beside the closed year: what is adopted is what is booked, and its avdrag of 150 000 øre is the minimum. */
export function closedYearLists(factor = 1, adopted: Readonly<Record<string, number>> = ADOPTED): readonly Listing[] {
  const valueOf = (value: string | number): ListingValue => (typeof value === "string" ? { kind: "text", text: value } : { kind: "amount", ore: ore(value * factor) });
  const list = (input: string, rows: readonly Values[]): Listing => ({ input, name: `${input}.csv`, rows: rows.map((row, r): ListingRow => ({ row: r + 2, values: Object.fromEntries(Object.entries(row).map(([column, value]) => [column, valueOf(value)])) })) });
  const vedtatt = Object.entries(adopted).map(([disposisjon, belop]) => ({ disposisjon, belop }));
  return [list(VEDTATTE_DISPOSISJONER.id, vedtatt), ...LISTING_INPUTS.flatMap(({ id }) => (LISTS[id] ? [withRates(list(id, LISTS[id]))] : []))];
}

/** What is no amount: a year, and a rate, which stands in the column of amounts. */
function withRates(listing: Listing): Listing {
  if (listing.input === "premieavvik") return { ...listing, rows: listing.rows.map((row) => ({ ...row, values: { ...row.values, aar: { kind: "number", value: new Exact(2020) }, tid: { kind: "number", value: new Exact(7) } } })) };
  if (listing.input !== "pensjon") return listing;
  return { ...listing, rows: [...listing.rows, { row: listing.rows.length + 2, values: { post: { kind: "text", text: "Arbeidsgiveravgift (promille)" }, belop: { kind: "amount", ore: ore(14_100) } } }] };
}
