import type { Texts } from "../dictionaryOf";
import type { nbTabeller } from "../nb/tabeller";

/** English: the list of tables. */
export const enTabeller: Texts<typeof nbTabeller> = {
  "tabeller.utvalg": "Selection",
  "tabeller.alt": "All that can be made",
  "tabeller.lovpaalagt": "Statutory accounts",
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
