import type { Problem } from "../ledger/problem";
import type { Listing } from "../source/lists/listing";
import { readListing, type ListingFile } from "../source/lists/readListing";
import { twiceGiven } from "../source/lists/twiceGiven";
import { LIST_INPUTS } from "../report/tables/notes/inputs";
import type { FileSource } from "./fileSource";

/** The small lists in the files, each recognised by its headers, and what is wrong in them. */
export async function readListings(
  paths: readonly string[],
  year: number,
  open: (path: string) => Promise<FileSource>,
): Promise<{ readonly listings: readonly Listing[]; readonly problems: readonly Problem[] }> {
  const readings: ListingFile[] = [];
  for (const path of paths) {
    const source = await open(path);
    try {
      readings.push(await readListing(source, LIST_INPUTS, year));
    } finally {
      await source.close();
    }
  }
  const listings = readings.flatMap((reading) => reading.listings);
  return {
    listings,
    problems: [...readings.flatMap(({ problems }) => problems), ...twiceGiven(listings, LIST_INPUTS)],
  };
}
