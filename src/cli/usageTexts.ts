/** How each command is asked. */
export const SYNOPSES: readonly string[] = [
  "tertial build --ledger FIL [--ledger FIL …] [--budget FIL] [--last-year FIL] [--organisation FIL] [--foretak NAVN=FIL …] [--template FIL] [--liste FIL …] --report RAPPORT --year ÅÅÅÅ [--period ÅÅÅÅMM] [--kolonne KOLONNE=ROLLE …] [--bare KOLONNE=VERDI …] [--ark ARK,ARK|alle] [--fortegn REGEL|KOLONNE] [--aar-kolonne KOLONNE] [--periodeformat FORMAT] [--tomme KOLONNE=REGEL …] [--sprak nb|nn|en] [--out rapport.xlsx] [--formulas funksjoner|formler|verdier] [--out-dir MAPPE --format csv|txt|json|html] [--forrige FJOR.xlsx] [--force]",
  "tertial check --ledger FIL [samme kilder som build] --report RAPPORT --year ÅÅÅÅ [--period ÅÅÅÅMM] [--sprak nb|nn|en] [--kostra] [--region NNNN] [--kvartal 1|2|3|4] [--forrige FJOR.xlsx] [--avstemming RAPPORT.xlsx]",
  "tertial hent --ledger FIL [--ledger FIL …] [--budget FIL …] [--template FIL] --year ÅÅÅÅ --ut regnskap.parquet [samme svar som build] [--sprak nb|nn|en]",
  "tertial kostra --ledger FIL [--ledger FIL …] [--foretak NAVN=FIL …] [--template FIL] --year ÅÅÅÅ --region NNNN --out-dir MAPPE [--kvartal 1|2|3|4] [--enhet kasse|saerbedrift|konsolidert] [--orgnr NNNNNNNNN] [--sprak nb|nn|en] [--force]",
  "tertial lister --year ÅÅÅÅ --ut lister.xlsx [--liste-id ID …] [--niva 1|2|3|ansvar] [--sprak nb|nn|en] [--ledger FIL … og de andre kildene] [--force]",
  "tertial mal [--template FIL] [--sprak nb|nn|en] [--ut mal.json]",
  "tertial revider RAPPORT [--ledger FIL … og de andre kildene] [--year ÅÅÅÅ] [--report RAPPORT] [--ut funn.csv|funn.html|funn.json|rapport-kontrollert.docx] [--godkjent funn.json] [--alle] [--sprak nb|nn|en]",
  "tertial sql --dialect postgresql|duckdb|trino|spark|tsql --ledger KILDE --year ÅÅÅÅ [--tabell skjema.tabell] [--ut hent.sql] [samme svar som build] [--sprak nb|nn|en]",
  "tertial ssb --kommune NNNN --aar ÅÅÅÅ,ÅÅÅÅ --ut FIL.csv [--naboer NNNN,NNNN] [--gruppe NN] [--landet med|uten|ingen] [--nokkeltall TABELL:KODE …] [--template FIL] [--adresse URL] [--sprak nb|nn|en]",
  "tertial ssb --sok TEKST | --vis TABELL [--adresse URL] [--sprak nb|nn|en]",
  "tertial word [--inn RAPPORT.docx] --ut NY.docx --ledger FIL [samme kilder som build] --report RAPPORT --year ÅÅÅÅ [--period ÅÅÅÅMM] [--sprak nb|nn|en] [--force]",
  "tertial inspect FIL [--year ÅÅÅÅ] [samme svar som build] [--sprak nb|nn|en]",
  "tertial help [--sprak nb|nn|en]",
];

