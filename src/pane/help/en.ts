import type { Help } from "./help";
import { enExcelproblemer } from "./en/excelproblemer";
import { enInnhold } from "./en/innhold";
import { enKildeproblemer } from "./en/kildeproblemer";
import { enKostraproblemer } from "./en/kostraproblemer";
import { enListeproblemer } from "./en/listeproblemer";
import { enPerioder } from "./en/perioder";
import { enRadproblemer } from "./en/radproblemer";
import { enRapportproblemer } from "./en/rapportproblemer";
import { enSamarbeid } from "./en/samarbeid";
import { enSteg } from "./en/steg";
import { enValg } from "./en/valg";

/** English. */
export const enHelp: Help = {
  topics: { steg: enSteg, valg: enValg, perioder: enPerioder, innhold: enInnhold, samarbeid: enSamarbeid },
  problems: { ...enKildeproblemer, ...enRadproblemer, ...enListeproblemer, ...enRapportproblemer, ...enKostraproblemer, ...enExcelproblemer },
};
