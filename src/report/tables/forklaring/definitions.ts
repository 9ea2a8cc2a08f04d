import type { StatementDefinition } from "../../../law/tables/definition";
import { STATUS_OKONOMI } from "../../../law/tables/tjenesteomrader";

/**
 * Enheter whose avvik is over the template's threshold, with a draft of the explanation and room for the controller's
 * own.
 */
export const FORKLARINGER: StatementDefinition = {
  ...STATUS_OKONOMI,
  id: "forklaringer",
  title: "Forklaringer til avvik",
  group: "Forklaringer",
  columns: [
    { id: "avvik", header: "Avvik i kr" },
    { id: "avvikProsent", header: "Avvik i %" },
    { id: "utkast", header: "Utkast til forklaring" },
    { id: "kommentar", header: "Forklaring" },
  ],
};

/** The arter behind the avvik of the same enheter, largest first. */
export const AVVIKSDETALJER: StatementDefinition = {
  ...STATUS_OKONOMI,
  id: "avviksdetaljer",
  title: "Avvik per art",
  group: "Avvik per art",
  labelHeader: "Enhet og art",
};

/** The ansvar behind them: not a statement, since `Grunnlag` does not hold ansvar. */
export const AVVIK_PER_ANSVAR = { id: "avvik-per-ansvar", title: "Avvik per ansvar", perOmrade: true } as const;

/** The tables of deviations over the template's limits. */
export const EXPLAINING = [FORKLARINGER, AVVIKSDETALJER, AVVIK_PER_ANSVAR] as const;
