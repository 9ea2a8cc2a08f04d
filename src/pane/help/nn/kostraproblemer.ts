import type { nbKostraproblemer } from "../nb/kostraproblemer";
import type { SameShape } from "../sameShape";

/** Nynorsk: problems with KOSTRA files, read or written. */
export const nnKostraproblemer: SameShape<typeof nbKostraproblemer> = {
  "kostra-aar": ["Ein KOSTRA-post gjeld eit anna år", "Posten har eit anna år enn rapporten, og er ikkje med.", "Rapporten skal berre ha tala for året.", "Vel fila for året, eller endre rekneskapsåret."],
  "kostra-belop": ["Eit beløp i KOSTRA-fila kan ikkje lesast", "Teikn 40–48 i posten er ikkje eit heilt tal i 1000 kr. Posten er ikkje med.", "Eit beløp som ikkje kan lesast, blir aldri til null.", "Rett fila i økonomisystemet."],
  "kostra-dublett": ["Ein post står fleire gonger", "Dei same kodane står på fleire linjer, og beløpa er lagde saman, slik SSB gjer (kontroll 015).", "Det kan vere ein post for mykje.", "Kontroller at ingen av dei er overflødig."],
  "kostra-flere-kommuner": ["Fila har fleire kommunenummer", "Postane for alle kommunane er lagde saman.", "Rapporten skal truleg berre vere for éin.", "Del fila viss berre éin av dei skal med."],
  "kostra-flere-kvartal": ["Fila har fleire kvartal", "Kvartala er hittil i året, og kan ikkje leggjast saman.", "Då ville dei første månadene ha blitt talde fleire gonger.", "Bruk ei fil med berre eitt kvartal."],
  "kostra-flere-skjema": ["Fila har både konsolidert og eigen rekneskap", "0M og 0N inneheld det som også står i dei andre skjemaa.", "Lagde saman ville beløpa ha blitt talde dobbelt.", "Bruk ei fil med berre éin av dei."],
  "kostra-kode": ["Ein kode i KOSTRA-fila er ugyldig", "Kontoklasse, funksjon, art eller kapittel har feil form. Posten er ikkje med.", "Posten kan ikkje plasserast på ei linje.", "Rett fila i økonomisystemet."],
  "kostra-kvartal": ["Fila er for eit kvartal", "Beløpa er hittil i året, og er lesne utan periode.", "Tabellane viser rekneskapen til og med kvartalet.", "Ingenting, viss det er meininga. Årsrapporten treng fila for heile året."],
  "kostra-lengde": ["Ei linje har feil lengde", "Ein KOSTRA-post har eit fast tal på teikn. Ingen linjer er lesne.", "Eitt teikn for lite flyttar beløpet til feil stad.", "Hent ut fila på nytt, utan å opne ho i eit rekneark eller ein teksteditor."],
  "kostra-skjema": ["Skjemaet er ikkje ein rekneskap", "Posten er av eit anna skjema enn dei Tertial les, og er ikkje med.", "Andre skjema har ikkje rekneskapstal.", "Bruk 0A og 0B (0C og 0D for fylket), 0I og 0J for ein særbedrift, eller 0M og 0N for den konsoliderte rekneskapen."],
  "kostra-tabulator": ["Fila har tabulatorar", "Ei KOSTRA-fil har faste posisjonar og mellomrom. Ingen linjer er lesne.", "Tabulatorane kjem av at fila er opna i eit rekneark.", "Hent ut fila på nytt."],
  "kostra-uten-poster": ["Kjeldene har ikkje rekneskap til eit skjema", "Det blir inga fil av skjemaet.", "Skjemaet treng føringar i den kontoklassen meldinga nemner.", "Legg ved ei kjelde som har dei."],
  "kostra-avrunding": ["Ein post er flytta med eitt tusen", "Posten er skriven eitt tusen frå den næraste avrundinga.", "Kvar post blir avrunda for seg. Utan dette ville ein av kontrollane til SSB ha bomma med meir enn marginen, sjølv om rekneskapen går opp.", "Ingenting. Det eksakte beløpet står i meldinga."],
  "kostra-belop-for-stort": ["Eit beløp har ikkje plass i KOSTRA-fila", "Posten er større enn teikna ein post har til beløp. Fila kan ikkje skrivast.", "Eit avkorta beløp ville ha vore feil.", "Kontroller beløpet. Er det rett, tek du kontakt med SSB om korleis det skal rapporterast."],
};
