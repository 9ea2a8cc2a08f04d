import { bygg } from "./bygg";
import { deling } from "./deling";
import { disponering } from "./disponering";
import { felles } from "./felles";
import { fjoraret } from "./fjoraret";
import { forhandsvisning } from "./forhandsvisning";
import { forklar } from "./forklar";
import { forklarPoster } from "./forklarPoster";
import { hjelp } from "./hjelp";
import { kilde } from "./kilde";
import { kolonner } from "./kolonner";
import { kontroll } from "./kontroll";
import { lister } from "./lister";
import { mal } from "./mal";
import { oppdater } from "./oppdater";
import { organisasjon } from "./organisasjon";
import { oversikt } from "./oversikt";
import { prove } from "./prove";
import { rapport } from "./rapport";
import { rydding } from "./rydding";
import { ssb } from "./ssb";
import { tabeller } from "./tabeller";
import { tekstkontroll } from "./tekstkontroll";
import { word } from "./word";

/** Every text of the pane by its key, in each language; `{name}` is a parameter. Kept in one file a part of the pane. */
export const TEXTS = {
  ...bygg,
  ...deling,
  ...disponering,
  ...felles,
  ...fjoraret,
  ...forhandsvisning,
  ...forklar,
  ...forklarPoster,
  ...hjelp,
  ...kilde,
  ...kolonner,
  ...kontroll,
  ...lister,
  ...mal,
  ...oppdater,
  ...organisasjon,
  ...oversikt,
  ...prove,
  ...rapport,
  ...rydding,
  ...ssb,
  ...tabeller,
  ...tekstkontroll,
  ...word,
} as const;
