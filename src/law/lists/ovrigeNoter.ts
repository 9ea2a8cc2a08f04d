import type { ListingInput, RowsListing } from "./definition";
import { CLOSING, OPENING, optional, required } from "./inputColumns";

const UTLAN_MOVEMENTS = ["inngaende", "nye", "avdrag", "tap"];
const SELVKOST_MOVEMENTS = ["inngaende", "rente", "avsetning"];


const GARANTIER: ListingInput = {
  id: "garantier",
  title: "Garantier",
  columns: [
    required("mottaker", "text", "Garanti for", ["Garantimottaker", "Gitt overfor", "Garanti gitt for"]),
    optional("formal", "text", "Formål", ["Føremål"]),
    required("inngaende", "amount", "Garantiansvar 31.12.{fjor}", ["Garantiansvar 01.01.{aar}", "Garantibeløp 31.12.{fjor}", "31.12.{fjor}", "{fjor}"], { isPositive: true }),
    required("utgaende", "amount", "Garantiansvar 31.12.{aar}", ["Garantibeløp 31.12.{aar}", "31.12.{aar}", "{aar}", "Garantiansvar"], { isPositive: true }),
    optional("utloper", "date", "Utløper", ["Utløpsdato", "Utløp"]),
  ],
  key: ["mottaker", "formal"],
  example: { mottaker: "Idrettslaget", formal: "Spillemidler, lysløype", inngaende: "1 200 000,00", utgaende: "1 050 000,00", utloper: "31.12.2031" },
};

export const NOTE_GARANTIER: RowsListing = {
  kind: "rows", id: "note-garantier", reports: ["year"], title: "Note: Garantier", group: "Note garantier", source: "Forskrift FOR-2019-06-07-714, note om garantiansvar.", labelHeader: "Garanti for", input: GARANTIER, label: "mottaker",
  columns: [
    { kind: "text", id: "formal", header: "Formål", from: "formal" },
    { kind: "text", id: "utloper", header: "Utløper", from: "utloper" },
    { kind: "value", id: "inngaende", header: "31.12.{fjor}", from: "inngaende" },
    { kind: "value", id: "utgaende", header: "31.12.{aar}", from: "utgaende" },
  ],
  total: "Sum garantiansvar",
  notes: [],
};

const UTLAN: ListingInput = {
  id: "utlan",
  title: "Utlån",
  columns: [
    required("lantaker", "text", "Utlån til", ["Låntaker", "Låntakar"]),
    required("finansiering", "text", "Finansiering", ["Finansiert med"], { allowed: ["Egne midler", "Videreutlån"], alias: { "Startlån": "Videreutlån", "Videre utlån": "Videreutlån", "Husbanklån": "Videreutlån", "Husbanken": "Videreutlån", "Formidlingslån": "Videreutlån" } }),
    OPENING,
    required("nye", "amount", "Nye utlån", ["Utlån {aar}", "Utlånt"]),
    required("avdrag", "amount", "Mottatte avdrag", ["Avdrag", "Mottatt avdrag"]),
    optional("tap", "amount", "Tap", ["Tap på utlån", "Konstatert tap"]),
    { ...CLOSING, default: { kind: "sum", of: UTLAN_MOVEMENTS } },
  ],
  key: ["lantaker", "finansiering"],
  example: { lantaker: "Startlån", finansiering: "Videreutlån", inngaende: "248 000 000,00", nye: "40 000 000,00", avdrag: "-27 000 000,00", tap: "0,00", utgaende: "261 000 000,00" },
};

export const NOTE_UTLAN: RowsListing = {
  kind: "rows", id: "note-utlan", reports: ["year"], title: "Note: Utlån", group: "Note utlån", source: "Forskrift FOR-2019-06-07-714, note om utlån; kapittel 22.", labelHeader: "Utlån til", input: UTLAN, label: "lantaker",
  columns: [
    { kind: "value", id: "inngaende", header: "Saldo 01.01.{aar}", from: "inngaende" },
    { kind: "value", id: "nye", header: "Nye utlån", from: "nye" },
    { kind: "value", id: "avdrag", header: "Mottatte avdrag", from: "avdrag" },
    { kind: "value", id: "tap", header: "Tap", from: "tap" },
    { kind: "sum", id: "utgaende", header: "Saldo 31.12.{aar}", of: UTLAN_MOVEMENTS.map((column) => ({ column, sign: 1 as const })), given: "utgaende" },
  ],
  groupBy: { column: "finansiering", groups: [{ key: "Egne midler", label: "Utlån av egne midler" }, { key: "Videreutlån", label: "Videreutlån" }], sumLabel: "Sum" },
  total: "Sum utlån",
  notes: ["Mottatte avdrag og tap står med minus."],
};

