import type { Texts } from "./dictionaryOf";
import type { nb } from "./nb";
import { enBygg } from "./en/bygg";
import { enDeling } from "./en/deling";
import { enDisponering } from "./en/disponering";
import { enFelles } from "./en/felles";
import { enFjoraret } from "./en/fjoraret";
import { enForhandsvisning } from "./en/forhandsvisning";
import { enForklar } from "./en/forklar";
import { enHjelp } from "./en/hjelp";
import { enKilde } from "./en/kilde";
import { enKolonner } from "./en/kolonner";
import { enKontroll } from "./en/kontroll";
import { enLister } from "./en/lister";
import { enMal } from "./en/mal";
import { enOppdater } from "./en/oppdater";
import { enOversikt } from "./en/oversikt";
import { enRapport } from "./en/rapport";
import { enProve } from "./en/prove";
import { enRydding } from "./en/rydding";
import { enSsb } from "./en/ssb";
import { enTabeller } from "./en/tabeller";
import { enTekstkontroll } from "./en/tekstkontroll";
import { enWord } from "./en/word";

/** Every text of the pane in English. */
export const en: Texts<typeof nb> = { ...enBygg, ...enDeling, ...enDisponering, ...enFelles, ...enFjoraret, ...enForhandsvisning, ...enForklar, ...enHjelp, ...enOversikt, ...enKilde, ...enKolonner, ...enKontroll, ...enLister, ...enMal, ...enOppdater, ...enRapport, ...enProve, ...enRydding, ...enSsb, ...enTabeller, ...enWord, ...enTekstkontroll };
