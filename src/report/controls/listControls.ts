import { words } from "../../texts/words";
import type { Control, Term } from "../../law/controls/control";
import { exact, listCell } from "../../law/controls/terms";
import { NOTE_ANLEGGSMIDLER } from "../../law/lists/anleggsmidler";
import { NOTE_SELVKOST } from "../../law/lists/ovrigeNoter";
import { NOTE_SELVKOSTFOND } from "../../law/lists/selvkostfond";
import { asciiId } from "../../ledger/asciiId";
import { textIn, type Listing, type ListingRow } from "../../source/lists/listing";
import { avskrivningsgrenser } from "../tables/lists/avskrivningstidProblems";

/**
 * Controls that follow from what the lists hold: no group is depreciated for too long, and every service's fund is the
 * sum of its years.
 */
export function listControls(listings: readonly Listing[], year: number): readonly Control[] {
  return [avskrivningstid(listings, year), ...omrader(listings).map((omrade) => argang(omrade, listings))];
}

/** The tables these controls read. */
export const TABLES_OF_LIST_CONTROLS = [NOTE_ANLEGGSMIDLER.id, NOTE_SELVKOST.id, NOTE_SELVKOSTFOND.id];

function avskrivningstid(listings: readonly Listing[], year: number): Control {
  const cell = { linesOver: avskrivningsgrenser(listings, year), of: "avskrivningstid", column: "utgaende" };
  return {
    id: "liste-avskrivningstid",
    problem: "liste-avskrivningstid-for-lang",
    title: "Ingen anleggsgruppe avskrives lenger enn § 3-4 gir",
    source: "Budsjett- og regnskapsforskriften § 3-4",
    severity: "warning",
    closing: true,
    relation: "lik",
    left: {
      label: "bokført verdi med for lang avskrivningstid",
      terms: [listCell(NOTE_ANLEGGSMIDLER.id, { regnskap: cell })],
    },
    right: null,
    tolerance: exact("ingen"),
    figures: ["regnskap"],
    needs: [],
    rule: "Ingen gruppe i listen over anleggsmidler skal avskrives over flere år enn § 3-4 gir høyst i rapportens år.",
    advice: "Rett avskrivningstiden, eller del gruppen opp; merknadene nevner hver gruppe.",
  };
}

const rowsOf = (input: string, listings: readonly Listing[]): readonly ListingRow[] =>
  listings.find((listing) => listing.input === input)?.rows ?? [];

/** The services of the list per year, then those the other list alone has; none without a list per year. */
function omrader(listings: readonly Listing[]): readonly string[] {
  const perYear = rowsOf(NOTE_SELVKOSTFOND.input.id, listings);
  const all = [...perYear, ...(perYear.length > 0 ? rowsOf(NOTE_SELVKOST.input.id, listings) : [])].map((row) =>
    textIn(row, "omrade"),
  );
  return all.filter((omrade, position) => all.findIndex((each) => asciiId(each) === asciiId(omrade)) === position);
}

function argang(omrade: string, listings: readonly Listing[]): Control {
  const position = rowsOf(NOTE_SELVKOST.input.id, listings).findIndex(
    (row) => asciiId(textIn(row, "omrade")) === asciiId(omrade),
  );
  const atBothEnds = (table: string, row: string): Term =>
    listCell(table, {
      regnskap: { row, column: "utgaende", optional: true },
      inngaendeBalanse: { row, column: "inngaende", optional: true },
    });
  return {
    id: `liste-selvkost-argang-${asciiId(omrade)}`,
    problem: "liste-selvkost-argang-ulik",
    title: words`Selvkostfond per årgang mot selvkostnoten: ${omrade}`,
    source: "Selvkostforskriften § 8",
    severity: "error",
    inReport: "warning",
    closing: true,
    relation: "lik",
    left: { label: "listen per årgang", terms: [atBothEnds(NOTE_SELVKOSTFOND.id, `sum-${omrade}`)] },
    right: { label: "selvkostnoten", terms: [atBothEnds(NOTE_SELVKOST.id, `rad${position + 1}`)] },
    tolerance: {
      ...exact("halvPerPost"),
      reason:
        "de to listene er de samme beløpene på øret; en liste i hele kroner har rom for en halv krone for hvert beløp",
    },
    figures: ["regnskap", "inngaendeBalanse"],
    needs: [],
    rule: "Det som er igjen av hvert års over- og underskudd, skal til sammen være tjenestens selvkostfond.",
    advice: "Finn årgangen eller beløpet som er feil i en av de to listene; området må hete det samme i begge.",
  };
}
