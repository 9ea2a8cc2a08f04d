import { KONTOKLASSE, SEKTOR } from "../../ledger/grunnlag/grunnlag";
import { NOTE_AKSJER } from "../lists/aksjer";
import { NOTE_ANLEGGSMIDLER } from "../lists/anleggsmidler";
import { NOTE_FOND } from "../lists/fond";
import { NOTE_LAAN } from "../lists/lan";
import { NOTE_GARANTIER, NOTE_SELVKOST, NOTE_UTLAN } from "../lists/ovrigeNoter";
import { NOTE_PENSJON } from "../lists/pensjon";
import { FINANS_PLASSERINGER } from "../lists/plasseringer";
import { NOTE_PREMIEAVVIK } from "../lists/premieavvik";
import type { Control, ListCell, Term } from "./control";
import { codes, exact, listCell, minus } from "./terms";

const HELD = {
  severity: "error",
  inReport: "warning",
  relation: "lik",
  needs: ["balanse"],
  tolerance: {
    ...exact("halvPerPost"),
    reason:
      "listen og balansen er de samme beløpene på øret; en liste i hele kroner har rom for en halv krone for hvert beløp",
  },
  figures: ["regnskap", "inngaendeBalanse"],
} as const satisfies Partial<Control>;
const NOTEN = "noten (listen)";
const FINN_POSTEN = "Finn posten som mangler, står to ganger eller har feil beløp, i listen eller i regnskapet.";

interface Held {
  readonly id: string;
  /** What of the note is compared. */
  readonly what: string;
  readonly left: Term;
  readonly kapitler: string;
  /** Ledger sign. */
  readonly booked: readonly Term[];
  readonly advice?: string;
  /** A report up to a month shows the note too. */
  readonly inPeriods?: true;
}

/** A note's sum is what the balance has. The list has what is owed and set aside as positive amounts. */
const held = ({ id, what, left, kapitler, booked, advice = FINN_POSTEN, inPeriods }: Held): Control => ({
  ...HELD,
  ...(!inPeriods && { closing: true }),
  id: `liste-${id}`,
  problem: `liste-${id}-ulik`,
  title: `${what}: noten mot kapittel ${kapitler}`,
  source: "§ 5-8 mot noten",
  left: { label: NOTEN, terms: [left] },
  right: { label: `kapittel ${kapitler}`, terms: booked },
  rule: `${what} i noten skal være like stort som kapittel ${kapitler} i balansen.`,
  advice,
});

/** The same row in the columns of closing and opening balance. */
const ofYear = (table: string, row: string, more: { readonly optional?: true } = {}, inngaende = "inngaende"): Term =>
  listCell(table, {
    regnskap: { row, column: "utgaende", ...more },
    inngaendeBalanse: { row, column: inngaende, ...more },
  });

/** Rows of the form of pensions, which has a row for each date. */
const posts = (regnskap: string, inngaendeBalanse: string): Term => {
  const cell = (row: string): ListCell => ({ row, column: "belop" });
  return listCell(NOTE_PENSJON.id, { regnskap: cell(regnskap), inngaendeBalanse: cell(inngaendeBalanse) });
};

const PENSJONSKASSE = "550";
/** What stands against the pension institutions: arbeidsgiveravgift is another sektor. */
const withoutAvgift = (...kapitler: readonly string[]): readonly Term[] =>
  kapitler.map((key) => ({
    kind: "keys",
    where: [
      { column: KONTOKLASSE, key: "balanse" },
      { column: "Art", key },
      { column: SEKTOR, key: PENSJONSKASSE },
    ],
  }));
const UTEN_AVGIFT = `Listen er uten arbeidsgiveravgift og holdes mot sektor ${PENSJONSKASSE}. Har regnskapet pensjonen på en annen sektor, er det forskjellen; ellers finn posten som har feil beløp, i listen eller i regnskapet.`;

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
    kapitler: "22 og 23",
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
    kapitler: "10, 11, 12, 15 og 18",
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
  held({
    id: "premieavvik",
    what: "Premieavvik per årgang",
    left: ofYear(NOTE_PREMIEAVVIK.id, "total", {}, "rest"),
    kapitler: "19 og 39, sektor 550",
    booked: withoutAvgift("19", "39"),
    advice: UTEN_AVGIFT,
  }),
  {
    ...held({
      id: "pensjon-premieavvik",
      what: "Premieavvik med arbeidsgiveravgift",
      left: posts("akkumulertUt", "akkumulertInn"),
      kapitler: "19 og 39",
      booked: codes("balanse", "19", "39"),
    }),
    left: {
      label: NOTEN,
      terms: ["akkumulertUt", "akkumulertAvgift"].map((row) =>
        listCell(NOTE_PENSJON.id, { regnskap: { row, column: "belop" } }),
      ),
    },
    tolerance: {
      ore: 100,
      reason: "1 krone: regnskapet har avgiften avrundet for hver ordning, listen for alle samlet",
      inThousands: "halvPerPost",
    },
    figures: ["regnskap"],
  },
  held({
    id: "pensjonsmidler",
    what: "Pensjonsmidler",
    left: posts("midlerUt", "midlerInn"),
    kapitler: "20",
    booked: codes("balanse", "20"),
  }),
  held({
    id: "pensjonsforpliktelse",
    what: "Pensjonsforpliktelse",
    left: posts("forpliktelseUt", "forpliktelseInn"),
    kapitler: "40, sektor 550",
    booked: withoutAvgift("40"),
    advice: UTEN_AVGIFT,
  }),
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
