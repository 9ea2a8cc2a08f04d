export const USAGE = `Bruk:
  tertial build --ledger FIL [--ledger FIL …] [--budget FIL] [--last-year FIL] [--organisation FIL]
                [--template FIL] --report aarsrapport --year ÅÅÅÅ
                [--out rapport.xlsx] [--formulas funksjoner|formler|verdier]
                [--out-dir MAPPE --format csv|txt|json] [--force]
  tertial inspect FIL

build    bygger tabellene og skriver dem som regneark (--out), som én fil per tabell (--out-dir), eller begge.
inspect  viser hvordan en fil blir lest: kolonner, hvor sikkert de er gjenkjent, og merknader.

--ledger        regnskapet: CSV, XLSX eller KOSTRA-fil (0A/0B). Kan gis flere ganger.
--budget        budsjettet, når det ikke står i regnskapsfilen
--last-year     fjorårets regnskap
--organisation  ansvar -> enhet -> tjenesteområde. Uten den foreslås enhet av de to første sifrene i ansvar.
--template      mal (JSON) med kommunens valg. Uten den brukes standardmalen.
--formulas      formler (standard) er vanlige Excel-formler; funksjoner bruker KOMMUNE-funksjonene i tillegget; verdier er uten formler
--force         skriver filene også når kildene har feil, med en merknadsliste ved siden av

Slutter med 0 når alt er i orden, 1 ved feil i kildene, 2 ved feil i kommandoen.`;
