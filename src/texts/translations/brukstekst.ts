import type { Translations } from "../dictionary";

/** How the command line is used. Names of commands, options and their values are the same in every language. */
export const BRUKSTEKST: Translations = {
  "Bruk:": ["Bruk:", "Usage:"],
  "Se «tertial help» for alle valgene.": ["Sjå «tertial help» for alle vala.", "See «tertial help» for all options."],
  "Slutter med 0 når alt er i orden, 1 ved feil i kildene eller i en kontroll, 2 ved feil i kommandoen.": [
    "Sluttar med 0 når alt er i orden, 1 ved feil i kjeldene eller i ein kontroll, 2 ved feil i kommandoen.",
    "Exits with 0 when all is well, 1 on errors in the sources or in a control, 2 on errors in the command."],
  "tertial build --ledger FIL [--ledger FIL …] [--budget FIL] [--last-year FIL] [--organisation FIL] [--foretak NAVN=FIL …] [--template FIL] [--liste FIL …] --report RAPPORT --year ÅÅÅÅ [--period ÅÅÅÅMM] [--kolonne KOLONNE=ROLLE …] [--bare KOLONNE=VERDI …] [--ark ARK,ARK|alle] [--fortegn REGEL|KOLONNE] [--aar-kolonne KOLONNE] [--periodeformat FORMAT] [--tomme KOLONNE=REGEL …] [--sprak nb|nn|en] [--out rapport.xlsx] [--formulas funksjoner|formler|verdier] [--out-dir MAPPE --format csv|txt|json|html] [--forrige FJOR.xlsx] [--force]": [
    "tertial build --ledger FIL [--ledger FIL …] [--budget FIL] [--last-year FIL] [--organisation FIL] [--foretak NAMN=FIL …] [--template FIL] [--liste FIL …] --report RAPPORT --year ÅÅÅÅ [--period ÅÅÅÅMM] [--kolonne KOLONNE=ROLLE …] [--bare KOLONNE=VERDI …] [--ark ARK,ARK|alle] [--fortegn REGEL|KOLONNE] [--aar-kolonne KOLONNE] [--periodeformat FORMAT] [--tomme KOLONNE=REGEL …] [--sprak nb|nn|en] [--out rapport.xlsx] [--formulas funksjoner|formler|verdier] [--out-dir MAPPE --format csv|txt|json|html] [--forrige FJOR.xlsx] [--force]",
    "tertial build --ledger FILE [--ledger FILE …] [--budget FILE] [--last-year FILE] [--organisation FILE] [--foretak NAME=FILE …] [--template FILE] [--liste FILE …] --report REPORT --year YYYY [--period YYYYMM] [--kolonne COLUMN=ROLE …] [--bare COLUMN=VALUE …] [--ark SHEET,SHEET|alle] [--fortegn RULE|COLUMN] [--aar-kolonne COLUMN] [--periodeformat FORMAT] [--tomme KOLONNE=REGEL …] [--sprak nb|nn|en] [--out report.xlsx] [--formulas funksjoner|formler|verdier] [--out-dir FOLDER --format csv|txt|json|html] [--forrige FJOR.xlsx] [--force]"],
  "tertial check --ledger FIL [samme kilder som build] --report RAPPORT --year ÅÅÅÅ [--period ÅÅÅÅMM] [--sprak nb|nn|en] [--kostra] [--region NNNN] [--kvartal 1|2|3|4] [--forrige FJOR.xlsx] [--avstemming RAPPORT.xlsx]": [
    "tertial check --ledger FIL [same kjelder som build] --report RAPPORT --year ÅÅÅÅ [--period ÅÅÅÅMM] [--sprak nb|nn|en] [--kostra] [--region NNNN] [--kvartal 1|2|3|4] [--forrige FJOR.xlsx] [--avstemming RAPPORT.xlsx]",
    "tertial check --ledger FILE [same sources as build] --report REPORT --year YYYY [--period YYYYMM] [--sprak nb|nn|en] [--kostra] [--region NNNN] [--kvartal 1|2|3|4] [--forrige FJOR.xlsx] [--avstemming RAPPORT.xlsx]"],
  "tertial kostra --ledger FIL [--ledger FIL …] [--foretak NAVN=FIL …] [--template FIL] --year ÅÅÅÅ --region NNNN --out-dir MAPPE [--kvartal 1|2|3|4] [--enhet kasse|saerbedrift|konsolidert] [--orgnr NNNNNNNNN] [--sprak nb|nn|en] [--force]": [
    "tertial kostra --ledger FIL [--ledger FIL …] [--foretak NAMN=FIL …] [--template FIL] --year ÅÅÅÅ --region NNNN --out-dir MAPPE [--kvartal 1|2|3|4] [--enhet kasse|saerbedrift|konsolidert] [--orgnr NNNNNNNNN] [--sprak nb|nn|en] [--force]",
    "tertial kostra --ledger FILE [--ledger FILE …] [--foretak NAME=FILE …] [--template FILE] --year YYYY --region NNNN --out-dir FOLDER [--kvartal 1|2|3|4] [--enhet kasse|saerbedrift|konsolidert] [--orgnr NNNNNNNNN] [--sprak nb|nn|en] [--force]"],
  "tertial lister --year ÅÅÅÅ --ut lister.xlsx [--liste-id ID …] [--niva 1|2|3|ansvar] [--sprak nb|nn|en] [--ledger FIL … og de andre kildene] [--force]": [
    "tertial lister --year ÅÅÅÅ --ut lister.xlsx [--liste-id ID …] [--niva 1|2|3|ansvar] [--sprak nb|nn|en] [--ledger FIL … og dei andre kjeldene] [--force]",
    "tertial lister --year YYYY --ut lists.xlsx [--liste-id ID …] [--niva 1|2|3|ansvar] [--sprak nb|nn|en] [--ledger FILE … and the other sources] [--force]"],
  "tertial mal [--template FIL] [--sprak nb|nn|en] [--ut mal.json]": [
    "tertial mal [--template FIL] [--sprak nb|nn|en] [--ut mal.json]",
    "tertial mal [--template FILE] [--sprak nb|nn|en] [--ut template.json]"],
  "tertial ssb --kommune NNNN --aar ÅÅÅÅ,ÅÅÅÅ --ut FIL.csv [--naboer NNNN,NNNN] [--gruppe NN] [--landet med|uten|ingen] [--nokkeltall TABELL:KODE …] [--template FIL] [--adresse URL] [--sprak nb|nn|en]": [
    "tertial ssb --kommune NNNN --aar ÅÅÅÅ,ÅÅÅÅ --ut FIL.csv [--naboer NNNN,NNNN] [--gruppe NN] [--landet med|uten|ingen] [--nokkeltall TABELL:KODE …] [--template FIL] [--adresse URL] [--sprak nb|nn|en]",
    "tertial ssb --kommune NNNN --aar YYYY,YYYY --ut FILE.csv [--naboer NNNN,NNNN] [--gruppe NN] [--landet med|uten|ingen] [--nokkeltall TABLE:CODE …] [--template FILE] [--adresse URL] [--sprak nb|nn|en]"],
  "tertial ssb --sok TEKST | --vis TABELL [--adresse URL] [--sprak nb|nn|en]": [
    "tertial ssb --sok TEKST | --vis TABELL [--adresse URL] [--sprak nb|nn|en]",
    "tertial ssb --sok TEXT | --vis TABLE [--adresse URL] [--sprak nb|nn|en]"],
  "tertial inspect FIL [--year ÅÅÅÅ] [samme svar som build] [--sprak nb|nn|en]": [
    "tertial inspect FIL [--year ÅÅÅÅ] [same svar som build] [--sprak nb|nn|en]",
    "tertial inspect FILE [--year YYYY] [same answers as build] [--sprak nb|nn|en]"],
  "tertial help [--sprak nb|nn|en]": ["tertial help [--sprak nb|nn|en]", "tertial help [--sprak nb|nn|en]"],
  "bygger tabellene og skriver dem som regneark (--out), som én fil per tabell (--out-dir), eller begge.": [
    "byggjer tabellane og skriv dei som rekneark (--out), som éi fil per tabell (--out-dir), eller begge.",
    "builds the tables and writes them as a workbook (--out), as one file per table (--out-dir), or both."],
  "skriver hver kontroll mellom tabellene, regnskapet og kildene: status, begge sider, differanse, toleranse og hjemmel.": [
    "skriv kvar kontroll mellom tabellane, rekneskapen og kjeldene: status, begge sider, differanse, toleranse og heimel.",
    "prints each control between the tables, the accounts and the sources: status, both sides, difference, tolerance and legal basis."],
  "skriver regnskapet som KOSTRA-filer (BEV_… og BAL_…) i hele tusen, når de holder SSBs kontroller.": [
    "skriv rekneskapen som KOSTRA-filer (BEV_… og BAL_…) i heile tusen, når dei held SSB sine kontrollar.",
    "writes the accounts as KOSTRA files (BEV_… and BAL_…) in whole thousands, when they pass SSB's controls."],
  "skriver ark å fylle ut for listene til notene, med kontroll av det som skrives inn; med --ledger også forslag fra regnskapet. Den utfylte filen gis til build med --liste.": [
    "skriv ark å fylle ut for listene til notane, med kontroll av det som blir skrive inn; med --ledger også forslag frå rekneskapen. Den utfylte fila blir gitt til build med --liste.",
    "writes sheets to fill in for the lists of the notes, with validation of what is entered; with --ledger also proposals from the accounts. The filled-in file is given to build with --liste."],
  "skriver standardmalen, eller malen fra --template løftet til denne versjonen, som JSON (--ut, ellers til skjermen).": [
    "skriv standardmalen, eller malen frå --template løfta til denne versjonen, som JSON (--ut, elles til skjermen).",
    "writes the default template, or the one from --template brought up to this version, as JSON (--ut, otherwise to the screen)."],
  "henter KOSTRA-nøkkeltall fra SSB til listen «KOSTRA-nøkkeltall», som build tar imot med --liste. Bare spørringen sendes. --sok finner tabeller, --vis viser variablene og kodene i en.": [
    "hentar KOSTRA-nøkkeltal frå SSB til lista «KOSTRA-nøkkeltal», som build tek imot med --liste. Berre spørjinga blir send. --sok finn tabellar, --vis viser variablane og kodane i ein.",
    "fetches KOSTRA key figures from SSB for the list «KOSTRA key figures», which build takes with --liste. Only the query is sent. --sok finds tables, --vis shows the variables and codes of one."],
  "viser hvordan en fil blir lest: kolonner, hvor sikkert de er gjenkjent, debet, kredit og netto per kontoklasse, og hva som må besvares, med valgene som svarer.": [
    "viser korleis ei fil blir lesen: kolonnar, kor sikkert dei er kjende att, debet, kredit og netto per kontoklasse, og kva som må svarast på, med vala som svarer.",
    "shows how a file is read: columns, how surely they are recognised, debit, credit and net per account class, and what must be answered, with the options that answer."],
  "regnskapet: CSV, XLSX, Parquet, KOSTRA-fil (0A/0B, 0I/0J eller 0M/0N), eller en tabell i PostgreSQL: «postgresql://vert/database?tabell=regnskap.hovedbok». Kan gis flere ganger.": [
    "rekneskapen: CSV, XLSX, Parquet, KOSTRA-fil (0A/0B, 0I/0J eller 0M/0N), eller ein tabell i PostgreSQL: «postgresql://vert/database?tabell=regnskap.hovedbok». Kan givast fleire gonger.",
    "the accounts: CSV, XLSX, Parquet, KOSTRA file (0A/0B, 0I/0J or 0M/0N), or a table in PostgreSQL: «postgresql://host/database?tabell=regnskap.hovedbok». Can be given several times."],
  "budsjettet, når det ikke står i regnskapsfilen": [
    "budsjettet, når det ikkje står i rekneskapsfila",
    "the budget, when it is not in the file of the accounts"],
  "fjorårets regnskap": ["rekneskapen i fjor", "last year's accounts"],
  "regnskapet til et kommunalt foretak, lånefond eller samarbeid uten eget rettssubjekt, som «NAVN=FIL». Med det blir rapporten det konsoliderte regnskapet, med interne poster eliminert. Kan gis flere ganger; samme navn er samme foretak. --budget og --last-year kan være «NAVN=FIL» for foretaket.": [
    "rekneskapen til eit kommunalt føretak, lånefond eller samarbeid som ikkje er eige rettssubjekt, som «NAMN=FIL». Med det blir rapporten den konsoliderte rekneskapen, med interne postar eliminerte. Kan givast fleire gonger; same namn er same føretak. --budget og --last-year kan vere «NAMN=FIL» for føretaket.",
    "the accounts of a municipal undertaking, loan fund or cooperation that is no legal entity of its own, as «NAME=FILE». With it the report is of the consolidated accounts, with internal items eliminated. Can be given several times; the same name is the same undertaking. --budget and --last-year can be «NAME=FILE» for the undertaking."],
  "ansvar -> enhet -> tjenesteområde. Uten den foreslås enhet av de to første sifrene i ansvar.": [
    "ansvar -> eining -> tenesteområde. Utan ho blir eining foreslått av dei to første sifra i ansvar.",
    "cost centre -> unit -> service area. Without it the unit is suggested from the first two digits of the cost centre."],
  "mal (JSON) med kommunens valg. Uten den brukes standardmalen.": [
    "mal (JSON) med kommunen sine val. Utan han blir standardmalen brukt.",
    "template (JSON) with the municipality's choices. Without it the default template is used."],
  "liste til notene: lån, fond, anleggsmidler, aksjer, pensjon, premieavvik, prosjekter, garantier, utlån, selvkost eller vedtatte disposisjoner. CSV eller XLSX, kjent igjen på overskriftene. Kan gis flere ganger.": [
    "liste til notane: lån, fond, anleggsmiddel, aksjar, pensjon, premieavvik, prosjekt, garantiar, utlån, sjølvkost eller vedtekne disposisjonar. CSV eller XLSX, kjend att på overskriftene. Kan givast fleire gonger.",
    "list for the notes: loans, funds, fixed assets, shares, pensions, premium deviation, projects, guarantees, loans granted, full-cost services or adopted dispositions. CSV or XLSX, recognised by the headers. Can be given several times."],
  "aarsrapport, tertial1 (til 30. april), tertial2 (til 31. august) eller maaned (med --period); finans1 (30. april), finans2 (31. august) eller finansaar: lån og plasseringer (kommuneloven § 14-13)": [
    "aarsrapport, tertial1 (til 30. april), tertial2 (til 31. august) eller maaned (med --period); finans1 (30. april), finans2 (31. august) eller finansaar: lån og plasseringar (kommunelova § 14-13)",
    "aarsrapport (the year), tertial1 (up to 30 April), tertial2 (up to 31 August) or maaned (a month, with --period); finans1 (30 April), finans2 (31 August) or finansaar: loans and placements (Local Government Act § 14-13)"],
  "siste måned i rapporten, for eksempel 202408. Regnskap etter den er ikke med.": [
    "siste månad i rapporten, til dømes 202408. Rekneskap etter den er ikkje med.",
    "last month of the report, for example 202408. Accounts after it are left out."],
  "nb (bokmål), nn (nynorsk) eller en (engelsk) i alt som skrives, i stedet for malens språk": [
    "nb (bokmål), nn (nynorsk) eller en (engelsk) i alt som blir skrive, i staden for språket i malen",
    "nb (bokmål), nn (nynorsk) or en (English) in all that is written, in place of the template's language"],
  "formler (standard) er vanlige Excel-formler; funksjoner bruker KOMMUNE-funksjonene i tillegget; verdier er uten formler": [
    "formler (standard) er vanlege Excel-formlar; funksjoner bruker KOMMUNE-funksjonane i tillegget; verdier er utan formlar",
    "formler (default) are ordinary Excel formulas; funksjoner uses the KOMMUNE functions of the add-in; verdier is without formulas"],
  "tar også med SSBs kontroller av filene regnskapet gir": [
    "tek også med SSB sine kontrollar av filene rekneskapen gir",
    "includes SSB's controls of the files the accounts give"],
  "hvilket regnskap KOSTRA-filene gjelder: kasse (standard, 0A/0B), saerbedrift (0I/0J, med --orgnr; foretaket fra --foretak når det er gitt) eller konsolidert (0M/0N; kommunekassen og alle foretak når de er gitt)": [
    "kva rekneskap KOSTRA-filene gjeld: kasse (standard, 0A/0B), saerbedrift (0I/0J, med --orgnr; føretaket frå --foretak når det er gitt) eller konsolidert (0M/0N; kommunekassa og alle føretak når dei er gitt)",
    "which accounts the KOSTRA files are of: kasse (default, 0A/0B), saerbedrift (0I/0J, with --orgnr; the undertaking from --foretak when given) or konsolidert (0M/0N; the municipal treasury and all undertakings when given)"],
  "kommunenummer; 3224=3027 når nummeret var et annet før. --naboer er andre kommuner, på samme måte": [
    "kommunenummer; 3224=3027 når nummeret var eit anna før. --naboer er andre kommunar, på same måten",
    "municipality number; 3224=3027 when the number was another before. --naboer is other municipalities, in the same way"],
  "KOSTRA-gruppe, for eksempel 7. --landet tar landet med Oslo (med, standard), uten Oslo (uten), eller ikke i det hele tatt (ingen)": [
    "KOSTRA-gruppe, til dømes 7. --landet tek landet med Oslo (med, standard), utan Oslo (uten), eller ikkje i det heile (ingen)",
    "KOSTRA group, for example 7. --landet takes the country with Oslo (med, default), without Oslo (uten), or not at all (ingen)"],
  "statistikkvariabel i en av SSBs tabeller; TABELL:KODE:VARIABEL=KODE der tabellen krever flere valg, gjerne med «; område; gruppe; navn» etter. Uten brukes nøkkeltallene i malen, eller de som følger med": [
    "statistikkvariabel i ein av SSB sine tabellar; TABELL:KODE:VARIABEL=KODE der tabellen krev fleire val, gjerne med «; område; gruppe; namn» etter. Utan blir nøkkeltala i malen brukte, eller dei som følgjer med",
    "statistics variable of one of SSB's tables; TABLE:CODE:VARIABLE=CODE where the table demands more choices, and «; area; group; name» after it if you like. Without it the key figures of the template are used, or those that come with Tertial"],
  "adressen til PxWebApi v2, når den ikke er SSBs": ["adressa til PxWebApi v2, når ho ikkje er SSB si", "the address of PxWebApi v2, when it is not SSB's"],
  "skriver filene også når kildene har feil; build legger en merknadsliste ved siden av": [
    "skriv filene også når kjeldene har feil; build legg ei merknadsliste ved sida av",
    "writes the files even when the sources have errors; build puts a list of remarks beside them"],
  "kommunenummer; seks siffer for en bydel i Oslo. Et fylkesnummer (to siffer) gir fylkeskommunens skjema: 0C/0D, 0K/0L og 0P/0Q": [
    "kommunenummer; seks siffer for ein bydel i Oslo. Eit fylkesnummer (to siffer) gir skjemaa til fylkeskommunen: 0C/0D, 0K/0L og 0P/0Q",
    "municipality number; six digits for a city district of Oslo. A county number (two digits) gives the county's forms: 0C/0D, 0K/0L and 0P/0Q"],
  "regnskapet til og med kvartalet, som skjema 0AK1/0BK1 og så videre (0CK1/0DK1 for en fylkeskommune), med SSBs kontroller så strenge som de er i det kvartalet": [
    "rekneskapen til og med kvartalet, som skjema 0AK1/0BK1 og så vidare (0CK1/0DK1 for ein fylkeskommune), med SSB-kontrollane så strenge som dei er i det kvartalet",
    "the accounts up to and including the quarter, as forms 0AK1/0BK1 and so on (0CK1/0DK1 for a county), with Statistics Norway's checks as severe as they are in that quarter"],
  "bare denne listen: fond, lan, anleggsmidler, pensjon, premieavvik, prosjekter … Kan gis flere ganger. organisasjon gir, med --ledger, ansvarene med foreslått enhet og område, som rettes og gis til --organisation.": [
    "berre denne lista: fond, lan, anleggsmidler, pensjon, premieavvik, prosjekter … Kan givast fleire gonger. organisasjon gir, med --ledger, ansvara med foreslått eining og område, som blir retta og gitt til --organisation.",
    "only this list: fond, lan, anleggsmidler, pensjon, premieavvik, prosjekter … Can be given several times. organisasjon gives, with --ledger, the ansvar codes with a proposed unit and area, to be corrected and given to --organisation."],
  "hvor mange av de første sifrene i ansvar som er en enhet i forslaget til organisasjon (standard 2); ansvar: hvert ansvar er en enhet": [
    "kor mange av dei første siffera i ansvar som er ei eining i framlegget til organisasjon (standard 2); ansvar: kvart ansvar er ei eining",
    "how many of the first digits of ansvar are a unit in the proposed organisation (standard 2); ansvar: each ansvar is a unit"],
  "--niva gjelder bare --liste-id organisasjon.": ["--niva gjeld berre --liste-id organisasjon.", "--niva is only for --liste-id organisasjon."],
  "Arket for organisasjonen gis til --organisation, og må stå i en fil for seg: bruk --liste-id organisasjon alene.": [
    "Arket for organisasjonen blir gitt til --organisation, og må stå i ei fil for seg: bruk --liste-id organisasjon åleine.",
    "The sheet of the organisation is given to --organisation, and must stand in a file of its own: use --liste-id organisasjon alone."],
  "Ingen fil er skrevet. Rett feilene i kildene.": ["Inga fil er skriven. Rett feila i kjeldene.", "No file is written. Correct the errors in the sources."],
  "Organisasjonen": ["Organisasjonen", "The organisation"],
  "Velg J eller N.": ["Vel J eller N.", "Choose J or N."],
  "Én rad for hvert ansvar. Ansvar med samme enhet og samme tjenesteområde summeres sammen i tabellene. Rett enhetene og områdene til kommunens egne, med navnene slik de skal stå.": [
    "Éi rad for kvart ansvar. Ansvar med same eining og same tenesteområde blir summerte saman i tabellane. Rett einingane og områda til dei kommunen har, med namna slik dei skal stå.",
    "One row for each ansvar. Those with the same unit and the same service area are summed together in the tables. Correct the units and areas to the municipality's own, with the names as they are to stand."],
  "Selvkost: J for ansvar som finansieres av gebyrer (vann, avløp, renovasjon, feiing), ellers N. Hvilke områder som er felles, velges i ruten eller i malen.": [
    "Selvkost: J for ansvar som blir finansierte av gebyr (vatn, avløp, renovasjon, feiing), elles N. Kva område som er felles, vel du i ruta eller i malen.",
    "Selvkost: J for ansvar that fees pay for (water, sewage, waste, chimney sweeping), otherwise N. Which areas are common is chosen in the pane or in the template."],
};
