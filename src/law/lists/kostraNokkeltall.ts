import type { ListingInput, PivotListing } from "./definition";
import { optional, required } from "./inputColumns";

/**
 * One row a figure: a nøkkeltall, for a region, in a year. Regions come in the table in the order of the input, own kommune first.
 * «Verdi» is blank where there is no figure, and «Status» then says why. «Desimaler» keeps 100 from being shown as 100 beside 97,6.
 */
export const KOSTRA_NOKKELTALL_INPUT: ListingInput = {
  id: "kostra-nokkeltall",
  title: "KOSTRA-nøkkeltall",
  columns: [
    required("omrade", "text", "Område", ["Tjenesteområde", "Omrade"]),
    required("gruppe", "text", "Gruppe", ["Nivå", "Nøkkeltallgruppe"]),
    required("nokkeltall", "text", "Nøkkeltall", ["Statistikkvariabel", "Indikator"]),
    optional("enhet", "text", "Enhet", ["Benevning", "Måleenhet"]),
    optional("desimaler", "number", "Desimaler", ["Antall desimaler"]),
    required("region", "text", "Region", ["Kommune", "Sammenligning"]),
    required("aar", "year", "År", ["Årgang", "Statistikkår"]),
    optional("verdi", "number", "Verdi", ["Tall", "Value"]),
    optional("status", "text", "Status", ["Merknad", "Tallenes status"]),
  ],
  besides: ["SSB-tabell", "SSB-kode", "Oppdatert hos SSB", "Hentet"],
  key: ["omrade", "gruppe", "nokkeltall", "region", "aar"],
  example: { omrade: "Helse", gruppe: "Kvalitet", nokkeltall: "Andel brukertilpassede enerom m/ eget bad/wc (prosent)", enhet: "%", desimaler: "1", region: "Rælingen", aar: "2024", verdi: "85,9", status: "endelig juni" },
};

/** The nøkkeltall of each tjenesteområde, by what they measure, beside neighbours, landet and kostragruppe. */
export const KOSTRA_NOKKELTALL: PivotListing = {
  kind: "pivot",
  id: "kostra-nokkeltall",
  title: "KOSTRA-nøkkeltall",
  heading: "KOSTRA-nøkkeltall – {omrade}",
  group: "KOSTRA-nøkkeltall",
  source: "SSB, KOSTRA.",
  labelHeader: "Nøkkeltall",
  unitText: "Kroner, prosent eller antall, som nøkkeltallet sier",
  perOmrade: true,
  input: KOSTRA_NOKKELTALL_INPUT,
  label: "nokkeltall",
  groupBy: {
    column: "gruppe",
    groups: [
      { label: "Prioritet", words: ["Prioritering"] },
      { label: "Produktivitet", words: ["Enhetskostnad", "Enhetskostnader"] },
      { label: "Dekningsgrad", words: ["Dekningsgrader"] },
      { label: "Kvalitet", words: [] },
      { label: "Grunnlagsdata (Nivå 3)", words: ["Grunnlagsdata", "Nivå 3"] },
      { label: "Andre nøkkeltall", words: ["Andre", "Annet"] },
    ],
  },
  texts: [{ id: "enhet", header: "Enhet", from: "enhet" }],
  region: "region",
  year: "aar",
  value: "verdi",
  decimals: "desimaler",
  status: "status",
  notes: [],
};
