import { nbBygg } from "./nb/bygg";
import { nbFelles } from "./nb/felles";
import { nbKilde } from "./nb/kilde";
import { nbKolonner } from "./nb/kolonner";
import { nbKontroll } from "./nb/kontroll";
import { nbRapport } from "./nb/rapport";

/** Every text of the pane in bokmål, as one flat dictionary; `{name}` is a parameter. Kept in one file a step. */
export const nb = { ...nbFelles, ...nbKilde, ...nbKolonner, ...nbRapport, ...nbKontroll, ...nbBygg } as const;
