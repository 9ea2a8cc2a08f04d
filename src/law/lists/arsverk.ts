import type { ListingInput, RowsListing } from "./definition";
import { optional, required } from "./inputColumns";

const ARSVERK_INPUT: ListingInput = {
  id: "arsverk",
  title: "Årsverk",
  columns: [
    required("omrade", "text", "Tjenesteområde", ["Område", "Omrade", "Sektor"]),
    optional("enhet", "text", "Enhet", ["Avdeling", "Virksomhet"]),
    required("fast", "number", "Fast", ["Faste", "Faste årsverk", "Fast ansatt", "Fast {aar}", "Faste {aar}", "Faste årsverk {aar}"]),
    optional("vikar", "number", "Vikar", ["Vikarer", "Vikariat"]),
    optional("midlertidig", "number", "Midlertidig", ["Midlertidige", "Engasjement"]),
    optional("total", "number", "Total", ["Totalt", "Sum", "Årsverk i alt", "Sum årsverk", "Total {aar}", "Årsverk {aar}"]),
  ],
  key: ["omrade", "enhet"],
  totalRow: true,
  example: { omrade: "Helse", enhet: "Hjemmetjenester", fast: "76,33", vikar: "0,09", midlertidig: "0,50", total: "76,92" },
};

/** Årsverk by how people are employed: each område, and the enheter of each. */
export const ARSVERK: RowsListing = {
  kind: "rows",
  id: "arsverk",
  title: "Årsverk",
  heading: "Faktiske årsverk {aar} – alle tjenesteområder",
  group: "Årsverk",
  source: "Kommunens personalsystem.",
  labelHeader: "Enhet",
  unitText: "Årsverk",
  perOmrade: true,
  input: ARSVERK_INPUT,
  label: "omrade",
  columns: [
    { kind: "value", id: "fast", header: "Fast", from: "fast", summed: true, decimals: 2 },
    { kind: "value", id: "vikar", header: "Vikar", from: "vikar", summed: true, decimals: 2 },
    { kind: "value", id: "midlertidig", header: "Midlertidig", from: "midlertidig", summed: true, decimals: 2 },
    { kind: "sum", id: "total", header: "Total", of: ["fast", "vikar", "midlertidig"].map((column) => ({ column, sign: 1 as const })), given: "total", decimals: 2 },
  ],
  total: "Total",
  givenTotal: "sammenlignes",
  omradeTable: { heading: "Faktiske årsverk {aar} – {omrade}", label: "enhet", labelHeader: "Enhet", total: "Total", headers: {} },
  notes: [],
};
