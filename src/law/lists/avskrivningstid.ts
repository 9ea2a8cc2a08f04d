import type { ListingInput } from "./definition";
import { optional, required } from "./inputColumns";

/** What the regulation sets a longest depreciation period for: by the words a group of assets is called. */
interface Avskrivningsgruppe {
  readonly aar: number;
  readonly words: readonly string[];
}

const IKT: Avskrivningsgruppe = { aar: 5, words: ["ikt", "it-utstyr", "edb", "kontormaskin"] };
const INVENTAR: Avskrivningsgruppe = { aar: 10, words: ["inventar", "kjøretøy", "køyretøy", "transportmid"] };
const HALVE_HUNDRE = [
  "rådhus",
  "administrasjonsbygg",
  "sykehjem",
  "sjukeheim",
  "institusjon",
  "kultur",
  "brannstasjon",
  "lager",
];
const SKOLER = ["bolig", "bustad", "skole", "skule", "barnehage", "idrett"];
const VEGER = ["veg", "vei", "kai"];
const RENSEANLEGG = ["renseanlegg", "reinseanlegg", "pumpestasjon", "forbrenning", "høydebasseng"];

/** Source: § 3-4 første ledd as it is from 2026 (FOR-2025-09-12-1858); before it, the groups of the note in accounts that follow the GKRS template. */
const GRUPPER: readonly { readonly from: number; readonly grupper: readonly Avskrivningsgruppe[] }[] = [
  {
    from: 2026,
    grupper: [
      IKT,
      INVENTAR,
      { aar: 15, words: ["programvare"] },
      { aar: 20, words: ["brannbil", "anleggsmaskin", "båt"] },
      { aar: 40, words: [...VEGER, ...RENSEANLEGG] },
      { aar: 50, words: [...SKOLER, ...HALVE_HUNDRE] },
      { aar: 80, words: ["ledningsnett", "leidningsnett"] },
    ],
  },
  {
    from: 0,
    grupper: [
      IKT,
      { aar: 10, words: [...INVENTAR.words, "anleggsmaskin"] },
      { aar: 20, words: ["brannbil", "tekniske anlegg", ...RENSEANLEGG] },
      { aar: 40, words: [...SKOLER, ...VEGER, "ledningsnett", "leidningsnett"] },
      { aar: 50, words: HALVE_HUNDRE },
    ],
  },
];

/** The groups that hold in a year, shortest period first. */
export const avskrivningsgrupper = (year: number): readonly Avskrivningsgruppe[] =>
  GRUPPER.find(({ from }) => from <= year)?.grupper ?? [];

/** The first year of the longer periods, and the day before it: what is left then is spread over the new ones (§ 3-4a). */
export const NYE_TIDER_FRA = 2026;

/** What § 3-4a asks to be assessed anew -> the last year it may be acquired in, and the longest period from 2026. */
export const OMFATTET: Readonly<Record<string, { readonly sisteAar: number; readonly hoyst: number }>> = {
  Ledningsnett: { sisteAar: 2025, hoyst: 80 },
  Forbrenningsanlegg: { sisteAar: 2019, hoyst: 40 },
  Renseanlegg: { sisteAar: 2019, hoyst: 40 },
  Pumpestasjon: { sisteAar: 2019, hoyst: 40 },
  Høydebasseng: { sisteAar: 2019, hoyst: 40 },
};

export const NYE_AVSKRIVNINGSTIDER: ListingInput = {
  id: "nye-avskrivningstider",
  title: "Nye avskrivningstider",
  columns: [
    required("anlegg", "text", "Anlegg", ["Anleggsgruppe", "Anlegg eller gruppe"]),
    required("slag", "text", "Slag", ["Slags anlegg"], { allowed: Object.keys(OMFATTET) }),
    required("anskaffet", "year", "Anskaffelsesår", ["Anskaffet", "Tatt i bruk"]),
    required("bokfort", "amount", "Bokført 31.12.2025", ["Bokført verdi 31.12.2025"]),
    required("gammel", "number", "Avskrivningstid før", ["Gammel avskrivningstid"]),
    optional("ny", "number", "Ny avskrivningstid", ["Avskrivningstid fra 2026"]),
    optional("selvkost", "text", "Selvkost", ["Selvkosttjeneste"], { allowed: ["J", "N"] }),
  ],
  key: ["anlegg", "anskaffet"],
  example: {
    anlegg: "Ledningsnett vann 2005",
    slag: "Ledningsnett",
    anskaffet: "2005",
    bokfort: "12 400 000,00",
    gammel: "40",
    ny: "80",
    selvkost: "J",
  },
};
