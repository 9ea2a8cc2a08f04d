import type { Texts } from "../dictionaryOf";
import type { nbTabeller } from "../nb/tabeller";

/** English: the list of tables. */
export const enTabeller: Texts<typeof nbTabeller> = {
  "tabeller.utvalg": "Tables",
  "tabeller.alt": "All that can be made",
  "tabeller.lovpaalagt": "Statutory accounts",
  "tabeller.aarsberetning": "The annual report («årsberetning»)",
  "tabeller.budsjettskjemaer": "Budget statements, with debt (§§ 5-4 to 5-7)",
  "tabeller.navn": "Save the selection as",
  "tabeller.lagre": "Save selection",
  "tabeller.lagreHjelp": "Kept in the template, so that the whole municipality can use it.",
  "tabeller.lagret": "The selection «{navn}» is saved in the template.",
  "tabeller.fjern": "Remove the selection «{navn}»",
  "tabeller.fjernet": "The selection «{navn}» is removed from the template. The tables stay as they are chosen.",
  "tabeller.manglerNavn": "Type a name for the selection first.",
  "tabeller.kommunestyret": "For the council",
  "tabeller.egne": "A selection of one's own",
  "tabeller.sok": "Search the tables",
  "tabeller.lov": "The accounts under the regulation",
  "tabeller.noter": "Notes",
  "tabeller.omrader": "Service areas and deviations",
  "tabeller.oversikter": "Overviews and lists",
  "tabeller.endreRekkefolge": "Change the order",
  "tabeller.ferdig": "Done with the order",
  "tabeller.antall": "Tables ({inne} of {alle})",
  "tabeller.ingenTreff": "No tables are called that.",
};
