import type { ListingInput, RowsListing } from "./definition";
import { optional, required } from "./inputColumns";

const LONN_INPUT: ListingInput = {
  id: "likestilling-lonn",
  title: "Likestilling – lønn",
  columns: [
    required("gruppe", "text", "KS stillingsgruppe", ["Stillingsgruppe", "Stillingsnivå"]),
    required("kvinner", "number", "Ansatte kvinner", ["Antall kvinner", "Kvinner"]),
    required("menn", "number", "Ansatte menn", ["Antall menn", "Menn"]),
    optional("lonn", "percent", "Kvinners lønn i % av menns", ["Kvinners lønn i prosent av menns", "Kvinners andel av menns lønn"], { isNearHundred: true }),
    optional("stillingKvinner", "percent", "Gj.snitt stillingsprosent kvinner", ["Gjennomsnittlig stillingsprosent kvinner", "Stillingsprosent kvinner"]),
    optional("stillingMenn", "percent", "Gj.snitt stillingsprosent menn", ["Gjennomsnittlig stillingsprosent menn", "Stillingsprosent menn"]),
  ],
  key: ["gruppe"],
  totalRow: true,
  example: { gruppe: "Kap 4 - Lektor og Stillinger med krav om mastergrad", kvinner: "20", menn: "9", lonn: "104,9", stillingKvinner: "55,3", stillingMenn: "56,1" },
};

/** Pay and part time by KS stillingsgruppe. Who has two positions stands in two groups, so the total is the list's own. */
export const LIKESTILLING_LONN: RowsListing = {
  kind: "rows",
  id: "likestilling-lonn",
  title: "Likestilling – lønn",
  group: "Likestilling",
  source: "Kommunens personalsystem og KS; likestillings- og diskrimineringsloven § 26 a.",
  labelHeader: "KS stillingsgruppe",
  unitText: "Antall ansatte og prosent",
  input: LONN_INPUT,
  label: "gruppe",
  columns: [
    { kind: "value", id: "kvinner", header: "Ansatte kvinner", from: "kvinner", summed: true, decimals: 0 },
    { kind: "value", id: "menn", header: "Ansatte menn", from: "menn", summed: true, decimals: 0 },
    { kind: "value", id: "lonn", header: "Kvinners lønn i % av menns", from: "lonn", decimals: 1 },
    { kind: "value", id: "stillingKvinner", header: "Gj.snitt stillingsprosent kvinner", from: "stillingKvinner", weightedBy: "kvinner", decimals: 1 },
    { kind: "value", id: "stillingMenn", header: "Gj.snitt stillingsprosent menn", from: "stillingMenn", weightedBy: "menn", decimals: 1 },
  ],
  total: "Total",
  givenTotal: "vises",
  notes: [],
};

const DELTID_INPUT: ListingInput = {
  id: "likestilling-deltid",
  title: "Likestilling – deltid og midlertidighet",
  columns: [
    required("aar", "year", "År", ["Årgang"]),
    required("kvinner", "number", "Kjønnsbalanse kvinner"),
    required("menn", "number", "Kjønnsbalanse menn"),
    required("midlertidigeKvinner", "number", "Midlertidige ansatte kvinner", ["Midlertidige kvinner"]),
    required("midlertidigeMenn", "number", "Midlertidige ansatte menn", ["Midlertidige menn"]),
    required("deltidKvinner", "number", "Faktisk deltid kvinner", ["Deltid kvinner"]),
    required("deltidMenn", "number", "Faktisk deltid menn", ["Deltid menn"]),
  ],
  key: ["aar"],
  example: { aar: "2024", kvinner: "1178", menn: "373", midlertidigeKvinner: "126", midlertidigeMenn: "64", deltidKvinner: "558", deltidMenn: "153" },
};

/** How many women and men there are, and how many of them are temporary or part time. */
export const LIKESTILLING_DELTID: RowsListing = {
  kind: "rows",
  id: "likestilling-deltid",
  title: "Likestilling – deltid og midlertidighet",
  group: "Likestilling",
  source: "Kommunens personalsystem; likestillings- og diskrimineringsloven § 26 a.",
  labelHeader: "År",
  unitText: "Antall ansatte",
  input: DELTID_INPUT,
  label: "aar",
  columns: DELTID_INPUT.columns.slice(1).map(({ id, header }) => ({ kind: "value" as const, id, header, from: id, decimals: 0 })),
  notes: [],
};
