import { TEMPLATE_VERSION } from "./migrations/migrate";
import { Template } from "./template";

/**
 * The template of the reference report: raw sign, avvik = revidert budsjett − regnskap, 1000 kr.
 * Line 4 of § 5-4 holds 877 and the 810 on funksjon 840; other 810 goes into «Korrigert sum bevilgninger drift, netto».
 */
export function defaultTemplate(): Template {
  return Template.parse({
    version: TEMPLATE_VERSION,
    name: "Årsrapport",
    report: "aarsrapport",
    language: "nb",
    unit: "tusen",
    signProfile: "raa",
    zeroBudget: "blank",
    avvik: "gunstigPositiv",
    avvikMot: "revidertBudsjett",
    tables: [],
    columns: {},
    labels: {
      "5-6": { utbytter: "Utbytte", gevinsterOgTap: "Gevinst og tap på finansielle omløpsmidler" },
      "5-4-1": { sumBevilgninger: "Korrigert sum bevilgninger drift, netto", dekningMerforbruk: "Dekning av tidligere års merforbruk i driftsregnskapet" },
    },
    fundLines: "etterAar",
    konserninterne: "samlet",
    lineRules: { "5-4-1": LINE_4_RULES.funksjon840 },
    artOverrides: {},
    fellesOmrader: ["Felles kommune"],
  });
}

/** Common readings of § 5-4 line 4 «Andre generelle driftsinntekter»; what they leave out of 810 is part of line 6. */
export const LINE_4_RULES = {
  /** 877 and 810 on funksjon 840 (rentekompensasjon and the like). */
  funksjon840: [
    { line: "andreGenerelleDriftsinntekter", postings: [{ art: ["810"], funksjon: ["840"] }] },
    { line: "sumBevilgninger", postings: [{ art: ["810"] }] },
  ],
  /** 877 and 810 on funksjon 840 and 850 (integreringstilskudd too). */
  funksjon840Og850: [
    { line: "andreGenerelleDriftsinntekter", postings: [{ art: ["810"], funksjon: ["840", "850"] }] },
    { line: "sumBevilgninger", postings: [{ art: ["810"] }] },
  ],
  /** The veileder's mapping: all of 810 and 877. */
  alle810: [],
  /** 877 alone. */
  bare877: [{ line: "sumBevilgninger", postings: [{ art: ["810"] }] }],
} satisfies Record<string, Template["lineRules"][string]>;

/** 521 and 911 (konserninterne lån): the veileder names them as own lending and as videreutlån; never both. */
export const KONSERNINTERNE_LAN_RULES = {
  egneMidler: [],
  videreutlan: [
    { line: "videreutlan", postings: [{ art: ["521"] }] },
    { line: "brukAvLanVidereutlan", postings: [{ art: ["911"] }] },
  ],
} satisfies Record<string, Template["lineRules"][string]>;
