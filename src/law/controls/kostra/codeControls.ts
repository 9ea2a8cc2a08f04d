import type { ByKvartal, KostraControl } from "./kostraControl";
import { alle, balanse, bevilgning, RETT_ART, RETT_FUNKSJON } from "./postControl";

/** A code that is not on the list is an error when the year is over. */
const FRA_FJERDE: ByKvartal = ["warning", "warning", "warning", "error"];

/** SSB's program and its written specification are not of one mind; the program decides what can be sent. */
const TREDJE_KVARTAL = {
  3: "SSBs kravspesifikasjon har dette som feil fra 3. kvartal, kontrollprogrammet som advarsel til og med 3. kvartal.",
} as const;

/** Controls of codes: each is on the list of the year. 001–009, 014 and 015 are the reader's. */
export const CODE_CONTROLS: readonly KostraControl[] = [
  bevilgning("010", {
    title: "Funksjonen er gyldig",
    severity: "error",
    kvartal: FRA_FJERDE,
    inQuarter: TREDJE_KVARTAL,
    rule: { kind: "codes", list: "funksjon" },
    advice: RETT_FUNKSJON,
  }),
  bevilgning("010b", {
    title: "Utgått funksjon som godtas i kvartal",
    severity: "warning",
    kvartal: alle("warning"),
    kvartalOnly: true,
    rule: { kind: "none", of: { funksjon: ["190", "254"] } },
    advice: RETT_FUNKSJON,
  }),
  // SSB's list of arter is empty for the quarters, so that no art is found wrong in them.
  bevilgning("012", {
    title: "Arten er gyldig",
    severity: "error",
    rule: { kind: "codes", list: "art" },
    advice: RETT_ART,
  }),
  balanse("011", {
    title: "Kapitlet er gyldig",
    severity: "error",
    kvartal: FRA_FJERDE,
    inQuarter: TREDJE_KVARTAL,
    rule: { kind: "codes", list: "kapittel" },
    advice: "Rett kapitlet på kontoen i regnskapet.",
  }),
  balanse("013", {
    title: "Sektoren er gyldig",
    severity: "error",
    kvartal: FRA_FJERDE,
    inQuarter: TREDJE_KVARTAL,
    rule: { kind: "codes", list: "sektor" },
    advice: "Rett sektoren på kontoen i regnskapet.",
  }),
  balanse("016", {
    title: "Merforbruk og udekket beløp står i debet",
    severity: "error",
    kvartal: alle("error"),
    rule: { kind: "none", of: { kapittel: ["5900", "5970"] }, credit: true },
    advice: "Et mindreforbruk eller udisponert beløp skal disponeres etter §§ 4-3 og 4-6, ikke stå på kapitlet.",
  }),
];
