import type { Words } from "../../texts/words";

/** Texts about templates, and what is settled in place to become part of one. */
export const mal = {
  "mal.overskrift": { nb: "Mal", nn: "Mal", en: "Template" },
  "mal.apneMeny": {
    nb: "Malen «{navn}»: åpne, lagre og dele",
    nn: "Malen «{navn}»: opne, lagre og dele",
    en: "The template «{navn}»: open, save and share",
  },
  "mal.innledning": {
    nb: "Malen er alle valgene om rapporten, uten tall. Den lagres i arbeidsboken når rapporten bygges, og kan deles som fil.",
    nn: "Malen er alle vala om rapporten, utan tal. Han blir lagra i arbeidsboka når rapporten blir bygd, og kan delast som fil.",
    en: "The template is all choices about the report, without figures. It is stored in the workbook when the report is built, and can be shared as a file.",
  },
  "mal.navn": { nb: "Navn på malen", nn: "Namn på malen", en: "Name of the template" },
  "mal.velgFil": { nb: "Åpne mal", nn: "Opne mal", en: "Open template" },
  "mal.slipp": { nb: "eller slipp den her", nn: "eller slepp han her", en: "or drop it here" },
  "mal.filtype": {
    nb: "JSON-fil, også fra en delt mappe. Du ser hva som blir annerledes før den tas i bruk.",
    nn: "JSON-fil, også frå ei delt mappe. Du ser kva som blir annleis før malen blir teken i bruk.",
    en: "JSON file, also from a shared folder. You see what becomes different before it is used.",
  },
  "mal.adresse": { nb: "Hent fra adresse", nn: "Hent frå adresse", en: "Fetch from address" },
  "mal.adresseHjelp": {
    nb: "Begynner med https://. Adressen må være åpnet for i oppsettet av tillegget.",
    nn: "Byrjar med https://. Adressa må vere opna for i oppsettet av tillegget.",
    en: "Begins with https://. The address must be opened for in the set-up of the add-in.",
  },
  "mal.hent": { nb: "Hent", nn: "Hent", en: "Fetch" },
  "mal.henter": { nb: "Henter malen …", nn: "Henter malen …", en: "Fetching the template …" },
  "mal.hentet": { nb: "Malen er hentet", nn: "Malen er henta", en: "The template is fetched" },
  "mal.lastNed": { nb: "Last ned malen", nn: "Last ned malen", en: "Download the template" },
  "mal.lastetNed": {
    nb: "Malen er lastet ned som {fil}",
    nn: "Malen er lasta ned som {fil}",
    en: "The template is downloaded as {fil}",
  },
  "mal.visTekst": { nb: "Vis malen som tekst", nn: "Vis malen som tekst", en: "Show the template as text" },
  "mal.tekst": { nb: "Malen «{navn}» som JSON", nn: "Malen «{navn}» som JSON", en: "The template «{navn}» as JSON" },
  "mal.forslag": {
    nb: "Vil du bruke malen «{navn}»?",
    nn: "Vil du bruke malen «{navn}»?",
    en: "Do you want to use the template «{navn}»?",
  },
  "mal.forslagFra": {
    nb: "Fra {kilde}. Dette blir annerledes:",
    nn: "Frå {kilde}. Dette blir annleis:",
    en: "From {kilde}. This becomes different:",
  },
  "mal.forskjeller.en": { nb: "{n} forskjell", nn: "{n} skilnad", en: "{n} difference" },
  "mal.forskjeller.flere": { nb: "{n} forskjeller", nn: "{n} skilnader", en: "{n} differences" },
  "mal.bruk": { nb: "Bruk malen", nn: "Bruk malen", en: "Use the template" },
  "mal.behold": { nb: "Behold min", nn: "Behald min", en: "Keep mine" },
  "mal.tatt": {
    nb: "Malen «{navn}» er tatt i bruk",
    nn: "Malen «{navn}» er teken i bruk",
    en: "The template «{navn}» is in use",
  },
  "mal.beholdt": {
    nb: "Malen «{navn}» er beholdt",
    nn: "Malen «{navn}» er behalden",
    en: "The template «{navn}» is kept",
  },
  "mal.lik": {
    nb: "Malen i {kilde} er lik den du bruker.",
    nn: "Malen i {kilde} er lik den du bruker.",
    en: "The template in {kilde} is the same as the one you use.",
  },
  "mal.iArbeidsboken": {
    nb: "Malen i arbeidsboken, «{navn}», er tatt i bruk.",
    nn: "Malen i arbeidsboka, «{navn}», er teken i bruk.",
    en: "The template in the workbook, «{navn}», is in use.",
  },
  "mal.arbeidsboken": { nb: "arbeidsboken", nn: "arbeidsboka", en: "the workbook" },
  "mal.flereIArbeidsboken.en": {
    nb: "Arbeidsboken har {n} eldre eller skadet mal i tillegg. Den nyeste gjelder.",
    nn: "Arbeidsboka har {n} eldre eller skadd mal i tillegg. Den nyeste gjeld.",
    en: "The workbook has {n} older or damaged template as well. The newest counts.",
  },
  "mal.flereIArbeidsboken.flere": {
    nb: "Arbeidsboken har {n} eldre eller skadede maler i tillegg. Den nyeste gjelder.",
    nn: "Arbeidsboka har {n} eldre eller skadde malar i tillegg. Den nyeste gjeld.",
    en: "The workbook has {n} older or damaged templates as well. The newest counts.",
  },
  "mal.avvistIArbeidsboken": {
    nb: "Malen i arbeidsboken kan ikke brukes: {feil} Standardmalen er i bruk.",
    nn: "Malen i arbeidsboka kan ikkje brukast: {feil} Standardmalen er i bruk.",
    en: "The template in the workbook cannot be used: {feil} The default template is in use.",
  },
  "mal.avvist": {
    nb: "Malen i {kilde} kan ikke brukes: {feil}",
    nn: "Malen i {kilde} kan ikkje brukast: {feil}",
    en: "The template in {kilde} cannot be used: {feil}",
  },
  "mal.ikkeUtf8": {
    nb: "{kilde} er ikke lagret som UTF-8, slik maler er. Velg en .json-fil fra Tertial, eller lagre filen på nytt med den kodingen.",
    nn: "{kilde} er ikkje lagra som UTF-8, slik malar er. Vel ei .json-fil frå Tertial, eller lagre fila på nytt med den kodinga.",
    en: "{kilde} is not saved as UTF-8, as templates are. Choose a .json file from Tertial, or save the file again with that encoding.",
  },
  "mal.forStor": {
    nb: "{kilde} er for stor til å være en mal. Er dette riktig fil?",
    nn: "{kilde} er for stor til å vere ein mal. Er dette rett fil?",
    en: "{kilde} is too large to be a template. Is this the right file?",
  },
  "mal.flereFiler": {
    nb: "{n} filer er valgt ({filer}), men bare én mal kan være i bruk. Ingen av dem er åpnet. Velg den ene du vil bruke.",
    nn: "{n} filer er valde ({filer}), men berre éin mal kan vere i bruk. Ingen av dei er opna. Vel den eine du vil bruke.",
    en: "{n} files are chosen ({filer}), but only one template can be in use. None of them is opened. Choose the one you want.",
  },
  "mal.ikkeLagret": {
    nb: "Rapporten er bygget, men malen ble bare lagret på et skjult ark: {feil}",
    nn: "Rapporten er bygd, men malen vart berre lagra på eit skjult ark: {feil}",
    en: "The report is built, but the template was only stored on a hidden sheet: {feil}",
  },
  "mal.bareArk": {
    nb: "Malen er for stor til å lagres på vanlig plass i arbeidsboken, og ligger bare på et skjult ark. Lagre den også som fil.",
    nn: "Malen er for stor til å lagrast på vanleg plass i arbeidsboka, og ligg berre på eit skjult ark. Lagre han òg som fil.",
    en: "The template is too large for its usual place in the workbook, and is only on a hidden sheet. Save it as a file as well.",
  },
  "mal.feilAdresse": {
    nb: "«{adresse}» er ikke en adresse malen kan hentes fra. Adressen må begynne med https:// og være uten brukernavn og passord.",
    nn: "«{adresse}» er ikkje ei adresse malen kan hentast frå. Adressa må byrje med https:// og vere utan brukarnamn og passord.",
    en: "«{adresse}» is not an address the template can be fetched from. The address must begin with https:// and be without user name and password.",
  },
  "mal.tomAdresse": {
    nb: "Skriv adressen til malen.",
    nn: "Skriv adressa til malen.",
    en: "Write the address of the template.",
  },
  "mal.utenNett": {
    nb: "Maskinen er ikke på nett. Åpne malen som fil, eller prøv igjen når nettet er tilbake.",
    nn: "Maskina er ikkje på nett. Opne malen som fil, eller prøv igjen når nettet er tilbake.",
    en: "The machine is off line. Open the template as a file, or try again when the network is back.",
  },
  "mal.forSent": {
    nb: "{vert} svarte ikke innen {sekunder} sekunder. Prøv igjen, eller åpne malen som fil.",
    nn: "{vert} svara ikkje innan {sekunder} sekund. Prøv igjen, eller opne malen som fil.",
    en: "{vert} did not answer within {sekunder} seconds. Try again, or open the template as a file.",
  },
  "mal.stanset": {
    nb: "Tillegget er satt opp slik at det ikke kan hente fra {vert}. Den som drifter det, kan åpne for adressen. Last ned malen i nettleseren så lenge, og åpne den som fil.",
    nn: "Tillegget er sett opp slik at det ikkje kan hente frå {vert}. Den som driftar det, kan opne for adressa. Last ned malen i nettlesaren så lenge, og opne han som fil.",
    en: "The add-in is set up so that it cannot fetch from {vert}. Whoever runs it can open for the address. Meanwhile download the template in the browser, and open it as a file.",
  },
  "mal.ikkeSvar": {
    nb: "{vert} svarte ikke, eller lar ikke tillegget hente derfra. Last ned malen i nettleseren, og åpne den som fil.",
    nn: "{vert} svara ikkje, eller lèt ikkje tillegget hente derifrå. Last ned malen i nettlesaren, og opne han som fil.",
    en: "{vert} did not answer, or does not let the add-in fetch from there. Download the template in the browser, and open it as a file.",
  },
  "mal.videre": {
    nb: "{vert} sender videre til en annen adresse, og tillegget følger ikke etter. Åpne adressen i nettleseren: kommer malen, skriv adressen nettleseren viser, eller last malen ned og åpne den som fil.",
    nn: "{vert} sender vidare til ei anna adresse, og tillegget følgjer ikkje etter. Opne adressa i nettlesaren: kjem malen, skriv adressa nettlesaren viser, eller last malen ned og opne han som fil.",
    en: "{vert} redirects to another address, and the add-in does not follow. Open the address in the browser: if the template appears, type the address the browser shows, or download the template and open it as a file.",
  },
  "mal.ikkeFunnet": {
    nb: "{vert} har ingen mal på adressen (svar {status}).",
    nn: "{vert} har ingen mal på adressa (svar {status}).",
    en: "{vert} has no template at the address (answer {status}).",
  },
  "kolonner.husket": { nb: "som forrige gang", nn: "som førre gong", en: "as last time" },
  "kolonner.arter": {
    nb: "Arter som ikke er i KOSTRA",
    nn: "Artar som ikkje er i KOSTRA",
    en: "Arter that are not in KOSTRA",
  },
  "kolonner.arterHjelp": {
    nb: "Velg hvilken art hver av dem skal leses som. Valgene blir en del av malen, og kontoen i regnskapet er som før.",
    nn: "Vel kva art kvar av dei skal lesast som. Vala blir ein del av malen, og kontoen i rekneskapen er som før.",
    en: "Choose which art each of them is to be read as. The choices become part of the template, and the account in the ledger is as before.",
  },
  "kolonner.artFor": { nb: "Art {art} leses som", nn: "Art {art} blir lesen som", en: "Art {art} is read as" },
  "kolonner.artUavklart": { nb: "Ikke valgt", nn: "Ikkje vald", en: "Not chosen" },
} as const satisfies Readonly<Record<string, Words>>;
