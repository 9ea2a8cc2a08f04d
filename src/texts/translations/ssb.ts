import type { Translations } from "../dictionary";

/** The fetching from SSB. */
export const SSB: Translations = {
  "Adressen «{0}» kan ikke brukes: {1}. SSBs egen er {2}.": [
    "Adressa «{=0}» kan ikkje brukast: {1}. SSB si eiga er {=2}.",
    "The address «{=0}» cannot be used: {1}. SSB's own is {=2}."],
  "den er ikke en nettadresse": ["det er ikkje ei nettadresse", "it is not a web address"],
  "den må begynne med https://": ["ho må byrje med https://", "it must begin with https://"],
  "den kan ikke ha brukernavn eller passord": ["ho kan ikkje ha brukarnamn eller passord", "it cannot have a user name or password"],
  "den kan bare ha vert og sti": ["ho kan berre ha vert og sti", "it can only have host and path"],
  "en variabel det er spurt etter, finnes ikke i tabellen": [
    "ein variabel det er spurt etter, finst ikkje i tabellen",
    "a variable that is asked for is not in the table"],
  "en kode det er spurt etter, finnes ikke i tabellen": ["ein kode det er spurt etter, finst ikkje i tabellen", "a code that is asked for is not in the table"],
  "en variabel tabellen krever, er ikke valgt": ["ein variabel tabellen krev, er ikkje vald", "a variable the table requires is not chosen"],
  "utvalget er større enn SSB gir på én gang": ["utvalet er større enn SSB gir på éin gong", "the selection is larger than SSB gives at once"],
  "utvalget er skrevet på en måte SSB ikke forstår": [
    "utvalet er skrive på ein måte SSB ikkje forstår",
    "the selection is written in a way SSB does not understand"],
  "kodelisten finnes ikke": ["kodelista finst ikkje", "the code list does not exist"],
  "SSB avviste spørringen ({0}, svar {1}): {2}. Se over nøkkeltall, regioner og år.": [
    "SSB avviste spørjinga ({0}, svar {1}): {2}. Sjå over nøkkeltal, regionar og år.",
    "SSB refused the query ({0}, response {1}): {2}. Check key figures, regions and years."],
  "Fant ikke det som ble spurt etter ({0}, svar 404). Tabellen kan være avsluttet eller nummeret feil; kontroller også adressen.": [
    "Fann ikkje det som vart spurt etter ({0}, svar 404). Tabellen kan vere avslutta eller nummeret feil; kontroller også adressa.",
    "Did not find what was asked for ({0}, response 404). The table may be discontinued or the number wrong; check the address too."],
  "SSB tar ikke imot flere spørringer herfra nå ({0}, svar 429). Grensen gjelder hele nettverket dere deler. Vent {1}, og prøv igjen.": [
    "SSB tek ikkje imot fleire spørjingar herifrå no ({0}, svar 429). Grensa gjeld heile nettverket de deler. Vent {1}, og prøv igjen.",
    "SSB accepts no more queries from here for now ({0}, response 429). The limit is for the whole network you share. Wait {1}, and try again."],
  "SSB kan ikke svare nå ({0}, svar {1}). {2}": ["SSB kan ikkje svare no ({0}, svar {1}). {2}", "SSB cannot answer now ({0}, response {1}). {2}"],
  "Prøv igjen senere.": ["Prøv igjen seinare.", "Try again later."],
  "Vent {0}, og prøv igjen.": ["Vent {0}, og prøv igjen.", "Wait {0}, and try again."],
  "Uventet svar fra SSB ({0}, svar {1}): {2}. Kontroller adressen.": [
    "Uventa svar frå SSB ({0}, svar {1}): {2}. Kontroller adressa.",
    "Unexpected response from SSB ({0}, response {1}): {2}. Check the address."],
  "grunnen er ikke oppgitt": ["grunnen er ikkje oppgitt", "the reason is not given"],
  "{tall} sekunder": ["{tall} sekund", "{tall} seconds"],
  "{tall} minutter": ["{tall} minutt", "{tall} minutes"],
  "Hentingen fra SSB er avbrutt.": ["Hentinga frå SSB er avbroten.", "The fetch from SSB was cancelled."],
  "{0} svarte ikke innen {1} sekunder. Prøv igjen; rundt kl. 8, når nye tall kommer, er det mest trafikk.": [
    "{=0} svara ikkje innan {1} sekund. Prøv igjen; rundt kl. 8, når nye tal kjem, er det mest trafikk.",
    "{=0} did not answer within {1} seconds. Try again; around 8 o'clock, when new figures come, traffic is heaviest."],
  "{0} sender videre til en annen adresse, og spørringen følger ikke etter. Nettet kan kreve innlogging: åpne en nettside, og prøv igjen. Ellers er adressen til SSB endret, og må rettes i malen.": [
    "{=0} sender vidare til ei anna adresse, og spørjinga følgjer ikkje etter. Nettet kan krevje innlogging: opne ei nettside, og prøv igjen. Elles er adressa til SSB endra, og må rettast i malen.",
    "{=0} redirects to another address, and the query does not follow. The network may require logging in: open a web page, and try again. Otherwise the address of SSB has changed, and must be corrected in the template."],
  "Fikk ikke kontakt med {0}. Maskinen kan være uten nett, brannmuren kan stenge, eller adressen er ikke åpnet der tillegget er installert (connect-src). Tall som er hentet før, ligger i arket og kan brukes uten nett.": [
    "Fekk ikkje kontakt med {=0}. Maskina kan vere utan nett, brannmuren kan stenge, eller adressa er ikkje opna der tillegget er installert (connect-src). Tal som er henta før, ligg i arket og kan brukast utan nett.",
    "No contact with {=0}. The machine may be offline, the firewall may block, or the address is not opened where the add-in is installed (connect-src). Figures fetched before are on the sheet and can be used offline."],
  "Ingen nøkkeltall er valgt.": ["Ingen nøkkeltal er valde.", "No key figures are chosen."],
  "SSB svarte uten tall for tabell {0}. Prøv igjen senere.": [
    "SSB svara utan tal for tabell {0}. Prøv igjen seinare.",
    "SSB answered without figures for table {0}. Try again later."],
  "SSB-tabell": ["SSB-tabell", "SSB table"],
  "SSB-kode": ["SSB-kode", "SSB code"],
  "Oppdatert hos SSB": ["Oppdatert hos SSB", "Updated at SSB"],
  "Hentet": ["Henta", "Fetched"],
  "Tabell {0} («{1}») mangler region, tid eller statistikkvariabel, og kan ikke brukes til nøkkeltall for kommuner.": [
    "Tabell {0} («{=1}») manglar region, tid eller statistikkvariabel, og kan ikkje brukast til nøkkeltal for kommunar.",
    "Table {0} («{=1}») lacks region, time or statistics variable, and cannot be used for key figures of municipalities."],
  "Tabell {0} har ikke region {1}.": ["Tabell {0} har ikkje region {1}.", "Table {0} has no region {1}."],
  "Tabell {0} har ikke tall for {1}.": ["Tabell {0} har ikkje tal for {1}.", "Table {0} has no figures for {1}."],
  "Tabell {0} har ikke statistikkvariabelen {1}. Den har {2}.": [
    "Tabell {0} har ikkje statistikkvariabelen {1}. Tabellen har {2}.",
    "Table {0} has no statistics variable {1}. It has {2}."],
  "Tabell {0} har ikke variabelen {1}, som er oppgitt for {2}.": [
    "Tabell {0} har ikkje variabelen {1}, som er oppgitt for {=2}.",
    "Table {0} has no variable {1}, which is given for {=2}."],
  "Tabell {0} har ikke koden {1} i {2}, som er oppgitt for {3}. Den har {4}.": [
    "Tabell {0} har ikkje koden {1} i {=2}, som er oppgitt for {=3}. Tabellen har {4}.",
    "Table {0} has no code {1} in {=2}, which is given for {=3}. It has {4}."],
  "Tabell {0} krever et valg i {1} («{2}») for {3}. Den har {4}.": [
    "Tabell {0} krev eit val i {=1} («{=2}») for {=3}. Tabellen har {4}.",
    "Table {0} requires a choice in {=1} («{=2}») for {=3}. It has {4}."],
  "{0} og {1} til": ["{0} og {1} til", "{0} and {1} more"],
  "Oppgi kommunenummeret, fire siffer, for eksempel 3224.": [
    "Oppgi kommunenummeret, fire siffer, til dømes 3224.",
    "Give the municipality number, four digits, for example 3224."],
  "Oppgi minst ett år, for eksempel 2023, 2024.": ["Oppgi minst eitt år, til dømes 2023, 2024.", "Give at least one year, for example 2023, 2024."],
  "Svaret fra SSB for tabell {0} kan ikke leses: {1}. Prøv igjen; hjelper ikke det, si fra til SSB eller velg en annen tabell.": [
    "Svaret frå SSB for tabell {0} kan ikkje lesast: {1}. Prøv igjen; hjelper ikkje det, si frå til SSB eller vel ein annan tabell.",
    "The response from SSB for table {0} cannot be read: {1}. Try again; if that does not help, tell SSB or choose another table."],
  "det er avkortet, eller er ikke JSON": ["det er avkorta, eller er ikkje JSON", "it is cut short, or is not JSON"],
  "det er ikke json-stat2 ({0})": ["det er ikkje json-stat2 ({=0})", "it is not json-stat2 ({=0})"],
  "dimensjonene stemmer ikke med størrelsene": ["dimensjonane stemmer ikkje med storleikane", "the dimensions do not agree with the sizes"],
  "det har ikke ett tall for hver av de {0} cellene": [
    "det har ikkje eitt tal for kvar av dei {0} cellene",
    "it does not have one figure for each of the {0} cells"],
  "Skriv TABELL:KODE, for eksempel 12134:KOSAGD230000; der tabellen krever flere valg TABELL:KODE:VARIABEL=KODE; og gjerne «; område; gruppe; navn» etter": [
    "Skriv TABELL:KODE, til dømes 12134:KOSAGD230000; der tabellen krev fleire val TABELL:KODE:VARIABEL=KODE; og gjerne «; område; gruppe; namn» etter",
    "Write TABLE:CODE, for example 12134:KOSAGD230000; where the table requires more choices TABLE:CODE:VARIABLE=CODE; and, if you like, «; area; group; name» after it"],
  "Nøkkeltallet «{0}» kan ikke leses. {1}.": ["Nøkkeltalet «{=0}» kan ikkje lesast. {1}.", "The key figure «{=0}» cannot be read. {1}."],
  "«{0}» er ikke et kommunenummer. Oppgi fire siffer, for eksempel 3224; 3224=3027 når nummeret før var et annet.": [
    "«{=0}» er ikkje eit kommunenummer. Oppgi fire siffer, til dømes 3224; 3224=3027 når nummeret før var eit anna.",
    "«{=0}» is not a municipality number. Give four digits, for example 3224; 3224=3027 when the number was another before."],
  "«{0}» er ikke et kommunenummer. Skill numrene til sammenlignbare kommuner med komma, for eksempel 3205, 3222.": [
    "«{=0}» er ikkje eit kommunenummer. Skil numra til samanliknbare kommunar med komma, til dømes 3205, 3222.",
    "«{=0}» is not a municipality number. Separate the numbers of comparable municipalities with commas, for example 3205, 3222."],
  "«{0}» er ikke en KOSTRA-gruppe. Oppgi et tall, for eksempel 7, eller la feltet stå tomt.": [
    "«{=0}» er ikkje ei KOSTRA-gruppe. Oppgi eit tal, til dømes 7, eller la feltet stå tomt.",
    "«{=0}» is not a KOSTRA group. Give a number, for example 7, or leave the field blank."],
  "Svaret på søket kan ikke leses. Prøv igjen; kontroller adressen om det ikke hjelper.": [
    "Svaret på søket kan ikkje lesast. Prøv igjen; kontroller adressa om det ikkje hjelper.",
    "The response to the search cannot be read. Try again; check the address if that does not help."],
  "Netto driftsutgifter per innbygger, funksjon {0}": [
    "Netto driftsutgifter per innbyggjar, funksjon {0}",
    "Net operating expenditure per inhabitant, function {0}"],
  "ikke mulig å oppgi tall": ["ikkje mogleg å oppgi tal", "not possible to give a figure"],
  "tall mangler": ["tal manglar", "figure missing"],
  "vises ikke av personvernhensyn": ["blir ikkje vist av personvernomsyn", "not shown for privacy reasons"],
  "oppgave mangler foreløpig": ["oppgåve manglar førebels", "return missing for now"],
  "foreløpig mars": ["førebels mars", "preliminary March"],
  "endelig juni": ["endelig juni", "final June"],
  "{0}, tabell {koder}": ["{=0}, tabell {koder}", "{=0}, table {koder}"],
};
