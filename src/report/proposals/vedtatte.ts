import { saidIn } from "../../texts/words";
import { disponeringDrift } from "../tables/notes/disponeringDrift";
import { disponeringInvestering } from "../tables/notes/disponeringInvestering";
import { DISPOSISJONSLINJER } from "../tables/notes/disposisjonslinjer";
import type { Note, NoteBasis } from "../tables/notes/note";
import { noteAmounts } from "../tables/notes/evaluateNote";
import type { Propose } from "./basis";
import { amountValue, textValue } from "./values";

/** What § 5-9 takes from the budget when nothing is given; null without a budget. */
export const proposeVedtatte: Propose = (basis) => {
  const { figures } = basis.grunnlag;
  if (!figures.includes("revidertBudsjett") && !figures.includes("opprinneligBudsjett")) return null;
  const withoutList: NoteBasis = { ...basis, listings: [] };
  const notes: Readonly<Record<"5-9-drift" | "5-9-investering", Note>> = {
    "5-9-drift": disponeringDrift(withoutList),
    "5-9-investering": disponeringInvestering(withoutList),
  };
  return {
    basis:
      "beløpene i budsjettet, med fortegn som i regnskapet (utgifter og avsetninger pluss, inntekter og bruk minus). Rett dem til det som er vedtatt, og skriv vedtaket.",
    rows: DISPOSISJONSLINJER.map(({ disposisjon, note, vedtatt }) => ({
      disposisjon: textValue(disposisjon),
      belop: amountValue(noteAmounts(notes[note], basis.grunnlag)(vedtatt)),
      strykes: textValue("J"),
      vedtak: textValue(saidIn(notes[note].lines.find(({ id }) => id === vedtatt)?.basis ?? "", "nb")),
    })),
  };
};
