import { join } from "node:path";
import { SAMPLE } from "./sample";

const MADE = join(__dirname, "../golden/lister");

/** Of people and services, which no ledger knows. */
export const PEOPLE_AND_SERVICES = ["sykefravaer.csv", "arsverk.csv", "kostra-nokkeltall.csv", "befolkning.csv", "likestilling-lonn.csv", "likestilling-deltid.csv", "afp.csv", "turnover.csv"].map((file) => join(SAMPLE, file));

/** Paths of the sample year's small lists, and of made ones for the notes it has no list for. */
export const SAMPLE_LISTS = [
  ...["prosjekter.csv", "anleggsmidler.csv", "lan.csv", "pensjon.csv", "premieavvik.csv", "fond.csv"].map((file) => join(SAMPLE, file)),
  ...PEOPLE_AND_SERVICES,
  ...["aksjer.csv", "utlan.csv", "garantier.csv", "selvkost.csv", "selvkostfond.csv", "maaltall.csv", "finansreglement.csv", "nye-avskrivningstider.csv"].map((file) => join(MADE, file)),
];
