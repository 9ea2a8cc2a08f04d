import type { Help } from "./help";
import { nnExcelproblemer } from "./nn/excelproblemer";
import { nnInnhold } from "./nn/innhold";
import { nnKildeproblemer } from "./nn/kildeproblemer";
import { nnKostraproblemer } from "./nn/kostraproblemer";
import { nnListeproblemer } from "./nn/listeproblemer";
import { nnPerioder } from "./nn/perioder";
import { nnRadproblemer } from "./nn/radproblemer";
import { nnRapportproblemer } from "./nn/rapportproblemer";
import { nnSamarbeid } from "./nn/samarbeid";
import { nnSteg } from "./nn/steg";
import { nnValg } from "./nn/valg";

/** Nynorsk. */
export const nnHelp: Help = {
  topics: { steg: nnSteg, valg: nnValg, perioder: nnPerioder, innhold: nnInnhold, samarbeid: nnSamarbeid },
  problems: { ...nnKildeproblemer, ...nnRadproblemer, ...nnListeproblemer, ...nnRapportproblemer, ...nnKostraproblemer, ...nnExcelproblemer },
};
