import type { Words } from "../../texts/words";

/** Texts of the refresh: new figures into a report the workbook has. */
export const oppdater = {
  "oppdater.funnet": {
    nb: "Arbeidsboken har en rapport fra før",
    nn: "Arbeidsboka har ein rapport frå før",
    en: "The workbook has a report already",
  },
  "oppdater.funnetHva": { nb: "{periode}, bygget {tid}.", nn: "{periode}, bygd {tid}.", en: "{periode}, built {tid}." },
  "oppdater.funnetUkjent": { nb: "{periode}.", nn: "{periode}.", en: "{periode}." },
  "oppdater.funnetHjelp": {
    nb: "Oppdater setter inn de nye tallene der de hører til. Egne rader og kolonner, kommentarer, formatering og arknavn blir stående, og du får vite hva som er endret. Bygg på nytt erstatter arkene.",
    nn: "Oppdater set inn dei nye tala der dei høyrer til. Eigne rader og kolonnar, kommentarar, formatering og arknamn blir ståande, og du får vite kva som er endra. Bygg på nytt erstattar arka.",
    en: "Refresh puts the new figures where they belong. Your own rows and columns, comments, formatting and sheet names remain, and you are told what is changed. Build again replaces the sheets.",
  },
  "oppdater.oppdater": { nb: "Oppdater rapporten", nn: "Oppdater rapporten", en: "Refresh the report" },
  "oppdater.oppdaterer": { nb: "Oppdaterer rapporten …", nn: "Oppdaterer rapporten …", en: "Refreshing the report …" },
  "oppdater.ferdig": { nb: "Rapporten er oppdatert", nn: "Rapporten er oppdatert", en: "The report is refreshed" },
  "oppdater.uendret": { nb: "Rapporten er à jour", nn: "Rapporten er à jour", en: "The report is up to date" },
  "oppdater.uendretHjelp": {
    nb: "De nye kildene gir de samme tallene. Ingenting er skrevet.",
    nn: "Dei nye kjeldene gir dei same tala. Ingenting er skrive.",
    en: "The new sources give the same figures. Nothing is written.",
  },
  "oppdater.angre": { nb: "Angre oppdateringen", nn: "Angre oppdateringa", en: "Undo the refresh" },
  "oppdater.angrer": { nb: "Angrer oppdateringen …", nn: "Angrar oppdateringa …", en: "Undoing the refresh …" },
  "oppdater.angret": { nb: "Oppdateringen er angret", nn: "Oppdateringa er angra", en: "The refresh is undone" },
  "oppdater.angretHjelp": {
    nb: "Rapporten står som før oppdateringen.",
    nn: "Rapporten står som før oppdateringa.",
    en: "The report stands as before the refresh.",
  },
  "oppdater.tall.en": { nb: "{n} tall er endret", nn: "{n} tal er endra", en: "{n} figure is changed" },
  "oppdater.tall.flere": { nb: "{n} tall er endret", nn: "{n} tal er endra", en: "{n} figures are changed" },
  "oppdater.flereTall": {
    nb: "Listen viser de første {vist} av {alle}.",
    nn: "Lista viser dei første {vist} av {alle}.",
    en: "The list shows the first {vist} of {alle}.",
  },
  "oppdater.hvor": { nb: "Hvor", nn: "Kvar", en: "Where" },
  "oppdater.for": { nb: "Før", nn: "Før", en: "Before" },
  "oppdater.etter": { nb: "Etter", nn: "Etter", en: "After" },
  "oppdater.gaaTil": {
    nb: "Gå til {rad}, {kolonne} i {tabell}",
    nn: "Gå til {rad}, {kolonne} i {tabell}",
    en: "Go to {rad}, {kolonne} in {tabell}",
  },
  "oppdater.tom": { nb: "tom", nn: "tom", en: "blank" },
  "oppdater.annet": { nb: "Annet som er endret", nn: "Anna som er endra", en: "Other changes" },
  "oppdater.egne.en": {
    nb: "{n} celle har du skrevet over. Den er beholdt:",
    nn: "{n} celle har du skrive over. Ho er behalden:",
    en: "You have written over {n} cell. It is kept:",
  },
  "oppdater.egne.flere": {
    nb: "{n} celler har du skrevet over. De er beholdt:",
    nn: "{n} celler har du skrive over. Dei er behaldne:",
    en: "You have written over {n} cells. They are kept:",
  },
  "oppdater.egen": {
    nb: "har {din}, rapporten gir {vaar}",
    nn: "har {din}, rapporten gir {vaar}",
    en: "has {din}, the report gives {vaar}",
  },
  "oppdater.borte": {
    nb: "Disse tabellene har du slettet, og de er ikke satt inn igjen: {tabeller}. Bygg på nytt for å få dem tilbake.",
    nn: "Desse tabellane har du sletta, og dei er ikkje sette inn igjen: {tabeller}. Bygg på nytt for å få dei tilbake.",
    en: "You have deleted these tables, and they are not put back: {tabeller}. Build again to get them back.",
  },
  "oppdater.linjer": {
    nb: "Arket «{ark}» har fått {nye} nye linjer, og {borte} er fjernet",
    nn: "Arket «{ark}» har fått {nye} nye linjer, og {borte} er fjerna",
    en: "The sheet «{ark}» has got {nye} new lines, and {borte} are removed",
  },
  "oppdater.rad.added": {
    nb: "Ny rad: {hva} ({tabell})",
    nn: "Ny rad: {hva} ({tabell})",
    en: "New row: {hva} ({tabell})",
  },
  "oppdater.rad.restored": {
    nb: "Satt inn igjen, den var slettet: {hva} ({tabell})",
    nn: "Sett inn igjen, ho var sletta: {hva} ({tabell})",
    en: "Put back, it was deleted: {hva} ({tabell})",
  },
  "oppdater.rad.removed": {
    nb: "Fjernet, den finnes ikke lenger: {hva} ({tabell})",
    nn: "Fjerna, ho finst ikkje lenger: {hva} ({tabell})",
    en: "Removed, it is no more: {hva} ({tabell})",
  },
  "oppdater.rad.emptied": {
    nb: "Finnes ikke lenger, men er beholdt uten tall fordi du har noe i raden eller viser til den: {hva} ({tabell})",
    nn: "Finst ikkje lenger, men er behalden utan tal fordi du har noko i rada eller viser til rada: {hva} ({tabell})",
    en: "Is no more, but kept without figures since you have something in the row or refer to it: {hva} ({tabell})",
  },
  "oppdater.kolonne.added": {
    nb: "Ny kolonne: {hva} ({tabell})",
    nn: "Ny kolonne: {hva} ({tabell})",
    en: "New column: {hva} ({tabell})",
  },
  "oppdater.kolonne.emptied": {
    nb: "Kolonnen har ingen tall lenger og er tømt: {hva} ({tabell})",
    nn: "Kolonnen har ingen tal lenger og er tømd: {hva} ({tabell})",
    en: "The column has no figures any more and is emptied: {hva} ({tabell})",
  },
  "oppdater.tabell.added": {
    nb: "Ny tabell: {hva}, på arket «{ark}»",
    nn: "Ny tabell: {hva}, på arket «{ark}»",
    en: "New table: {hva}, on the sheet «{ark}»",
  },
  "oppdater.tabell.left": {
    nb: "Tabellen er ikke med i rapporten lenger og står urørt: {hva}, på arket «{ark}»",
    nn: "Tabellen er ikkje med i rapporten lenger og står urørt: {hva}, på arket «{ark}»",
    en: "The table is not in the report any more and stands untouched: {hva}, on the sheet «{ark}»",
  },
  "oppdater.datert": {
    nb: "Tekster fra forrige periode står nå i kolonnen «{kolonne}» på arket «{ark}»",
    nn: "Tekster frå førre periode står no i kolonnen «{kolonne}» på arket «{ark}»",
    en: "Texts from the previous period now stand in the column «{kolonne}» on the sheet «{ark}»",
  },
  "oppdater.grunnlag": {
    nb: "Arket «{ark}» var endret for hånd. Det er erstattet av den nye hovedboken.",
    nn: "Arket «{ark}» var endra for hand. Det er erstatta av den nye hovudboka.",
    en: "The sheet «{ark}» was changed by hand. It is replaced by the new ledger.",
  },
  "oppdater.begynnerIgjen": {
    nb: "Noen har skrevet i arbeidsboken. Oppdateringen begynner på nytt.",
    nn: "Nokon har skrive i arbeidsboka. Oppdateringa byrjar på nytt.",
    en: "Somebody has written in the workbook. The refresh begins again.",
  },
  "oppdater.feltEndret": {
    nb: "Felt i rapporten ble endret mens oppdateringen ble forberedt. Ingenting er skrevet. Start oppdateringen på nytt.",
    nn: "Felt i rapporten vart endra medan oppdateringa vart førebudd. Ingenting er skrive. Start oppdateringa på nytt.",
    en: "Fields of the report were changed while the refresh was being prepared. Nothing is written. Start the refresh again.",
  },
  "oppdater.filterStaar": {
    nb: "Du hadde filtrert Grunnlag på {kolonner}, og filteret er satt på igjen. Rader det skjuler, er også oppdatert.",
    nn: "Du hadde filtrert Grunnlag på {kolonner}, og filteret er sett på igjen. Rader det skjuler, er òg oppdaterte.",
    en: "You had filtered Grunnlag on {kolonner}, and the filter is set again. Rows it hides are refreshed too.",
  },
  "oppdater.filterBorte": {
    nb: "Du hadde filtrert Grunnlag på {kolonner}. Filteret kunne ikke settes på igjen. Sett det på selv hvis du trenger det.",
    nn: "Du hadde filtrert Grunnlag på {kolonner}. Filteret kunne ikkje setjast på igjen. Set det på sjølv om du treng det.",
    en: "You had filtered Grunnlag on {kolonner}. The filter could not be set again. Set it yourself if you need it.",
  },
  "oppdater.malStaar": {
    nb: "Malen som ble lagret med oppdateringen, står fortsatt i arbeidsboken: Excel kunne ikke sette den forrige tilbake. Åpne den fra fil, og bygg rapporten på nytt hvis du trenger den.",
    nn: "Malen som vart lagra med oppdateringa, står framleis i arbeidsboka: Excel kunne ikkje setje den førre tilbake. Opne han frå fil, og bygg rapporten på nytt om du treng han.",
    en: "The template stored with the refresh still stands in the workbook: Excel could not put the earlier one back. Open it from a file, and build the report again if you need it.",
  },
  "oppdater.brutt.en": {
    nb: "{n} kontroll holder ikke lenger:",
    nn: "{n} kontroll held ikkje lenger:",
    en: "{n} control no longer holds:",
  },
  "oppdater.brutt.flere": {
    nb: "{n} kontroller holder ikke lenger:",
    nn: "{n} kontrollar held ikkje lenger:",
    en: "{n} controls no longer hold:",
  },
  "oppdater.aarsak": {
    nb: "Hva som er endret i regnskapet",
    nn: "Kva som er endra i rekneskapen",
    en: "What has changed in the accounts",
  },
  "oppdater.aarsakLinje": {
    nb: "{konto}, ansvar {ansvar}: {endring}",
    nn: "{konto}, ansvar {ansvar}: {endring}",
    en: "{konto}, ansvar {ansvar}: {endring}",
  },
  "oppdater.hovedtall": {
    nb: "Hovedtall før og etter",
    nn: "Hovudtal før og etter",
    en: "Headline figures before and after",
  },
  "oppdater.tallI": {
    nb: "Tall som er endret i {tabell}",
    nn: "Tal som er endra i {tabell}",
    en: "Figures changed in {tabell}",
  },
} as const satisfies Readonly<Record<string, Words>>;
