import type { InAll, ProblemText } from "./helpTopic";

/** Problems with rows, codes and what the accounts add up to. */
export const radproblemer: Readonly<Record<string, InAll<ProblemText>>> = {
  "belop-uleselig": {
    nb: ["Et beløp kan ikke leses", "En celle i beløpskolonnen er ikke et tall Tertial forstår. Raden er ikke med.", "Et beløp som ikke kan leses, blir aldri til null: da ville en sum vært feil uten at det ble sett.", "Rett beløpet i kilden, eller velg riktig kolonne og desimaltegn."],
    nn: ["Eit beløp kan ikkje lesast", "Ei celle i beløpskolonnen er ikkje eit tal Tertial forstår. Rada er ikkje med.", "Eit beløp som ikkje kan lesast, blir aldri til null: då ville ein sum ha vore feil utan at nokon såg det.", "Rett beløpet i kjelda, eller vel rett kolonne og desimalteikn."],
    en: ["An amount cannot be read", "A cell in the amount column is not a number Tertial understands. The row is left out.", "An amount that cannot be read never becomes zero: a sum would then have been wrong without anyone noticing.", "Correct the amount in the source, or choose the right column and decimal sign."],
  },
  "kumulativ-tom": {
    nb: ["Tom celle i et akkumulert beløp", "Kolonnene viser hittil i året, og en celle er tom etter en som har beløp.", "Periodens eget beløp er forskjellen mellom to kolonner, og kan ikke regnes ut.", "Fyll inn cellen, eller sett kolonner for måneder som ikke er avsluttet, til «Ikke i bruk»."],
    nn: ["Tom celle i eit akkumulert beløp", "Kolonnane viser hittil i året, og ei celle er tom etter ei som har beløp.", "Beløpet for perioden er skilnaden mellom to kolonnar, og kan ikkje reknast ut.", "Fyll inn cella, eller set kolonnar for månader som ikkje er avslutta, til «Ikkje i bruk»."],
    en: ["An empty cell among cumulative amounts", "The columns show the year to date, and a cell is empty after one that has an amount.", "The amount of the period itself is the difference between two columns, and cannot be calculated.", "Fill in the cell, or set columns for months that are not closed to «Not in use»."],
  },
  "konto-mangler": {
    nb: ["En rad med beløp uten konto", "Raden har beløp, men kontoen er tom. Raden er ikke med.", "Beløpet kan ikke plasseres. Ofte er raden en sum.", "Rett kontoen i kilden. Er raden en sum, kan den slettes fra uttrekket."],
    nn: ["Ei rad med beløp utan konto", "Rada har beløp, men kontoen er tom. Rada er ikkje med.", "Beløpet kan ikkje plasserast. Ofte er rada ein sum.", "Rett kontoen i kjelda. Er rada ein sum, kan ho slettast frå uttrekket."],
    en: ["A row with an amount and no account", "The row has an amount, but the account is empty. The row is left out.", "The amount cannot be placed. The row is often a total.", "Correct the account in the source. If the row is a total, it can be deleted from the extract."],
  },
  "konto-uleselig": {
    nb: ["En konto kan ikke leses", "Kontoen er ikke tall på den måten kontoer er. Raden er ikke med.", "Beløpet kan ikke plasseres.", "Rett kontoen i kilden, eller fjern raden hvis den er en sum."],
    nn: ["Ein konto kan ikkje lesast", "Kontoen er ikkje tal på den måten kontoar er. Rada er ikkje med.", "Beløpet kan ikkje plasserast.", "Rett kontoen i kjelda, eller fjern rada viss ho er ein sum."],
    en: ["An account cannot be read", "The account is not digits in the way accounts are. The row is left out.", "The amount cannot be placed.", "Correct the account in the source, or remove the row if it is a total."],
  },
  "konto-ukjent": {
    nb: ["En konto er verken art eller kapittel", "Kontoen begynner ikke med en kontoklasse Tertial kjenner, eller har feil antall sifre.", "Beløpet kommer ikke med i noen tabell.", "Rett kontoen i kilden."],
    nn: ["Ein konto er verken art eller kapittel", "Kontoen byrjar ikkje med ein kontoklasse Tertial kjenner, eller har feil tal på siffer.", "Beløpet kjem ikkje med i nokon tabell.", "Rett kontoen i kjelda."],
    en: ["An account is neither art nor chapter", "The account does not begin with an account class Tertial knows, or has the wrong number of digits.", "The amount is left out of every table.", "Correct the account in the source."],
  },
  "konto-ulik-lengde": {
    nb: ["Kontoer med ulik lengde", "Noen kontoer har flere eller færre sifre enn resten.", "Det kan komme av nuller foran som er borte, fordi uttrekket er åpnet og lagret i et regneark.", "Kontroller kontoene, og hent ut rapporten på nytt uten å lagre den i et regneark."],
    nn: ["Kontoar med ulik lengde", "Nokre kontoar har fleire eller færre siffer enn resten.", "Det kan kome av nullar framme som er borte, fordi uttrekket er opna og lagra i eit rekneark.", "Kontroller kontoane, og hent ut rapporten på nytt utan å lagre han i eit rekneark."],
    en: ["Accounts of different lengths", "Some accounts have more or fewer digits than the rest.", "Leading zeros may have been lost because the extract was opened and saved in a spreadsheet.", "Check the accounts, and export the report again without saving it in a spreadsheet."],
  },
  "annet-aar": {
    nb: ["En rad gjelder et annet år", "Perioden eller datoen er utenfor regnskapsåret. Raden er ikke med.", "Rapporten skal bare ha årets føringer.", "Ingenting, hvis året er riktig. Ellers endrer du regnskapsåret under «Alle kilder»."],
    nn: ["Ei rad gjeld eit anna år", "Perioden eller datoen er utanfor rekneskapsåret. Rada er ikkje med.", "Rapporten skal berre ha føringane for året.", "Ingenting, viss året er rett. Elles endrar du rekneskapsåret under «Alle kjelder»."],
    en: ["A row is for another year", "The period or date is outside the accounting year. The row is left out.", "The report should only have the postings of the year.", "Nothing, if the year is right. Otherwise change the accounting year under «All sources»."],
  },
  "periode-uleselig": {
    nb: ["En periode kan ikke leses", "Cellen er ikke en periode Tertial forstår. Raden er ikke med.", "I en tertialrapport avgjør perioden om beløpet er med.", "Skriv perioden som 202401, 2024-01 eller 1."],
    nn: ["Ein periode kan ikkje lesast", "Cella er ikkje ein periode Tertial forstår. Rada er ikkje med.", "I ein tertialrapport avgjer perioden om beløpet er med.", "Skriv perioden som 202401, 2024-01 eller 1."],
    en: ["A period cannot be read", "The cell is not a period Tertial understands. The row is left out.", "In a tertial report the period decides whether the amount is included.", "Write the period as 202401, 2024-01 or 1."],
  },
  "periode-mangler": {
    nb: ["En rad uten periode", "Perioden er tom. Beløpet er med i året, men ikke i noen periode.", "I en tertialrapport regnes beløpet som hittil i året.", "Fyll inn perioden i kilden hvis rapporten er per måned eller tertial."],
    nn: ["Ei rad utan periode", "Perioden er tom. Beløpet er med i året, men ikkje i nokon periode.", "I ein tertialrapport blir beløpet rekna som hittil i året.", "Fyll inn perioden i kjelda viss rapporten er per månad eller tertial."],
    en: ["A row without period", "The period is empty. The amount is included in the year, but in no period.", "In a tertial report the amount counts as to date in the year.", "Fill in the period in the source if the report is per month or tertial."],
  },
  "for-mange-felt": {
    nb: ["En rad har flere felt enn overskriften", "Trolig står skilletegnet inne i en tekst uten anførselstegn. Raden er ikke med.", "Beløpet kan stå i feil kolonne.", "Rett raden i kilden, eller hent ut rapporten som .xlsx."],
    nn: ["Ei rad har fleire felt enn overskrifta", "Truleg står skiljeteiknet inne i ein tekst utan hermeteikn. Rada er ikkje med.", "Beløpet kan stå i feil kolonne.", "Rett rada i kjelda, eller hent ut rapporten som .xlsx."],
    en: ["A row has more fields than the header", "The delimiter probably stands inside a text without quotation marks. The row is left out.", "The amount may be in the wrong column.", "Correct the row in the source, or export the report as .xlsx."],
  },
  "anforselstegn-apent": {
    nb: ["Et anførselstegn som ikke lukkes", "Et felt begynner med anførselstegn uten at det slutter med et. Tegnet er lest som tekst.", "Var det ment som anførselstegn, kan raden være delt feil.", "Kontroller raden i kilden."],
    nn: ["Eit hermeteikn som ikkje blir lukka", "Eit felt byrjar med hermeteikn utan å slutte med eit. Teiknet er lese som tekst.", "Var det meint som hermeteikn, kan rada vere delt feil.", "Kontroller rada i kjelda."],
    en: ["A quotation mark that is not closed", "A field begins with a quotation mark without ending with one. The character has been read as text.", "If it was meant as a quotation mark, the row may have been split in the wrong place.", "Check the row in the source."],
  },
  "sum-for-stor": {
    nb: ["Summen er for stor til å være riktig", "Beløpene er til sammen over 90 071 milliarder kroner.", "Det er trolig kontonumre eller datoer som er lest som beløp.", "Kontroller under «Slik er de lest» at riktig kolonne er valgt som beløp."],
    nn: ["Summen er for stor til å vere rett", "Beløpa er til saman over 90 071 milliardar kroner.", "Det er truleg kontonummer eller datoar som er lesne som beløp.", "Kontroller under «Slik er dei lesne» at rett kolonne er vald som beløp."],
    en: ["The sum is too large to be right", "The amounts come to more than NOK 90 071 billion in total.", "Account numbers or dates have probably been read as amounts.", "Under «How they are read», check that the right column has been chosen as amount."],
  },
  "art-ukjent": {
    nb: ["En art finnes ikke i KOSTRA", "Arten er ikke i KOSTRA-kontoplanen for året.", "Linjene i tabellene følger KOSTRA-artene, så beløpet har ingen linje.", "Si under «Slik er de lest» hvilken art den skal leses som, eller rett kontoen i regnskapet. Valget blir en del av malen."],
    nn: ["Ein art finst ikkje i KOSTRA", "Arten er ikkje i KOSTRA-kontoplanen for året.", "Linjene i tabellane følgjer KOSTRA-artane, så beløpet har inga linje.", "Sei under «Slik er dei lesne» kva art han skal lesast som, eller rett kontoen i rekneskapen. Valet blir ein del av malen."],
    en: ["An art is not in KOSTRA", "The art is not in the KOSTRA chart of accounts for the year.", "The lines of the tables follow the KOSTRA arter, so the amount has no line.", "Under «How they are read», say which art it is to be read as, or correct the account in the ledger. The choice becomes part of the template."],
  },
  "kapittel-ukjent": {
    nb: ["Et kapittel finnes ikke i KOSTRA", "Balansekapitlet er ikke i KOSTRA-kontoplanen for året.", "Linjene i balansen følger KOSTRA-kapitlene.", "Rett kontoen i kilden."],
    nn: ["Eit kapittel finst ikkje i KOSTRA", "Balansekapitlet er ikkje i KOSTRA-kontoplanen for året.", "Linjene i balansen følgjer KOSTRA-kapitla.", "Rett kontoen i kjelda."],
    en: ["A chapter is not in KOSTRA", "The balance sheet chapter (kapittel) is not in the KOSTRA chart of accounts for the year.", "The lines of the balance sheet follow the KOSTRA chapters.", "Correct the account in the source."],
  },
  "funksjon-ukjent": {
    nb: ["En funksjon finnes ikke i KOSTRA", "Funksjonen er ikke i KOSTRA-kontoplanen for året.", "Linjer som skilles på funksjon, kan bli feil, og KOSTRA-filen blir avvist.", "Rett funksjonen i regnskapet."],
    nn: ["Ein funksjon finst ikkje i KOSTRA", "Funksjonen er ikkje i KOSTRA-kontoplanen for året.", "Linjer som blir skilde på funksjon, kan bli feil, og KOSTRA-fila blir avvist.", "Rett funksjonen i rekneskapen."],
    en: ["A function is not in KOSTRA", "The function is not in the KOSTRA chart of accounts for the year.", "Lines that depend on the function may be wrong, and the KOSTRA file will be rejected.", "Correct the function in the accounts."],
  },
  "art-utenfor-aar": {
    nb: ["En art som ikke gjelder dette året", "Arten er i KOSTRA-kontoplanen, men ikke for regnskapsåret.", "Kontoplanen endres fra år til år, og SSB godtar bare årets koder.", "Rett kontoen i kilden."],
    nn: ["Ein art som ikkje gjeld dette året", "Arten er i KOSTRA-kontoplanen, men ikkje for rekneskapsåret.", "Kontoplanen endrar seg frå år til år, og SSB godtek berre kodane for året.", "Rett kontoen i kjelda."],
    en: ["An art that is not valid this year", "The art is in the KOSTRA chart of accounts, but not for the accounting year.", "The chart of accounts changes from year to year, and SSB accepts only the codes of the year.", "Correct the account in the source."],
  },
  "kapittel-utenfor-aar": {
    nb: ["Et kapittel som ikke gjelder dette året", "Kapitlet er i KOSTRA-kontoplanen, men ikke for regnskapsåret.", "Kontoplanen endres fra år til år, og SSB godtar bare årets koder.", "Rett kontoen i kilden."],
    nn: ["Eit kapittel som ikkje gjeld dette året", "Kapitlet er i KOSTRA-kontoplanen, men ikkje for rekneskapsåret.", "Kontoplanen endrar seg frå år til år, og SSB godtek berre kodane for året.", "Rett kontoen i kjelda."],
    en: ["A chapter that is not valid this year", "The chapter is in the KOSTRA chart of accounts, but not for the accounting year.", "The chart of accounts changes from year to year, and SSB accepts only the codes of the year.", "Correct the account in the source."],
  },
  "funksjon-utenfor-aar": {
    nb: ["En funksjon som ikke gjelder dette året", "Funksjonen er i KOSTRA-kontoplanen, men ikke for regnskapsåret.", "Kontoplanen endres fra år til år, og SSB godtar bare årets koder.", "Rett funksjonen i regnskapet."],
    nn: ["Ein funksjon som ikkje gjeld dette året", "Funksjonen er i KOSTRA-kontoplanen, men ikkje for rekneskapsåret.", "Kontoplanen endrar seg frå år til år, og SSB godtek berre kodane for året.", "Rett funksjonen i rekneskapen."],
    en: ["A function that is not valid this year", "The function is in the KOSTRA chart of accounts, but not for the accounting year.", "The chart of accounts changes from year to year, and SSB accepts only the codes of the year.", "Correct the function in the accounts."],
  },
  "art-feil-kontoklasse": {
    nb: ["En art i feil kontoklasse", "Arten er brukt i drift, men hører bare hjemme i investering, eller omvendt.", "Beløpet har ingen linje i oppstillingen for kontoklassen.", "Rett kontoen i regnskapet."],
    nn: ["Ein art i feil kontoklasse", "Arten er brukt i drift, men høyrer berre heime i investering, eller omvendt.", "Beløpet har inga linje i oppstillinga for kontoklassen.", "Rett kontoen i rekneskapen."],
    en: ["An art in the wrong account class", "The art is used in operations, but belongs only in investment, or the other way round.", "The amount has no line in the statement for the account class.", "Correct the account in the ledger."],
  },
  "ansvar-uten-omrade": {
    nb: ["Et ansvar mangler i organisasjonen", "Regnskapet har føringer på et ansvar som organisasjonsfilen ikke har.", "Beløpene kommer ikke med i noe tjenesteområde, men er med i §§ 5-4 og 5-6.", "Plasser ansvaret i en enhet under «Slik er de lest», eller legg det til i organisasjonsfilen."],
    nn: ["Eit ansvar manglar i organisasjonen", "Rekneskapen har føringar på eit ansvar som organisasjonsfila ikkje har.", "Beløpa kjem ikkje med i noko tenesteområde, men er med i §§ 5-4 og 5-6.", "Plasser ansvaret i ei eining under «Slik er dei lesne», eller legg det til i organisasjonsfila."],
    en: ["A cost centre is missing in the organisation", "The accounts have postings on a cost centre that the organisation file does not have.", "The amounts are left out of every service area, but are included in §§ 5-4 and 5-6.", "Place the cost centre in a unit under «How they are read», or add it to the organisation file."],
  },
  "foring-uten-ansvar": {
    nb: ["Driftsføringer uten ansvar", "Noen føringer i drift har ikke ansvar.", "De kommer ikke med i noe tjenesteområde.", "Rett føringene i regnskapet."],
    nn: ["Driftsføringar utan ansvar", "Nokre føringar i drift har ikkje ansvar.", "Dei kjem ikkje med i noko tenesteområde.", "Rett føringane i rekneskapen."],
    en: ["Operating postings without cost centre", "Some postings in operations have no cost centre.", "They are left out of every service area.", "Correct the postings in the accounts."],
  },
  "ledger-uten-ansvar": {
    nb: ["Regnskapet har ikke ansvar", "Ingen av driftsføringene har ansvar.", "Tabellene per tjenesteområde kan ikke lages.", "Bruk en hovedbok eller saldobalanse med ansvar."],
    nn: ["Rekneskapen har ikkje ansvar", "Ingen av driftsføringane har ansvar.", "Tabellane per tenesteområde kan ikkje lagast.", "Bruk ei hovudbok eller ein saldobalanse med ansvar."],
    en: ["The accounts have no cost centres", "None of the operating postings has a cost centre.", "The tables per service area cannot be made.", "Use a general ledger or trial balance with ansvar."],
  },
  "regnskap-ikke-i-balanse": {
    nb: ["Regnskapet går ikke i null", "Drift, investering og balanse summerer ikke til null.", "I et fullstendig uttrekk er debet og kredit like store. Er de ikke det, mangler noe.", "Kontroller at alle kontoer og inngående saldo er med i kilden. Et uttrekk uten balanse vil alltid gi denne."],
    nn: ["Rekneskapen går ikkje i null", "Drift, investering og balanse summerer ikkje til null.", "I eit fullstendig uttrekk er debet og kredit like store. Er dei ikkje det, manglar noko.", "Kontroller at alle kontoar og inngåande saldo er med i kjelda. Eit uttrekk utan balanse vil alltid gi denne merknaden."],
    en: ["The accounts do not sum to zero", "Operations, investment and balance sheet do not sum to zero.", "In a complete extract debit and credit are equal. If they are not, something is missing.", "Check that all accounts and opening balances are in the source. An extract without the balance sheet will always give this."],
  },
  "tall-likt-regnskapet": {
    nb: ["Budsjettet eller fjoråret er regnskapet om igjen", "Tallene er de samme som regnskapet, til øret, på de fleste kontoene.", "Hovedboken er trolig gitt som budsjett eller som fjorårets regnskap. Alle avvik blir null, og alle kontroller stemmer.", "Velg riktig fil."],
    nn: ["Budsjettet eller fjoråret er rekneskapen om att", "Tala er dei same som rekneskapen, til øret, på dei fleste kontoane.", "Hovudboka er truleg gitt som budsjett eller som rekneskapen i fjor. Alle avvik blir null, og alle kontrollar stemmer.", "Vel rett fil."],
    en: ["The budget or last year is the accounts over again", "The figures are the same as the accounts, to the øre, on most accounts.", "The ledger is probably given as the budget or as last year's accounts. Every deviation becomes zero, and every control agrees.", "Choose the right file."],
  },
  "tall-i-annen-enhet": {
    nb: ["Budsjettet eller fjoråret er i en annen enhet", "Tallene er omkring hundre, tusen eller en million ganger så store eller små som regnskapet.", "Den ene filen er trolig i øre, tusen eller millioner, uten at den sier det. Alle avvik blir feil.", "Hent ut begge i kroner."],
    nn: ["Budsjettet eller fjoråret er i ei anna eining", "Tala er omkring hundre, tusen eller ein million gonger så store eller små som rekneskapen.", "Den eine fila er truleg i øre, tusen eller millionar, utan at ho seier det. Alle avvik blir feil.", "Hent ut begge i kroner."],
    en: ["The budget or last year is in another unit", "The figures are about a hundred, a thousand or a million times as large or small as the accounts.", "One of the files is probably in øre, thousands or millions without saying so. Every deviation becomes wrong.", "Export both in kroner."],
  },
  "drift-ikke-null": {
    nb: ["Driften går ikke i null", "Driftsregnskapet summerer ikke til null.", "Midt i året er det riktig. I et avsluttet år er resultatet disponert, og summen null.", "Er året avsluttet, kontrollerer du at alle avslutningsføringer er med."],
    nn: ["Drifta går ikkje i null", "Driftsrekneskapen summerer ikkje til null.", "Midt i året er det rett. I eit avslutta år er resultatet disponert, og summen null.", "Er året avslutta, kontrollerer du at alle avslutningsføringar er med."],
    en: ["Operations do not sum to zero", "The operating accounts do not sum to zero.", "During the year that is right. In a closed year the result has been allocated, and the sum is zero.", "If the year has been closed, check that all closing entries are included."],
  },
  "investering-ikke-null": {
    nb: ["Investeringen går ikke i null", "Investeringsregnskapet summerer ikke til null.", "Midt i året er det riktig. I et avsluttet år er alt finansiert, eller fremført som udekket.", "Er året avsluttet, kontrollerer du at alle avslutningsføringer er med."],
    nn: ["Investeringa går ikkje i null", "Investeringsrekneskapen summerer ikkje til null.", "Midt i året er det rett. I eit avslutta år er alt finansiert, eller framført som udekt.", "Er året avslutta, kontrollerer du at alle avslutningsføringar er med."],
    en: ["Investment does not sum to zero", "The investment accounts do not sum to zero.", "During the year that is right. In a closed year everything has been financed, or carried forward as uncovered.", "If the year has been closed, check that all closing entries are included."],
  },
  "kontoklasse-rest": {
    nb: ["En kontoklasse som ikke hører til noe sted", "Kontoklassen er verken drift, investering eller balanse, og går ikke i null.", "Hjelpekontoer skal være tømt. Det som står igjen, kommer ikke med i noen tabell.", "Før beløpet på riktig konto."],
    nn: ["Ein kontoklasse som ikkje høyrer til nokon stad", "Kontoklassen er verken drift, investering eller balanse, og går ikkje i null.", "Hjelpekontoar skal vere tømde. Det som står igjen, kjem ikkje med i nokon tabell.", "Før beløpet på rett konto."],
    en: ["An account class that belongs nowhere", "The account class is neither operations, investment nor balance sheet, and does not sum to zero.", "Auxiliary accounts should have been emptied. What remains is left out of every table.", "Post the amount to the right account."],
  },
};
