import type { Line, StatementDefinition } from "./definition";
import { balanceLine } from "./balanceLine";
import { REGULATION } from "./driftLines";

/** What the year's postings on lines of another statement do to the arbeidskapital; they have no balance at either date. */
const yearLine = (id: string, label: string, shows: "debit" | "credit", of: string, ...lines: readonly string[]): Line =>
  ({ kind: "lines", id, label, shows, of, lines: [...lines], only: ["endring"] });

const OMLOPSMIDLER = ["bankinnskudd", "aksjerOmlop", "obligasjonerOmlop", "sertifikater", "derivaterOmlop", "kundefordringer", "konserninterneFordringer", "andreFordringer"];
const KORTSIKTIG_GJELD = ["leverandorgjeld", "konserninternKortsiktig", "likviditetslan", "derivaterGjeld", "annenKortsiktigGjeld"];

const BALANSE: readonly Line[] = [
  { kind: "heading", id: "balanse", label: "Balanseregnskapet" },
  balanceLine("bankinnskudd", "Bankinnskudd og kontanter", "debit"),
  balanceLine("aksjerOmlop", "Aksjer og andeler", "debit"),
  balanceLine("obligasjonerOmlop", "Obligasjoner", "debit"),
  balanceLine("sertifikater", "Sertifikater", "debit"),
  balanceLine("derivaterOmlop", "Derivater", "debit"),
  balanceLine("kundefordringer", "Kundefordringer", "debit"),
  balanceLine("konserninterneFordringer", "Konserninterne kortsiktige fordringer", "debit"),
  balanceLine("andreFordringer", "Andre kortsiktige fordringer", "debit"),
  balanceLine("premieavvikFordring", "Premieavvik", "debit"),
  { kind: "sum", id: "omlopsmidler", number: "", label: "Omløpsmidler", shows: "debit", of: [...OMLOPSMIDLER, "premieavvikFordring"] },
  balanceLine("leverandorgjeld", "Leverandørgjeld", "credit"),
  balanceLine("konserninternKortsiktig", "Annen konsernintern kortsiktig gjeld", "credit"),
  balanceLine("likviditetslan", "Likviditetslån", "credit"),
  balanceLine("derivaterGjeld", "Derivater", "credit"),
  balanceLine("annenKortsiktigGjeld", "Annen kortsiktig gjeld", "credit"),
  balanceLine("premieavvikGjeld", "Premieavvik", "credit"),
  { kind: "sum", id: "kortsiktigGjeld", number: "", label: "Kortsiktig gjeld", shows: "credit", of: [...KORTSIKTIG_GJELD, "premieavvikGjeld"] },
  { kind: "sum", id: "arbeidskapital", number: "", label: "Arbeidskapital", shows: "debit", of: ["omlopsmidler", "kortsiktigGjeld"], total: true },
  { kind: "sum", id: "arbeidskapitalUtenPremieavvik", number: "", label: "Arbeidskapital uten premieavvik", shows: "debit", of: [...OMLOPSMIDLER, ...KORTSIKTIG_GJELD] },
];

const BEVILGNING: readonly Line[] = [
  { kind: "heading", id: "bevilgning", label: "Drifts- og investeringsregnskapet" },
  yearLine("driftsinntekter", "Sum driftsinntekter", "credit", "5-6", "rammetilskudd", "skatt", "eiendomsskatt", "andreSkatteinntekter", "overforingerFraStaten", "overforingerFraAndre", "brukerbetalinger", "salgOgLeie"),
  yearLine("driftsutgifter", "Sum driftsutgifter (uten avskrivninger)", "debit", "5-6", "lonn", "sosialeUtgifter", "kjop", "overforingerTilAndre"),
  yearLine("finans", "Netto finansutgifter", "credit", "5-6", "renteinntekter", "utbytter", "gevinsterOgTap", "renteutgifter", "avdrag"),
  { kind: "sum", id: "driftsresultat", number: "", label: "Netto driftsresultat", shows: "credit", of: ["driftsinntekter", "driftsutgifter", "finans"], only: ["endring"] },
  yearLine("investeringsutgifter", "Sum investeringsutgifter", "debit", "5-5-1", "varigeDriftsmidler", "tilskuddTilAndre", "aksjerOgAndeler", "utlanEgneMidler", "avdrag"),
  yearLine("investeringsinntekter", "Sum investeringsinntekter", "credit", "5-5-1", "momskompensasjon", "tilskuddFraAndre", "salgDriftsmidler", "salgFinansielle", "utdeling", "mottatteAvdrag", "brukAvLan"),
  yearLine("nettoVidereutlan", "Netto utgifter videreutlån", "debit", "5-5-1", "videreutlan", "brukAvLanVidereutlan", "avdragVidereutlan", "mottatteAvdragVidereutlan"),
  { kind: "sum", id: "nettoInvestering", number: "", label: "Netto utgifter i investeringsregnskapet", shows: "debit", of: ["investeringsutgifter", "investeringsinntekter", "nettoVidereutlan"], only: ["endring"] },
  { kind: "sum", id: "nettoTilgang", number: "", label: "Netto tilgang (+) eller bruk (−) av midler", shows: "credit", of: ["driftsresultat", "nettoInvestering"], only: ["endring"] },
  // A debit on 9100 is a loan drawn and not yet used: the money is there, and stands in no bevilgning.
  { ...yearLine("endringUbrukte", "Endring ubrukte lånemidler", "credit", "5-8", "ubrukteLanemidler"), negated: true } as Line,
  { ...yearLine("endringPrinsipp", "Endring i regnskapsprinsipp ført mot egenkapitalen", "credit", "5-8", "prinsippDrift", "prinsippInvestering"), omitWhenZero: true } as Line,
  { kind: "sum", id: "endringBevilgning", number: "", label: "Endring arbeidskapital i drifts- og investeringsregnskapet", shows: "credit", of: ["nettoTilgang", "endringUbrukte", "endringPrinsipp"], total: true, only: ["endring"] },
  { kind: "sum", id: "differanse", number: "", label: "Differanse", shows: "debit", of: ["arbeidskapital", "endringBevilgning"], total: true, only: ["endring"] },
];

/** The note on arbeidskapital: its change in the balance, the same change in the year's accounts, and the difference, which is 0. */
export const NOTE_ARBEIDSKAPITAL: StatementDefinition = {
  id: "note-arbeidskapital",
  reports: ["year"],
  title: "Note: Arbeidskapital",
  group: "Note arbeidskapital",
  source: { regulation: REGULATION, paragraph: "§ 5-10", mapping: "Kapittel 10–19 og 31–39; driftslinjer etter § 5-6 og investeringslinjer etter § 5-5" },
  validFrom: 2020,
  partitions: null,
  creditPositive: true,
  needs: ["regnskap", "inngaendeBalanse"],
  notes: ["Avskrivninger og motpost avskrivninger påvirker ikke arbeidskapitalen og er holdt utenfor.", "Er differansen ikke 0, må den forklares her."],
  labelHeader: "Post",
  columns: [
    { id: "regnskap", header: "31.12.{aar}" },
    { id: "inngaendeBalanse", header: "31.12.{fjor}" },
    { id: "endring", header: "Endring" },
  ],
  lines: [...BALANSE, ...BEVILGNING],
};
