import { closingOf } from "../../../ledger/kostra/closings";
import type { Codes, PostSelector } from "../../../ledger/kostra/posts";
import type { ByKvartal, KostraControl, KostraRule } from "./kostraControl";
import { words } from "../../../texts/words";

const KASSE = ["0A", "0C"];
const KASSE_OG_KONSOLIDERT = ["0A", "0C", "0M", "0P"];
const I_KVARTAL: ByKvartal = ["warning", "warning", "warning", "warning"];
/** Særbedrifter, where depreciation is not always carried. */
const SAERBEDRIFT = ["0I", "0K"];
const UTGIFT: Codes = [["010", "599"]];
const INNTEKT: Codes = [["600", "999"]];
/** Parts of Oslo's accounts, which need not close each for itself. */
const BYDELER: Codes = [["030101", "030199"]];
/** Bydeler of Oslo and Longyearbyen have neither tax nor rammetilskudd of their own. */
const WITHOUT_TAX: Codes = [...BYDELER, "211100"];
/** Samarbeid on funksjon 290 and 465 are of the kasse and the consolidated accounts. */
const SAMARBEID: Readonly<Record<string, readonly string[]>> = { "170": ["0A", "0M"], "175": ["0A", "0M"], "180": ["0C", "0P"], "185": ["0C", "0P"] };

type Rest = Partial<Pick<KostraControl, "forms" | "exceptRegions" | "infoIn" | "kvartal">>;

function sign(number: string, title: string, of: PostSelector, must: Extract<KostraRule, { kind: "sign" }>["must"], advice: string, rest: Rest = {}): KostraControl {
  return { id: `kostra-${number}`, title, source: words`SSB-kontroll ${number}`, severity: "error", content: of.kapittel ? "balanse" : "bevilgning", rule: { kind: "sign", of, must }, advice, ...rest };
}

function closes(number: string, advice: string): KostraControl {
  const closing = closingOf(number);
  return { id: `kostra-${number}`, title: closing.title, source: words`SSB-kontroll ${number}`, severity: "error", content: closing.content, rule: { kind: "closing", closing }, advice, ...(closing.niva && { niva: closing.niva }), ...(SAMARBEID[number] && { forms: SAMARBEID[number] }), ...(closing.content === "bevilgning" && { exceptRegions: BYDELER }) };
}

const MANGLER = "Kontroller at hele regnskapet er med i kildene.";
const AVSKRIVNINGER = "Kontroller føringene av avskrivninger (art 590) og motpost (art 990, funksjon 860).";

/** Controls of sums for a year. 126 and 127 are for bydeler of Oslo. */
export const SUM_CONTROLS: readonly KostraControl[] = [
  sign("085", "Investeringen har utgifter", { kontoklasse: "investering", art: UTGIFT }, "positiv", MANGLER, { forms: KASSE_OG_KONSOLIDERT, exceptRegions: BYDELER }),
  sign("090", "Investeringen har inntekter", { kontoklasse: "investering", art: INNTEKT }, "negativ", MANGLER, { forms: KASSE_OG_KONSOLIDERT, exceptRegions: BYDELER }),
  closes("095", "Før det som gjenstår for å avslutte investeringsregnskapet."),
  sign("100", "Driften har utgifter", { kontoklasse: "drift", art: UTGIFT }, "positiv", MANGLER, { kvartal: I_KVARTAL }),
  sign("105", "Driften har inntekter", { kontoklasse: "drift", art: INNTEKT }, "negativ", MANGLER, { kvartal: I_KVARTAL }),
  closes("110", "Før det som gjenstår for å avslutte driftsregnskapet."),
  sign("115", "Balansen har eiendeler", { kapittel: [["10", "29"]] }, "positiv", MANGLER),
  sign("120", "Balansen har egenkapital og gjeld", { kapittel: [["31", "5999"]] }, "negativ", MANGLER),
  closes("125", "Kontroller at alle balansekontoer er med, og at årets resultat er disponert."),
  sign("130", "Skatteinntekter er ført", { kontoklasse: "drift", funksjon: ["800"], art: ["870"] }, "negativ", "Kontroller at skatten (art 870, funksjon 800) er ført.", { forms: KASSE, exceptRegions: WITHOUT_TAX, kvartal: I_KVARTAL }),
  sign("135", "Rammetilskudd er ført", { kontoklasse: "drift", funksjon: ["840"], art: ["800"] }, "negativ", "Kontroller at rammetilskuddet (art 800, funksjon 840) er ført.", { forms: KASSE, exceptRegions: [...WITHOUT_TAX, "501400"], kvartal: I_KVARTAL }),
  closes("140", "Før samme beløp på art 570 i drift og art 970 i investering."),
  sign("145", "Motpost avskrivninger er ikke null", { kontoklasse: "drift", funksjon: ["860"], art: ["990"] }, "ikkeNull", AVSKRIVNINGER, { infoIn: SAERBEDRIFT, exceptRegions: BYDELER }),
  sign("150", "Avskrivninger er ikke null", { kontoklasse: "drift", funksjon: [["100", "799"]], art: ["590"] }, "ikkeNull", AVSKRIVNINGER, { infoIn: SAERBEDRIFT, exceptRegions: BYDELER }),
  closes("155", AVSKRIVNINGER),
  sign("160", "Ingen avskrivninger på funksjon 800–899", { kontoklasse: "drift", funksjon: [["800", "899"]], art: ["590"] }, "null", AVSKRIVNINGER, { exceptRegions: BYDELER }),
  sign("165", "Motpost avskrivninger bare på funksjon 860", { kontoklasse: "drift", notFunksjon: ["860"], art: ["990"] }, "null", AVSKRIVNINGER, { exceptRegions: BYDELER }),
  closes("170", "Fordel netto utgift på deltakerne i samarbeidet."),
  closes("175", "Fordel netto utgift på deltakerne i samarbeidet."),
  closes("180", "Fordel netto utgift på deltakerne i samarbeidet."),
  closes("185", "Fordel netto utgift på deltakerne i samarbeidet."),
  closes("190", "Kontroller kapittel 9100–9200 mot motkontoen 9999."),
];
