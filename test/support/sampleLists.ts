import { join } from "node:path";
import { SAMPLE } from "./sample";

const MADE = join(__dirname, "../golden/lister");

/** Paths of the sample year's small lists, and of made ones for the notes it has no list for. */
export const SAMPLE_LISTS = [
  ...["prosjekter.csv", "anleggsmidler.csv", "lan.csv", "pensjon.csv", "premieavvik.csv", "fond.csv"].map((file) => join(SAMPLE, file)),
  ...["utlan.csv", "garantier.csv", "selvkost.csv"].map((file) => join(MADE, file)),
];
