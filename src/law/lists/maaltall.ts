import type { ListingInput } from "./definition";
import { optional, required } from "./inputColumns";

/**
 * Finansielle måltall of earlier years, and what is adopted for each. A figure is given as a percentage (`verdi`), or as two amounts that are
 * divided (`teller`, `nevner`); a year the ledger has needs neither. Amounts are positive, a netto driftsresultat negative when it is a deficit.
 */
export const MAALTALL: ListingInput = {
  id: "maaltall",
  title: "Finansielle måltall",
  columns: [
    required("nokkeltall", "text", "Måltall", ["Finansielt måltall", "Handlingsregel"]),
    required("aar", "year", "År", ["Regnskapsår"]),
    optional("verdi", "number", "Verdi", ["Verdi %", "Resultat", "Faktisk"]),
    optional("teller", "amount", "Teller", ["Teller (kr)"]),
    optional("nevner", "amount", "Nevner", ["Nevner (kr)", "Driftsinntekter", "Sum driftsinntekter"]),
    optional("maal", "number", "Mål", ["Mål %", "Grense", "Vedtatt mål", "Måltall vedtatt"]),
    optional("retning", "text", "Retning", ["Mål er"], { allowed: ["Minst", "Høyst"] }),
    optional("enhet", "text", "Måleenhet", ["Benevning"]),
    optional("kilde", "text", "Kilde", ["Merknad", "Kommentar", "Vedtak"]),
  ],
  key: ["nokkeltall", "aar"],
  firstOnly: true,
  example: { nokkeltall: "Netto driftsresultat", aar: "2023", teller: "-18 413 000,00", nevner: "1 738 596 000,00", maal: "1,75", retning: "Minst", enhet: "%", kilde: "KST-sak 45/24" },
};
