export const USAGE = `Bruk:
  tertial build --ledger FIL [--ledger FIL …] [--budget FIL] [--last-year FIL] [--organisation FIL]
                [--template FIL] [--liste FIL …] --report aarsrapport --year ÅÅÅÅ
                [--out rapport.xlsx] [--formulas funksjoner|formler|verdier]
                [--out-dir MAPPE --format csv|txt|json] [--force]
  tertial check --ledger FIL [samme kilder som build] --report aarsrapport --year ÅÅÅÅ [--kostra] [--region NNNN]
  tertial kostra --ledger FIL [--ledger FIL …] [--template FIL] --year ÅÅÅÅ --region NNNN --out-dir MAPPE
                 [--enhet kasse|saerbedrift|konsolidert] [--orgnr NNNNNNNNN] [--force]
  tertial inspect FIL

build    bygger tabellene og skriver dem som regneark (--out), som én fil per tabell (--out-dir), eller begge.
check    skriver hver kontroll mellom tabellene, regnskapet og kildene: status, begge sider, differanse, toleranse og hjemmel.
kostra   skriver regnskapet som KOSTRA-filer (BEV_… og BAL_…) i hele tusen, når de holder SSBs kontroller.
inspect  viser hvordan en fil blir lest: kolonner, hvor sikkert de er gjenkjent, og merknader.

--ledger        regnskapet: CSV, XLSX eller KOSTRA-fil (0A/0B, 0I/0J eller 0M/0N). Kan gis flere ganger.
--budget        budsjettet, når det ikke står i regnskapsfilen
--last-year     fjorårets regnskap
--organisation  ansvar -> enhet -> tjenesteområde. Uten den foreslås enhet av de to første sifrene i ansvar.
--template      mal (JSON) med kommunens valg. Uten den brukes standardmalen.
--liste         liste til notene: lån, fond, anleggsmidler, pensjon, premieavvik, prosjekter, garantier, utlån, selvkost eller
                vedtatte disposisjoner. CSV eller XLSX, kjent igjen på overskriftene. Kan gis flere ganger.
--formulas      formler (standard) er vanlige Excel-formler; funksjoner bruker KOMMUNE-funksjonene i tillegget; verdier er uten formler
--kostra        tar også med SSBs kontroller av filene regnskapet gir
--region        kommunenummer; seks siffer for en bydel i Oslo
--enhet         kasse (standard, 0A/0B), saerbedrift (0I/0J, med --orgnr) eller konsolidert (0M/0N)
--force         skriver filene også når kildene har feil; build legger en merknadsliste ved siden av

Slutter med 0 når alt er i orden, 1 ved feil i kildene eller i en kontroll, 2 ved feil i kommandoen.`;
