import type { Translations } from "../dictionary";

/** Workbooks that cannot be read. */
export const XLSX: Translations = {
  "«{0}» er ikke åpnet: {1}. {2}": ["«{=0}» er ikkje opna: {1}. {2}", "«{=0}» was not opened: {1}. {2}"],
  "delen «{0}»: {1}": ["delen «{=0}»: {1}", "the part «{=0}»: {1}"],
  "arket «{0}» ({1}): {2}": ["arket «{=0}» ({=1}): {2}", "the sheet «{=0}» ({=1}): {2}"],
  "arket «{0}» ({1}), rad {tall}: {2}": ["arket «{=0}» ({=1}), rad {tall}: {2}", "the sheet «{=0}» ({=1}), row {tall}: {2}"],
  "arket «{0}» ({1}), celle {2}: {3}": ["arket «{=0}» ({=1}), celle {=2}: {3}", "the sheet «{=0}» ({=1}), cell {=2}: {3}"],
  "arket «{0}» har i celle {1} en formel uten beregnet verdi, så et beløp ville manglet": [
    "arket «{=0}» har i celle {=1} ein formel utan utrekna verdi, så eit beløp ville ha mangla",
    "the sheet «{=0}» has in cell {=1} a formula without a calculated value, so an amount would have been missing"],
  "arket «{0}» er nevnt, men finnes ikke i filen": ["arket «{=0}» er nemnt, men finst ikkje i fila", "the sheet «{=0}» is mentioned, but is not in the file"],
  "den har ingen ark": ["ho har ingen ark", "it has no sheets"],
  "den har ikke noe ark som heter «{0}»": ["ho har ikkje noko ark som heiter «{=0}»", "it has no sheet called «{=0}»"],
  "den er ikke et regneark": ["han er ikkje eit rekneark", "it is not a worksheet"],
  "den har et element som ikke hører hjemme der det står": [
    "han har eit element som ikkje høyrer heime der det står",
    "it has an element that does not belong where it stands"],
  "det står tekst der det ikke skal være noen": ["det står tekst der det ikkje skal vere noko", "there is text where there should be none"],
  "rad {tall} kommer etter rad {tall2}": ["rad {tall} kjem etter rad {tall2}", "row {tall} comes after row {tall2}"],
  "«{0}» er ikke nummeret på en rad": ["«{=0}» er ikkje nummeret på ei rad", "«{=0}» is not the number of a row"],
  "rad {tall} er lenger ned enn de {tall2} radene Excel har": [
    "rad {tall} er lenger nede enn dei {tall2} radene Excel har",
    "row {tall} is further down than the {tall2} rows Excel has"],
  "cellene står ikke i rekkefølge, eller en av dem står der to ganger": [
    "cellene står ikkje i rekkjefølgje, eller ei av dei står der to gonger",
    "the cells are out of order, or one of them stands there twice"],
  "cellen står lenger til høyre enn de {tall} kolonnene Excel har": [
    "cella står lenger til høgre enn dei {tall} kolonnane Excel har",
    "the cell stands further right than the {tall} columns Excel has"],
  "det står en verdi lenger til høyre enn kolonne {tall}, som er grensen": [
    "det står ein verdi lenger til høgre enn kolonne {tall}, som er grensa",
    "there is a value further right than column {tall}, which is the limit"],
  "adressen «{0}» er ikke en celle i rad {tall}": ["adressa «{=0}» er ikkje ei celle i rad {tall}", "the address «{=0}» is not a cell in row {tall}"],
  "celletypen «{0}» er ukjent": ["celletypen «{=0}» er ukjend", "the cell type «{=0}» is unknown"],
  "cellen har to verdier": ["cella har to verdiar", "the cell has two values"],
  "verdien er delt opp": ["verdien er delt opp", "the value is divided"],
  "verdien «{0}» er ikke et tall": ["verdien «{=0}» er ikkje eit tal", "the value «{=0}» is not a number"],
  "verdien «{0}» er ikke nummeret på en delt tekst": [
    "verdien «{=0}» er ikkje nummeret på ein delt tekst",
    "the value «{=0}» is not the number of a shared text"],
  "verdien «{0}» er verken sann eller usann": ["verdien «{=0}» er verken sann eller usann", "the value «{=0}» is neither true nor false"],
  "verdien «{0}» er ikke en dato": ["verdien «{=0}» er ikkje ein dato", "the value «{=0}» is not a date"],
  "cellen viser til delt tekst nummer {tall}, og arbeidsboken har {tall2}": [
    "cella viser til delt tekst nummer {tall}, og arbeidsboka har {tall2}",
    "the cell refers to shared text number {tall}, and the workbook has {tall2}"],
  "tekstene i cellene er på mer enn {0}, som er grensen": [
    "tekstane i cellene er på meir enn {0}, som er grensa",
    "the texts of the cells are more than {0}, which is the limit"],
  "cellene har mer enn {tall} ulike tekster, som er grensen": [
    "cellene har meir enn {tall} ulike tekstar, som er grensa",
    "the cells have more than {tall} different texts, which is the limit"],
  "den har mer enn {tall} elementer, som er grensen": [
    "han har meir enn {tall} element, som er grensa",
    "it has more than {tall} elements, which is the limit"],
  "den er et Word-dokument": ["det er eit Word-dokument", "it is a Word document"],
  "den er en presentasjon": ["det er ein presentasjon", "it is a presentation"],
  "den er et OpenDocument-regneark (.ods)": ["det er eit OpenDocument-rekneark (.ods)", "it is an OpenDocument spreadsheet (.ods)"],
  "den er et Numbers-regneark": ["det er eit Numbers-rekneark", "it is a Numbers spreadsheet"],
  "Åpne den i Excel eller LibreOffice, og lagre den som Excel-arbeidsbok (.xlsx).": [
    "Opne fila i Excel eller LibreOffice, og lagre ho som Excel-arbeidsbok (.xlsx).",
    "Open it in Excel or LibreOffice, and save it as an Excel workbook (.xlsx)."],
  "Åpne den i Excel, og lagre den som Excel-arbeidsbok (.xlsx).": [
    "Opne fila i Excel, og lagre ho som Excel-arbeidsbok (.xlsx).",
    "Open it in Excel, and save it as an Excel workbook (.xlsx)."],
  "Åpne den i Numbers, og eksporter den som Excel (.xlsx).": [
    "Opne fila i Numbers, og eksporter ho som Excel (.xlsx).",
    "Open it in Numbers, and export it as Excel (.xlsx)."],
  "Pakk den ut, og velg filen i den.": ["Pakk ut fila, og vel fila i ho.", "Unpack it, and choose the file in it."],
  "den er en binær arbeidsbok (.xlsb)": ["det er ei binær arbeidsbok (.xlsb)", "it is a binary workbook (.xlsb)"],
  "den er en zip-fil, men ikke en arbeidsbok": ["det er ei zip-fil, men ikkje ei arbeidsbok", "it is a zip file, but not a workbook"],
  "Åpne arbeidsboken i Excel og lagre den på nytt, eller lagre arket som CSV.": [
    "Opne arbeidsboka i Excel og lagre ho på nytt, eller lagre arket som CSV.",
    "Open the workbook in Excel and save it again, or save the sheet as CSV."],
  "Lagre arket som CSV: CSV-filer leses uten grense på antall rader.": [
    "Lagre arket som CSV: CSV-filer blir lesne utan grense for talet på rader.",
    "Save the sheet as CSV: CSV files are read without a limit on the number of rows."],
  "Fjern passordet i Excel og lagre på nytt.": ["Fjern passordet i Excel og lagre på nytt.", "Remove the password in Excel and save again."],
  "Hent ut rapporten som Excel (.xlsx) eller CSV.": ["Hent ut rapporten som Excel (.xlsx) eller CSV.", "Extract the report as Excel (.xlsx) or CSV."],
  "filen er {0}, og grensen er {1}": ["fila er {0}, og grensa er {1}", "the file is {0}, and the limit is {1}"],
  "innholdslisten er {0}, og grensen er {1}": ["innhaldslista er {0}, og grensa er {1}", "the directory is {0}, and the limit is {1}"],
  "den er {0} utpakket, og grensen er {1}": ["han er {0} utpakka, og grensa er {1}", "it is {0} unpacked, and the limit is {1}"],
  "den er ikke en hel xlsx-fil (slutten mangler)": ["det er ikkje ei heil xlsx-fil (slutten manglar)", "it is not a complete xlsx file (the end is missing)"],
  "den har {tall} deler, og grensen er {tall2}": ["ho har {tall} delar, og grensa er {tall2}", "it has {tall} parts, and the limit is {tall2}"],
  "innholdslisten i filen stemmer ikke": ["innhaldslista i fila stemmer ikkje", "the directory of the file is wrong"],
  "den er passordbeskyttet": ["ho er passordverna", "it is password protected"],
  "delen «{0}» har et navn som peker ut av filen": [
    "delen «{=0}» har eit namn som peikar ut av fila",
    "the part «{=0}» has a name that points out of the file"],
  "delen «{0}» mangler": ["delen «{=0}» manglar", "the part «{=0}» is missing"],
  "to deler av filen har samme navn": ["to delar av fila har same namn", "two parts of the file have the same name"],
  "deler av filen ligger oppå hverandre": ["delar av fila ligg oppå kvarandre", "parts of the file overlap"],
  "den er ikke der innholdslisten sier": ["han er ikkje der innhaldslista seier", "it is not where the directory says"],
  "den er pakket på en ukjent måte ({tall})": ["han er pakka på ein ukjend måte ({tall})", "it is packed in an unknown way ({tall})"],
  "den vokser fra {tall} til {tall2} byte når den pakkes ut, og grensen er {tall3} ganger": [
    "han veks frå {tall} til {tall2} byte når han blir pakka ut, og grensa er {tall3} gonger",
    "it grows from {tall} to {tall2} bytes when unpacked, and the limit is {tall3} times"],
  "den har en annen størrelse enn de {tall} byte innholdslisten sier": [
    "han har ein annan storleik enn dei {tall} byte innhaldslista seier",
    "its size is another than the {tall} bytes the directory says"],
  "den er skadet og lar seg ikke pakke ut, eller kontrollsummen (CRC-32) stemmer ikke": [
    "han er skadd og lèt seg ikkje pakke ut, eller kontrollsummen (CRC-32) stemmer ikkje",
    "it is damaged and cannot be unpacked, or its checksum (CRC-32) does not match"],
  "den er skrevet i tegnsettet «{0}», som ikke leses": [
    "han er skriven i teiknsettet «{=0}», som ikkje blir lese",
    "it is written in the encoding «{=0}», which is not read"],
  "en tekst er ikke skrevet i det tegnsettet delen oppgir": [
    "ein tekst er ikkje skriven i det teiknsettet delen oppgir",
    "a text is not written in the encoding the part declares"],
  "XML-en er ikke hel": ["XML-en er ikkje heil", "the XML is not whole"],
  "XML-en slutter midt i <{0}>": ["XML-en sluttar midt i <{=0}>", "the XML ends in the middle of <{=0}>"],
  "XML-en har -- inne i en kommentar": ["XML-en har -- inne i ein kommentar", "the XML has -- within a comment"],
  "XML-en har ]]> utenfor en CDATA-del": ["XML-en har ]]> utanfor ein CDATA-del", "the XML has ]]> outside a CDATA section"],
  "XML-en har en erklæring som ikke er riktig": ["XML-en har ei erklæring som ikkje er rett", "the XML has a declaration that is not right"],
  "XML-en har en DOCTYPE": ["XML-en har ein DOCTYPE", "the XML has a DOCTYPE"],
  "XML-en har et < inne i et merke": ["XML-en har ein < inne i eit merke", "the XML has a < within a tag"],
  "XML-en har et < som ikke begynner et element": ["XML-en har ein < som ikkje byrjar eit element", "the XML has a < that begins no element"],
  "XML-en har et & som ikke er et kjent tegn": ["XML-en har ein & som ikkje er eit kjent teikn", "the XML has an & that is no known character"],
  "XML-en har et merke som ikke er helt": ["XML-en har eit merke som ikkje er heilt", "the XML has a tag that is not whole"],
  "XML-en har et sluttmerke som ikke er helt": ["XML-en har eit sluttmerke som ikkje er heilt", "the XML has an end tag that is not whole"],
  "XML-en har et tegn som ikke kan stå der": ["XML-en har eit teikn som ikkje kan stå der", "the XML has a character that may not stand there"],
  "XML-en har mer enn ett rotelement": ["XML-en har meir enn eitt rotelement", "the XML has more than one root element"],
  "XML-en har tekst utenfor rotelementet": ["XML-en har tekst utanfor rotelementet", "the XML has text outside the root element"],
  "XML-en har attributtet «{0}» to ganger i samme merke": [
    "XML-en har attributtet «{=0}» to gonger i same merke",
    "the XML has the attribute «{=0}» twice in the same tag"],
  "XML-en har attributtet «{0}» uten anførselstegn": [
    "XML-en har attributtet «{=0}» utan hermeteikn",
    "the XML has the attribute «{=0}» without quotation marks"],
  "XML-en har attributtet «{0}» uten verdi": ["XML-en har attributtet «{=0}» utan verdi", "the XML has the attribute «{=0}» without a value"],
  "XML-en har et merke, en tekst eller en kommentar på mer enn {tall} byte": [
    "XML-en har eit merke, ein tekst eller ein kommentar på meir enn {tall} byte",
    "the XML has a tag, a text or a comment of more than {tall} bytes"],
  "XML-en har sluttmerket </{0}> der </{1}> skulle stå": [
    "XML-en har sluttmerket </{=0}> der </{=1}> skulle ha stått",
    "the XML has the end tag </{=0}> where </{=1}> should be"],
  "XML-en har sluttmerket </{0}> uten start": ["XML-en har sluttmerket </{=0}> utan start", "the XML has the end tag </{=0}> without a start"],
  "XML-en har mer enn {tall} nivåer": ["XML-en har meir enn {tall} nivå", "the XML has more than {tall} levels"],
  "XML-en har for lange navn": ["XML-en har for lange namn", "the XML has names that are too long"],
  "arket «{0}» har mer enn {tall} celler eller {tall2} tegn, og så stor er ingen liste": [
    "arket «{=0}» har meir enn {tall} celler eller {tall2} teikn, og så stor er inga liste",
    "the sheet «{=0}» has more than {tall} cells or {tall2} characters, and no list is that large"],
  "to ark heter «{0}»": ["to ark heiter «{=0}»", "two sheets are called «{=0}»"],
  "arket «{0}» har samme innhold som et annet ark": [
    "arket «{=0}» har same innhald som eit anna ark",
    "the sheet «{=0}» has the same content as another sheet"],
  "cellen har {tall} tegn, og Excel har plass til {tall2}": [
    "cella har {tall} teikn, og Excel har plass til {tall2}",
    "the cell has {tall} characters, and Excel has room for {tall2}"],
  "alle formlene ({tall}, den første i celle {1}) har verdien 0, og filen sier at de ikke er regnet ut": [
    "alle formlane ({tall}, den første i celle {=1}) har verdien 0, og fila seier at dei ikkje er rekna ut",
    "all the formulas ({tall}, the first in cell {=1}) have the value 0, and the file says they are not calculated"],
  "XML-en har et merke med mer enn {tall} attributter": [
    "XML-en har eit merke med meir enn {tall} attributt",
    "the XML has a tag with more than {tall} attributes"],
};
