import type { ListingInput, RowsListing } from "./definition";
import { optional, required } from "./inputColumns";

const AFP_INPUT: ListingInput = {
  id: "afp",
  title: "AFP",
  columns: [
    required("aar", "year", "År", ["Årgang"]),
    required("potensielle", "number", "Potensielle", ["Potensielle AFP", "Antall potensielle"]),
    optional("faktiske", "number", "Faktiske", ["Faktiske uttak", "Faktiske AFP"]),
  ],
  key: ["aar"],
  example: { aar: "2024", potensielle: "62", faktiske: "8" },
};

/** Who can retire on AFP, and who did. */
export const AFP: RowsListing = {
  kind: "rows",
  id: "afp",
  title: "Ansatte som potensielt kan ta ut AFP (62–65 år)",
  group: "AFP",
  source: "Kommunens personalsystem.",
  labelHeader: "År",
  unitText: "Antall ansatte",
  input: AFP_INPUT,
  label: "aar",
  columns: [
    { kind: "value", id: "potensielle", header: "Potensielle", from: "potensielle", decimals: 0 },
    { kind: "value", id: "faktiske", header: "Faktiske", from: "faktiske", decimals: 0 },
  ],
  notes: [],
};

const TURNOVER_INPUT: ListingInput = {
  id: "turnover",
  title: "Turnover",
  columns: [
    required("arsak", "text", "Årsak", ["Sluttårsak", "Sluttarsak"]),
    required("arsverk", "number", "Årsverk", ["Antall årsverk"]),
    required("antall", "number", "Antall", ["Antall ansatte", "Personer"]),
  ],
  key: ["arsak"],
  totalRow: true,
  example: { arsak: "Sagt opp", arsverk: "43", antall: "59" },
};

/** Why people left. Each figure has the decimals it was given with. */
export const TURNOVER: RowsListing = {
  kind: "rows",
  id: "turnover",
  title: "Rekruttering og turnover – årsak",
  group: "Turnover",
  source: "Kommunens personalsystem.",
  labelHeader: "Årsak",
  unitText: "Årsverk og antall",
  input: TURNOVER_INPUT,
  label: "arsak",
  columns: [
    { kind: "value", id: "arsverk", header: "Årsverk", from: "arsverk", summed: true },
    { kind: "value", id: "antall", header: "Antall", from: "antall", summed: true },
  ],
  total: "Sum",
  givenTotal: "sammenlignes",
  notes: [],
};
