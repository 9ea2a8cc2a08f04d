import type { ListingInput, RowsListing } from "./definition";
import { CLOSING, OPENING, optional, required } from "./inputColumns";

const MOVED = ["inngaende", "opptak", "refinansiertInn", "refinansiertUt", "avdrag"];

/** What a loan is for, as the law parts them: §§ 14-15 and 14-16 count in the minimumsavdrag, videreutlån (§ 14-17) does not. */
const FORMAL = ["Investering", "Andres investeringer", "Kausjoner", "Startlån"];
const OTHER_WORDS = { "Egne investeringer": "Investering", "Tilskudd til andres investeringer": "Andres investeringer", "Innfrielse av kausjoner": "Kausjoner", "Videreutlån": "Startlån", "Videre utlån": "Startlån", "Formidlingslån": "Startlån", "Lån til videreutlån": "Startlån", "Startlån til videre utlån": "Startlån", "Investeringslån": "Investering", "Lån til egne investeringer": "Investering", "Investeringer": "Investering" };

/** The loans that are lent on, whose borrowers pay them back. */
export const VIDEREUTLAN = "Startlån";

export const LAN: ListingInput = {
  id: "lan",
  title: "Låneportefølje",
  columns: [
    required("lan", "text", "Lån", ["Lånenr", "Lånenummer", "Lån nr"]),
    required("langiver", "text", "Långiver", ["Långjevar", "Bank", "Kreditor"]),
    required("type", "text", "Type", ["Lånetype"]),
    required("formal", "text", "Formål", ["Føremål"], { allowed: FORMAL, alias: OTHER_WORDS }),
    { ...OPENING, words: [...OPENING.words, "Restgjeld 01.01.{aar}", "Restgjeld 31.12.{fjor}", "Lånegjeld 01.01.{aar}", "Lånegjeld 31.12.{fjor}", "Gjeld 01.01.{aar}", "Gjeld 31.12.{fjor}"] },
    optional("forrige", "amount", "Saldo forrige rapport", ["Forrige saldo", "Saldo ved forrige rapport"]),
    optional("opptak", "amount", "Nytt låneopptak", ["Låneopptak", "Opptak", "Nye lån", "Låneopptak {aar}", "Opptak {aar}", "Nye lån {aar}"]),
    optional("refinansiertInn", "amount", "Refinansiert inn"),
    optional("refinansiertUt", "amount", "Refinansiert ut"),
    required("avdrag", "amount", "Avdrag", ["Avdrag {aar}", "Årets avdrag"]),
    { ...CLOSING, words: [...CLOSING.words, "Restgjeld 31.12.{aar}", "Lånegjeld 31.12.{aar}", "Gjeld 31.12.{aar}"], default: { kind: "sum", of: MOVED } },
    optional("rente", "percent", "Rente %", ["Rente", "Rentesats", "Rente i %", "Rente i prosent", "Nominell rente"]),
    optional("rentetype", "text", "Rentetype", ["Fast/flytende"], { allowed: ["Fast", "Flytende"], alias: { "Fastrente": "Fast", "Fast rente": "Fast", "Flytende rente": "Flytende", "Pt": "Flytende", "P.t.": "Flytende", "P.t. rente": "Flytende" } }),
    optional("rentebinding", "date", "Rentebinding til", ["Bundet til", "Rentebinding"]),
    optional("forfall", "date", "Forfall", ["Forfallsdato", "Siste forfall", "Løper til"]),
    optional("kilde", "text", "Kilde", ["Merknad", "Kommentar"]),
  ],
  key: ["lan"],
  example: {
    lan: "L07", langiver: "Kommunalbanken", type: "Lån med avdragsprofil", formal: "Investering", inngaende: "327 195 937,81", opptak: "0,00", avdrag: "-38 795 937,81",
    utgaende: "288 400 000,00", rente: "4,99", rentetype: "Flytende", forfall: "15.06.2044",
  },
};

