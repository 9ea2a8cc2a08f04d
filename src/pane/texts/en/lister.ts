import type { Texts } from "../dictionaryOf";
import type { nbLister } from "../nb/lister";

/** English: the lists. */
export const enLister: Texts<typeof nbLister> = {
  "lister.overskrift": "Lists for the notes",
  "lister.hjelp": "What the accounts do not know, you fill in on sheets in the workbook. The sheets are read again every time the report is built.",
  "lister.velg": "Make a sheet for a list",
  "lister.lagArk": "Make sheet",
  "lister.lagArkFor": "Make a sheet for {liste}",
  "lister.gaaTil": "Go to sheet",
  "lister.gaaTilFor": "Go to the sheet of {liste}",
  "lister.forslag": "With a proposal from the accounts",
  "lister.lager": "Making the sheet for {liste} …",
  "lister.laget": "The sheet «{ark}» is made and added as a source",
  "lister.fantes": "The sheet «{ark}» was there already. It is opened without changes, and is one of the sources",
  "lister.borte": "The sheet or table «{navn}» cannot be read again: {grunn} Put it back, or remove the source under «All sources».",
  "lister.ikkeFylt": "{liste}. Not filled in yet; the table is included when the sheet has rows.",
};
