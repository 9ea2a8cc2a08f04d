import type { Periodisering } from "../../../ledger/spreadBudget";
import type { MetodeId } from "../../../table/fn/metoder";
import { REPORT_FIGURE_TEXT, type ColumnId } from "../../../ledger/grunnlag/reportFigure";
import { METODE_TEXT } from "../../../table/metodeText";
import { allTables } from "../../catalogue";
import { REPORTS } from "../../reports";
import type { Template } from "../template";

/** What each field of a template is called where it is chosen. */
export const FIELD_TEXT: Readonly<Partial<Record<string, string>>> = {
  name: "Navn",
  kommune: "Kommune",
  report: "Rapport",
  language: "Språk",
  unit: "Beløp i",
  signProfile: "Fortegn",
  zeroBudget: "Avvik i % når budsjettet er 0",
  avvik: "Avvik",
  avvikMot: "Avvik måles mot",
  tables: "Tabeller",
  columns: "Kolonner",
  labels: "Linjetekster",
  fundLines: "Fondslinjer",
  konsern: "Konsolidering",
  konserninterne: "§ 5-8, konserninterne poster",
  investeringsoversikt: "§ 5-5 andre ledd",
  lineRules: "Egne regler for linjer",
  artOverrides: "Arter",
  fellesOmrader: "Ikke tjenesteområder",
  prognose: "Prognose",
  periodisering: "Periodisering av budsjettet",
  noter: "Noter",
  terskel: "Avvik som forklares, fra",
  stil: "Farger",
  organisasjon: "Organisasjon",
  gjenkjenning: "Gjenkjenning av kilder",
  ssb: "KOSTRA-nøkkeltall fra SSB",
} satisfies Readonly<Partial<Record<keyof Template, string>>>;

/** Words of the format as the pane shows them; other values are shown as they are. */
const VALUE_TEXT: Readonly<Record<string, string>> = {
  kroner: "kroner", tusen: "1000 kr", mill: "mill. kr",
  raa: "som i regnskapet", inntekterPositive: "inntekter positive",
  blank: "blankt", zero: "0,0 %", na: "ikke beregnet (n.a.)",
  gunstigPositiv: "bedre enn budsjett er positivt", regnskapMinusBudsjett: "regnskap minus budsjett",
  etterAar: "som oppstillingen for året", brutto: "avsetning og bruk hver for seg", netto: "netto avsetning eller bruk",
  prosjekt: "per prosjekt", portefolje: "per portefølje",
  samlet: "samlet med de andre", egneLinjer: "på egne linjer",
  revidertBudsjett: "revidert budsjett", opprinneligBudsjett: "opprinnelig budsjett",
  nb: "bokmål", nn: "nynorsk", en: "engelsk",
  medOslo: "med Oslo", utenOslo: "uten Oslo",
  standard: "blå", groenn: "grønn", burgunder: "burgunder", graa: "grå",
};

const PERIODISERING_TEXT: Readonly<Record<Periodisering, string>> = { lineaer: "like mye hver måned", iFjor: "som i fjor", ansvar: "etter ansvarets egen profil" };

const COLUMN_TEXT: Readonly<Record<ColumnId, string>> = {
  ...REPORT_FIGURE_TEXT,
  avvik: "avvik", avvikProsent: "avvik i %", endring: "endring", avvikHittil: "avvik hittil", avvikHittilProsent: "avvik hittil i %", forbrukProsent: "forbruk i %",
  metode: "metode", prognose: "prognose", prognoseavvik: "avvik prognose", prognoseavvikProsent: "avvik prognose i %", manuell: "egen prognose", justering: "justering", nyttBudsjett: "nytt budsjett", utkast: "utkast til forklaring", kommentar: "kommentar", note: "note",
};

export const columnText = (id: ColumnId): string => COLUMN_TEXT[id];
export const periodiseringText = (id: Periodisering): string => PERIODISERING_TEXT[id];
export const methodText = (id: MetodeId): string => METODE_TEXT[id];

/** A value of a template in words. */
export function valueText(value: unknown): string {
  if (typeof value === "string") return Object.hasOwn(VALUE_TEXT, value) ? (VALUE_TEXT[value] as string) : value;
  return value === undefined ? "ikke satt" : JSON.stringify(value);
}

export const reportText = (report: Template["report"]): string => REPORTS[report].title;

/** The table's title in any report's catalogue, with its paragraph; its id where none has it. */
export function tableTitle(id: string): string {
  const all = (Object.keys(REPORTS) as Template["report"][]).flatMap(allTables);
  return all.find((table) => table.id === id)?.title ?? id;
}