const SOURCE = "Forskrift FOR-2019-06-07-714, note om langsiktig gjeld.";
const HEAD = { kind: "rows", group: "Note lån", source: SOURCE, labelHeader: "Långiver", input: LAN, label: "langiver", number: "lan" } as const;

const MOVEMENTS: RowsListing["columns"] = [
  { kind: "value", id: "inngaende", header: "Saldo 01.01.{aar}", from: "inngaende" },
  { kind: "value", id: "opptak", header: "Nytt låneopptak", from: "opptak" },
  { kind: "value", id: "refinansiertInn", header: "Refinansiert inn", from: "refinansiertInn" },
  { kind: "value", id: "refinansiertUt", header: "Refinansiert ut", from: "refinansiertUt" },
  { kind: "value", id: "avdrag", header: "Avdrag", from: "avdrag" },
  { kind: "sum", id: "utgaende", header: "Saldo 31.12.{aar}", of: MOVED.map((column) => ({ column, sign: 1 as const })), given: "utgaende" },
];
const RATE: RowsListing["columns"][number] = { kind: "value", id: "rente", header: "Rente %", from: "rente", weightedBy: "utgaende" };

/** Every loan with its movements of the year, loans for videreutlån apart. */
export const NOTE_LAAN: RowsListing = {
  ...HEAD,
  id: "note-laan",
  title: "Note: Langsiktig gjeld",
  columns: [{ kind: "text", id: "type", header: "Type", from: "type" }, ...MOVEMENTS, RATE],
  groupBy: { column: "formal", groups: [{ key: "Investering", label: "Lån til egne investeringer" }, { key: "Andres investeringer", label: "Lån til andres investeringer" }, { key: "Kausjoner", label: "Lån til innfrielse av kausjoner" }, { key: VIDEREUTLAN, label: "Lån til videreutlån" }], sumLabel: "Sum" },
  total: "Sum langsiktig gjeld (uten pensjonsforpliktelse)",
  notes: ["Rente i sumlinjene er snittet, vektet med saldo 31.12.{aar}. Avdrag og refinansiert ut står med minus."],
};

/** What falls due each year, and must be paid or refinanced then. */
export const NOTE_LAAN_FORFALL: RowsListing = {
  ...HEAD,
  id: "note-laan-forfall",
  title: "Note: Langsiktig gjeld etter siste forfall",
  columns: [
    { kind: "text", id: "type", header: "Type", from: "type" },
    { kind: "text", id: "forfall", header: "Forfall", from: "forfall" },
    { kind: "value", id: "utgaende", header: "Saldo 31.12.{aar}", from: "utgaende" },
  ],
  omitEmpty: true,
  groupBy: { column: "forfall", take: "year", groups: [], sumLabel: "Sum forfall" },
  total: "Sum langsiktig gjeld (uten pensjonsforpliktelse)",
  notes: ["Hele saldoen står på året for siste forfall. Lån med avdragsprofil betales ned før det; avdragsfrie lån, obligasjoner og sertifikater må innfris eller refinansieres da."],
};

/** Fixed and floating interest, with the mean rate of each. */
export const NOTE_LAAN_RENTEBINDING: RowsListing = {
  ...HEAD,
  id: "note-laan-rentebinding",
  title: "Note: Rentebinding",
  columns: [
    { kind: "text", id: "rentebinding", header: "Bundet til", from: "rentebinding" },
    { kind: "value", id: "utgaende", header: "Saldo 31.12.{aar}", from: "utgaende" },
    RATE,
  ],
  omitEmpty: true,
  groupBy: { column: "rentetype", groups: [{ key: "Fast", label: "Fast rente" }, { key: "Flytende", label: "Flytende rente" }], sumLabel: "Sum" },
  total: "Sum langsiktig gjeld (uten pensjonsforpliktelse)",
  notes: ["Rente i sumlinjene er snittet, vektet med saldo 31.12.{aar}."],
};
