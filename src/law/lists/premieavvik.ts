import type { ListingInput, RowsListing } from "./definition";
import { optional, required } from "./inputColumns";

const PREMIEAVVIK: ListingInput = {
  id: "premieavvik",
  title: "Premieavvik per årgang",
  columns: [
    required("ordning", "text", "Ordning", ["Pensjonsordning", "Leverandør"]),
    required("aar", "year", "Premieavvik oppstått år", ["Årgang", "Oppstått år", "År"]),
    required("premieavvik", "amount", "Premieavvik", ["Premieavvik beløp", "Opprinnelig premieavvik"]),
    optional("tid", "number", "Amortiseringstid", ["Amortiseringstid (år)", "Antall år"], { default: { kind: "amortiseringstid", fra: "aar" } }),
    optional("tidligere", "amount", "Amortisert t.o.m. {fjor}", ["Amortisert tidligere"], { default: { kind: "amortisert", belop: "premieavvik", fra: "aar", tid: "tid", del: "tidligere" } }),
    optional("rest", "amount", "Rest 31.12.{fjor}", ["Gjenstående 31.12.{fjor}"], { default: { kind: "restTidligere", belop: "premieavvik", fratrekk: "tidligere", fra: "aar" } }),
    optional("oppstaatt", "amount", "Oppstått {aar}", [], { default: { kind: "oppstaattIAar", belop: "premieavvik", fra: "aar" } }),
    optional("amortisert", "amount", "Amortisert {aar}", ["Årets amortisering", "Amortisert i år"], { default: { kind: "amortisert", belop: "premieavvik", fra: "aar", tid: "tid", del: "aarets" } }),
    optional("utgaende", "amount", "Rest 31.12.{aar}", ["Gjenstående 31.12.{aar}"]),
  ],
  key: ["ordning", "aar"],
  example: { ordning: "KLP", aar: "2021", premieavvik: "45 509 177,00", tid: "7" },
};

/** The accumulated premieavvik by the year it arose, with the year's amortisation. */
export const NOTE_PREMIEAVVIK: RowsListing = {
  kind: "rows",
  id: "note-pensjon-premieavvik",
  reports: ["year"],
  title: "Note: Premieavvik per årgang",
  group: "Note pensjon",
  source: "Forskrift FOR-2019-06-07-714 §§ 3-5 og 3-6.",
  labelHeader: "Oppstått år",
  input: PREMIEAVVIK,
  label: "aar",
  columns: [
    { kind: "value", id: "tid", header: "Amortiseres over år", from: "tid" },
    { kind: "value", id: "premieavvik", header: "Premieavvik", from: "premieavvik" },
    { kind: "value", id: "rest", header: "Rest 31.12.{fjor}", from: "rest" },
    { kind: "value", id: "oppstaatt", header: "Oppstått {aar}", from: "oppstaatt" },
    { kind: "value", id: "amortisert", header: "Amortisert {aar}", from: "amortisert", turned: true },
    { kind: "sum", id: "utgaende", header: "Rest 31.12.{aar}", of: [{ column: "rest", sign: 1 }, { column: "oppstaatt", sign: 1 }, { column: "amortisert", sign: 1 }], given: "utgaende" },
  ],
  groupBy: { column: "ordning", groups: [], sumLabel: "Sum" },
  total: "Akkumulert premieavvik",
  notes: [
    "Uten arbeidsgiveravgift. Pluss er fordring (premien var høyere enn kostnaden), minus er gjeld.",
    "Amortiseres fra året etter: over 7 år for premieavvik oppstått fra 2014, 10 år for 2011–2013, 15 år for 2002–2010, eller 1 år der kommunen har valgt det. Amortiseringstiden kan settes per årgang i listen.",
  ],
};
