import type { MetodeId } from "./fn/metoder";

/** What a method is called where the user meets it. */
export const METODE_TEXT: Readonly<Record<MetodeId, string>> = {
  budsjett: "Budsjett + avvik hittil",
  takt: "Samme takt (periodisert)",
  tid: "Samme takt (måneder)",
  profil: "Fjorårets profil",
  rest: "Resten av budsjettet brukes",
  manuell: "Egen prognose",
};
