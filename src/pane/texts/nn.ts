import type { Texts } from "./dictionaryOf";
import type { nb } from "./nb";
import { nnBygg } from "./nn/bygg";
import { nnDeling } from "./nn/deling";
import { nnDisponering } from "./nn/disponering";
import { nnFelles } from "./nn/felles";
import { nnFjoraret } from "./nn/fjoraret";
import { nnForhandsvisning } from "./nn/forhandsvisning";
import { nnForklar } from "./nn/forklar";
import { nnHjelp } from "./nn/hjelp";
import { nnKilde } from "./nn/kilde";
import { nnKolonner } from "./nn/kolonner";
import { nnKontroll } from "./nn/kontroll";
import { nnLister } from "./nn/lister";
import { nnMal } from "./nn/mal";
import { nnOppdater } from "./nn/oppdater";
import { nnOversikt } from "./nn/oversikt";
import { nnRapport } from "./nn/rapport";
import { nnProve } from "./nn/prove";
import { nnRydding } from "./nn/rydding";
import { nnSsb } from "./nn/ssb";
import { nnTabeller } from "./nn/tabeller";
import { nnTekstkontroll } from "./nn/tekstkontroll";
import { nnWord } from "./nn/word";

/** Every text of the pane in nynorsk. */
export const nn: Texts<typeof nb> = { ...nnBygg, ...nnDeling, ...nnDisponering, ...nnFelles, ...nnFjoraret, ...nnForhandsvisning, ...nnForklar, ...nnHjelp, ...nnOversikt, ...nnKilde, ...nnKolonner, ...nnKontroll, ...nnLister, ...nnMal, ...nnOppdater, ...nnRapport, ...nnProve, ...nnRydding, ...nnSsb, ...nnTabeller, ...nnWord, ...nnTekstkontroll };
