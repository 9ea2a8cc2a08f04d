import type { Line, StatementDefinition } from "./definition";
import { DRIFT } from "./driftArter";
import { REGULATION, STATUTORY_COLUMNS } from "./driftLines";

/** A line of kontoklasse investering. */
function investeringLine(number: string, id: string, label: string, shows: "debit" | "credit", arter: readonly string[]): Extract<Line, { kind: "accounts" }> {
  return { kind: "accounts", id, number, label, shows, select: [{ kontoklasse: "investering", art: [...arter] }] };
}

/** 895 and the other arter of IKS went out in 2023 and are placed by what replaced them. */
const TILSKUDD_FRA_ANDRE = ["700", "710", "730", "750", "770", "775", "780", "810", "830", "850", "880", "890", "895", "900", "901"];

/**
 * § 5-5 første ledd, bevilgningsoversikt – investering.
 * The veileder names 521 and 911 on two lines each; they stand on the lines of own funds here, and a municipality
 * that uses them for videreutlån moves them with `lineRules`.
 */
export const BEVILGNINGSOVERSIKT_INVESTERING: StatementDefinition = {
  id: "5-5-1",
  title: "Bevilgningsoversikt investering etter § 5-5 første ledd",
  group: "§ 5-5",
  source: { regulation: REGULATION, paragraph: "§ 5-5 første ledd", mapping: "Veileder til kontoplanen i KOSTRA, kapittel 12; SSB Klass 3232" },
  validFrom: 2020,
  partitions: "investering",
  labelHeader: "Post",
  columns: STATUTORY_COLUMNS,
  lines: [
    investeringLine("1", "varigeDriftsmidler", "Investeringer i varige driftsmidler", "debit", [...DRIFT.lonn, ...DRIFT.sosialeUtgifter, ...DRIFT.kjop, "429", "500", "501"]),
    investeringLine("2", "tilskuddTilAndre", "Tilskudd til andres investeringer", "debit", ["400", "430", "450", "470", "475", "480"]),
    investeringLine("3", "aksjerOgAndeler", "Investeringer i aksjer og andeler i selskaper", "debit", ["529"]),
    investeringLine("4", "utlanEgneMidler", "Utlån av egne midler", "debit", ["520", "521"]),
    investeringLine("5", "avdrag", "Avdrag på lån", "debit", ["510", "511"]),
    { kind: "sum", id: "sumUtgifter", number: "6", label: "Sum investeringsutgifter", shows: "debit", of: ["varigeDriftsmidler", "tilskuddTilAndre", "aksjerOgAndeler", "utlanEgneMidler", "avdrag"] },
    investeringLine("7", "momskompensasjon", "Kompensasjon for merverdiavgift", "credit", ["729"]),
    investeringLine("8", "tilskuddFraAndre", "Tilskudd fra andre", "credit", TILSKUDD_FRA_ANDRE),
    investeringLine("9", "salgDriftsmidler", "Salg av varige driftsmidler", "credit", ["620", "629", "650", "660", "670"]),
    investeringLine("10", "salgFinansielle", "Salg av finansielle anleggsmidler", "credit", ["929"]),
    investeringLine("11", "utdeling", "Utdeling fra selskaper", "credit", ["905"]),
    investeringLine("12", "mottatteAvdrag", "Mottatte avdrag på utlån av egne midler", "credit", ["920", "921"]),
    investeringLine("13", "brukAvLan", "Bruk av lån", "credit", ["910", "911"]),
    { kind: "sum", id: "sumInntekter", number: "14", label: "Sum investeringsinntekter", shows: "credit", of: ["momskompensasjon", "tilskuddFraAndre", "salgDriftsmidler", "salgFinansielle", "utdeling", "mottatteAvdrag", "brukAvLan"] },
    investeringLine("15", "videreutlan", "Videreutlån", "debit", ["522"]),
    investeringLine("16", "brukAvLanVidereutlan", "Bruk av lån til videreutlån", "credit", ["912"]),
    investeringLine("17", "avdragVidereutlan", "Avdrag på lån til videreutlån", "debit", ["512"]),
    investeringLine("18", "mottatteAvdragVidereutlan", "Mottatte avdrag på videreutlån", "credit", ["922"]),
    { kind: "sum", id: "nettoVidereutlan", number: "19", label: "Netto utgifter videreutlån", shows: "debit", of: ["videreutlan", "brukAvLanVidereutlan", "avdragVidereutlan", "mottatteAvdragVidereutlan"] },
    investeringLine("20", "overforingFraDrift", "Overføring fra drift", "credit", ["970"]),
    investeringLine("21", "avsetningBundne", "Avsetninger til bundne investeringsfond", "credit", ["550"]),
    investeringLine("22", "brukBundne", "Bruk av bundne investeringsfond", "credit", ["950"]),
    investeringLine("23", "avsetningUbundet", "Avsetninger til ubundet investeringsfond", "credit", ["540"]),
    investeringLine("24", "brukUbundet", "Bruk av ubundet investeringsfond", "credit", ["940"]),
    investeringLine("25", "dekningUdekket", "Dekning av tidligere års udekket beløp", "credit", ["530"]),
    { ...investeringLine("", "brukUdisponert", "Bruk av tidligere års udisponerte beløp", "credit", ["930"]), omitWhenZero: true },
    { kind: "sum", id: "sumOverforingOgAvsetninger", number: "26", label: "Sum overføring fra drift og netto avsetninger", shows: "credit", of: ["overforingFraDrift", "avsetningBundne", "brukBundne", "avsetningUbundet", "brukUbundet", "dekningUdekket", "brukUdisponert"], total: true },
    investeringLine("27", "fremfort", "Fremført til inndekning i senere år (udekket beløp)", "credit", ["980", "589", "989"]),
  ],
};