const SELVKOST_INPUT: ListingInput = {
  id: "selvkost",
  title: "Selvkost",
  columns: [
    required("omrade", "text", "Selvkostområde", ["Område", "Tjeneste", "Gebyrområde"]),
    required("inntekter", "amount", "Inntekter", ["Gebyrinntekter", "Sum inntekter", "Inntekt"], { isPositive: true }),
    required("kostnader", "amount", "Kostnader", ["Selvkost", "Sum kostnader", "Gebyrgrunnlag"], { isPositive: true }),
    optional("vedtatt", "percent", "Vedtatt dekningsgrad %", ["Vedtatt dekningsgrad", "Vedtatt dekningsgrad i %"], { isNearHundred: true }),
    required("inngaende", "amount", "Selvkostfond 01.01.{aar}", ["Selvkostfond 31.12.{fjor}", "Fond 01.01.{aar}"]),
    optional("rente", "amount", "Kalkulatorisk rente", ["Renter på fondet"]),
    required("avsetning", "amount", "Avsetning (+) / bruk (−)", ["Avsetning/bruk", "Avsetning (+) / bruk (-)", "Avsetning og bruk"]),
    optional("utgaende", "amount", "Selvkostfond 31.12.{aar}", ["Fond 31.12.{aar}"], { default: { kind: "sum", of: SELVKOST_MOVEMENTS } }),
  ],
  key: ["omrade"],
  example: { omrade: "Vann", inntekter: "38 400 000,00", kostnader: "42 700 000,00", vedtatt: "100", inngaende: "13 844 210,00", rente: "0,00", avsetning: "-4 300 000,00" },
};

/** Dekningsgrad = inntekter / kostnader. */
export const NOTE_SELVKOST: RowsListing = {
  kind: "rows", id: "note-selvkost", reports: ["year"], title: "Note: Selvkostområder", group: "Note selvkost", source: "Forskrift FOR-2019-06-07-714, note om selvkostområder; selvkostforskriften.", labelHeader: "Selvkostområde", input: SELVKOST_INPUT, label: "omrade",
  columns: [
    { kind: "value", id: "inntekter", header: "Inntekter", from: "inntekter" },
    { kind: "value", id: "kostnader", header: "Kostnader", from: "kostnader" },
    { kind: "sum", id: "resultat", header: "Over- (+) eller underskudd (−)", of: [{ column: "inntekter", sign: 1 }, { column: "kostnader", sign: -1 }] },
    { kind: "ratio", id: "dekningsgrad", header: "Årets dekningsgrad %", of: "inntekter", to: "kostnader" },
    { kind: "value", id: "vedtatt", header: "Vedtatt dekningsgrad %", from: "vedtatt", decimals: 1 },
    { kind: "value", id: "inngaende", header: "Selvkostfond 01.01.{aar}", from: "inngaende" },
    { kind: "value", id: "rente", header: "Kalkulatorisk rente", from: "rente" },
    { kind: "value", id: "avsetning", header: "Avsetning (+) eller bruk (−)", from: "avsetning" },
    { kind: "sum", id: "utgaende", header: "Selvkostfond 31.12.{aar}", of: SELVKOST_MOVEMENTS.map((column) => ({ column, sign: 1 as const })), given: "utgaende" },
  ],
  total: "Sum selvkostområder",
  notes: [
    "Inntekter og kostnader står begge med pluss. Et fremførbart underskudd står med minus i kolonnen for fond.",
    "Årets dekningsgrad er inntekter delt på kostnader. SSBs selvkostgrad regner også med avsetning til og bruk av fond, og kan være en annen.",
  ],
  yearNotes: [
    { from: 2000, to: 2025, note: "Kalkylerenten er årets gjennomsnittlige femårige swaprente med 0,5 prosentpoeng i tillegg (selvkostforskriften § 5)." },
    { from: 2026, to: 9999, note: "Kalkylerenten er fra 2026 årets gjennomsnittlige NIBOR for tre måneder med 0,7 prosentpoeng i tillegg (selvkostforskriften § 5 fjerde ledd)." },
  ],
};