/** What each command does. */
export const COMMANDS: Readonly<Record<string, string>> = {
  build: "bygger tabellene og skriver dem som regneark (--out), som én fil per tabell (--out-dir), eller begge.",
  check:
    "skriver hver kontroll mellom tabellene, regnskapet og kildene: status, begge sider, differanse, toleranse og hjemmel.",
  hent: "skriver regnskapet og budsjettet, lagt sammen til en rad for hver nøkkel (konto, ansvar, funksjon, prosjekt, periode), som én Parquet-fil som leses i ruten og i kommandoene.",
  kostra: "skriver regnskapet som KOSTRA-filer (BEV_… og BAL_…) i hele tusen, når de holder SSBs kontroller.",
  lister:
    "skriver ark å fylle ut for listene til notene, med kontroll av det som skrives inn; med --ledger også forslag fra regnskapet. Den utfylte filen gis til build med --liste.",
  mal: "skriver standardmalen, eller malen fra --template løftet til denne versjonen, som JSON (--ut, ellers til skjermen).",
  revider:
    "kontrollerer tallene i en ferdig rapport (.docx, .xlsx, .pdf, .html eller tekst) mot tabellene, og mot regnskapet når det er gitt: tabeller, og det som står i teksten.",
  sql: "skriver spørringen som legger en tabell sammen til nøklene et regnskap har, med eksakte summer i øre, slik en annen databasemotor skal ha den. KILDE er en tabell i PostgreSQL, eller en fil med de samme kolonnene, helst Parquet.",
  ssb: "henter KOSTRA-nøkkeltall fra SSB til listen «KOSTRA-nøkkeltall», som build tar imot med --liste. Bare spørringen sendes. --sok finner tabeller, --vis viser variablene og kodene i en.",
  word: "setter dagens tall inn i en Word-rapport (--inn): felt merket «tertial:5-6» (en tabell), «tertial:5-6/lonn/regnskap» (et tall) eller «tertial:setning/5-6/lonn/avvik» fylles på nytt, alt annet står. Uten --inn skrives et dokument å begynne med.",
  inspect:
    "viser hvordan en fil blir lest: kolonner, hvor sikkert de er gjenkjent, debet, kredit og netto per kontoklasse, og hva som må besvares, med valgene som svarer.",
};

