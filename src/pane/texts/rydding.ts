import type { Words } from "../../texts/words";

/** Texts of what a write that stopped has left in the workbook. */
export const rydding = {
  "rydding.avbrutt": {
    nb: "En skriving til arbeidsboken ble avbrutt",
    nn: "Ei skriving til arbeidsboka vart avbroten",
    en: "Writing to the workbook was interrupted",
  },
  "rydding.oppdatering": {
    nb: "Oppdateringen som begynte {tid}, ble ikke ferdig. Tall og summer i rapporten kan være feil til den er tatt tilbake eller gjort på nytt.",
    nn: "Oppdateringa som tok til {tid}, vart ikkje ferdig. Tal og summar i rapporten kan vere feil til ho er teken tilbake eller gjord på nytt.",
    en: "The refresh that began {tid} was not finished. Figures and sums in the report may be wrong until it is taken back or done again.",
  },
  "rydding.angring": {
    nb: "Angringen som begynte {tid}, ble ikke ferdig. Tall og summer i rapporten kan være feil til den er tatt tilbake.",
    nn: "Angringa som tok til {tid}, vart ikkje ferdig. Tal og summar i rapporten kan vere feil til ho er teken tilbake.",
    en: "The undoing that began {tid} was not finished. Figures and sums in the report may be wrong until it is taken back.",
  },
  "rydding.bygging": {
    nb: "Byggingen som begynte {tid}, ble ikke ferdig. Arkene kan være halvferdige.",
    nn: "Bygginga som tok til {tid}, vart ikkje ferdig. Arka kan vere halvferdige.",
    en: "The build that began {tid} was not finished. Sheets may be half done.",
  },
  "rydding.liste": {
    nb: "Listen som ble skrevet {tid}, ble ikke ferdig. Den kan mangle rader.",
    nn: "Lista som vart skriven {tid}, vart ikkje ferdig. Ho kan mangle rader.",
    en: "The list that was written {tid} was not finished. It may lack rows.",
  },
  "rydding.avbruttHjelp": {
    nb: "«Ta tilbake» setter arbeidsboken slik den var før, eller gjør ferdig det som bare mangler oppryddingen. Det skjer også av seg selv når du bygger eller oppdaterer på nytt. Er noen andre i ferd med å skrive i arbeidsboken nå, venter du til de er ferdige.",
    nn: "«Ta tilbake» set arbeidsboka slik ho var før, eller gjer ferdig det som berre manglar oppryddinga. Det skjer òg av seg sjølv når du byggjer eller oppdaterer på nytt. Er nokon andre i ferd med å skrive i arbeidsboka no, ventar du til dei er ferdige.",
    en: "“Take back” sets the workbook as it was before, or finishes what only lacks the tidying up. That also happens by itself when you build or refresh again. If somebody else is writing in the workbook now, wait until they are done.",
  },
  "rydding.taTilbake": { nb: "Ta tilbake", nn: "Ta tilbake", en: "Take back" },
  "rydding.tarTilbake": { nb: "Tar tilbake …", nn: "Tek tilbake …", en: "Taking back …" },
  "rydding.tattTilbake": {
    nb: "Arbeidsboken er hel igjen",
    nn: "Arbeidsboka er heil igjen",
    en: "The workbook is whole again",
  },
  "rydding.filtre": {
    nb: "Filtre ble ikke satt på igjen",
    nn: "Filter vart ikkje sette på igjen",
    en: "Filters were not put back",
  },
  "rydding.filtreHva": {
    nb: "Filtrene dine på {kolonner} ble tatt av mens det ble skrevet, og er ikke satt på igjen.",
    nn: "Filtera dine på {kolonner} vart tekne av medan det vart skrive, og er ikkje sette på igjen.",
    en: "Your filters on {kolonner} were taken off while the workbook was written to, and are not back on.",
  },
  "rydding.settPaa": { nb: "Sett filtrene på igjen", nn: "Set filtera på igjen", en: "Put the filters back" },
  "rydding.satTilSide": {
    nb: "Arbeidsboken har ark fra en tidligere rapport",
    nn: "Arbeidsboka har ark frå ein tidlegare rapport",
    en: "The workbook has sheets of an earlier report",
  },
  "rydding.satTilSideHva": {
    nb: "Disse arkene ble satt til side da rapporten ble bygget på nytt, og er ikke fjernet: {ark}. Se om det står noe i dem du vil ta vare på.",
    nn: "Desse arka vart sette til side då rapporten vart bygd på nytt, og er ikkje fjerna: {ark}. Sjå om det står noko i dei du vil ta vare på.",
    en: "These sheets were set aside when the report was built again, and have not been removed: {ark}. See whether they hold anything you want to keep.",
  },
  "rydding.fjern": { nb: "Fjern arkene", nn: "Fjern arka", en: "Remove the sheets" },
  "rydding.fjerner": { nb: "Fjerner arkene …", nn: "Fjernar arka …", en: "Removing the sheets …" },
  "rydding.fjernet": { nb: "Arkene er fjernet", nn: "Arka er fjerna", en: "The sheets are removed" },
} as const satisfies Readonly<Record<string, Words>>;
