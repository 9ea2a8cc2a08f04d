import { nbBygg } from "./nb/bygg";
import { nbDeling } from "./nb/deling";
import { nbDisponering } from "./nb/disponering";
import { nbFelles } from "./nb/felles";
import { nbFjoraret } from "./nb/fjoraret";
import { nbForhandsvisning } from "./nb/forhandsvisning";
import { nbForklar } from "./nb/forklar";
import { nbHjelp } from "./nb/hjelp";
import { nbKilde } from "./nb/kilde";
import { nbKolonner } from "./nb/kolonner";
import { nbKontroll } from "./nb/kontroll";
import { nbLister } from "./nb/lister";
import { nbMal } from "./nb/mal";
import { nbOppdater } from "./nb/oppdater";
import { nbOversikt } from "./nb/oversikt";
import { nbRapport } from "./nb/rapport";
import { nbProve } from "./nb/prove";
import { nbRydding } from "./nb/rydding";
import { nbSsb } from "./nb/ssb";
import { nbTabeller } from "./nb/tabeller";
import { nbTekstkontroll } from "./nb/tekstkontroll";
import { nbWord } from "./nb/word";

/** Every text of the pane in bokmål, as one flat dictionary; `{name}` is a parameter. Kept in one file a part of the pane. */
export const nb = { ...nbFelles, ...nbOversikt, ...nbKilde, ...nbSsb, ...nbTabeller, ...nbTekstkontroll, ...nbWord, ...nbLister, ...nbKolonner, ...nbRapport, ...nbFjoraret, ...nbForhandsvisning, ...nbMal, ...nbDisponering, ...nbKontroll, ...nbBygg, ...nbOppdater, ...nbDeling, ...nbForklar, ...nbHjelp, ...nbProve, ...nbRydding } as const;
