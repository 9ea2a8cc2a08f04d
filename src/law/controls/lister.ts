import { AND, inRow } from "../../texts/words";
import { NOTE_AKSJER } from "../lists/aksjer";
import { NOTE_ANLEGGSMIDLER } from "../lists/anleggsmidler";
import { NOTE_FOND } from "../lists/fond";
import { NOTE_LAAN } from "../lists/lan";
import { NOTE_GARANTIER, NOTE_SELVKOST, NOTE_UTLAN } from "../lists/ovrigeNoter";
import { FINANS_PLASSERINGER } from "../lists/plasseringer";
import type { Control } from "./control";
import { HELD, held, NOTEN, ofYear } from "./heldList";
import { PENSJON } from "./pensjon";
import { codes, listCell, minus } from "./terms";

const LOANS = ["41", "411", "412", "42", "43", "431", "45", "451", "452", "453", "454", "46", "47"];
const FUNDS = [
  ["56", "Disposisjonsfond"],
  ["51", "Bundne driftsfond"],
  ["53", "Ubundet investeringsfond"],
  ["55", "Bundne investeringsfond"],
] as const;
const ASSETS = [
  ["24", "Utstyr, maskiner og transportmidler"],
  ["27", "Faste eiendommer og anlegg"],
] as const;
const OPTIONAL = { optional: true } as const;

/** Every note from a list against the kapitler it is about, at both ends of the year. */
export const LISTER: readonly Control[] = [
  ...ASSETS.map(([kapittel, what]) =>
    held({
      id: `anleggsmidler-${kapittel}`,
      what,
      left: ofYear(NOTE_ANLEGGSMIDLER.id, `sum-${kapittel}`, OPTIONAL),
      kapitler: kapittel,
      booked: codes("balanse", kapittel),
    }),
  ),
  held({
    id: "aksjer",
    what: "Aksjer og andeler",
    left: ofYear(NOTE_AKSJER.id, "total"),
    kapitler: "21",
    booked: codes("balanse", "21"),
  }),
  held({
    id: "utlan",
    what: "Utlån",
    left: ofYear(NOTE_UTLAN.id, "total"),
    kapitler: inRow(["22", "23"], AND),
    booked: codes("balanse", "22", "23"),
  }),
  held({
    id: "laan",
    what: "Lån",
    left: ofYear(NOTE_LAAN.id, "total"),
    kapitler: "41–47",
    booked: minus(...codes("balanse", ...LOANS)),
    inPeriods: true,
  }),
  held({
    id: "plasseringer",
    what: "Plasseringer",
    left: ofYear(FINANS_PLASSERINGER.id, "total"),
    kapitler: inRow(["10, 11, 12, 15", "18"], AND),
    booked: codes("balanse", "10", "11", "12", "15", "18"),
    inPeriods: true,
  }),
  ...FUNDS.map(([kapittel, what]) =>
    held({
      id: `fond-${kapittel}`,
      what,
      left: ofYear(NOTE_FOND.id, `sum-${kapittel}`, OPTIONAL),
      kapitler: kapittel,
      booked: minus(...codes("balanse", kapittel)),
      inPeriods: true,
    }),
  ),
  ...PENSJON,
  {
    ...HELD,
    closing: true,
    id: "liste-selvkostfond",
    problem: "liste-selvkostfond-for-stort",
    title: "Selvkostfondene i noten er innenfor bundne driftsfond (kapittel 51)",
    source: "§ 5-8 mot noten; selvkostforskriften § 8",
    relation: "minst",
    left: { label: "kapittel 51", terms: minus(...codes("balanse", "51")) },
    right: {
      label: "selvkostfond i noten",
      terms: [
        listCell(NOTE_SELVKOST.id, {
          regnskap: { linesAboveZero: true, column: "utgaende" },
          inngaendeBalanse: { linesAboveZero: true, column: "inngaende" },
        }),
      ],
    },
    rule: "Selvkostfondene er bundne driftsfond, og kapittel 51 skal være minst like stort som de er til sammen.",
    advice: "Finn selvkostfondet som ikke står på kapittel 51, eller rett beløpet i listen.",
  },
  {
    ...HELD,
    id: "liste-garantier",
    problem: "liste-garantier-ulik",
    title: "Garantiansvar i noten",
    source: "Note om garantiansvar",
    left: { label: NOTEN, terms: [ofYear(NOTE_GARANTIER.id, "total")] },
    right: null,
    heldAgainstNothing: "garantiansvar står ikke i balansen, så noten holdes ikke mot regnskapet",
    rule: "Garantiansvar står ikke i balansen.",
    advice: "Avstem listen mot garantivedtakene og oppgavene fra långiverne.",
  },
];
