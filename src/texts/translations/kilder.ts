import type { Translations } from "../dictionary";

/** What is found in the sources. */
export const KILDER: Translations = {
  "tom rad": ["tom rad", "empty row"],
  "Ingen rader i «{0}» kan brukes ({1}). Kontroller at det er riktig fil, riktig år og riktige kolonner.": [
    "Ingen rader i «{=0}» kan brukast ({1}). Kontroller at det er rett fil, rett år og rette kolonnar.",
    "No rows in «{=0}» can be used ({1}). Check that it is the right file, the right year and the right columns."],
  "Kilden har mer enn {0} ulike sett av konto, ansvar, funksjon og prosjekt (så langt {1} ansvar, {2} funksjoner og {3} prosjekter), som er grensen, og ingen av beløpene er brukt. Tabellene bruker prosjekt bare for investeringer: kontroller at kolonnen er prosjekt, og ikke bilagsnummer eller annet som er nytt i hver rad, eller velg at den ikke leses.": [
    "Kjelda har meir enn {0} ulike sett av konto, ansvar, funksjon og prosjekt (så langt {1} ansvar, {2} funksjonar og {3} prosjekt), som er grensa, og ingen av beløpa er brukte. Tabellane bruker prosjekt berre for investeringar: kontroller at kolonnen er prosjekt, og ikkje bilagsnummer eller anna som er nytt i kvar rad, eller vel at han ikkje blir lesen.",
    "The source has more than {0} different sets of account, cost centre, function and project ({1} cost centres, {2} functions and {3} projects so far), which is the limit, and none of its amounts are used. The tables use project for investments only: check that the column is project, and not voucher numbers or anything else that is new in each row, or choose that it is not read."],
  "Beløpene i {0} er til sammen over 90 071 milliarder kroner og kan ikke summeres eksakt. Kontroller at riktig kolonne er valgt som beløp.": [
    "Beløpa i {0} er til saman over 90 071 milliardar kroner og kan ikkje summerast eksakt. Kontroller at rett kolonne er vald som beløp.",
    "The amounts in {0} together exceed 90 071 billion kroner and cannot be summed exactly. Check that the right column is chosen as amount."],
  "Innlesingen ble avbrutt": ["Innlesinga vart avbroten", "The reading was cancelled"],
  "utgiftene": ["utgiftene", "the costs"],
  "inntektene": ["inntektene", "the income"],
  "«{0}» har ingen rader under overskriftene. Hent ut rapporten på nytt, eller velg riktig fil eller ark.": [
    "«{=0}» har ingen rader under overskriftene. Hent ut rapporten på nytt, eller vel rett fil eller ark.",
    "«{=0}» has no rows below its headers. Export the report again, or choose the right file or sheet."],
  "«{0}» og «{1}» har begge {2} hittil i året på de samme kontoene ({3} felles). Legges de sammen, telles månedene flere ganger. Bruk bare den siste av dem, eller si at kolonnen er ført i hver periode (--kolonne \"…=regnskap\").": [
    "«{=0}» og «{=1}» har begge {2} hittil i året på dei same kontoane ({3} felles). Legg du dei saman, tel månadene fleire gonger. Bruk berre den siste av dei, eller sei at kolonnen er ført i kvar periode (--kolonne \"…=regnskap\").",
    "«{=0}» and «{=1}» both have {2} to date on the same accounts ({3} in common). Added, the months are counted several times. Use only the later of them, or say that the column is what was posted in each period (--kolonne \"…=regnskap\")."],
  "Både {0} har {1} på de samme kontoene ({2} felles). Slås de sammen, telles {3} dobbelt. Bruk bare én av dem, eller sett kolonnen i den andre til «ikke i bruk».": [
    "Både {0} har {1} på dei same kontoane ({2} felles). Slår du dei saman, tel {3} dobbelt. Bruk berre éi av dei, eller set kolonnen i den andre til «ikkje i bruk».",
    "Both {0} have {1} on the same accounts ({2} in common). If they are merged, {3} is counted twice. Use only one of them, or set the column in the other to «not in use»."],
  "{0} har begge {1} på noen av de samme kontoene ({2} felles). Beløpene er lagt sammen. Kontroller at den ene er et tillegg til den andre.": [
    "{0} har begge {1} på nokre av dei same kontoane ({2} felles). Beløpa er lagde saman. Kontroller at den eine er eit tillegg til den andre.",
    "{0} both have {1} on some of the same accounts ({2} in common). The amounts are added. Check that one is a supplement to the other."],
  "ikke tekst. Lagre rapporten som CSV eller xlsx": ["ikkje tekst. Lagre rapporten som CSV eller xlsx", "not text. Save the report as CSV or xlsx"],
  "en PDF. Hent ut rapporten som Excel eller CSV i økonomisystemet": [
    "ein PDF. Hent ut rapporten som Excel eller CSV i økonomisystemet",
    "a PDF. Extract the report as Excel or CSV in the accounting system"],
  "enten en gammel Excel-fil (.xls) eller passordbeskyttet. Åpne den i Excel og lagre den som .xlsx uten passord": [
    "anten ei gammal Excel-fil (.xls) eller passordverna. Opne fila i Excel og lagre ho som .xlsx utan passord",
    "either an old Excel file (.xls) or password protected. Open it in Excel and save it as .xlsx without password"],
  "en tom zip-fil. Hent ut rapporten på nytt": ["ei tom zip-fil. Hent ut rapporten på nytt", "an empty zip file. Extract the report again"],
  "et tekstdokument (RTF). Hent ut rapporten som Excel eller CSV": [
    "eit tekstdokument (RTF). Hent ut rapporten som Excel eller CSV",
    "a text document (RTF). Extract the report as Excel or CSV"],
  "en kryptert Parquet-fil. Skriv den på nytt uten kryptering": [
    "ei kryptert Parquet-fil. Skriv ho på nytt utan kryptering",
    "an encrypted Parquet file. Write it again without encryption"],
  "pakket (gzip, rar eller 7z). Pakk den ut først": ["pakka (gzip, rar eller 7z). Pakk ut fila først", "packed (gzip, rar or 7z). Unpack it first"],
  "en gammel Excel-fil (.xls). Åpne den i Excel og lagre den som .xlsx": [
    "ei gammal Excel-fil (.xls). Opne fila i Excel og lagre ho som .xlsx",
    "an old Excel file (.xls). Open it in Excel and save it as .xlsx"],
  "en SYLK-fil. Åpne den i Excel og lagre den som .xlsx": [
    "ei SYLK-fil. Opne fila i Excel og lagre ho som .xlsx",
    "a SYLK file. Open it in Excel and save it as .xlsx"],
  "en SIE-fil, som er til overføring mellom økonomisystemer. Hent ut saldobalansen eller hovedboken som Excel eller CSV": [
    "ei SIE-fil, som er til overføring mellom økonomisystem. Hent ut saldobalansen eller hovudboka som Excel eller CSV",
    "a SIE file, which is for transfer between accounting systems. Extract the trial balance or the general ledger as Excel or CSV"],
  "en nettside (MHTML) lagret som regneark. Åpne den i Excel og lagre den som .xlsx": [
    "ei nettside (MHTML) lagra som rekneark. Opne fila i Excel og lagre ho som .xlsx",
    "a web page (MHTML) saved as a spreadsheet. Open it in Excel and save it as .xlsx"],
  "JSON. Hent ut rapporten som Excel eller CSV": ["JSON. Hent ut rapporten som Excel eller CSV", "JSON. Extract the report as Excel or CSV"],
  "en SAF-T-fil, som er til Skatteetaten. Hent ut saldobalansen eller hovedboken som Excel eller CSV": [
    "ei SAF-T-fil, som er til Skatteetaten. Hent ut saldobalansen eller hovudboka som Excel eller CSV",
    "a SAF-T file, which is for the tax authorities. Extract the trial balance or the general ledger as Excel or CSV"],
  "et XML-regneark fra Excel 2003. Åpne den i Excel og lagre den som .xlsx": [
    "eit XML-rekneark frå Excel 2003. Opne det i Excel og lagre det som .xlsx",
    "an XML spreadsheet from Excel 2003. Open it in Excel and save it as .xlsx"],
  "et OpenDocument-regneark. Åpne den i Excel eller LibreOffice og lagre den som .xlsx": [
    "eit OpenDocument-rekneark. Opne det i Excel eller LibreOffice og lagre det som .xlsx",
    "an OpenDocument spreadsheet. Open it in Excel or LibreOffice and save it as .xlsx"],
  "passordbeskyttet. Åpne den i Excel, fjern passordet (Fil, Info, Beskytt arbeidsbok) og lagre den på nytt": [
    "passordverna. Opne fila i Excel, fjern passordet (Fil, Info, Vern arbeidsbok) og lagre ho på nytt",
    "password protected. Open it in Excel, remove the password (File, Info, Protect Workbook) and save it again"],
  "et Word-dokument. Hent ut rapporten som Excel eller CSV": [
    "eit Word-dokument. Hent ut rapporten som Excel eller CSV",
    "a Word document. Extract the report as Excel or CSV"],
  "en nettside lagret som regneark. Åpne den i Excel og lagre den som .xlsx": [
    "ei nettside lagra som rekneark. Opne fila i Excel og lagre ho som .xlsx",
    "a web page saved as a spreadsheet. Open it in Excel and save it as .xlsx"],
  "XML. Åpne den i Excel og lagre den som .xlsx, eller hent ut rapporten som CSV": [
    "XML. Opne fila i Excel og lagre ho som .xlsx, eller hent ut rapporten som CSV",
    "XML. Open it in Excel and save it as .xlsx, or extract the report as CSV"],
  "«{0}» er tom. Hent ut rapporten på nytt.": ["«{=0}» er tom. Hent ut rapporten på nytt.", "«{=0}» is empty. Extract the report again."],
  "«{0}» kan ikke leses: den er {1}.": ["«{=0}» kan ikkje lesast: fila er {1}.", "«{=0}» cannot be read: it is {1}."],
  "KOSTRA-post, tegn {0}": ["KOSTRA-post, teikn {0}", "KOSTRA record, characters {0}"],
  "Skjema": ["Skjema", "Form"],
  "Beløp (1000 kr)": ["Beløp (1000 kr)", "Amount (1000 kr)"],
  "hele året": ["heile året", "the whole year"],
  "{tall}. kvartal": ["{tall}. kvartal", "quarter {tall}"],
  "Filen har poster for {0}. Kvartalene er akkumulerte og kan ikke legges sammen. Bruk en fil med bare ett av dem.": [
    "Fila har postar for {0}. Kvartala er akkumulerte og kan ikkje leggjast saman. Bruk ei fil med berre eitt av dei.",
    "The file has records for {0}. The quarters are accumulated and cannot be added. Use a file with only one of them."],
  "Filen gjelder {0}. Beløpene er hittil i året og leses uten periode.": [
    "Fila gjeld {0}. Beløpa er hittil i året og blir lesne utan periode.",
    "The file is for {0}. The amounts are to date in the year and are read without period."],
  "Filen har poster for {0} kommunenumre: {1}. De er lagt sammen. Del filen hvis bare én av dem skal med.": [
    "Fila har postar for {0} kommunenummer: {1}. Dei er lagde saman. Del fila viss berre éin av kommunane skal med.",
    "The file has records for {0} municipality numbers: {1}. They are added. Split the file if only one of them is to be included."],
  "Filen har både det konsoliderte regnskapet (0M, 0N) og regnskap som inngår i det. Legges de sammen, telles beløpene dobbelt. Bruk en fil med bare ett av dem.": [
    "Fila har både den konsoliderte rekneskapen (0M, 0N) og rekneskapar som inngår i han. Blir dei lagde saman, blir beløpa talde dobbelt. Bruk ei fil med berre éin av dei.",
    "The file has both the consolidated accounts (0M, 0N) and accounts that are part of them. If they are added, the amounts are counted twice. Use a file with only one of them."],
  "{0} {1} står flere ganger i filen, først «{2}» (tegn 32–39). Beløpene er lagt sammen, som hos SSB (kontroll 015). Kontroller at ingen av dem er overflødig.": [
    "{0} {1} står fleire gonger i fila, først «{=2}» (teikn 32–39). Beløpa er lagde saman, som hos SSB (kontroll 015). Kontroller at ingen av dei er overflødig.",
    "{0} {1} appears several times in the file, first «{=2}» (characters 32–39). The amounts are added, as at SSB (control 015). Check that none of them is surplus to requirements."],
  "inneholder en tabulator. En KOSTRA-fil har faste posisjoner og mellomrom. Ingen linjer er lest. Hent ut filen på nytt": [
    "inneheld ein tabulator. Ei KOSTRA-fil har faste posisjonar og mellomrom. Ingen linjer er lesne. Hent ut fila på nytt",
    "contains a tab. A KOSTRA file has fixed positions and spaces. No lines are read. Extract the file again"],
  "har {0} tegn, men en KOSTRA-post har {1}. Ingen linjer er lest. Hent ut filen på nytt uten å åpne den i et regneark eller en teksteditor": [
    "har {0} teikn, men ein KOSTRA-post har {1}. Ingen linjer er lesne. Hent ut fila på nytt utan å opne ho i eit rekneark eller ein teksteditor",
    "has {0} characters, but a KOSTRA record has {1}. No lines are read. Extract the file again without opening it in a spreadsheet or a text editor"],
  "annet år": ["anna år", "another year"],
  "gjelder {0}, ikke {1}. Linjen er ikke med. Velg filen for {2}": [
    "gjeld {0}, ikkje {1}. Linja er ikkje med. Vel fila for {2}",
    "is for {0}, not {1}. The line is left out. Choose the file for {2}"],
  "Linje {tall} {tekst}": ["Linje {tall} {tekst}", "Line {tall} {tekst}"],
  "har beløpet «{0}» (tegn 40–48), som ikke er et helt tall i 1000 kr. Linjen er ikke med. Rett filen i kilden": [
    "har beløpet «{=0}» (teikn 40–48), som ikkje er eit heilt tal i 1000 kr. Linja er ikkje med. Rett fila i kjelda",
    "has the amount «{=0}» (characters 40–48), which is not a whole number in 1000 kr. The line is left out. Correct the file in the source"],
  "er skjema {0}, som ikke er regnskapet til en kommune, en fylkeskommune eller en særbedrift. Linjen er ikke med. Bruk skjema 0A og 0B (0C og 0D for fylket), 0I og 0J for en særbedrift, eller 0M og 0N for det konsoliderte regnskapet.": [
    "er skjema {0}, som ikkje er rekneskapen til ein kommune, ein fylkeskommune eller ein særbedrift. Linja er ikkje med. Bruk skjema 0A og 0B (0C og 0D for fylket), 0I og 0J for ein særbedrift, eller 0M og 0N for den konsoliderte rekneskapen.",
    "is form {0}, which does not hold the accounts of a municipality, a county or a municipal undertaking. The line is left out. Use forms 0A and 0B (0C and 0D for the county), 0I and 0J for a municipal undertaking, or 0M and 0N for the consolidated accounts."],
  "har kontoklasse «{0}» i skjema {1}, der bare {2} (drift) og {3} (investering) hører hjemme": [
    "har kontoklasse «{=0}» i skjema {1}, der berre {2} (drift) og {3} (investering) høyrer heime",
    "has account class «{=0}» in form {1}, where only {2} (operations) and {3} (investment) belong"],
  "har funksjon «{0}» og art «{1}» (tegn 33–39), som ikke kan leses": [
    "har funksjon «{=0}» og art «{=1}» (teikn 33–39), som ikkje kan lesast",
    "has function «{=0}» and art «{=1}» (characters 33–39), which cannot be read"],
  "har kontoklasse «{0}» i skjema {1}, der bare {2} (balanse) hører hjemme": [
    "har kontoklasse «{=0}» i skjema {1}, der berre {2} (balanse) høyrer heime",
    "has account class «{=0}» in form {1}, where only {2} (balance sheet) belongs"],
  "har kapittel «{0}» og sektor «{1}» (tegn 33–39), som ikke kan leses": [
    "har kapittel «{=0}» og sektor «{=1}» (teikn 33–39), som ikkje kan lesast",
    "has chapter «{=0}» and sector «{=1}» (characters 33–39), which cannot be read"],
  "{tekst}. Linjen er ikke med. Rett filen i kilden.": [
    "{tekst}. Linja er ikkje med. Rett fila i kjelda.",
    "{tekst}. The line is left out. Correct the file in the source."],
  "Linje {tall} {tekst}.": ["Linje {tall} {tekst}.", "Line {tall} {tekst}."],
  "«{0}» har ingen ansvar under overskriftene. Fyll ut én rad per ansvar, eller velg en annen fil.": [
    "«{=0}» har ingen ansvar under overskriftene. Fyll ut éi rad per ansvar, eller vel ei anna fil.",
    "«{=0}» has no cost centres below its headers. Fill in one row per cost centre, or choose another file."],
  "Fant ingen overskrift for ansvar i «{0}». Filen må ha kolonnene ansvar, ansvarsnavn, enhet, enhetsnavn, område og selvkost.": [
    "Fann ingen overskrift for ansvar i «{=0}». Fila må ha kolonnane ansvar, ansvarsnamn, eining, einingsnamn, område og sjølvkost.",
    "Found no header for cost centre in «{=0}». The file must have the columns ansvar, ansvarsnavn, enhet, enhetsnavn, område and selvkost."],
  "«{0}» har ingen kolonne for selvkost, så ingen ansvar er holdt utenfor som selvkosttjeneste. Har dere vann, avløp eller renovasjon, legg til kolonnen «selvkost» med J for deres ansvar.": [
    "«{=0}» har ingen kolonne for sjølvkost, så ingen ansvar er haldne utanfor som sjølvkostteneste. Har de vatn, avløp eller renovasjon, legg til kolonnen «selvkost» med J for ansvara deira.",
    "«{=0}» has no column for self-cost services, so no responsibility is kept apart as one. If you have water, sewage or waste, add the column «selvkost» with J for their responsibilities."],
  "Rad {0}: området «{1}» ligner «{2}». Er det samme område, må det skrives likt; nå er det to områder i tabellene.": [
    "Rad {0}: området «{=1}» liknar «{=2}». Er det same område, må det skrivast likt; no er det to område i tabellane.",
    "Row {0}: the area «{=1}» is like «{=2}». If it is the same area, it must be spelt alike; now there are two areas in the tables."],
  "{0} er det samme som regnskapet, til øret, på {1} av {2} kontoer. Er samme fil gitt to ganger? Velg filen med {3}, eller ta den bort.": [
    "{0} er det same som rekneskapen, til øret, på {1} av {2} kontoar. Er same fil gitt to gonger? Vel fila med {3}, eller ta ho bort.",
    "{0} equals the accounts exactly on {1} of {2} accounts. Is one file given twice? Choose the file with {3}, or remove it."],
  "{0} er omkring {1} ganger mindre enn regnskapet på de fleste av {2} kontoer. Ett av dem er trolig i øre, tusen eller millioner. Hent begge ut i kroner.": [
    "{0} er omkring {1} gonger mindre enn rekneskapen på dei fleste av {2} kontoar. Eitt av dei er truleg i øre, tusen eller millionar. Hent begge ut i kroner.",
    "{0} is about {1} times smaller than the accounts on most of {2} accounts. One of them is probably in hundredths, thousands or millions. Extract both in kroner."],
  "{0} er omkring {1} ganger større enn regnskapet på de fleste av {2} kontoer. Ett av dem er trolig i øre, tusen eller millioner. Hent begge ut i kroner.": [
    "{0} er omkring {1} gonger større enn rekneskapen på dei fleste av {2} kontoar. Eitt av dei er truleg i øre, tusen eller millionar. Hent begge ut i kroner.",
    "{0} is about {1} times larger than the accounts on most of {2} accounts. One of them is probably in hundredths, thousands or millions. Extract both in kroner."],
  "Fant ingen kolonne for tjenesteområde i «{0}». Kall kolonnen «område», «tjenesteområde» eller «sektor».": [
    "Fann ingen kolonne for tenesteområde i «{=0}». Kall kolonnen «område», «tenesteområde» eller «sektor».",
    "Found no column for service area in «{=0}». Call the column «område», «tjenesteområde» or «sektor»."],
  "ansvar mangler. Raden er ikke med. Fyll inn ansvaret.": [
    "ansvar manglar. Rada er ikkje med. Fyll inn ansvaret.",
    "cost centre missing. The row is left out. Fill in the cost centre."],
  "selvkost er «{0}» for ansvar {1}, som verken er ja eller nei. Raden er ikke med. Skriv J eller N.": [
    "sjølvkost er «{=0}» for ansvar {=1}, som verken er ja eller nei. Rada er ikkje med. Skriv J eller N.",
    "selvkost is «{=0}» for cost centre {=1}, which is neither yes nor no. The row is left out. Write J or N."],
  "Rad {0}: ansvar {1} står to ganger med ulikt innhold ({2} og {3}). Bare den første er brukt. Fjern den som er feil.": [
    "Rad {0}: ansvar {=1} står to gonger med ulikt innhald ({2} og {3}). Berre den første er brukt. Fjern den som er feil.",
    "Row {0}: cost centre {=1} appears twice with different content ({2} and {3}). Only the first is used. Remove the one that is wrong."],
  "Rad {0}: ansvar {1} har ikke noe tjenesteområde. Beløpene på ansvaret kommer ikke med i noen områdetabell. Fyll inn området.": [
    "Rad {0}: ansvar {=1} har ikkje noko tenesteområde. Beløpa på ansvaret kjem ikkje med i nokon områdetabell. Fyll inn området.",
    "Row {0}: cost centre {=1} has no service area. The amounts of the cost centre are not in any area table. Fill in the area."],
  "{0}, {1}, selvkost {2}": ["{=0}, {=1}, sjølvkost {2}", "{=0}, {=1}, full-cost {2}"],
  "uten område": ["utan område", "without area"],
  "Og {0} av samme slag til, i alt {1}. De {2} første er vist.": [
    "Og {0} av same slag til, i alt {1}. Dei {2} første er viste.",
    "And {0} more of the same kind, {1} in all. The first {2} are shown."],
  "«{0}» er tom. Hent ut filen på nytt.": ["«{=0}» er tom. Hent ut fila på nytt.", "«{=0}» is empty. Extract the file again."],
  "«{0}» er en KOSTRA-fil og ingen organisasjon. Velg filen med ansvar, enhet og tjenesteområde.": [
    "«{=0}» er ei KOSTRA-fil og ingen organisasjon. Vel fila med ansvar, eining og tenesteområde.",
    "«{=0}» is a KOSTRA file, not an organisation. Choose the file with cost centre, unit and service area."],
  "«{0}» er for stor til å være en organisasjonsfil. Velg filen med én rad per ansvar.": [
    "«{=0}» er for stor til å vere ei organisasjonsfil. Vel fila med éi rad per ansvar.",
    "«{=0}» is too large to be an organisation file. Choose the file with one row per cost centre."],
  "har flere enn to desimaler, eller kan leses på to måter": [
    "har fleire enn to desimalar, eller kan lesast på to måtar",
    "has more than two decimals, or can be read in two ways"],
  "kan ikke leses som et beløp": ["kan ikkje lesast som eit beløp", "cannot be read as an amount"],
  "Rad {0}, kolonne «{1}»: «{2}» {3}. Raden er ikke med. Rett beløpet i kilden, eller velg riktig kolonne og desimaltegn.": [
    "Rad {0}, kolonne «{=1}»: «{=2}» {3}. Rada er ikkje med. Rett beløpet i kjelda, eller vel rett kolonne og desimalteikn.",
    "Row {0}, column «{=1}»: «{=2}» {3}. The row is left out. Correct the amount in the source, or choose the right column and decimal separator."],
  "Rad {0}, kolonne «{1}»: tom celle etter et akkumulert beløp, så periodens eget beløp kan ikke regnes ut. Raden er ikke med. Fyll inn cellen, eller sett kolonner for måneder som ikke er avsluttet, til «ikke i bruk».": [
    "Rad {0}, kolonne «{=1}»: tom celle etter eit akkumulert beløp, så beløpet til perioden kan ikkje reknast ut. Rada er ikkje med. Fyll inn cella, eller set kolonnar for månader som ikkje er avslutta, til «ikkje i bruk».",
    "Row {0}, column «{=1}»: empty cell after an accumulated amount, so the period's own amount cannot be calculated. The row is left out. Fill in the cell, or set columns of months that are not closed to «not in use»."],
  "er for kort, eller har mistet en innledende null": ["er for kort, eller har mista ein innleiande null", "is too short, or has lost a leading zero"],
  "kan ikke leses som konto": ["kan ikkje lesast som konto", "cannot be read as an account"],
  "konto mangler": ["konto manglar", "account missing"],
  "Rad {0}, kolonne «{1}»: {2} (beløp {3}). Raden er ikke med. Rett kontoen i kilden, eller fjern raden hvis den er en sum.": [
    "Rad {0}, kolonne «{=1}»: {2} (beløp {3}). Rada er ikkje med. Rett kontoen i kjelda, eller fjern rada viss ho er ein sum.",
    "Row {0}, column «{=1}»: {2} (amount {3}). The row is left out. Correct the account in the source, or remove the row if it is a sum."],
  "Rad {0}, kolonne «{1}»: «{2}» er utenfor {3}. Raden er ikke med.": [
    "Rad {0}, kolonne «{=1}»: «{=2}» er utanfor {3}. Rada er ikkje med.",
    "Row {0}, column «{=1}»: «{=2}» is outside {3}. The row is left out."],
  "Rad {0}, kolonne «{1}»: «{2}» kan ikke leses som periode. Raden er ikke med. Skriv perioden som 202401, 2024-01 eller 1.": [
    "Rad {0}, kolonne «{=1}»: «{=2}» kan ikkje lesast som periode. Rada er ikkje med. Skriv perioden som 202401, 2024-01 eller 1.",
    "Row {0}, column «{=1}»: «{=2}» cannot be read as a period. The row is left out. Write the period as 202401, 2024-01 or 1."],
  "Rad {0}, kolonne «{1}»: perioden er tom. Beløpet er med i året, men ikke i noen periode.": [
    "Rad {0}, kolonne «{=1}»: perioden er tom. Beløpet er med i året, men ikkje i nokon periode.",
    "Row {0}, column «{=1}»: the period is blank. The amount is in the year, but not in any period."],
  "Rad {0}: {1} felt, men overskriften har {2}. Trolig står skilletegnet inne i en tekst uten anførselstegn. Raden er ikke med. Rett raden i kilden.": [
    "Rad {0}: {1} felt, men overskrifta har {2}. Truleg står skiljeteiknet inne i ein tekst utan hermeteikn. Rada er ikkje med. Rett rada i kjelda.",
    "Row {0}: {1} fields, but the header has {2}. The delimiter is probably inside a text without quotation marks. The row is left out. Correct the row in the source."],
  "Rad {0}: et felt begynner med anførselstegn som ikke lukkes i samme rad. Tegnet er lest som tekst. Kontroller raden.": [
    "Rad {0}: eit felt byrjar med hermeteikn som ikkje blir lukka i same rad. Teiknet er lese som tekst. Kontroller rada.",
    "Row {0}: a field begins with a quotation mark that is not closed in the same row. The mark is read as text. Check the row."],
  "Kolonne «{0}» er regnskapet for et annet år, og ingen kolonne er regnskapet for {1}. Velg riktig år, riktig fil eller riktig kolonne.": [
    "Kolonne «{=0}» er rekneskapen for eit anna år, og ingen kolonne er rekneskapen for {=1}. Vel rett år, rett fil eller rett kolonne.",
    "Column «{=0}» has the accounts of another year, and no column has those of {=1}. Choose the right year, file or column."],
  "Kolonne «{0}» gjelder et annet år og er ikke lest.": [
    "Kolonne «{=0}» gjeld eit anna år og er ikkje lesen.",
    "Column «{=0}» is for another year and is not read."],
  "Ingen kolonne er konto. Velg hvilken kolonne kontoen står i.": [
    "Ingen kolonne er konto. Vel kva kolonne kontoen står i.",
    "No column is account. Choose which column the account is in."],
  "Ingen kolonne er beløp. Velg hvilken kolonne beløpet står i.": [
    "Ingen kolonne er beløp. Vel kva kolonne beløpet står i.",
    "No column is amount. Choose which column the amount is in."],
  "Overskriften «{0}» sier {1}, men kolonnen er lest som tall for {2}. Velg riktig år, riktig fil eller riktig kolonne.": [
    "Overskrifta «{=0}» seier {1}, men kolonnen er lesen som tal for {2}. Vel rett år, rett fil eller rett kolonne.",
    "The header «{=0}» says {1}, but the column is read as figures for {2}. Choose the right year, the right file or the right column."],
  "Driftskontoene har ulik lengde: {0} ({1} kontoer) er kortere enn {2} siffer. Har et regneark fjernet innledende null, er dette investeringskontoer. Kontroller mot kilden.": [
    "Driftskontoane har ulik lengde: {0} ({1} kontoar) er kortare enn {2} siffer. Har eit rekneark fjerna innleiande null, er dette investeringskontoar. Kontroller mot kjelda.",
    "The account numbers in operations have different lengths: {0} ({1} accounts) are shorter than {2} digits. If a spreadsheet has removed leading zeros, these are investment accounts. Check against the source."],
  "Sektor": ["Sektor", "Sector"],
  "Linjen er ikke med. Rett filen i kilden.": ["Linja er ikkje med. Rett fila i kjelda.", "The line is left out. Correct the file in the source."],
  "Beløpene i {0} er til sammen over 20 000 milliarder kroner, uten fortegn, og tabellene kan ikke regnes eksakt. Kontroller at riktig kolonne er valgt som beløp i hver av dem.": [
    "Beløpa i {0} er til saman over 20 000 milliardar kroner, utan forteikn, og tabellane kan ikkje reknast eksakt. Kontroller at rett kolonne er vald som beløp i kvar av dei.",
    "The amounts in {0} come to more than NOK 20 000 billion in total, without signs, and the tables cannot be calculated exactly. Check that the right column is chosen as the amount in each of them."],
};
