import type { Problem } from "../../ledger/problem";
import type { ListingInput } from "../../law/lists/definition";
import type { Listing } from "./listing";
import { listingProblem } from "./listingProblems";
import { words, wordsOf } from "../../texts/words";

/** One problem for each list that more than one file gives; only the first is used. */
export function twiceGiven(listings: readonly Listing[], inputs: readonly ListingInput[]): readonly Problem[] {
  return listings.flatMap((listing, position): Problem[] => {
    const first = listings.findIndex(({ input }) => input === listing.input);
    if (first === position) return [];
    const title = inputs.find(({ id }) => id === listing.input)?.title ?? listing.input;
    return [
      listingProblem(
        "liste-to-filer",
        "error",
        listing.name,
        words`«${listing.name}» og «${(listings[first] as Listing).name}» er begge listen «${wordsOf(title)}». Bare den første er brukt. Gi listen i én fil.`,
      ),
    ];
  });
}
