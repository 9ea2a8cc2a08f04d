import type { Translations } from "../dictionary";
import { ARK } from "./ark";
import { BALANSE_OG_NOTER } from "./balanseOgNoter";
import { BRUKSTEKST } from "./brukstekst";
import { DATABASE } from "./database";
import { DATO } from "./dato";
import { DISPONERING } from "./disponering";
import { DISPONERINGSKONTROLLER } from "./disponeringskontroller";
import { DOKUMENT } from "./dokument";
import { EXCEL } from "./excel";
import { FINANSRAPPORT } from "./finansrapport";
import { FUNN } from "./funn";
import { GJENKJENNING } from "./gjenkjenning";
import { INNTAK } from "./inntak";
import { INNTAK_RADER } from "./inntakRader";
import { KILDER } from "./kilder";
import { KOMMANDOLINJE } from "./kommandolinje";
import { KONSERN } from "./konsern";
import { KONTROLLER } from "./kontroller";
import { KONTROLLER_AV_RAPPORTEN } from "./kontrollerAvRapporten";
import { KOSTRA } from "./kostra";
import { KOSTRA_FUNKSJONER } from "./kostraFunksjoner";
import { KOSTRAKONTROLLER } from "./kostrakontroller";
import { LAANEKONTROLLER } from "./laanekontroller";
import { LISTEFUNN } from "./listefunn";
import { LISTEKONTROLLER } from "./listekontroller";
import { LISTER_A_K } from "./listerAK";
import { LISTER_L_S } from "./listerLS";
import { MAALTALL } from "./maaltall";
import { MALER } from "./maler";
import { OPPSTILLINGER } from "./oppstillinger";
import { OVRIGE } from "./ovrige";
import { PARQUET } from "./parquet";
import { PENSJON } from "./pensjon";
import { RAPPORT } from "./rapport";
import { SSB } from "./ssb";
import { TABELLER } from "./tabeller";
import { TEKSTKONTROLL } from "./tekstkontroll";
import { WORD } from "./word";
import { XLSX } from "./xlsx";

/** Every text of the engine's that is looked up, by its words in bokmål. */
export const TRANSLATIONS: Translations = {
  ...ARK,
  ...BALANSE_OG_NOTER,
  ...BRUKSTEKST,
  ...DATABASE,
  ...DATO,
  ...DISPONERING,
  ...DISPONERINGSKONTROLLER,
  ...DOKUMENT,
  ...EXCEL,
  ...FINANSRAPPORT,
  ...FUNN,
  ...GJENKJENNING,
  ...INNTAK,
  ...INNTAK_RADER,
  ...KILDER,
  ...KOMMANDOLINJE,
  ...KONSERN,
  ...KONTROLLER,
  ...KONTROLLER_AV_RAPPORTEN,
  ...KOSTRA,
  ...KOSTRA_FUNKSJONER,
  ...KOSTRAKONTROLLER,
  ...LAANEKONTROLLER,
  ...LISTEFUNN,
  ...LISTEKONTROLLER,
  ...LISTER_A_K,
  ...LISTER_L_S,
  ...MAALTALL,
  ...MALER,
  ...OPPSTILLINGER,
  ...OVRIGE,
  ...PARQUET,
  ...PENSJON,
  ...RAPPORT,
  ...SSB,
  ...TABELLER,
  ...TEKSTKONTROLL,
  ...WORD,
  ...XLSX,
};
