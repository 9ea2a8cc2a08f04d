import type { ListingDefinition, ListingInput } from "./definition";
import { NOTE_AKSJER } from "./aksjer";
import { NOTE_ANLEGGSMIDLER } from "./anleggsmidler";
import { ARSVERK } from "./arsverk";
import { BEFOLKNING } from "./befolkning";
import { AFP, TURNOVER } from "./bemanning";
import { NOTE_FOND } from "./fond";
import { KOSTRA_NOKKELTALL } from "./kostraNokkeltall";
import { NOTE_LAAN, NOTE_LAAN_FORFALL, NOTE_LAAN_RENTEBINDING } from "./lan";
import { LIKESTILLING_DELTID, LIKESTILLING_LONN } from "./likestilling";
import { NOTE_GARANTIER, NOTE_SELVKOST, NOTE_UTLAN } from "./ovrigeNoter";
import { NOTE_PENSJON } from "./pensjon";
import { FINANS_PLASSERINGER } from "./plasseringer";
import { NOTE_PREMIEAVVIK } from "./premieavvik";
import { INVESTERINGSPROSJEKTER } from "./prosjekter";
import { NOTE_SELVKOSTFOND } from "./selvkostfond";
import { SYKEFRAVAER } from "./sykefravaer";

/** Every shipped table from a small input, in the order of the annual accounts; then what the annual report says of people and services. */
export const LISTINGS: readonly ListingDefinition[] = [
  INVESTERINGSPROSJEKTER, NOTE_ANLEGGSMIDLER, NOTE_AKSJER, NOTE_UTLAN, NOTE_LAAN, NOTE_LAAN_FORFALL, NOTE_LAAN_RENTEBINDING,
  NOTE_PENSJON, NOTE_PREMIEAVVIK, NOTE_GARANTIER, NOTE_FOND, NOTE_SELVKOST, NOTE_SELVKOSTFOND, FINANS_PLASSERINGER,
  SYKEFRAVAER, ARSVERK, KOSTRA_NOKKELTALL, BEFOLKNING, LIKESTILLING_LONN, LIKESTILLING_DELTID, AFP, TURNOVER,
];

/** The inputs behind them, each once. */
export const LISTING_INPUTS: readonly ListingInput[] = [...new Map(LISTINGS.map(({ input }) => [input.id, input])).values()];
