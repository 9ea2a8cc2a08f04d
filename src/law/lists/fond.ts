import type { ListingInput, RowsListing } from "./definition";
import { CLOSING, OPENING, optional, required } from "./inputColumns";

const MOVEMENTS = ["inngaende", "avsetning", "bruk"];

/** What the kapitler are called where a list has words for them. */
const KAPITLER = { "Disposisjonsfond": "56", "Bundne driftsfond": "51", "Bundet driftsfond": "51", "Ubundne investeringsfond": "53", "Ubundet investeringsfond": "53", "Bundne investeringsfond": "55", "Bundet investeringsfond": "55" };

export const FOND: ListingInput = {
  id: "fond",
  title: "Fond",
  columns: [
    required("kapittel", "text", "Kapittel", ["Kap", "Kap.", "Fondstype"], { allowed: ["56", "51", "53", "55"], alias: KAPITLER }),
    required("fond", "text", "Fond", ["Fondsnavn", "Navn", "Navn på fond", "Fondets navn"]),
    OPENING,
    required("avsetning", "amount", "Avsetning", ["Avsetninger", "Avsetning {aar}", "Avsetninger {aar}", "Avsatt", "Avsatt {aar}", "Avsetning til fond"]),
    required("bruk", "amount", "Bruk", ["Bruk av fond", "Bruk {aar}", "Bruk av fond {aar}", "Brukt", "Brukt {aar}"]),
    { ...CLOSING, default: { kind: "sum", of: MOVEMENTS } },
    optional("kilde", "text", "Kilde", ["Merknad", "Kommentar"]),
  ],
  key: ["kapittel", "fond"],
  example: { kapittel: "51", fond: "Øremerket tilskudd helsestasjon", inngaende: "823 341,62", avsetning: "157 649,54", bruk: "-194 107,07", utgaende: "786 884,09" },
};

/** Every fund with its movements of the year, per kapittel. */
export const NOTE_FOND: RowsListing = {
  kind: "rows",
  id: "note-fond",
  title: "Note: Fond",
  group: "Note fond",
  source: "Forskrift FOR-2019-06-07-714, note om fond; kapittel 51, 53, 55 og 56.",
  labelHeader: "Fond",
  input: FOND,
  label: "fond",
  columns: [
    { kind: "value", id: "inngaende", header: "Saldo 01.01.{aar}", from: "inngaende" },
    { kind: "value", id: "avsetning", header: "Avsetning", from: "avsetning" },
    { kind: "value", id: "bruk", header: "Bruk", from: "bruk" },
    { kind: "sum", id: "utgaende", header: "Saldo 31.12.{aar}", of: MOVEMENTS.map((column) => ({ column, sign: 1 as const })), given: "utgaende" },
  ],
  groupBy: {
    column: "kapittel",
    groups: [
      { key: "56", label: "Disposisjonsfond" },
      { key: "51", label: "Bundne driftsfond" },
      { key: "53", label: "Ubundet investeringsfond" },
      { key: "55", label: "Bundne investeringsfond" },
    ],
    sumLabel: "Sum",
  },
  total: "Sum fond",
  notes: ["Bruk av fond står med minus."],
};
