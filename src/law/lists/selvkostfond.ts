import type { ListingInput, RowsListing } from "./definition";
import { optional, required } from "./inputColumns";

export const SELVKOSTFOND: ListingInput = {
  id: "selvkostfond",
  title: "Selvkostfond per årgang",
  columns: [
    required("omrade", "text", "Selvkostområde", ["Område", "Tjeneste", "Gebyrområde"]),
    required("aar", "year", "Over- eller underskudd oppstått år", ["Årgang", "Oppstått år", "År"]),
    required("inngaende", "amount", "Rest 01.01.{aar}", ["Rest 31.12.{fjor}", "Gjenstående 31.12.{fjor}"]),
    optional("oppstaatt", "amount", "Oppstått {aar}"),
    optional("rente", "amount", "Kalkulatorisk rente", ["Renter"]),
    required("bruk", "amount", "Brukt eller dekket {aar}", ["Bruk {aar}", "Bruk"]),
    optional("utgaende", "amount", "Rest 31.12.{aar}", ["Gjenstående 31.12.{aar}"]),
  ],
  key: ["omrade", "aar"],
  example: {
    omrade: "Vann",
    aar: "2021",
    inngaende: "1 400 000,00",
    oppstaatt: "0,00",
    rente: "0,00",
    bruk: "-600 000,00",
  },
};

/** What is left of each year's surplus or deficit, by service. */
export const NOTE_SELVKOSTFOND: RowsListing = {
  kind: "rows",
  id: "note-selvkost-argang",
  reports: ["year"],
  title: "Note: Selvkostfond per årgang",
  group: "Note selvkost",
  source: "Selvkostforskriften § 8.",
  labelHeader: "Oppstått år",
  input: SELVKOSTFOND,
  label: "aar",
  columns: [
    { kind: "value", id: "inngaende", header: "Rest 01.01.{aar}", from: "inngaende" },
    { kind: "value", id: "oppstaatt", header: "Oppstått {aar}", from: "oppstaatt" },
    { kind: "value", id: "rente", header: "Kalkulatorisk rente", from: "rente" },
    { kind: "value", id: "bruk", header: "Brukt eller dekket", from: "bruk" },
    {
      kind: "sum",
      id: "utgaende",
      header: "Rest 31.12.{aar}",
      of: ["inngaende", "oppstaatt", "rente", "bruk"].map((column) => ({ column, sign: 1 as const })),
      given: "utgaende",
    },
  ],
  groupBy: { column: "omrade", groups: [], sumLabel: "Sum" },
  total: "Sum selvkostfond",
  notes: ["Overskudd står med pluss og underskudd med minus; bruk av overskudd står med minus."],
};
