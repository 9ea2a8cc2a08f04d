import { nbExcelproblemer } from "./nb/excelproblemer";
import { nbInnhold } from "./nb/innhold";
import { nbKildeproblemer } from "./nb/kildeproblemer";
import { nbKostraproblemer } from "./nb/kostraproblemer";
import { nbListeproblemer } from "./nb/listeproblemer";
import { nbPerioder } from "./nb/perioder";
import { nbRadproblemer } from "./nb/radproblemer";
import { nbRapportproblemer } from "./nb/rapportproblemer";
import { nbSamarbeid } from "./nb/samarbeid";
import { nbSteg } from "./nb/steg";
import { nbValg } from "./nb/valg";

/** What is written by hand in bokmål, in the order it is shown. Another language is a value of the same shape. */
export const nbHelp = {
  topics: { steg: nbSteg, valg: nbValg, perioder: nbPerioder, innhold: nbInnhold, samarbeid: nbSamarbeid },
  problems: { ...nbKildeproblemer, ...nbRadproblemer, ...nbListeproblemer, ...nbRapportproblemer, ...nbKostraproblemer, ...nbExcelproblemer },
} as const;
