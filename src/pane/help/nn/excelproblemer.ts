import type { nbExcelproblemer } from "../nb/excelproblemer";
import type { SameShape } from "../sameShape";

/** Nynorsk: what Excel answers when it cannot do what it is asked. */
export const nnExcelproblemer: SameShape<typeof nbExcelproblemer> = {
  "excel-celle-redigeres": ["Excel er midt i redigering av ei celle", "Ei celle er open for skriving i arket.", "Excel tek ikkje imot endringar så lenge.", "Trykk Enter eller Esc i arket, og prøv igjen."],
  "excel-beskyttet": ["Arket eller arbeidsboka er verna", "Excel lèt ingen endre det som er verna.", "Tertial opphevar aldri vern sjølv.", "Opphev vernet under Sjå gjennom, eller bruk ei anna arbeidsbok."],
  "excel-for-mye-data": ["For mykje data på éin gong", "Excel tok ikkje imot så mykje i éin førespurnad.", "Grensa er Excel si eiga, og er lågare på nettet.", "Vel færre tabellar eller eit mindre område."],
  "excel-navn-opptatt": ["Namnet er i bruk", "Arbeidsboka har allereie eit ark, eit namn eller ein tabell som heiter det same.", "To ting kan ikkje heite det same i ei arbeidsbok.", "Vel å erstatte det, eller gi det eit anna namn."],
  "excel-finnes-ikke": ["Noko finst ikkje lenger i arbeidsboka", "Eit ark, eit namn eller ein tabell er sletta eller har fått nytt namn.", "Det kan vere gjort av deg eller av nokon andre som har arbeidsboka open.", "Les inn på nytt, og prøv igjen."],
  "excel-flere-omrader": ["Fleire område er merka", "Tertial les eitt samanhengande område.", "Radene må stå under dei same overskriftene.", "Merk eitt område, og prøv igjen."],
  "excel-opptatt": ["Excel er oppteken", "Excel gjer noko anna, eller har mista sambandet med arbeidsboka.", "Det går oftast over av seg sjølv.", "Vent litt, og prøv igjen."],
  "excel-feil": ["Excel avviste endringa", "Excel svara med ein feil Tertial ikkje har eigne ord for.", "Feilkoden i meldinga er Excel sin eigen.", "Prøv igjen. Hjelper ikkje det, prøver du i ei ny, tom arbeidsbok."],
  "excel-tomt-ark": ["Arket er tomt", "Arket eller området har ingen celler med innhald.", "Det finst ingenting å lese.", "Vel arket eller området med hovudboka."],
  "excel-arbeidsboken-endret": ["Arbeidsboka er endra undervegs", "Ark, namn eller tabellar er endra sidan arbeidet vart førebudd. Ingenting er skrive.", "Det som vart førebudd, passar ikkje lenger.", "Start på nytt."],
  "excel-ikke-ryddet": ["Nokre ark kan vere halvferdige", "Arbeidet stansa, og Excel lét seg ikkje rydde opp i.", "Arka meldinga nemner, kan mangle rader eller formlar.", "Lukk arbeidsboka utan å lagre, eller slett arka og bygg på nytt."],
  "excel-skrevet-siden": ["Noko er skrive sidan oppdateringa", "I cellene meldinga nemner, står det noko som ikkje stod der då oppdateringa var ferdig.", "Å angre ville skrive over det, fjerna rada det står i, eller brote formelen som viser dit.", "Flytt det du vil behalde, tøm cellene, og vel «Angre oppdateringa» igjen."],
  "excel-ingen-rapport": ["Ingen rapport å oppdatere", "Arket Grunnlag eller tabellane er sletta.", "Ei oppdatering finn tabellane ved hjelp av skjulte merke i arbeidsboka.", "Bygg rapporten på nytt."],
  "excel-filter-staar": ["Excel tok ikkje av filteret", "Rader som er gøymde, kan ikkje oppdaterast.", "Excel lét filteret stå då det vart bede om å fjerne det.", "Fjern filteret sjølv (Data → Fjern filter), og prøv igjen."],
  "excel-uten-sideoppsett": ["Excel tok ikkje imot sideoppsettet", "Arka blir skrivne ut med Excels eige oppsett. Tala er skrivne.", "Nokre utgåver av Excel har ikkje sideoppsett for tillegg, eller maskina har ingen skrivar.", "Set retning, tittelrader og sideskift under Sideoppsett om du skal skrive ut."],
  "excel-uten-fil": ["Excel gav ikkje frå seg arbeidsboka som fil", "Arbeidsboka kan ikkje kopierast herifrå.", "Ho kan vere delt med avgrensa tilgang eller merka fortruleg.", "Lagre ein kopi, og bygg rapporten der med formlane sette til «Berre verdiar»."],
  "grunnlag-borte": ["Grunnlag er sletta", "Arket Grunnlag, eller tabellen på det, finst ikkje i arbeidsboka.", "Tabellane summerer over det, og postane bak eit tal står der.", "Bygg rapporten på nytt for å få det tilbake."],
  "celle-borte": ["Cella finst ikkje lenger", "Cella er sletta, eller rapporten er bygd med andre tabellar.", "Tertial finn celler ut frå kva dei er, ikkje ut frå kvar dei stod.", "Bygg rapporten på nytt."],
  "celle-uten-rapport": ["Arbeidsboka har ingen rapport", "Det finst ingen rapport frå Tertial å gå til.", "Kontrollane viser til celler i den bygde rapporten.", "Bygg rapporten under «Oversikt», og gå så til cella."],
};
