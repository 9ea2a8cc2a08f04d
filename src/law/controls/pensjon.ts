import { AND, inRow, words } from "../../texts/words";
import { KONTOKLASSE, SEKTOR } from "../../ledger/grunnlag/keyColumns";
import { NOTE_PENSJON } from "../lists/pensjon";
import { NOTE_PREMIEAVVIK } from "../lists/premieavvik";
import type { Control, ListCell, Term } from "./control";
import { held, NOTEN, ofYear } from "./heldList";
import { codes, listCell } from "./terms";

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
const UTEN_AVGIFT = words`Listen er uten arbeidsgiveravgift og holdes mot sektor ${PENSJONSKASSE}. Har regnskapet pensjonen på en annen sektor, er det forskjellen; ellers finn posten som har feil beløp, i listen eller i regnskapet.`;

/** The notes on pensions and premieavvik against the kapitler they are about. */
export const PENSJON: readonly Control[] = [
  held({
    id: "premieavvik",
    what: "Premieavvik per årgang",
    left: ofYear(NOTE_PREMIEAVVIK.id, "total", {}, "rest"),
    kapitler: inRow(["19", "39"], AND),
    sektor: PENSJONSKASSE,
    booked: withoutAvgift("19", "39"),
    advice: UTEN_AVGIFT,
  }),
  {
    ...held({
      id: "pensjon-premieavvik",
      what: "Premieavvik med arbeidsgiveravgift",
      left: posts("akkumulertUt", "akkumulertInn"),
      kapitler: inRow(["19", "39"], AND),
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
    kapitler: "40",
    sektor: PENSJONSKASSE,
    booked: withoutAvgift("40"),
    advice: UTEN_AVGIFT,
  }),
];
