import type { ListingInput, RowsListing } from "./definition";
import { optional, required } from "./inputColumns";

const SYKEFRAVAER_INPUT: ListingInput = {
  id: "sykefravaer",
  title: "Sykefravær",
  columns: [
    required("omrade", "text", "Tjenesteområde", ["Område", "Omrade", "Sektor"]),
    optional("enhet", "text", "Enhet", ["Avdeling", "Virksomhet"]),
    required("korttid", "percent", "Korttid %", ["Korttid", "Korttid i %", "Korttidsfravær", "Korttidsfravær %", "Korttid {aar}", "Korttidsfravær {aar}"]),
    required("langtid", "percent", "Langtid %", ["Langtid", "Langtid i %", "Langtidsfravær", "Langtidsfravær %", "Langtid {aar}", "Langtidsfravær {aar}"]),
    optional("samlet", "percent", "Samlet fravær %", ["Samlet", "Samlet %", "Samlet fravær", "Samlet fravær i %", "Fravær %", "Samlet {aar}", "Samlet fravær {aar}", "Sum fravær %"]),
    optional("vekt", "number", "Avtalte dagsverk", ["Mulige dagsverk", "Avtalte arbeidsdager", "Årsverk", "Vekt"]),
  ],
  key: ["omrade", "enhet"],
  totalRow: true,
  example: { omrade: "Helse", enhet: "Hjemmetjenester", korttid: "4,39", langtid: "7,31", samlet: "11,70", vekt: "17 690" },
};

/** Sick leave: each område, and all of them weighted by what is worked in each. Percentages are never added. */
export const SYKEFRAVAER: RowsListing = {
  kind: "rows",
  id: "sykefravaer",
  title: "Sykefravær",
  heading: "Sykefravær per tjenesteområde",
  group: "Sykefravær",
  source: "Kommunens personalsystem.",
  labelHeader: "Tjenesteområde",
  unitText: "Prosent",
  perOmrade: true,
  input: SYKEFRAVAER_INPUT,
  label: "omrade",
  columns: [
    { kind: "value", id: "korttid", header: "Korttid i %", from: "korttid", weight: "vekt", decimals: 2 },
    { kind: "value", id: "langtid", header: "Langtid i %", from: "langtid", weight: "vekt", decimals: 2 },
    { kind: "sum", id: "samlet", header: "Samlet fravær i %", of: [{ column: "korttid", sign: 1 }, { column: "langtid", sign: 1 }], given: "samlet", weight: "vekt", decimals: 2 },
  ],
  total: "Sum tjenesteområder",
  givenTotal: "sammenlignes",
  omradeTable: { heading: "Sykefravær – {omrade}", label: "enhet", labelHeader: "Fravær", total: "Årlig sykefravær {aar}", headers: { korttid: "Korttid", langtid: "Langtid", samlet: "Samlet fravær" } },
  notes: [],
};
