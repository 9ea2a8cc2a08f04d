import type { Control } from "./control";
import { AVSLUTNING } from "./avslutning";
import { BALANSE_CONTROLS } from "./balanse";
import { DISPONERING } from "./disponering";
import { FOND } from "./fond";
import { FORDELING } from "./fordeling";
import { KAPITAL_CONTROLS } from "./kapital";
import { KILDER } from "./kilder";
import { LAN_CONTROLS } from "./lan";
import { LISTER } from "./lister";
import { RESULTAT } from "./resultat";
import { STRYKNING_CONTROLS } from "./strykning";

/** Every control of a report, in the order they are shown. The KOSTRA controls are of files in 1000 kr and stand in `kostra/`. */
export const CONTROLS: readonly Control[] = [...KILDER, ...FORDELING, ...RESULTAT, ...AVSLUTNING, ...BALANSE_CONTROLS, ...FOND, ...LISTER, ...KAPITAL_CONTROLS, ...DISPONERING, ...STRYKNING_CONTROLS, ...LAN_CONTROLS];
