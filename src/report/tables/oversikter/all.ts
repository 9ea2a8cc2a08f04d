import { OVERSIKT_DISPOSISJONSFOND } from "./disposisjonsfond";
import { GJELD_OG_FORPLIKTELSER } from "./gjeldOgForpliktelser";
import { OVERSIKT_LANEGJELD } from "./lanegjeld";
import { FINANS_LAN } from "./finansLan";
import { FINANS_RENTE } from "./finansRente";
import { LANEPORTEFOLJE } from "./lanePortefolje";
import { LANEREGLEMENT } from "./laneReglement";
import { FINANSIELLE_MAALTALL } from "./maaltall";
import { NYE_TIDER } from "./nyeAvskrivningstider";
import type { OversiktMaker } from "./oversikt";

/** Tables of key figures, in the order of a report. */
export const OVERSIKTER: readonly OversiktMaker[] = [
  FINANSIELLE_MAALTALL,
  OVERSIKT_DISPOSISJONSFOND,
  OVERSIKT_LANEGJELD,
  GJELD_OG_FORPLIKTELSER,
  LANEPORTEFOLJE,
  LANEREGLEMENT,
  FINANS_RENTE,
  FINANS_LAN,
  NYE_TIDER,
];
