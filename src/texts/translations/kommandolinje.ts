import type { Translations } from "../dictionary";

/** What the command line and the server of the workbench say. */
export const KOMMANDOLINJE: Translations = {
  "Valget «{0}» finnes ikke.": ["Valet «{=0}» finst ikkje.", "There is no option «{=0}»."],
  "«{0}» hører ikke til noe valg. Et filnavn med mellomrom må stå i anførselstegn.": [
    "«{=0}» høyrer ikkje til noko val. Eit filnamn med mellomrom må stå i hermeteikn.",
    "«{=0}» belongs to no option. A file name with spaces must be in quotation marks."],
  "Valget {0} tar ingen verdi.": ["Valet {=0} tek ingen verdi.", "The option {=0} takes no value."],
  "Valget {0} mangler verdi.": ["Valet {=0} manglar verdi.", "The option {=0} lacks its value."],
  "Valget {0} mangler.": ["Valet {=0} manglar.", "The option {=0} is missing."],
  "Kommandoen mangler.": ["Kommandoen manglar.", "The command is missing."],
  "Kommandoen «{0}» finnes ikke.": ["Kommandoen «{=0}» finst ikkje.", "There is no command «{=0}»."],
  "{0} {1} finnes ikke; bruk {2}.": ["{=0} {=1} finst ikkje; bruk {=2}.", "{=0} {=1} does not exist; use {=2}."],
  "--report {0} må ha --period, for eksempel --period {1}08.": [
    "--report {=0} må ha --period, til dømes --period {1}08.",
    "--report {=0} must have --period, for example --period {1}08."],
  "--period {0} er ikke en periode. Skriv år og måned, for eksempel {1}08.": [
    "--period {=0} er ikkje ein periode. Skriv år og månad, til dømes {1}08.",
    "--period {=0} is not a period. Write year and month, for example {1}08."],
  "--period {0} er ikke i {1} (--year).": ["--period {=0} er ikkje i {1} (--year).", "--period {=0} is not in {1} (--year)."],
  "--report {0} går til {1}, ikke {2}. Bruk --report maaned for andre måneder.": [
    "--report {=0} går til {1}, ikkje {2}. Bruk --report maaned for andre månader.",
    "--report {=0} is up to {1}, not {2}. Use --report maaned for other months."],
  "--year {0} er ikke et årstall.": ["--year {=0} er ikkje eit årstal.", "--year {=0} is not a year."],
  "--aar {0} er ikke årstall. Skriv for eksempel 2023,2024 eller 2021-2024.": [
    "--aar {=0} er ikkje årstal. Skriv til dømes 2023,2024 eller 2021-2024.",
    "--aar {=0} is not years. Write for example 2023,2024 or 2021-2024."],
  "--orgnr {0} er ikke et organisasjonsnummer (ni siffer).": [
    "--orgnr {=0} er ikkje eit organisasjonsnummer (ni siffer).",
    "--orgnr {=0} is not an organisation number (nine digits)."],
  "--enhet saerbedrift er ett foretak om gangen, men det er gitt {0}: {1}. Gi bare ett med --foretak.": [
    "--enhet saerbedrift er eitt føretak om gongen, men det er gitt {0}: {=1}. Gi berre eitt med --foretak.",
    "--enhet saerbedrift is one undertaking at a time, but {0} are given: {=1}. Give only one with --foretak."],
  "--foretak {0} må ha navn og fil: --foretak \"NAVN=FIL\".": [
    "--foretak {=0} må ha namn og fil: --foretak \"NAMN=FIL\".",
    "--foretak {=0} must have name and file: --foretak \"NAME=FILE\"."],
  "Si hvor resultatet skal: --out, --out-dir, eller begge.": [
    "Sei kvar resultatet skal: --out, --out-dir, eller begge.",
    "Say where the result is to go: --out, --out-dir, or both."],
  "Si hvilken fil som skal vises: tertial inspect FIL.": ["Sei kva fil som skal visast: tertial inspect FIL.", "Say which file to show: tertial inspect FILE."],
  "«{0}» er en av kildene og er ikke skrevet over. Velg et annet navn til resultatet.": [
    "«{=0}» er ei av kjeldene og er ikkje skriven over. Vel eit anna namn til resultatet.",
    "«{=0}» is one of the sources and is not overwritten. Choose another name for the result."],
  "«{0}» finnes fra før, og kan være fylt ut. Velg et annet navn, eller bruk --force.": [
    "«{=0}» finst frå før, og kan vere fylt ut. Vel eit anna namn, eller bruk --force.",
    "«{=0}» exists already, and may be filled in. Choose another name, or use --force."],
  "Kan ikke åpne «{0}»: {1}.": ["Kan ikkje opne «{=0}»: {1}.", "Cannot open «{=0}»: {1}."],
  "Kan ikke skrive «{0}»: {1}.": ["Kan ikkje skrive «{=0}»: {1}.", "Cannot write «{=0}»: {1}."],
  "Malen «{0}» kan ikke brukes:": ["Malen «{=0}» kan ikkje brukast:", "The template «{=0}» cannot be used:"],
  "Malen «{0}» er for stor til å være en mal. Er dette riktig fil?": [
    "Malen «{=0}» er for stor til å vere ein mal. Er dette rett fil?",
    "The template «{=0}» is too large to be a template. Is this the right file?"],
  "Malen «{0}» er ikke lagret som UTF-8. Lagre den på nytt med den kodingen.": [
    "Malen «{=0}» er ikkje lagra som UTF-8. Lagre han på nytt med den kodinga.",
    "The template «{=0}» is not saved as UTF-8. Save it again with that encoding."],
  "filen eller mappen finnes ikke": ["fila eller mappa finst ikkje", "the file or folder does not exist"],
  "det er en mappe, ikke en fil": ["det er ei mappe, ikkje ei fil", "it is a folder, not a file"],
  "det står en fil der det skulle vært en mappe": ["det står ei fil der det skulle ha vore ei mappe", "there is a file where a folder should be"],
  "du har ikke tilgang": ["du har ikkje tilgang", "you do not have access"],
  "du har ikke tilgang, eller filen er åpen i et annet program": [
    "du har ikkje tilgang, eller fila er open i eit anna program",
    "you do not have access, or the file is open in another program"],
  "filen er åpen i et annet program": ["fila er open i eit anna program", "the file is open in another program"],
  "stedet kan bare leses": ["staden kan berre lesast", "the place is read-only"],
  "disken er full": ["disken er full", "the disk is full"],
  "«{0}» er to av filene som skal skrives. Velg et annet navn eller en annen mappe.": [
    "«{=0}» er to av filene som skal skrivast. Vel eit anna namn eller ei anna mappe.",
    "«{=0}» is two of the files to be written. Choose another name or another folder."],
  "«{0}» ble endret mens den ble lest, og tallene kan være fra to utgaver av den. Vent til filen er ferdig skrevet, og kjør på nytt.": [
    "«{=0}» vart endra medan ho vart lesen, og tala kan vere frå to utgåver av henne. Vent til fila er ferdig skriven, og køyr på nytt.",
    "«{=0}» was changed while it was read, and the figures may be from two editions of it. Wait until the file is fully written, and run again."],
  "Forrige skriving til «{0}» ble stanset mens filene ble satt på plass. Det er nå gjort ferdig.": [
    "Førre skriving til «{=0}» vart stansa medan filene vart sette på plass. Det er no gjort ferdig.",
    "The last writing to «{=0}» was stopped while the files were put in place. That is now done."],
  "det er ikke en vanlig fil, men en enhet eller en strøm fra et annet program": [
    "det er ikkje ei vanleg fil, men ei eining eller ein straum frå eit anna program",
    "it is no ordinary file, but a device or a stream from another program"],
  "lenken viser til seg selv": ["lenkja viser til seg sjølv", "the link points at itself"],
  "navnet er for langt": ["namnet er for langt", "the name is too long"],
  "du har ikke mer plass på disken": ["du har ikkje meir plass på disken", "you have no more room on the disk"],
  "filen er større enn det er lov til å skrive": ["fila er større enn det er lov til å skrive", "the file is larger than may be written"],
  "disken svarer ikke som den skal": ["disken svarer ikkje som han skal", "the disk does not answer as it should"],
  "Ingen filer er skrevet.": ["Ingen filer er skrivne.", "No files are written."],
  "Ingen fil er skrevet. Rett feilene, eller kjør uten --ledger: da får listene ingen forslag fra regnskapet.": [
    "Inga fil er skriven. Rett feila, eller køyr utan --ledger: då får listene ingen forslag frå rekneskapen.",
    "No file is written. Correct the errors, or run without --ledger: the lists then get no proposals from the accounts."],
  "Lister {aar}": ["Lister {aar}", "Lists {aar}"],
  "skilletegn": ["skiljeteikn", "delimiter"],
  "desimaltegn": ["desimalteikn", "decimal separator"],
  "tabulator": ["tabulator", "tab"],
  "KOSTRA-fil, beløp i 1000 kr": ["KOSTRA-fil, beløp i 1000 kr", "KOSTRA file, amounts in NOK 1000"],
  "Kolonneoverskrifter på rad {0}": ["Kolonneoverskrifter på rad {0}", "Column headers in row {0}"],
  "hittil": ["hittil", "to date"],
  "navn på {0}": ["namn på {0}", "name of {0}"],
  "brukes ikke": ["ikkje i bruk", "not used"],
  "sikker": ["sikker", "certain"],
  "trolig": ["truleg", "likely"],
  "usikker": ["usikker", "uncertain"],
  "Spør": ["Spør", "Asking"],
  "tabell": ["tabell", "table"],
  "oppdatert": ["oppdatert", "updated"],
  "må velges": ["må veljast", "must be chosen"],
  "ark": ["ark", "sheet"],
  "region": ["region", "region"],
  "år": ["år", "year"],
  "{tall} tall hentet.": ["{tall} tal henta.", "{tall} figures fetched."],
  "{tall} tall hentet, {tall2} har ikke SSB (se kolonnen Status).": [
    "{tall} tal henta, {tall2} har ikkje SSB (sjå kolonnen Status).",
    "{tall} figures fetched, {tall2} SSB does not have (see the column Status)."],
  "Kilde: Statistisk sentralbyrå, tabell {0}.": ["Kjelde: Statistisk sentralbyrå, tabell {=0}.", "Source: Statistics Norway, table {=0}."],
  "SSB ber om at dette følger tallene:": ["SSB ber om at dette følgjer tala:", "SSB asks that this follows the figures:"],
  "Mangler:": ["Manglar:", "Missing:"],
  "{tall} av {tall2} tabeller. Bruk flere ord for å få færre.": [
    "{tall} av {tall2} tabellar. Bruk fleire ord for å få færre.",
    "{tall} of {tall2} tables. Use more words to get fewer."],
  "{tall} tabeller.": ["{tall} tabellar.", "{tall} tables."],
  "Tertial er ikke bygget ennå. Kjør «npm start», som bygger først.": [
    "Tertial er ikkje bygd enno. Køyr «npm start», som byggjer først.",
    "Tertial is not built yet. Run «npm start», which builds first."],
  "«{0}» er ikke et portnummer. Bruk et heltall fra 0 til 65535.": [
    "«{=0}» er ikkje eit portnummer. Bruk eit heiltal frå 0 til 65535.",
    "«{=0}» is not a port number. Use a whole number from 0 to 65535."],
  "Adressen «{0}» kan ikke brukes til maler: den må begynne med https://, og ha bare vert og sti. En mappe ender med «/».": [
    "Adressa «{=0}» kan ikkje brukast til malar: ho må byrje med https://, og ha berre vert og sti. Ei mappe endar med «/».",
    "The address «{=0}» cannot be used for templates: it must begin with https://, and have only host and path. A folder ends with «/»."],
  "Tertial kjører på": ["Tertial køyrer på", "Tertial is running at"],
  "Avslutt med Ctrl+C.": ["Avslutt med Ctrl+C.", "Stop with Ctrl+C."],
  "For Excel: last inn dist/web/manifest.xml.": ["For Excel: last inn dist/web/manifest.xml.", "For Excel: load dist/web/manifest.xml."],
  "For Excel: last inn dist/web/manifest.xml, bygget med «npx webpack --config-name web --env base={0}».": [
    "For Excel: last inn dist/web/manifest.xml, bygd med «npx webpack --config-name web --env base={=0}».",
    "For Excel: load dist/web/manifest.xml, built with «npx webpack --config-name web --env base={=0}»."],
  "Finnes ikke": ["Finst ikkje", "Not found"],
  "{tall} av {tall2} rader brukt": ["{tall} av {tall2} rader brukte", "{tall} of {tall2} rows used"],
  "--region {0} er verken et kommunenummer (fire siffer, seks for en bydel i Oslo) eller et fylkesnummer (to siffer).": [
    "--region {=0} er verken eit kommunenummer (fire siffer, seks for ein bydel i Oslo) eller eit fylkesnummer (to siffer).",
    "--region {=0} is neither a municipality number (four digits, six for a city district of Oslo) nor a county number (two digits)."],
  "--kvartal gjelder bare --enhet kasse: SSB tar ikke imot kvartal for særbedrifter og konsoliderte regnskap.": [
    "--kvartal gjeld berre --enhet kasse: SSB tek ikkje imot kvartal for særbedrifter og konsoliderte rekneskapar.",
    "--kvartal is for --enhet kasse only: Statistics Norway takes no quarters of separate undertakings and consolidated accounts."],
};
