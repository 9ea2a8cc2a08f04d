import type { StatementDefinition } from "./definition";
import { BALANSE } from "./balanse";
import { BEVILGNINGER_PER_OMRADE, BRO_SELVKOST } from "./bevilgningerPerOmrade";
import { BEVILGNINGSOVERSIKT_DRIFT } from "./bevilgningsoversiktDrift";
import { BEVILGNINGSOVERSIKT_INVESTERING } from "./bevilgningsoversiktInvestering";
import { INVESTERING_PER_PROSJEKT } from "./investeringPerProsjekt";
import { AVSETNINGER, FINANS, GENERELLE_DRIFTSINNTEKTER } from "./kapitteltabeller";
import { NOTE_ARBEIDSKAPITAL } from "./noteArbeidskapital";
import { NOTE_ARSOPPGJOR } from "./noteArsoppgjor";
import { NOTE_KAPITALKONTO } from "./noteKapitalkonto";
import { OKONOMISK_OVERSIKT_DRIFT } from "./okonomiskOversiktDrift";
import { RESULTAT_PER_TJENESTEOMRADE, STATUS_OKONOMI } from "./tjenesteomrader";

/** Every shipped definition, in the order of the annual report. */
export const DEFINITIONS: readonly StatementDefinition[] = [
  RESULTAT_PER_TJENESTEOMRADE,
  STATUS_OKONOMI,
  GENERELLE_DRIFTSINNTEKTER,
  FINANS,
  AVSETNINGER,
  BEVILGNINGSOVERSIKT_DRIFT,
  BEVILGNINGER_PER_OMRADE,
  BRO_SELVKOST,
  BEVILGNINGSOVERSIKT_INVESTERING,
  INVESTERING_PER_PROSJEKT,
  OKONOMISK_OVERSIKT_DRIFT,
  BALANSE,
  NOTE_ARBEIDSKAPITAL,
  NOTE_KAPITALKONTO,
  NOTE_ARSOPPGJOR,
];
