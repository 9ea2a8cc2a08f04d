import type { nbValg } from "../nb/valg";
import type { SameShape } from "../sameShape";

/** Nynorsk: every choice about the report. */
export const nnValg: SameShape<typeof nbValg> = {
  kolonnevalg: {
    title: "Kolonnar og rekkjefølgja på dei",
    text: ["Under «Tabellar og val» vel du kva kolonnar ein tabell har, og flyttar dei med knappane. Valet gjeld tabellen i førehandsvisinga, eller alle tabellane etter §§ 5-4, 5-5 og 5-6. Budsjettkolonnane i dei er regulerte i forskrifta § 5-2, som ikkje er lesen: kva dei skal vere, vel du.", "Ein kolonne som ikkje kan visast, står med grunnen: at kjeldene ikkje har budsjett, eller at kolonnen berre høyrer til rapportar til og med ein månad."],
    words: "kolonner kolonnar flytte skjule oppsett rekneskap i fjor note forbruk prognose rekkjefølgje rekkefølge",
  },
  formler: {
    title: "Formlar: KOMMUNE-funksjonar, vanlege formlar eller verdiar",
    text: [
      ["Med KOMMUNE-funksjonar: avvik blir rekna med KOMMUNE.AVVIK og KOMMUNE.AVVIK_PCT. Den som skal rekne på nytt, må ha tillegget.", "Vanlege Excel-formlar: reknar overalt, også i LibreOffice.", "Berre verdiar: faste tal, utan formlar."],
      "Tala er dei same på alle tre måtane.",
    ],
    words: "funksjonar excel levande tal verdiar utan formlar formler libreoffice",
  },
  terskel: {
    title: "Grenser for avvik som blir forklarte",
    text: ["Ei eining er med i «Forklaringar til avvik» når avviket når begge grensene: beløpet i kroner og prosenten av budsjettet. Set ei grense til 0 for å la den andre avgjere."],
    words: "terskel grense vesentleg forklaring beløp prosent kommentar",
  },
  notenummer: { title: "Nummer på notane", text: ["Under «Tabellar og val» kan notane få nummer. Numra blir viste i kolonnen Note ved linjene dei høyrer til. Eit tomt felt utelèt nummeret."], words: "note notetilvising notehenvisning nummer" },
  felles: {
    title: "Område som ikkje er tenesteområde",
    text: ["Merk områda som er felles for kommunen, under «Slik er dei lesne». Dei får ikkje eigen tabell og blir ikkje rekna med i resultat per tenesteområde.", "Tala er med i §§ 5-4 og 5-6, så brua mellom tabellane går opp."],
    words: "felles finans skatt ramme sjølvkost selvkost bru bro resultat per tenesteområde",
  },
};
