import type { ListingInput, RowsListing } from "./definition";
import { CLOSING, OPENING, optional, required } from "./inputColumns";

const MOVEMENTS = ["inngaende", "innskudd", "uttak", "verdiendring"];

/** What kapitler of the balance a placement may stand in: the bank, and market-based current assets. */
const TYPER = ["Bankinnskudd", "Pengemarkedsfond", "Obligasjoner", "Sertifikater", "Aksjer", "Annet"];

const PLASSERINGER: ListingInput = {
  id: "plasseringer",
  title: "Plasseringer",
  columns: [
    required("plassering", "text", "Plassering", ["Konto eller fond", "Navn"]),
    required("forvalter", "text", "Bank eller forvalter", ["Forvalter", "Bank", "Utsteder"]),
    required("type", "text", "Plasseringstype", ["Aktivaklasse"], { allowed: TYPER }),
    OPENING,
    optional("innskudd", "amount", "Innskudd og kjøp", ["Innskudd", "Kjøp"]),
    optional("uttak", "amount", "Uttak og salg", ["Uttak", "Salg"]),
    optional("verdiendring", "amount", "Verdiendring og renter", ["Verdiendring", "Avkastning"]),
    { ...CLOSING, default: { kind: "sum", of: MOVEMENTS } },
    optional("avkastning", "percent", "Avkastning %", ["Avkastning i %", "Rente %"]),
    optional("bundet", "date", "Bundet til", ["Binding"]),
  ],
  key: ["plassering"],
  example: {
    plassering: "Driftskonto",
    forvalter: "Sparebanken",
    type: "Bankinnskudd",
    inngaende: "180 000 000,00",
    innskudd: "0,00",
    uttak: "-12 500 000,00",
    verdiendring: "4 300 000,00",
    avkastning: "4,35",
  },
};

/** Money that is placed, by kind, with what has moved it; kapittel 10, 11, 12, 15 and 18. */
export const FINANS_PLASSERINGER: RowsListing = {
  kind: "rows",
  id: "finans-plasseringer",
  title: "Finansrapport: Plasseringer",
  group: "Finansrapport",
  source: "Kommuneloven § 14-13; kapittel 10, 11, 12, 15 og 18.",
  labelHeader: "Plassering",
  input: PLASSERINGER,
  label: "plassering",
  columns: [
    { kind: "text", id: "forvalter", header: "Bank eller forvalter", from: "forvalter" },
    { kind: "text", id: "bundet", header: "Bundet til", from: "bundet" },
    { kind: "value", id: "inngaende", header: "Saldo 01.01.{aar}", from: "inngaende" },
    { kind: "value", id: "innskudd", header: "Innskudd og kjøp", from: "innskudd" },
    { kind: "value", id: "uttak", header: "Uttak og salg", from: "uttak" },
    { kind: "value", id: "verdiendring", header: "Verdiendring og renter", from: "verdiendring" },
    {
      kind: "sum",
      id: "utgaende",
      header: "Saldo 31.12.{aar}",
      of: MOVEMENTS.map((column) => ({ column, sign: 1 as const })),
      given: "utgaende",
    },
  ],
  groupBy: { column: "type", groups: TYPER.map((key) => ({ key, label: key })), sumLabel: "Sum" },
  total: "Sum plasseringer",
  notes: ["Uttak og salg står med minus."],
};
