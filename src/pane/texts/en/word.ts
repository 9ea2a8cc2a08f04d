import type { Texts } from "../dictionaryOf";
import type { nbWord } from "../nb/word";

/** English: the report in Word. */
export const enWord: Texts<typeof nbWord> = {
  "word.overskrift": "The report in Word",
  "word.begynn": "Download as a Word document",
  "word.begynnHjelp": "A document to begin with: all tables and drafted explanations in fields, below headings. Write on in it.",
  "word.velg": "Choose the Word report",
  "word.slipp": "or drop it here, and its fields get today's figures",
  "word.hjelp": "A Word document (.docx) with fields from Tertial. You get an updated copy and a list of what has changed; everything outside the fields stays as it was.",
  "word.lager": "Making the Word document …",
  "word.fyller": "Filling the fields of the Word document …",
  "word.lastetNed": "«{fil}» is downloaded.",
  "word.ikkeWord": "«{fil}» is not a Word document (.docx). Save the report as .docx, and drop it again.",
  "word.ingenFelt": "«{fil}» has no fields from Tertial (content controls with a tag that begins with «tertial:»). Download the report as a Word document, and copy the fields from it.",
  "word.endret.en": "{n} figure or text has changed",
  "word.endret.flere": "{n} figures and texts have changed",
  "word.ukjent.en": "{n} field names something that is not in the report.",
  "word.ukjent.flere": "{n} fields name something that is not in the report.",
  "word.ukjentHjelp": "No file is downloaded. Correct the tags in the document, or download it anyway: those fields then stay as they are.",
  "word.likevel": "Download anyway",
  "word.fantesIkke": "(was not there)",
  "word.finnesIkke": "(is no longer there)",
};
