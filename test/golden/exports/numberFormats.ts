import { of } from "./rowsOf";
import { budget, kroner, POSTINGS, right, sheet, type Row, type Situation } from "./situation";

const wholeKroner = (ore: number): number => Math.round(ore / 100);
const inOre = (ore: number): number => wholeKroner(ore) * 100;
const HEADER = ["Konto", "Ansvar", "Funksjon", "Regnskap", "Budsjett"];

/** What stands in the cells is kroner, whatever the format makes of it on the screen. */
const shown = (format: string): Situation =>
  sheet(`format-vist ${format}`, [HEADER, ...of((ore) => [wholeKroner(ore), wholeKroner(budget(ore))])], { ...right("regnskap", inOre), ...right("revidertBudsjett", (ore) => inOre(budget(ore))) }, true, { formats: { 4: format, 5: format } });
/** What stands in the cells is thousands, and only the format says so. */
const said = (format: string): Situation =>
  sheet(`format-sagt ${format}`, [HEADER, ...of((ore) => [Math.round(ore / 100000), Math.round(budget(ore) / 100000)])], {}, false, { formats: { 4: format, 5: format } });

/** Workbooks in which the number format says more than the cells, or less. */
export const NUMBER_FORMATS: readonly Situation[] = [
  ...["#,##0,", "#,##0,;-#,##0,", '#,##0,"k"', '#,##0, "tkr"', '#,##0.0,, "mill. kr"', '#,##0" kr"', '_-kr * #,##0.00_-', "[$kr-414] #,##0.00", '#,##0;[Red]#,##0;"-"', '[>=1000000]0.0,,"M";[>=1000]0,"K";0'].map(shown),
  ...['#,##0 "tkr"', '#,##0" TKR"', '#,##0 "1000 kr"', '#,##0.0 "mill. kr"', '#,##0 "(i tusen)"', "[$tkr] #,##0"].map(said),
  sheet("format-uten-minus", [HEADER.slice(0, 4), ...of((ore) => [kroner(ore)])], right(), true, { formats: { 4: "#,##0.00;#,##0.00" } }),
  sheet("format-koder-med-nuller", [["Ansvar", "Konto", "Funksjon", "Regnskap"], ...POSTINGS.map(([konto, ansvar, funksjon, ore]): Row => [Number(ansvar), Number(konto), Number(funksjon), kroner(ore)])], right(), true, { formats: { 1: "000000", 2: "00000", 3: "000" } }),
];