/** What each option says. */
export const OPTIONS: Readonly<Record<string, string>> = {
  "--ledger":
    "regnskapet: CSV, XLSX, Parquet, KOSTRA-fil (0A/0B, 0I/0J eller 0M/0N), eller en tabell i PostgreSQL: «postgresql://vert/database?tabell=regnskap.hovedbok». Kan gis flere ganger.",
  "--budget": "budsjettet, når det ikke står i regnskapsfilen",
  "--last-year": "fjorårets regnskap",
  "--foretak":
    "regnskapet til et kommunalt foretak, lånefond eller samarbeid uten eget rettssubjekt, som «NAVN=FIL». Med det blir rapporten det konsoliderte regnskapet, med interne poster eliminert. Kan gis flere ganger; samme navn er samme foretak. --budget og --last-year kan være «NAVN=FIL» for foretaket.",
  "--organisation": "ansvar -> enhet -> tjenesteområde. Uten den foreslås enhet av de to første sifrene i ansvar.",
  "--template": "mal (JSON) med kommunens valg. Uten den brukes standardmalen.",
  "--liste":
    "liste til notene: lån, fond, anleggsmidler, aksjer, pensjon, premieavvik, prosjekter, garantier, utlån, selvkost eller vedtatte disposisjoner. CSV eller XLSX, kjent igjen på overskriftene. Kan gis flere ganger.",
  "--niva":
    "hvor mange av de første sifrene i ansvar som er en enhet i forslaget til organisasjon (standard 2); ansvar: hvert ansvar er en enhet",
  "--liste-id":
    "bare denne listen: fond, lan, anleggsmidler, pensjon, premieavvik, prosjekter … Kan gis flere ganger. organisasjon gir, med --ledger, ansvarene med foreslått enhet og område, som rettes og gis til --organisation.",
  "--kolonne":
    "hva en kolonne er, når overskriften ikke sier det: regnskap, revidertBudsjett, opprinneligBudsjett, regnskapIFjor, konto, ansvar, funksjon, periode, aar, debet, kredit, fortegn … eller ignorer. En kolonne uten overskrift heter sitt nummer. «FIL:» foran gjelder bare den filen, også i de neste valgene.",
  "--bare": "bare radene som har verdien i kolonnen, for eksempel «Fase=Regnskap». Kan gis flere ganger.",
  "--ark": "arkene i arbeidsboken som leses, når flere har regnskapstall",
  "--fortegn": "kolonnen med debet og kredit, eller behold, inntekter, utgifter eller snu: hvilke beløp som skal snus",
  "--aar-kolonne": "kolonnen med årstall: bare radene for rapportens år leses",
  "--periodeformat": "dag eller maaned: hva som står først i 01/02/2024. januar eller oktober: hva 2024.1 er",
  "--tomme":
    "hva en tom celle i en kolonne med koder er, for eksempel «Ansvar=gjenta»: gjenta (koden over), foring (raden er uten kode) eller sum (raden er en sum). Av beløp hittil i året: hva en periode uten rad er, uendret eller null",
  "--report":
    "aarsrapport, tertial1 (til 30. april), tertial2 (til 31. august) eller maaned (med --period); finans1 (30. april), finans2 (31. august) eller finansaar: lån og plasseringer (kommuneloven § 14-13)",
  "--period": "siste måned i rapporten, for eksempel 202408. Regnskap etter den er ikke med.",
  "--sprak": "nb (bokmål), nn (nynorsk) eller en (engelsk) i alt som skrives, i stedet for malens språk",
  "--formulas":
    "formler (standard) er vanlige Excel-formler; funksjoner bruker KOMMUNE-funksjonene i tillegget; verdier er uten formler",
  "--kostra": "tar også med SSBs kontroller av filene regnskapet gir",
  "--forrige":
    "fjorårets ferdige rapport (.xlsx eller CSV): «Regnskap i fjor» holdes mot den, linje for linje. build skriver det som er endret, i en note med plass til årsaken.",
  "--avstemming":
    "arbeidsboken rapporten er bygget i: merkene på arket Avstemming holdes mot saldoene i regnskapet, og kapitlene som er avstemt, telles",
  "--region":
    "kommunenummer; seks siffer for en bydel i Oslo. Et fylkesnummer (to siffer) gir fylkeskommunens skjema: 0C/0D, 0K/0L og 0P/0Q",
  "--kvartal":
    "regnskapet til og med kvartalet, som skjema 0AK1/0BK1 og så videre (0CK1/0DK1 for en fylkeskommune), med SSBs kontroller så strenge som de er i det kvartalet",
  "--enhet":
    "hvilket regnskap KOSTRA-filene gjelder: kasse (standard, 0A/0B), saerbedrift (0I/0J, med --orgnr; foretaket fra --foretak når det er gitt) eller konsolidert (0M/0N; kommunekassen og alle foretak når de er gitt)",
  "--kommune": "kommunenummer; 3224=3027 når nummeret var et annet før. --naboer er andre kommuner, på samme måte",
  "--gruppe":
    "KOSTRA-gruppe, for eksempel 7. --landet tar landet med Oslo (med, standard), uten Oslo (uten), eller ikke i det hele tatt (ingen)",
  "--nokkeltall":
    "statistikkvariabel i en av SSBs tabeller; TABELL:KODE:VARIABEL=KODE der tabellen krever flere valg, gjerne med «; område; gruppe; navn» etter. Uten brukes nøkkeltallene i malen, eller de som følger med",
  "--adresse": "adressen til PxWebApi v2, når den ikke er SSBs",
  "--dialect": "databasemotoren spørringen er for: postgresql, duckdb, trino, spark eller tsql (SQL Server)",
  "--tabell": "hva tabellen heter der spørringen skal kjøres, med skjema foran",
  "--inn": "Word-rapporten tallene skal settes inn i. Den endres ikke; resultatet skrives til --ut.",
  "--ut":
    "filen resultatet skrives til; uten den skriver revider til skjermen. Navnet sier hva: .csv, .html (hele rapporten med merker, i én fil), .docx (kopi av Word-rapporten med kommentarer) eller .json (til --godkjent)",
  "--godkjent":
    "funn som er svart på: filen fra --ut funn.json, med en grunn i «grunn» for det som er rett som det står",
  "--alle": "tar også med det som stemmer og det som er avrundet",
  "--force": "skriver filene også når kildene har feil; build legger en merknadsliste ved siden av",
};
