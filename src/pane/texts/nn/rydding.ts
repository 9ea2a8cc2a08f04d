import type { Texts } from "../dictionaryOf";
import type { nbRydding } from "../nb/rydding";

/** Nynorsk: what a write that stopped has left in the workbook. */
export const nnRydding: Texts<typeof nbRydding> = {
  "rydding.avbrutt": "Ei skriving til arbeidsboka vart avbroten",
  "rydding.oppdatering": "Oppdateringa som tok til {tid}, vart ikkje ferdig. Tal og summar i rapporten kan vere feil til ho er teken tilbake eller gjord på nytt.",
  "rydding.angring": "Angringa som tok til {tid}, vart ikkje ferdig. Tal og summar i rapporten kan vere feil til ho er teken tilbake.",
  "rydding.bygging": "Bygginga som tok til {tid}, vart ikkje ferdig. Arka kan vere halvferdige.",
  "rydding.liste": "Lista som vart skriven {tid}, vart ikkje ferdig. Ho kan mangle rader.",
  "rydding.avbruttHjelp": "«Ta tilbake» set arbeidsboka slik ho var før, eller gjer ferdig det som berre manglar oppryddinga. Det skjer òg av seg sjølv når du byggjer eller oppdaterer på nytt. Er nokon andre i ferd med å skrive i arbeidsboka no, ventar du til dei er ferdige.",
  "rydding.taTilbake": "Ta tilbake",
  "rydding.tarTilbake": "Tek tilbake …",
  "rydding.tattTilbake": "Arbeidsboka er heil igjen",
  "rydding.filtre": "Filter vart ikkje sette på igjen",
  "rydding.filtreHva": "Filtera dine på {kolonner} vart tekne av medan det vart skrive, og er ikkje sette på igjen.",
  "rydding.settPaa": "Set filtera på igjen",
  "rydding.satTilSide": "Arbeidsboka har ark frå ein tidlegare rapport",
  "rydding.satTilSideHva": "Desse arka vart sette til side då rapporten vart bygd på nytt, og er ikkje fjerna: {ark}. Sjå om det står noko i dei du vil ta vare på.",
  "rydding.fjern": "Fjern arka",
  "rydding.fjerner": "Fjernar arka …",
  "rydding.fjernet": "Arka er fjerna",
};
