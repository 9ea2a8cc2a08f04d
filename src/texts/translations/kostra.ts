import type { Translations } from "../dictionary";

/** Names of KOSTRA's arter and kapitler, where they differ from bokmål. */
export const KOSTRA: Translations = {
  "Fastlønn": ["Fastløn", "Fixed wages"],
  "Lønn til vikarer": ["Løn til vikarar", "Wages of substitutes"],
  "Lønn til ekstrahjelp": ["Løn til ekstrahjelp", "Wages of extra help"],
  "Overtidslønn": ["Overtidsløn", "Overtime wages"],
  "Annen lønn og trekkpliktige godtgjørelser": ["Annan løn og trekkpliktige godtgjersler", "Other wages and remuneration subject to tax deduction"],
  "Lønn til vedlikehold": ["Løn til vedlikehald", "Wages for maintenance"],
  "Lønn renhold": ["Løn reinhald", "Wages for cleaning"],
  "Godtgjørelse folkevalgte": ["Godtgjersle folkevalde", "Remuneration of elected representatives"],
  "Trekkpliktig/opplysningspliktig, ikke arbeidsgiveravgiftspliktig lønn": [
    "Trekkpliktig/opplysningspliktig, ikkje arbeidsgivaravgiftspliktig løn",
    "Wages subject to tax deduction/reporting, not to payroll tax"],
  "Pensjonsinnskudd og trekkpliktige forsikringsordninger": [
    "Pensjonsinnskot og trekkpliktige forsikringsordningar",
    "Pension contributions and insurance schemes subject to tax deduction"],
  "Arbeidsgiveravgift": ["Arbeidsgivaravgift", "Payroll tax"],
  "Kontormateriell": ["Kontormateriell", "Office supplies"],
  "Undervisningsmateriell": ["Undervisningsmateriell", "Teaching materials"],
  "Medisinsk forbruksmateriell": ["Medisinsk forbruksmateriell", "Medical consumables"],
  "Medikamenter": ["Medikament", "Medicines"],
  "Matvarer": ["Matvarer", "Food"],
  "Samlepost for annet forbruksmateriell, varer og tjenester": [
    "Samlepost for anna forbruksmateriell, varer og tenester",
    "Other consumables, goods and services"],
  "Post, banktjenester, telefon, internett, -bredbånd": [
    "Post, banktenester, telefon, internett, -breiband",
    "Postage, banking services, telephone, internet, broadband"],
  "Annonse, reklame, informasjon": ["Annonse, reklame, informasjon", "Announcements, advertising, information"],
  "Opplæring og kurs": ["Opplæring og kurs", "Training and courses"],
  "Utgifter og godtgjørelser for reiser, diett, bil m.v. som er opplysningspliktige": [
    "Utgifter og godtgjersler for reiser, diett, bil m.v. som er opplysningspliktige",
    "Expenses and allowances for travel, subsistence, car etc. subject to reporting"],
  "Andre opplysningspliktige godtgjørelser": ["Andre opplysningspliktige godtgjersler", "Other remuneration subject to reporting"],
  "Transport og reise": ["Transport og reise", "Transport and travel"],
  "Strøm": ["Straum", "Electricity"],
  "Fjernvarme og fjernkjøling": ["Fjernvarme og fjernkjøling", "District heating and cooling"],
  "Fyringsolje og fyringsparafin": ["Fyringsolje og fyringsparafin", "Heating oil and heating kerosene"],
  "Naturgass og andre fossile gasser": ["Naturgass og andre fossile gassar", "Natural gas and other fossil gases"],
  "Bioenergi": ["Bioenergi", "Bioenergy"],
  "Forsikringer, vakthold og sikring": ["Forsikringar, vakthald og sikring", "Insurance, guarding and security"],
  "Leie av lokaler og grunn": ["Leige av lokale og grunn", "Rent of premises and land"],
  "Avgifter, gebyrer, lisenser o.l.": ["Avgifter, gebyr, lisensar o.l.", "Taxes, fees, licences etc."],
  "Kjøp og finansiell leie av driftsmidler": ["Kjøp og finansiell leige av driftsmiddel", "Purchase and financial leasing of equipment"],
  "Medisinsk utstyr": ["Medisinsk utstyr", "Medical equipment"],
  "Kjøp og leie av transportmidler": ["Kjøp og leige av transportmiddel", "Purchase and hire of vehicles"],
  "Leie av driftsmidler": ["Leige av driftsmiddel", "Hire of equipment"],
  "Vedlikeholdstjenester, påkostning, nybygg og nyanlegg": [
    "Vedlikehaldstenester, påkosting, nybygg og nyanlegg",
    "Maintenance services, improvements, new buildings and facilities"],
  "Driftsavtaler, reparasjoner og vaktmestertjenester": [
    "Driftsavtalar, reparasjonar og vaktmeistertenester",
    "Service agreements, repairs and caretaker services"],
  "Materialer til vedlikehold, påkostning og nybygg og nyanlegg": [
    "Materialar til vedlikehald, påkosting og nybygg og nyanlegg",
    "Materials for maintenance, improvements, new buildings and facilities"],
  "Renholds- og vaskeritjenester": ["Reinhalds- og vaskeritenester", "Cleaning and laundry services"],
  "Andre tjenester (som inngår i egenproduksjonen)": ["Andre tenester (som inngår i eigenproduksjonen)", "Other services (that are part of own production)"],
  "Innleie av personell fra private (vikartjenester)": [
    "Innleige av personell frå private (vikartenester)",
    "Hire of staff from private suppliers (temporary staff)"],
  "Andre tjenester": ["Andre tenester", "Other services"],
  "Grunnerverv": ["Grunnerverv", "Acquisition of land"],
  "Kjøp av eksisterende bygninger og anlegg": ["Kjøp av eksisterande bygningar og anlegg", "Purchase of existing buildings and facilities"],
  "Internkjøp mellom bydeler, barneverntjenester": [
    "Internkjøp mellom bydelar, barneverntenester",
    "Internal purchases between city districts, child welfare services"],
  "Kjøp fra staten": ["Kjøp frå staten", "Purchases from the state"],
  "Kjøp fra fylkeskommuner": ["Kjøp frå fylkeskommunar", "Purchases from county authorities"],
  "Kjøp fra kommuner": ["Kjøp frå kommunar", "Purchases from municipalities"],
  "Kjøp fra andre (private)": ["Kjøp frå andre (private)", "Purchases from others (private)"],
  "Kjøp fra IKS der kommunen selv er deltaker": [
    "Kjøp frå IKS der kommunen sjølv er deltakar",
    "Purchases from intermunicipal companies (IKS) the municipality itself is part of"],
  "Kjøp av statlige institusjonsplasser barnevern (bydeler i Oslo)": [
    "Kjøp av statlege institusjonsplassar barnevern (bydelar i Oslo)",
    "Purchase of places in state child welfare institutions (city districts of Oslo)"],
  "Kjøp fra andre regnskapsenheter som inngår i KOSTRA konsern": [
    "Kjøp frå andre rekneskapseiningar som inngår i KOSTRA konsern",
    "Purchases from other accounting units of the KOSTRA group"],
  "Overføring til staten": ["Overføring til staten", "Transfer to the state"],
  "Merverdiavgift som gir rett til merverdiavgiftskompensasjon": [
    "Meirverdiavgift som gir rett til meirverdiavgiftskompensasjon",
    "VAT that gives a right to compensation"],
  "Overføring til fylkeskommuner": ["Overføring til fylkeskommunar", "Transfer to county authorities"],
  "Overføring til kommuner": ["Overføring til kommunar", "Transfer to municipalities"],
  "Overføring til andre": ["Overføring til andre", "Transfer to others"],
  "Overføring til IKS der kommunen selv er deltaker": [
    "Overføring til IKS der kommunen sjølv er deltakar",
    "Transfer to intermunicipal companies (IKS) the municipality itself is part of"],
  "Overføring til andre regnskapsenheter som inngår i KOSTRA konsern": [
    "Overføring til andre rekneskapseiningar som inngår i KOSTRA konsern",
    "Transfer to other accounting units of the KOSTRA group"],
  "Renteutgifter, provisjoner og andre finansutgifter": [
    "Renteutgifter, provisjonar og andre finansutgifter",
    "Interest expenses, commissions and other financial expenses"],
  "Tap på finansielle instrumenter": ["Tap på finansielle instrument", "Losses on financial instruments"],
  "Dekning av tidligere års merforbruk / Dekning av tidligere års udekket beløp": [
    "Dekking av tidlegare års meirforbruk / Dekking av tidlegare års udekt beløp",
    "Coverage of earlier years' overspending / Coverage of earlier years' uncovered amount"],
  "Avsetninger til ubundne fond": ["Avsetjingar til ubundne fond", "Allocations to unrestricted funds"],
  "Avsetninger til bundne fond": ["Avsetjingar til bundne fond", "Allocations to restricted funds"],
  "Rapportkontroll (positivt avvik)": ["Rapportkontroll (positivt avvik)", "Report control (positive deviation)"],
  "Annet salg av varer og tjenester, gebyrer o.l. som ikke er merverdiavgiftspliktige / Annet salg av varer og tjenester, gebyrer o.l. utenfor avgiftsområdet": [
    "Anna sal av varer og tenester, gebyr o.l. som ikkje er meirverdiavgiftspliktige / Anna sal av varer og tenester, gebyr o.l. utanfor avgiftsområdet",
    "Other sales of goods and services, fees etc. not subject to VAT / Other sales of goods and services, fees etc. outside the scope of VAT"],
  "Billettinntekter": ["Billettinntekter", "Ticket revenues"],
  "Utleie av boliger og lokaler mv. og festeavgifter": [
    "Utleige av bustader og lokale mv. og festeavgifter",
    "Letting of dwellings, premises etc. and ground rents"],
  "Merverdiavgiftspliktige gebyrer": ["Meirverdiavgiftspliktige gebyr", "Fees subject to VAT"],
  "Annet merverdiavgiftspliktig salg av varer og tjenester": [
    "Anna meirverdiavgiftspliktig sal av varer og tenester",
    "Other sales of goods and services subject to VAT"],
  "Salg av driftsmidler / Salg av driftsmidler (i investeringsregnskapet)": [
    "Sal av driftsmiddel / Sal av driftsmiddel (i investeringsrekneskapen)",
    "Sale of equipment / Sale of equipment (in the investment accounts)"],
  "Salg av fast eiendom": ["Sal av fast eigedom", "Sale of real estate"],
  "Fordelte utgifter": ["Fordelte utgifter", "Allocated expenditure"],
  "Refusjon fra staten": ["Refusjon frå staten", "Refunds from the state"],
  "Sykelønnsrefusjon": ["Sjukelønsrefusjon", "Sick pay refunds"],
  "Kompensasjon for merverdiavgift i driftsregnskapet / Kompensasjon for merverdiavgift i investeringsregnskapet": [
    "Kompensasjon for meirverdiavgift i driftsrekneskapen / Kompensasjon for meirverdiavgift i investeringsrekneskapen",
    "VAT compensation in the operating accounts / VAT compensation in the investment accounts"],
  "Refusjon fra fylkeskommuner": ["Refusjon frå fylkeskommunar", "Refunds from county authorities"],
  "Refusjon fra kommuner": ["Refusjon frå kommunar", "Refunds from municipalities"],
  "Refusjon fra andre / Refusjon fra andre (private)": [
    "Refusjon frå andre / Refusjon frå andre (private)",
    "Refunds from others / Refunds from others (private)"],
  "Refusjon/salg til IKS der kommunen selv er deltaker": [
    "Refusjon/sal til IKS der kommunen sjølv er deltakar",
    "Refunds from/sales to intermunicipal companies (IKS) the municipality itself is part of"],
  "Salg til andre regnskapsenheter som inngår i KOSTRA konsern": [
    "Sal til andre rekneskapseiningar som inngår i KOSTRA konsern",
    "Sales to other accounting units of the KOSTRA group"],
  "Internsalg": ["Internsal", "Internal sales"],
  "Internsalg mellom bydeler, barneverntjenesten": [
    "Internsal mellom bydelar, barneverntenesta",
    "Internal sales between city districts, child welfare service"],
  "Andre statlige overføringer": ["Andre statlege overføringar", "Other transfers from the state"],
  "Overføring fra fylkeskommuner": ["Overføring frå fylkeskommunar", "Transfer from county authorities"],
  "Overføring fra kommuner": ["Overføring frå kommunar", "Transfer from municipalities"],
  "Skatt på inntekt og formue": ["Skatt på inntekt og formue", "Tax on income and wealth"],
  "Eiendomsskatt vannkraftanlegg": ["Eigedomsskatt vasskraftanlegg", "Property tax on hydropower plants"],
  "Eiendomsskatt vindkraftanlegg": ["Eigedomsskatt vindkraftanlegg", "Property tax on wind power plants"],
  "Eiendomsskatt petroleumsanlegg": ["Eigedomsskatt petroleumsanlegg", "Property tax on petroleum facilities"],
  "Eiendomsskatt annen eiendom": ["Eigedomsskatt annan eigedom", "Property tax on other property"],
  "Eiendomsskatt boliger og fritidsboliger": ["Eigedomsskatt bustader og fritidsbustader", "Property tax on dwellings and holiday homes"],
  "Eiendomsskatt kraftnett og næringseiendom m.m": ["Eigedomsskatt kraftnett og næringseigedom m.m", "Property tax on power grids, commercial property etc."],
  "Andre direkte og indirekte skatter": ["Andre direkte og indirekte skattar", "Other direct and indirect taxes"],
  "Eiendomsskatt boliger": ["Eigedomsskatt bustader", "Property tax on dwellings"],
  "Eiendomsskatt fritidsboliger": ["Eigedomsskatt fritidsbustader", "Property tax on holiday homes"],
  "Overføringer fra andre regnskapsenheter som inngår i KOSTRA konsern": [
    "Overføringar frå andre rekneskapseiningar som inngår i KOSTRA konsern",
    "Transfers from other accounting units of the KOSTRA group"],
  "Overføringer fra andre": ["Overføringar frå andre", "Transfers from others"],
  "Overføring fra IKS der kommunen selv er deltaker": [
    "Overføring frå IKS der kommunen sjølv er deltakar",
    "Transfer from intermunicipal companies (IKS) the municipality itself is part of"],
  "Utbytte og eieruttak": ["Utbytte og eigaruttak", "Dividends and owner's withdrawals"],
  "Gevinst på finansielle instrumenter": ["Gevinst på finansielle instrument", "Gains on financial instruments"],
  "Salg av aksjer og andeler": ["Sal av aksjar og andelar", "Sale of shares and ownership interests"],
  "Bruk av ubundne fond": ["Bruk av ubundne fond", "Use of unrestricted funds"],
  "Bruk av bundne fond": ["Bruk av bundne fond", "Use of restricted funds"],
  "Merforbruk og udekket beløp fremført til inndekning i senere år": [
    "Meirforbruk og udekt beløp framført til inndekking i seinare år",
    "Overspending and uncovered amount carried forward for coverage in later years"],
  "Rapportkontroll (negativt avvik)": ["Rapportkontroll (negativt avvik)", "Report control (negative deviation)"],
  "Obligasjoner (omløpsmidler)": ["Obligasjonar (omløpsmiddel)", "Bonds (current assets)"],
  "Derivater (omløpsmidler)": ["Derivat (omløpsmiddel)", "Derivatives (current assets)"],
  "Varer": ["Varer", "Inventories"],
  "Aksjer og andeler (omløpsmidler)": ["Aksjar og andelar (omløpsmiddel)", "Shares and ownership interests (current assets)"],
  "Aksjer og andeler (anleggsmidler)": ["Aksjar og andelar (anleggsmiddel)", "Shares and ownership interests (fixed assets)"],
  "Utlån (anleggsmidler)": ["Utlån (anleggsmiddel)", "Loans granted (fixed assets)"],
  "Obligasjoner (anleggsmidler)": ["Obligasjonar (anleggsmiddel)", "Bonds (fixed assets)"],
  "Ihendehaverobligasjonslån": ["Ihendehavarobligasjonslån", "Bearer bond loans"],
  "Utestående obligasjonslån med forfall etter neste regnskapsår": [
    "Uteståande obligasjonslån med forfall etter neste rekneskapsår",
    "Outstanding bond loans due after the next accounting year"],
  "Utestående obligasjonslån med forfall i neste regnskapsår": [
    "Uteståande obligasjonslån med forfall i neste rekneskapsår",
    "Outstanding bond loans due in the next accounting year"],
  "Andre lån / gjeld til kredittinstitusjoner": ["Andre lån / gjeld til kredittinstitusjonar", "Other loans / liabilities to credit institutions"],
  "Lån i kredittinstitusjon med avdragsprofil": ["Lån i kredittinstitusjon med avdragsprofil", "Loans in credit institutions with a repayment profile"],
  "Avdragsfrie lån i kredittinstitusjon hvor hovedstol forfaller etter neste regnskapsår": [
    "Avdragsfrie lån i kredittinstitusjon der hovudstolen forfell etter neste rekneskapsår",
    "Interest-only loans in credit institutions with the principal due after the next accounting year"],
  "Avdragsfrie lån i kredittinstitusjon hvor hovedstol forfaller i neste regnskapsår": [
    "Avdragsfrie lån i kredittinstitusjon der hovudstolen forfell i neste rekneskapsår",
    "Interest-only loans in credit institutions with the principal due in the next accounting year"],
  "Lån i kredittinstitusjon med sertifikatvilkår – med løpetid inntil 12 måneder": [
    "Lån i kredittinstitusjon med sertifikatvilkår – med løpetid inntil 12 månader",
    "Loans in credit institutions on certificate terms – with a term of up to 12 months"],
  "Avsetning for forpliktelser": ["Avsetjing for forpliktingar", "Provisions for liabilities"],
  "Ubundne investeringsfond": ["Ubundne investeringsfond", "Unrestricted investment funds"],
  "Endring i regnskapsprinsipp som påvirker AK (investering)": [
    "Endring i rekneskapsprinsipp som påverkar AK (investering)",
    "Change of accounting policy that affects the working capital (investment)"],
  "Endring i regnskapsprinsipp som påvirker AK (drift)": [
    "Endring i rekneskapsprinsipp som påverkar AK (drift)",
    "Change of accounting policy that affects the working capital (operations)"],
  "Regnskapsmessig mindreforbruk": ["Rekneskapsmessig mindreforbruk", "Underspending in the accounts"],
  "Udisponert i investeringsregnskapet": ["Udisponert i investeringsrekneskapen", "Unallocated amount in the investment accounts"],
  "Memoriakonto for ubrukte lånemidler": ["Memoriakonto for ubrukte lånemiddel", "Memorandum account for unused loan proceeds"],
  "Memoriakonto ubrukte konserninterne lånemidler": [
    "Memoriakonto ubrukte konserninterne lånemiddel",
    "Memorandum account for unused intragroup loan proceeds"],
  "Motkonto for memoriakonti": ["Motkonto for memoriakontoar", "Contra account of memorandum accounts"],
};
