import type { ProblemText } from "../helpText";

/** Problems with KOSTRA files, read or written. */
export const nbKostraproblemer = {
  "kostra-aar": ["En KOSTRA-post gjelder et annet år", "Posten har et annet år enn rapporten, og er ikke med.", "Rapporten skal bare ha årets tall.", "Velg filen for året, eller endre regnskapsåret."],
  "kostra-belop": ["Et beløp i KOSTRA-filen kan ikke leses", "Tegn 40–48 i posten er ikke et helt tall i 1000 kr. Posten er ikke med.", "Et beløp som ikke kan leses, blir aldri til null.", "Rett filen i økonomisystemet."],
  "kostra-dublett": ["En post står flere ganger", "Samme koder står på flere linjer, og beløpene er lagt sammen, slik SSB gjør (kontroll 015).", "Det kan være en post for mye.", "Kontroller at ingen av dem er overflødig."],
  "kostra-flere-kommuner": ["Filen har flere kommunenumre", "Postene for alle kommunene er lagt sammen.", "Rapporten skal trolig bare være for én.", "Del filen hvis bare én av dem skal med."],
  "kostra-flere-kvartal": ["Filen har flere kvartaler", "Kvartalene er hittil i året, og kan ikke legges sammen.", "Da ville de første månedene blitt talt flere ganger.", "Bruk en fil med bare ett kvartal."],
  "kostra-flere-skjema": ["Filen har både konsolidert og eget regnskap", "0M og 0N inneholder det som også står i de andre skjemaene.", "Lagt sammen ville beløpene blitt talt dobbelt.", "Bruk en fil med bare ett av dem."],
  "kostra-kode": ["En kode i KOSTRA-filen er ugyldig", "Kontoklasse, funksjon, art eller kapittel har feil form. Posten er ikke med.", "Posten kan ikke plasseres på en linje.", "Rett filen i økonomisystemet."],
  "kostra-kvartal": ["Filen er for et kvartal", "Beløpene er hittil i året, og er lest uten periode.", "Tabellene viser regnskapet til og med kvartalet.", "Ingenting, hvis det er meningen. Årsrapporten trenger filen for hele året."],
  "kostra-lengde": ["En linje har feil lengde", "En KOSTRA-post har et fast antall tegn. Ingen linjer er lest.", "Ett tegn for lite flytter beløpet til feil sted.", "Hent ut filen på nytt, uten å åpne den i et regneark eller en teksteditor."],
  "kostra-skjema": ["Skjemaet er ikke et regnskap", "Posten er av et annet skjema enn dem Tertial leser, og er ikke med.", "Andre skjemaer har ikke regnskapstall.", "Bruk 0A og 0B (0C og 0D for fylket), 0I og 0J for en særbedrift, eller 0M og 0N for det konsoliderte regnskapet."],
  "kostra-tabulator": ["Filen har tabulatorer", "En KOSTRA-fil har faste posisjoner og mellomrom. Ingen linjer er lest.", "Tabulatorene kommer av at filen er åpnet i et regneark.", "Hent ut filen på nytt."],
  "kostra-uten-poster": ["Kildene har ikke regnskap til et skjema", "Det blir ingen fil av skjemaet.", "Skjemaet trenger føringer i den kontoklassen meldingen nevner.", "Legg ved en kilde som har dem."],
  "kostra-avrunding": ["En post er flyttet med ett tusen", "Posten er skrevet ett tusen fra den nærmeste avrundingen.", "Hver post avrundes for seg. Uten dette ville en av SSBs kontroller bommet med mer enn marginen, selv om regnskapet går opp.", "Ingenting. Det eksakte beløpet står i meldingen."],
  "kostra-belop-for-stort": ["Et beløp har ikke plass i KOSTRA-filen", "Posten er større enn tegnene en post har til beløp. Filen kan ikke skrives.", "Et avkortet beløp ville vært feil.", "Kontroller beløpet. Er det riktig, tar du kontakt med SSB om hvordan det skal rapporteres."],
} as const satisfies Readonly<Record<string, ProblemText>>;
