import type { Language } from "../../src/texts/translate";

/** How a language says what the tables say; {0} the name, {1} the word, {2} the amount. */
export interface Phrasings {
  readonly deviations: readonly string[];
  /** Worse than the budget, and better. */
  readonly words: readonly (readonly [worse: string, better: string])[];
  readonly against: readonly string[];
  readonly more: readonly [more: string, less: string];
  readonly changes: readonly (readonly [pattern: string, up: string, down: string])[];
  readonly own: readonly string[];
  readonly absences: readonly string[];
  readonly kinds: readonly (readonly [column: string, pattern: string])[];
  readonly million: readonly string[];
  readonly about: string;
  readonly thousand: string;
  readonly whole: (digits: string) => string;
}

export const PHRASINGS: Readonly<Record<Language, Phrasings>> = {
  nb: {
    deviations: [
      "{0} hadde et {1} på {2}.", "{0} fikk et {1} på {2} i 2024.", "{0} endte med et {1} på {2}, som skyldes flere forhold.", "{0} har et {1} på {2} i forhold til revidert budsjett.",
      "{0} viser et {1} på {2}.", "Regnskapet for {0} viser et {1} på {2}.", "For {0} er det et {1} på {2}.", "{0} kom ut med et {1} på {2}, og har god økonomistyring.",
      "{0} gikk med et {1} på {2}.", "Det var et {1} på {2} på {0}.", "{0} leverte et {1} på {2}.", "{1} på {0} ble på {2}.",
      "{0} avslutter året med et {1} på {2} sammenlignet med budsjett.", "Ved årets slutt viser {0} et {1} på {2}.", "Det samlede resultatet for {0} ble et {1} på {2}.", "I 2024 hadde {0} et {1} på {2}.",
      "Regnskapet viser et {1} på {2} for {0}.", "{0} har i 2024 et {1} på totalt {2}.", "Årets {1} for {0} er {2}.", "{0} fikk i 2024 et {1} på {2} mot regulert budsjett.",
    ],
    words: [["merforbruk", "mindreforbruk"], ["negativt avvik", "positivt avvik"], ["overforbruk", "underforbruk"]],
    against: ["{0} ble {2} {1} enn budsjettert.", "{0} var {2} {1} enn revidert budsjett.", "{0} ble i 2024 {2} {1} enn budsjettert.", "{0} endte {2} {1} enn budsjett.", "{0} er {2} {1} enn budsjettert, og det skyldes flere forhold."],
    more: ["høyere", "lavere"],
    changes: [["{0} {1} med {2} fra 2023.", "økte", "ble redusert"], ["{0} har {1} med {2} fra i fjor.", "økt", "gått ned"], ["{0} {1} med {2} fra 2023 til 2024.", "økte", "falt"], ["{0} er {1} med {2} sammenlignet med 2023.", "økt", "redusert"]],
    own: ["{0} ble {2}.", "{0} utgjorde {2} i 2024.", "{0} var på {2}.", "{0} endte på {2}.", "I 2024 var {0} på {2}.", "Kommunens {0} utgjorde {2}."],
    absences: ["Sykefraværet i {0} var på {1}.", "{0} hadde et sykefravær på {1} i 2024.", "{0} har et samlet sykefravær på {1}.", "Fraværet i {0} ble {1}, som er over målet.", "Samlet sykefravær for {0} var {1}.", "I 2024 var sykefraværet i {0} {1}."],
    kinds: [["korttid", "Korttidsfraværet i {0} var {1}."], ["langtid", "Langtidsfraværet i {0} var på {1}."]],
    million: ["{0} mill. kroner", "{0} mill.", "{0} millioner kroner", "kr {0} mill", "{0} mill. kr", "{0} MNOK"],
    about: "om lag {0} mill. kr", thousand: "{0} tusen kroner", whole: (digits) => `kr ${digits},-`,
  },
  nn: {
    deviations: ["{0} hadde eit {1} på {2}.", "{0} fekk eit {1} på {2} i 2024.", "{0} enda med eit {1} på {2}, som skuldast fleire tilhøve.", "{0} har eit {1} på {2} i høve til revidert budsjett.", "Rekneskapen for {0} syner eit {1} på {2}.", "{0} fekk eit {1} på {2} samanlikna med budsjettet.", "{0} hadde i 2024 eit {1} på {2}.", "{0} gjekk med eit {1} på {2}.", "For {0} er det eit {1} på {2}."],
    words: [["meirforbruk", "mindreforbruk"], ["negativt avvik", "positivt avvik"]],
    against: ["{0} vart {2} {1} enn budsjettert.", "{0} var {2} {1} enn revidert budsjett.", "{0} blei {2} {1} enn budsjettert."],
    more: ["høgare", "lågare"],
    changes: [["{0} {1} med {2} frå 2023.", "auka", "vart redusert"], ["{0} {1} med {2} frå året før.", "auka", "sank"], ["{0} har {1} med {2} frå i fjor.", "auka", "gått ned"]],
    own: ["{0} vart {2}.", "{0} utgjorde {2} i 2024.", "{0} var på {2}.", "{0} enda på {2}."],
    absences: ["Sjukefråværet i {0} var {1}.", "{0} hadde eit sjukefråvær på {1} i 2024.", "{0} har eit samla sjukefråvær på {1}.", "Fråværet i {0} vart {1}, som er over målet."],
    kinds: [["korttid", "Korttidsfråværet i {0} var {1}."], ["langtid", "Langtidsfråværet i {0} var på {1}."]],
    million: ["{0} mill. kroner", "{0} mill.", "{0} millionar kroner", "kr {0} mill"],
    about: "om lag {0} mill. kr", thousand: "{0} tusen kroner", whole: (digits) => `kr ${digits},-`,
  },
  en: {
    deviations: ["{0} had {1} of {2}.", "{0} ended the year with {1} of {2}.", "In 2024 {0} had {1} of {2}.", "{0} shows {1} of {2} against the revised budget."],
    words: [["overspending", "underspending"], ["a deficit", "a surplus"], ["a negative deviation", "a positive deviation"]],
    against: ["{0} was {2} {1} than budgeted.", "{0} ended {2} {1} than budget.", "{0} was {2} {1} than the revised budget."],
    more: ["higher", "lower"],
    changes: [["{0} {1} by {2} from 2023.", "increased", "decreased"], ["{0} {1} by {2} from last year.", "rose", "fell"]],
    own: ["{0} was {2}.", "{0} amounted to {2} in 2024."],
    absences: ["Sick leave in {0} was {1}.", "{0} had sick leave of {1} in 2024.", "Total sick leave in {0} was {1}."],
    kinds: [],
    million: ["NOK {0} million", "{0} million kroner", "MNOK {0}"],
    about: "about NOK {0} million", thousand: "NOK {0} thousand", whole: (digits) => `NOK ${digits}`,
  },
};
