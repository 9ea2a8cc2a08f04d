import type { ListingInput } from "./definition";
import { optional, required } from "./inputColumns";

/** What a krav of a finansreglement measures. Shares are in percent, rentebinding in years. */
const KRAVTYPER = [
  "Minste andel fast rente", "Høyeste andel fast rente", "Høyeste andel av ett lån", "Høyeste andel som forfaller innen 12 måneder",
  "Minste gjennomsnittlige rentebinding", "Høyeste gjennomsnittlige rentebinding",
] as const;
export type Kravtype = (typeof KRAVTYPER)[number];

/** The limits the municipality has set for its loans (kommuneloven § 14-13). */
export const FINANSREGLEMENT: ListingInput = {
  id: "finansreglement",
  title: "Finansreglementets grenser for lån",
  columns: [
    required("krav", "text", "Krav", ["Krav i finansreglementet", "Regel"]),
    required("type", "text", "Kravtype", ["Type krav"], { allowed: [...KRAVTYPER] }),
    required("grense", "number", "Grense", ["Grenseverdi", "Grense (% eller år)"]),
    optional("omfang", "text", "Omfang", ["Gjelder"], { allowed: ["Alle lån", "Uten startlån"] }),
    optional("kilde", "text", "Hjemmel", ["Kilde", "Merknad", "Punkt"]),
  ],
  key: ["krav"],
  example: { krav: "Minst en tredel av gjelden skal ha fast rente", type: "Minste andel fast rente", grense: "33,3", omfang: "Uten startlån", kilde: "Finansreglementet punkt 6" },
};
