import { saidIn } from "../../../texts/words";
import type { MetodeId } from "../../../table/fn/metoder";
import { REPORT_FIGURE_TEXT, type ColumnId } from "../../../ledger/grunnlag/reportFigure";
import { METODE_TEXT } from "../../../table/metodeText";
import { allTables } from "../../catalogue";
import { REPORTS } from "../../reports";
import type { Template } from "../template";

/** What each field of a template is called where it is chosen; choices between values say it themselves. */
export const FIELD_TEXT: Readonly<Partial<Record<string, string>>> = {
  name: "Navn",
  kommune: "Kommune",
  report: "Rapport",
  language: "Språk",
  tables: "Tabeller",
  columns: "Kolonner",
  labels: "Linjetekster",
  konsern: "Konsolidering",
  lineRules: "Egne regler for linjer",
  artOverrides: "Arter",
  fellesOmrader: "Ikke tjenesteområder",
  prognose: "Prognose",
  noter: "Noter",
  terskel: "Avvik som forklares, fra",
  organisasjon: "Organisasjon",
  tabellutvalg: "Kommunens utvalg av tabeller",
  tekstkontroll: "Svar i tekstkontrollen",
  gjenkjenning: "Gjenkjenning av kilder",
  ssb: "KOSTRA-nøkkeltall fra SSB",
} satisfies Readonly<Partial<Record<keyof Template, string>>>;

/** Words of the format as the pane shows them; other values are shown as they are. */
const VALUE_TEXT: Readonly<Record<string, string>> = {
  nb: "bokmål",
  nn: "nynorsk",
  en: "engelsk",
  medOslo: "med Oslo",
  utenOslo: "uten Oslo",
};

const COLUMN_TEXT: Readonly<Record<ColumnId, string>> = {
  ...REPORT_FIGURE_TEXT,
  avvik: "avvik",
  avvikProsent: "avvik i %",
  endring: "endring",
  avvikHittil: "avvik hittil",
  avvikHittilProsent: "avvik hittil i %",
  forbrukProsent: "forbruk i %",
  metode: "metode",
  prognose: "prognose",
  prognoseavvik: "avvik prognose",
  prognoseavvikProsent: "avvik prognose i %",
  manuell: "egen prognose",
  justering: "justering",
  nyttBudsjett: "nytt budsjett",
  utkast: "utkast til forklaring",
  kommentar: "kommentar",
  note: "note",
};

export const columnText = (id: ColumnId): string => COLUMN_TEXT[id];
export const methodText = (id: MetodeId): string => METODE_TEXT[id].nb;

/** A value of a template in words. */
export function valueText(value: unknown): string {
  if (typeof value === "string") return Object.hasOwn(VALUE_TEXT, value) ? (VALUE_TEXT[value] as string) : value;
  return value === undefined ? "ikke satt" : JSON.stringify(value);
}

export const reportText = (report: Template["report"]): string => REPORTS[report].title;

/** The table's title in any report's catalogue, with its paragraph; its id where none has it. */
export function tableTitle(id: string): string {
  const all = (Object.keys(REPORTS) as Template["report"][]).flatMap(allTables);
  return saidIn(all.find((table) => table.id === id)?.title ?? id, "nb");
}
