import { words, wordsOf, type Text, type Words } from "../../../texts/words";
import type { MetodeId } from "../../../table/fn/metoder";
import { REPORT_FIGURE_TEXT, type ColumnId } from "../../../ledger/grunnlag/reportFigure";
import { METODE_TEXT } from "../../../table/metodeText";
import { allTables } from "../../catalogue";
import { REPORTS } from "../../reports";
import type { Template } from "../template";

/** What each field of a template is called where it is chosen; choices between values say it themselves. */
export const FIELD_TEXT: Readonly<Partial<Record<string, Words>>> = {
  name: words`Navn`,
  kommune: words`Kommune`,
  report: words`Rapport`,
  language: words`Språk`,
  tables: words`Tabeller`,
  columns: words`Kolonner`,
  labels: words`Linjetekster`,
  konsern: words`Konsolidering`,
  lineRules: words`Egne regler for linjer`,
  artOverrides: words`Arter`,
  fellesOmrader: words`Ikke tjenesteområder`,
  prognose: words`Prognose`,
  noter: words`Noter`,
  terskel: words`Avvik som forklares, fra`,
  organisasjon: words`Organisasjon`,
  tabellutvalg: words`Kommunens utvalg av tabeller`,
  tekstkontroll: words`Svar i tekstkontrollen`,
  gjenkjenning: words`Gjenkjenning av kilder`,
  ssb: words`KOSTRA-nøkkeltall fra SSB`,
} satisfies Readonly<Partial<Record<keyof Template, Words>>>;

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

export const columnText = (id: ColumnId): Words => wordsOf(COLUMN_TEXT[id]);
export const methodText = (id: MetodeId): Words => METODE_TEXT[id];

/** A value of a template in words. */
export function valueText(value: unknown): Text {
  if (typeof value === "string") return Object.hasOwn(VALUE_TEXT, value) ? wordsOf(VALUE_TEXT[value] as string) : value;
  return value === undefined ? words`ikke satt` : JSON.stringify(value);
}

export const reportText = (report: Template["report"]): Words => wordsOf(REPORTS[report].title);

/** The table's title in any report's catalogue, with its paragraph; its id where none has it. */
export function tableTitle(id: string): Text {
  const all = (Object.keys(REPORTS) as Template["report"][]).flatMap(allTables);
  return all.find((table) => table.id === id)?.title ?? id;
}
