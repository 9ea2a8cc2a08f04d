import type { ListingInput, RowsListing } from "./definition";
import { optional, required } from "./inputColumns";

const MOVEMENTS = ["inngaende", "kjop", "salg", "nedskrivning", "reversering"];

const AKSJER: ListingInput = {
  id: "aksjer",
  title: "Aksjer og andeler",
  columns: [
    required("selskap", "text", "Selskap", ["Selskapets navn", "Selskap eller innskudd", "Aksjer og andeler i"]),
    optional("eierandel", "percent", "Eierandel %", ["Eierandel", "Eierandel i %", "Eigardel"]),
    required("inngaende", "amount", "Bokført 01.01.{aar}", [
      "Bokført verdi 01.01.{aar}",
      "Balanseført 01.01.{aar}",
      "Balanseført verdi 01.01.{aar}",
      "Bokført 31.12.{fjor}",
      "Balanseført verdi 31.12.{fjor}",
    ], { isPositive: true }),
    optional("kjop", "amount", "Kjøp og innskudd", ["Kjøp", "Tilgang", "Årets tilgang"]),
    optional("salg", "amount", "Salg", ["Avgang", "Årets avgang"]),
    optional("nedskrivning", "amount", "Nedskrivning", ["Nedskrivninger"]),
    optional("reversering", "amount", "Reversert nedskrivning", ["Reversering"]),
    optional(
      "utgaende",
      "amount",
      "Bokført 31.12.{aar}",
      ["Bokført verdi 31.12.{aar}", "Balanseført 31.12.{aar}", "Balanseført verdi 31.12.{aar}"],
      { isPositive: true, default: { kind: "sum", of: MOVEMENTS } },
    ),
  ],
  key: ["selskap"],
  example: {
    selskap: "Egenkapitalinnskudd i pensjonskassen",
    inngaende: "46 118 230,00",
    kjop: "2 987 412,00",
    salg: "0,00",
    utgaende: "49 105 642,00",
  },
};

/** Shares and capital paid into companies and pension funds, kept for good (kapittel 21). */
export const NOTE_AKSJER: RowsListing = {
  kind: "rows",
  id: "note-aksjer",
  reports: ["year"],
  title: "Note: Aksjer og andeler i varig eie",
  group: "Note aksjer",
  source: "Forskrift FOR-2019-06-07-714, note om aksjer og andeler i varig eie; kapittel 21.",
  labelHeader: "Selskap",
  input: AKSJER,
  label: "selskap",
  columns: [
    { kind: "value", id: "eierandel", header: "Eierandel %", from: "eierandel" },
    { kind: "value", id: "inngaende", header: "Bokført 01.01.{aar}", from: "inngaende" },
    { kind: "value", id: "kjop", header: "Kjøp og innskudd", from: "kjop" },
    { kind: "value", id: "salg", header: "Salg", from: "salg" },
    { kind: "value", id: "nedskrivning", header: "Nedskrivning", from: "nedskrivning" },
    { kind: "value", id: "reversering", header: "Reversert nedskrivning", from: "reversering" },
    {
      kind: "sum",
      id: "utgaende",
      header: "Bokført 31.12.{aar}",
      of: MOVEMENTS.map((column) => ({ column, sign: 1 as const })),
      given: "utgaende",
    },
  ],
  total: "Sum aksjer og andeler",
  notes: ["Salg og nedskrivning står med minus."],
};
