import type { Translations } from "../dictionary";

/** SSB's controls of the KOSTRA files. */
export const KOSTRAKONTROLLER: Translations = {
  "SSB-kontroll {0}": ["SSB-kontroll {0}", "SSB control {0}"],
  "SSBs kravspesifikasjon har dette som feil fra 3. kvartal, kontrollprogrammet som advarsel til og med 3. kvartal.": [
    "SSB sin kravspesifikasjon har dette som feil frå 3. kvartal, kontrollprogrammet som åtvaring til og med 3. kvartal.",
    "SSB's written specification has this as an error from the 3rd quarter, its control program as a warning up to and including the 3rd quarter."],
  "Rett funksjonen på føringene i regnskapet.": ["Rett funksjonen på føringane i rekneskapen.", "Correct the function of the postings in the accounts."],
  "Rett arten på føringene i regnskapet.": ["Rett arten på føringane i rekneskapen.", "Correct the art of the postings in the accounts."],
  "Se over føringene; de kan være rette.": ["Sjå over føringane; dei kan vere rette.", "Review the postings; they may be right."],
  "Funksjonen er gyldig": ["Funksjonen er gyldig", "The function is valid"],
  "Arten er gyldig": ["Arten er gyldig", "The art is valid"],
  "Kapitlet er gyldig": ["Kapitlet er gyldig", "The chapter is valid"],
  "Rett kapitlet på kontoen i regnskapet.": ["Rett kapitlet på kontoen i rekneskapen.", "Correct the chapter of the account in the accounts."],
  "Sektoren er gyldig": ["Sektoren er gyldig", "The sector is valid"],
  "Rett sektoren på kontoen i regnskapet.": ["Rett sektoren på kontoen i rekneskapen.", "Correct the sector of the account in the accounts."],
  "Merforbruk og udekket beløp står i debet": ["Meirforbruk og udekt beløp står i debet", "Overspending and uncovered amount are debits"],
  "Et mindreforbruk eller udisponert beløp skal disponeres etter §§ 4-3 og 4-6, ikke stå på kapitlet.": [
    "Eit mindreforbruk eller udisponert beløp skal disponerast etter §§ 4-3 og 4-6, ikkje stå på kapitlet.",
    "Underspending or an unallocated amount shall be allocated under §§ 4-3 and 4-6, not remain in the chapter."],
  "Funksjon 841 er ikke i drift": ["Funksjon 841 er ikkje i drift", "Function 841 is not in operations"],
  "Arter som bare hører til i investering, er ikke i drift": [
    "Artar som berre høyrer til i investering, er ikkje i drift",
    "Arter that belong only in investment are not in operations"],
  "Art 921 er ikke i drift": ["Art 921 er ikkje i drift", "Art 921 is not in operations"],
  "Art 921 er ikke i drift i særbedrift eller konsolidert": [
    "Art 921 er ikkje i drift i særbedrift eller konsolidert",
    "Art 921 is not in operations of a municipal undertaking or consolidated"],
  "Art 285 og 660 er uvanlige i drift": ["Art 285 og 660 er uvanlege i drift", "Art 285 and 660 are unusual in operations"],
  "Utlån i drift er på funksjon 281, 325 eller 701": [
    "Utlån i drift er på funksjon 281, 325 eller 701",
    "Loans granted in operations are on function 281, 325 or 701"],
  "Funksjon 800, 840, 850 og 860 er ikke i investering": [
    "Funksjon 800, 840, 850 og 860 er ikkje i investering",
    "Functions 800, 840, 850 and 860 are not in investment"],
  "Funksjoner som er uvanlige i investering": ["Funksjonar som er uvanlege i investering", "Functions that are unusual in investment"],
  "Arter som bare hører til i drift, er ikke i investering": [
    "Artar som berre høyrer til i drift, er ikkje i investering",
    "Arter that belong only in operations are not in investment"],
  "Art 620, 650 og 900 er uvanlige i investering": ["Art 620, 650 og 900 er uvanlege i investering", "Art 620, 650 and 900 are unusual in investment"],
  "Art 729 i investering er på funksjon 841": ["Art 729 i investering er på funksjon 841", "Art 729 in investment is on function 841"],
  "Funksjon 899 og art 589, 980 og 989 hører sammen": [
    "Funksjon 899 og art 589, 980 og 989 høyrer saman",
    "Function 899 and art 589, 980 and 989 belong together"],
  "Art 530 er på funksjon 880": ["Art 530 er på funksjon 880", "Art 530 is on function 880"],
  "Skatt og eiendomsskatt er på funksjon 800": ["Skatt og eigedomsskatt er på funksjon 800", "Tax and property tax are on function 800"],
  "Rammetilskudd er på funksjon 840": ["Rammetilskot er på funksjon 840", "Block grants are on function 840"],
  "Funksjon 850 har bare art 450, 810 og 850": ["Funksjon 850 har berre art 450, 810 og 850", "Function 850 has only art 450, 810 and 850"],
  "større enn 0": ["større enn 0", "greater than 0"],
  "mindre enn 0": ["mindre enn 0", "less than 0"],
  "noe annet enn 0": ["noko anna enn 0", "other than 0"],
  "{0}, skjema {1}: {2}.": ["{0}, skjema {1}: {2}.", "{0}, form {1}: {2}."],
  "Ingen poster bryter regelen.": ["Ingen postar bryt regelen.", "No items break the rule."],
  "{0} bryter regelen: {1}.": ["{0} bryt regelen: {1}.", "{0} breaking the rule: {1}."],
  "Summen er {0} (1000 kr) og skal være {1}.": ["Summen er {0} (1000 kr) og skal vere {1}.", "The sum is {0} (1000 kr) and shall be {1}."],
  "{0} mot {1}, differanse {2} (1000 kr); SSB godtar {3}.": [
    "{0} mot {1}, differanse {2} (1000 kr); SSB godtek {3}.",
    "{0} against {1}, difference {2} (1000 kr); SSB accepts {3}."],
  "kapittel {koder} sektor {koder2}": ["kapittel {koder} sektor {koder2}", "chapter {koder} sector {koder2}"],
  "{0} funksjon {koder} art {koder2}": ["{0} funksjon {koder} art {koder2}", "{0} function {koder} art {koder2}"],
  "{0} har ikke plass i de {1} tegnene en KOSTRA-post har til beløp i 1000 kr. Filen kan ikke skrives. Ta kontakt med SSB om hvordan beløpet skal rapporteres.": [
    "{0} har ikkje plass i dei {1} teikna ein KOSTRA-post har til beløp i 1000 kr. Fila kan ikkje skrivast. Ta kontakt med SSB om korleis beløpet skal rapporterast.",
    "{0} does not fit in the {1} characters a KOSTRA record has for an amount in 1000 kr. The file cannot be written. Ask SSB how the amount is to be reported."],
  "drift eller investering": ["drift eller investering", "operations or investment"],
  "Kildene har ikke regnskap for {0}, så det blir ingen fil av skjema {1}. Legg ved en kilde som har det.": [
    "Kjeldene har ikkje rekneskap for {0}, så det blir ingen fil av skjema {1}. Legg ved ei kjelde som har det.",
    "The sources have no accounts for {0}, so there is no file of form {1}. Add a source that has them."],
  "{0} er skrevet i stedet for {1} (eksakt {2} kr). Hver post avrundes for seg, og uten dette ville «{3}» bommet med mer enn de {4} tusen SSB godtar (kontroll {5}).": [
    "{0} er skrive i staden for {1} (eksakt {2} kr). Kvar post blir avrunda for seg, og utan dette ville «{3}» bomma med meir enn dei {4} tusen SSB godtek (kontroll {5}).",
    "{0} is written instead of {1} (exact amount {2} kr). Each item is rounded separately, and without this «{3}» would have missed by more than the {4} thousand SSB accepts (control {5})."],
  "Kontroller at hele regnskapet er med i kildene.": ["Kontroller at heile rekneskapen er med i kjeldene.", "Check that all the accounts are in the sources."],
  "Kontroller føringene av avskrivninger (art 590) og motpost (art 990, funksjon 860).": [
    "Kontroller føringane av avskrivingar (art 590) og motpost (art 990, funksjon 860).",
    "Check the postings of depreciation (art 590) and contra entry (art 990, function 860)."],
  "Investeringen har utgifter": ["Investeringa har utgifter", "Investment has expenditure"],
  "Investeringen har inntekter": ["Investeringa har inntekter", "Investment has revenues"],
  "Før det som gjenstår for å avslutte investeringsregnskapet.": [
    "Før det som står att for å avslutte investeringsrekneskapen.",
    "Post what remains to close the investment accounts."],
  "Driften har utgifter": ["Drifta har utgifter", "Operations have expenditure"],
  "Driften har inntekter": ["Drifta har inntekter", "Operations have revenues"],
  "Før det som gjenstår for å avslutte driftsregnskapet.": [
    "Før det som står att for å avslutte driftsrekneskapen.",
    "Post what remains to close the operating accounts."],
  "Balansen har eiendeler": ["Balansen har eigedelar", "The balance sheet has assets"],
  "Balansen har egenkapital og gjeld": ["Balansen har eigenkapital og gjeld", "The balance sheet has equity and liabilities"],
  "Kontroller at alle balansekontoer er med, og at årets resultat er disponert.": [
    "Kontroller at alle balansekontoar er med, og at årets resultat er disponert.",
    "Check that all balance sheet accounts are included, and that the year's result is allocated."],
  "Skatteinntekter er ført": ["Skatteinntekter er ført", "Tax revenues are posted"],
  "Kontroller at skatten (art 870, funksjon 800) er ført.": [
    "Kontroller at skatten (art 870, funksjon 800) er ført.",
    "Check that the tax (art 870, function 800) is posted."],
  "Rammetilskudd er ført": ["Rammetilskot er ført", "Block grants are posted"],
  "Kontroller at rammetilskuddet (art 800, funksjon 840) er ført.": [
    "Kontroller at rammetilskotet (art 800, funksjon 840) er ført.",
    "Check that the block grant (art 800, function 840) is posted."],
  "Motpost avskrivninger er ikke null": ["Motpost avskrivingar er ikkje null", "The contra entry for depreciation is not zero"],
  "Avskrivninger er ikke null": ["Avskrivingar er ikkje null", "Depreciation is not zero"],
  "Ingen avskrivninger på funksjon 800–899": ["Ingen avskrivingar på funksjon 800–899", "No depreciation on functions 800–899"],
  "Motpost avskrivninger bare på funksjon 860": ["Motpost avskrivingar berre på funksjon 860", "Contra entry for depreciation on function 860 only"],
  "Fordel netto utgift på deltakerne i samarbeidet.": [
    "Fordel netto utgift på deltakarane i samarbeidet.",
    "Distribute the net expenditure among the participants in the cooperation."],
  "Kontroller kapittel 9100–9200 mot motkontoen 9999.": [
    "Kontroller kapittel 9100–9200 mot motkontoen 9999.",
    "Check chapters 9100–9200 against the contra account 9999."],
  "Utgått funksjon som godtas i kvartal": ["Utgått funksjon som blir godteken i kvartal", "Expired function accepted in a quarter"],
  "Funksjon 465 i investering": ["Funksjon 465 i investering", "Function 465 in investment"],
  "Funksjon 465 i drift": ["Funksjon 465 i drift", "Function 465 in operations"],
  "Investering: utgifter mot inntekter": ["Investering: utgifter mot inntekter", "Investment: expenditure against revenues"],
  "Drift: utgifter mot inntekter": ["Drift: utgifter mot inntekter", "Operations: expenditure against revenues"],
  "Balanse: eiendeler mot egenkapital og gjeld": ["Balanse: eigedelar mot eigenkapital og gjeld", "Balance sheet: assets against equity and liabilities"],
  "Overføring fra drift (art 570) mot overføring til investering (art 970)": [
    "Overføring frå drift (art 570) mot overføring til investering (art 970)",
    "Transfer from operations (art 570) against transfer to investment (art 970)"],
  "Avskrivninger (art 590) mot motpost (art 990)": [
    "Avskrivingar (art 590) mot motpost (art 990)",
    "Depreciation (art 590) against its contra entry (art 990)"],
  "Funksjon 290 i investering": ["Funksjon 290 i investering", "Function 290 in investment"],
  "Funksjon 290 i drift": ["Funksjon 290 i drift", "Function 290 in operations"],
  "Memoriakonti mot motkonto": ["Memoriakonti mot motkonto", "Memorandum accounts against contra account"],
};
