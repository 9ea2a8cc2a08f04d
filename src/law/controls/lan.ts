import { NOTE_LAAN } from "../lists/lan";
import type { Control } from "./control";
import { change, codes, exact, lines, listCell, minus } from "./terms";

const OF_LIST = {
  // Municipalities part refinancing from new loans and instalments in their own way: a difference may be there by right.
  severity: "warning",
  closing: true,
  relation: "lik",
  tolerance: {
    ...exact("halvPerPost"),
    reason:
      "listen og regnskapet er de samme beløpene på øret; en liste i hele kroner har rom for en halv krone for hvert beløp",
  },
  figures: ["regnskap"],
} as const satisfies Partial<Control>;
const REFINANSIERING =
  "Er refinansiering ført som opptak og avdrag i listen, flytt den til kolonnene for refinansiering; ellers finn lånet som mangler eller har feil beløp.";

const inList = (column: string) => listCell(NOTE_LAAN.id, { regnskap: { row: "total", column } });

/**
 * What is borrowed and paid back: the list of loans against the accounts, and the law's limit on what loans may
 * finance.
 */
export const LAN_CONTROLS: readonly Control[] = [
  {
    ...OF_LIST,
    id: "liste-laan-opptak",
    problem: "liste-laan-opptak-ulikt",
    title: "Nytt låneopptak: noten mot bruk av lån og endringen i ubrukte lånemidler",
    source: "§§ 5-5 og 5-8 mot noten",
    left: { label: "noten (listen)", terms: [inList("opptak")] },
    right: {
      label: "bruk av lån og endring i ubrukte lånemidler",
      terms: [
        ...minus(lines("5-5-1", "brukAvLan", "brukAvLanVidereutlan")),
        ...change(lines("5-8", "ubrukteLanemidler")),
      ],
    },
    needs: ["investering", "balanse"],
    rule: "Det som er tatt opp av nye lån, er enten brukt i investering eller står som ubrukte lånemidler.",
    advice: REFINANSIERING,
  },
  {
    ...OF_LIST,
    id: "liste-laan-avdrag",
    problem: "liste-laan-avdrag-ulike",
    title: "Avdrag: noten mot art 510, 511 og 512",
    source: "§§ 5-5 og 5-6 mot noten",
    left: { label: "noten (listen)", terms: minus(inList("avdrag")) },
    right: {
      label: "art 510, 511 og 512",
      terms: [...codes("drift", "510", "511"), ...codes("investering", "510", "511", "512")],
    },
    needs: ["drift"],
    rule: "Avdragene i noten skal være like store som de som er ført i drift og investering.",
    advice: REFINANSIERING,
  },
  {
    id: "lan-etter-momskompensasjon",
    problem: "lan-over-investeringene",
    title: "Bruk av lån er ikke større enn investeringene uten kompensert merverdiavgift",
    source: "Kommuneloven §§ 14-15 første ledd og 14-16",
    // Loans by another law, and innfrielse av kausjoner, may be booked elsewhere.
    severity: "warning",
    closing: true,
    relation: "minst",
    left: {
      label: "investeringer, tilskudd og tidligere udekket beløp uten art 729",
      terms: [lines("5-5-1", "varigeDriftsmidler", "tilskuddTilAndre", "dekningUdekket", "momskompensasjon")],
    },
    right: { label: "bruk av lån uten videreutlån", terms: minus(lines("5-5-1", "brukAvLan")) },
    tolerance: exact("halvPerPost"),
    figures: ["regnskap", "revidertBudsjett"],
    needs: ["investering"],
    rule: "Lån kan ikke finansiere den delen av investeringene som det gis kompensasjon for merverdiavgift for (art 729).",
    advice:
      "Reduser bruken av lån (art 910), eller kontroller art 729 og om lånet er etter annen lov eller til innfrielse av en kausjon.",
  },
];
