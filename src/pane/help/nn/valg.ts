import type { nbValg } from "../nb/valg";
import type { SameShape } from "../sameShape";

/** Nynorsk: every choice about the report. */
export const nnValg: SameShape<typeof nbValg> = {
  fortegn: {
    title: "Forteikn",
    text: [
      "«Som i rekneskapen» viser utgifter positive og inntekter negative. Då er eit overskot negativt.",
      "«Inntekter positive» snur linjer som er inntekter, og resultatlinjene, så eit overskot er positivt.",
      "Forteiknet endrar berre korleis tabellane blir viste. Grunnlag og kontrollane har alltid forteiknet i rekneskapen.",
    ],
    words: "minus pluss negativ positiv inntekt utgift snu profil kredit debet fortegn",
  },
  avvik: {
    title: "Avvik: retning, og mot kva budsjett",
    text: [
      "«Betre enn budsjett er positivt» viser mindreforbruk og meirinntekt med pluss: budsjett minus rekneskap, med forteiknet i rekneskapen.",
      "«Rekneskap minus budsjett» viser skilnaden slik tala står i kolonnane.",
      "Avviket blir målt mot revidert budsjett, eller mot opphavleg. I ein tertialrapport blir avviket hittil målt mot budsjettet hittil.",
    ],
    words: "meirforbruk merforbruk mindreforbruk meirinntekt merinntekt revidert opphavleg opprinnelig regulert prosent budsjettavvik",
  },
  nullbudsjett: {
    title: "Avvik i prosent når budsjettet er null",
    text: ["Ein prosent av null finst ikkje. Du kan velje at cella er blank, viser 0,0 eller viser n.a.", "Valet gjeld alle tabellane. Avviket i kroner blir vist uansett."],
    words: "dele på null divisjon 0 #DIV/0! n.a. blank prosent",
  },
  enhet: {
    title: "Beløp i kroner, 1000 kr eller mill. kr",
    text: ["Cellene i arket er alltid eksakte på øret. «1000 kr» er eit talformat, så summar av celler stemmer med rekneskapen.", "Kvar celle blir avrunda for seg når ho blir vist. Avrunda rader treng derfor ikkje summere til den avrunda totalen, og linjer blir aldri retta for å få det til."],
    words: "tusen millionar avrunding desimalar øre format nemnar eining",
  },
  kolonnevalg: {
    title: "Kolonnar og rekkjefølgja på dei",
    text: ["I steget Rapport vel du kva kolonnar ein tabell har, og flyttar dei med knappane. Valet gjeld tabellen i førehandsvisinga, eller alle tabellane etter §§ 5-4, 5-5 og 5-6.", "Ein kolonne som ikkje kan visast, står med grunnen: at kjeldene ikkje har budsjett, eller at kolonnen berre høyrer til rapportar til og med ein månad."],
    words: "kolonner kolonnar flytte skjule oppsett rekneskap i fjor note forbruk prognose rekkjefølgje rekkefølge",
  },
  linje4: {
    title: "§ 5-4 linje 4: kva tilskot som er frie inntekter",
    text: [
      "Linje 4, «Andre generelle driftsinntekter», har art 877, og den delen av art 810 (overføringar frå staten) som kommunen reknar som frie inntekter. Kva det er, avgjer kommunen.",
      ["810 på funksjon 840: statleg rammetilskot og andre generelle tilskot. Dette er standard.", "810 på funksjon 840 og 850: også integreringstilskot og vertskommunetilskot.", "All 810: alle overføringar frå staten.", "Berre 877: ingen overføringar på art 810."],
      "Det som ikkje er på linje 4, inngår i sum løyvingar drift, netto (linje 6). Netto driftsresultat er det same uansett.",
    ],
    words: "810 877 840 850 generelle driftsinntekter linje 6 løyvingar bevilgninger statstilskot integreringstilskot tilskudd rentekompensasjon paragraf regel",
  },
  konsernlaan: {
    title: "§ 5-5: art 521 og 911",
    text: ["Art 521 (konserninterne utlån) og 911 (bruk av lån) kan stå saman med eigne utlån og bruk av lån (linje 4 og 13), eller saman med vidareutlån (linje 15 og 16).", "Standard er linjene for eigne middel. Ein kommune som bruker artane til vidareutlån, vel det andre."],
    words: "521 911 521/911 vidareutlån videreutlån startlån utlån bruk av lån linje 13 15 16",
  },
  fondslinjer: {
    title: "Fondslinjer: avsetjing og bruk kvar for seg, eller netto",
    text: ["Oppstillingane har avsetjing til og bruk av fond på kvar si linje frå og med 2022. Til og med 2021 blir dei viste netto, slik oppstillinga då var.", "Du kan velje éin av måtane for alle år. Summane er dei same."],
    words: "avsetjing avsetning bruk fond netto brutto 2021 2022 oppstilling",
  },
  konserninterne: {
    title: "§ 5-8: konserninterne postar",
    text: ["Konserninterne kapittel i balansen kan visast samla med dei andre på same linje, eller på eigne linjer under.", "Sum eigedelar og sum eigenkapital og gjeld er dei same. Elimineringa i ein konsolidert rekneskap er noko anna, og skjer uansett."],
    words: "konsern intern balanse eigne linjer samla kapittel 14 33 23 47",
  },
  investeringsoversikt: {
    title: "§ 5-5 andre ledd: per prosjekt eller per portefølje",
    text: ["Tabellen har éi rad per prosjekt i investeringsrekneskapen. Med lista «Investeringsprosjekt» kan han stå per portefølje, med sum for kvar.", "Utan lista blir tabellen per prosjekt, og ein merknad seier det."],
    words: "investering prosjekt portefølje løyving bevilgning",
  },
  formler: {
    title: "Formlar: KOMMUNE-funksjonar, vanlege formlar eller verdiar",
    text: [
      ["Med KOMMUNE-funksjonar: avvik blir rekna med KOMMUNE.AVVIK og KOMMUNE.AVVIK_PCT. Den som skal rekne på nytt, må ha tillegget.", "Vanlege Excel-formlar: reknar overalt, også i LibreOffice.", "Berre verdiar: faste tal, utan formlar."],
      "Tala er dei same på alle tre måtane.",
    ],
    words: "funksjonar excel levande tal verdiar utan formlar formler libreoffice",
  },
  stil: { title: "Fargar i arka", text: ["Vel farge på overskrifter og summar i arka: blå, grøn, burgunder eller grå. Fargen er ein del av malen."], words: "stil utsjånad utseende tema farge blå grøn burgunder grå logo" },
  terskel: {
    title: "Grenser for avvik som blir forklarte",
    text: ["Ei eining er med i «Forklaringar til avvik» når avviket når begge grensene: beløpet i kroner og prosenten av budsjettet. Set ei grense til 0 for å la den andre avgjere."],
    words: "terskel grense vesentleg forklaring beløp prosent kommentar",
  },
  notenummer: { title: "Nummer på notane", text: ["I steget Rapport kan notane få nummer. Numra blir viste i kolonnen Note ved linjene dei høyrer til. Eit tomt felt utelèt nummeret."], words: "note notetilvising notehenvisning nummer" },
  felles: {
    title: "Område som ikkje er tenesteområde",
    text: ["Merk områda som er felles for kommunen, i steget Kolonnar. Dei får ikkje eigen tabell og blir ikkje rekna med i resultat per tenesteområde.", "Tala er med i §§ 5-4 og 5-6, så brua mellom tabellane går opp."],
    words: "felles finans skatt ramme sjølvkost selvkost bru bro resultat per tenesteområde",
  },
};
