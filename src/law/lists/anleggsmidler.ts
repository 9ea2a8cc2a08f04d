import type { ListingInput, RowsListing } from "./definition";
import { optional, required } from "./inputColumns";

const MOVEMENTS = ["inngaende", "tilgang", "avgang", "avskrivning", "nedskrivning", "reversering"];

export const ANLEGGSMIDLER: ListingInput = {
  id: "anleggsmidler",
  title: "Anleggsmidler",
  columns: [
    required("gruppe", "text", "Gruppe", ["Anleggsgruppe", "Gruppenr"]),
    required("navn", "text", "Navn", ["Beskrivelse", "Anleggsmidler"]),
    optional("avskrivningstid", "number", "Avskrivningstid", ["Levetid", "År", "Avskrivningstid (år)"]),
    required("kapittel", "text", "Kapittel", ["Kap", "Kap."], { allowed: ["24", "27"] }),
    required("inngaende", "amount", "Bokført 01.01.{aar}", ["Bokført verdi 01.01.{aar}", "Bokført 01.01", "Bokført 1.1", "Bokført verdi 01.01"], { isPositive: true }),
    required("tilgang", "amount", "Tilgang", ["Årets tilgang", "Tilgang {aar}"]),
    required("avgang", "amount", "Avgang", ["Årets avgang", "Avgang {aar}"]),
    required("avskrivning", "amount", "Avskrivning", ["Årets avskrivning", "Avskrivninger", "Avskrivning {aar}"]),
    optional("nedskrivning", "amount", "Nedskrivning", ["Nedskrivninger"]),
    optional("reversering", "amount", "Reversert nedskrivning", ["Reversering", "Reverserte nedskrivninger"]),
    optional("utgaende", "amount", "Bokført 31.12.{aar}", ["Bokført verdi 31.12.{aar}", "Bokført 31.12", "Bokført verdi 31.12"], { isPositive: true, default: { kind: "sum", of: MOVEMENTS } }),
    required("avskrivbar", "text", "Avskrivbar", ["Avskrives"], { allowed: ["J", "N"], alias: { Ja: "J", Nei: "N" } }),
  ],
  key: ["gruppe"],
  // § 3-4 has had schools and pipes in groups of their own since 2026.
  examplesFrom: [{
    from: 2026,
    example: {
      gruppe: "6", navn: "Boliger, skoler, barnehager og idrettsanlegg", avskrivningstid: "50", kapittel: "27", inngaende: "1 602 100 000,00", tilgang: "81 079 337,79", avgang: "0,00",
      avskrivning: "-44 502 777,78", nedskrivning: "0,00", reversering: "0,00", utgaende: "1 638 676 560,01", avskrivbar: "J",
    },
  }],
  example: {
    gruppe: "4", navn: "Boliger, skoler, barnehager, idrettsanlegg, veier og ledningsnett", avskrivningstid: "40", kapittel: "27", inngaende: "2 133 464 088,49", tilgang: "81 079 337,79", avgang: "0,00",
    avskrivning: "-69 840 291,44", nedskrivning: "0,00", reversering: "0,00", utgaende: "2 144 703 134,84", avskrivbar: "J",
  },
};


/** Tangible assets by group, with the movements of the year. */
export const NOTE_ANLEGGSMIDLER: RowsListing = {
  kind: "rows",
  id: "note-anleggsmidler",
  reports: ["year"],
  title: "Note: Varige driftsmidler",
  group: "Note varige driftsmidler",
  source: "Forskrift FOR-2019-06-07-714, note om varige driftsmidler; kapittel 24 og 27.",
  labelHeader: "Anleggsgruppe",
  input: ANLEGGSMIDLER,
  label: "navn",
  number: "gruppe",
  columns: [
    { kind: "value", id: "avskrivningstid", header: "År", from: "avskrivningstid" },
    { kind: "value", id: "inngaende", header: "Bokført 01.01.{aar}", from: "inngaende" },
    { kind: "value", id: "tilgang", header: "Tilgang", from: "tilgang" },
    { kind: "value", id: "avgang", header: "Avgang", from: "avgang" },
    { kind: "value", id: "avskrivning", header: "Avskrivning", from: "avskrivning" },
    { kind: "value", id: "nedskrivning", header: "Nedskrivning", from: "nedskrivning" },
    { kind: "value", id: "reversering", header: "Reversert nedskrivning", from: "reversering" },
    { kind: "sum", id: "utgaende", header: "Bokført 31.12.{aar}", of: MOVEMENTS.map((column) => ({ column, sign: 1 as const })), given: "utgaende" },
  ],
  groupBy: { column: "kapittel", groups: [{ key: "24", label: "Utstyr, maskiner og transportmidler" }, { key: "27", label: "Faste eiendommer og anlegg" }], sumLabel: "Sum" },
  total: "Sum varige driftsmidler",
  notes: ["Avgang, avskrivning og nedskrivning står med minus."],
};
