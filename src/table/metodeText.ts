import { words, type Words } from "../texts/words";
import type { MetodeId } from "./fn/metoder";

/** What a method is called where the user meets it. */
export const METODE_TEXT: Readonly<Record<MetodeId, Words>> = {
  budsjett: words`Budsjett + avvik hittil`,
  takt: words`Samme takt (periodisert)`,
  tid: words`Samme takt (måneder)`,
  profil: words`Fjorårets profil`,
  rest: words`Resten av budsjettet brukes`,
  manuell: words`Egen prognose`,
};
