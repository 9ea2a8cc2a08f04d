import type { Table } from "../../../src/table/table";
import { madeReport, publishedReport, type MadePart, type Printing } from "./madeReport";
import type { Form } from "./styles";

const THOUSANDS: Printing = { unit: 1000, decimals: 0, caption: "Beløp i 1000 kr", between: " ", point: "," };
const MILLIONS: Printing = { unit: 1_000_000, decimals: 1, caption: "Beløp i mill. kr", between: " ", point: "," };
const ENGLISH: Printing = { unit: 1000, decimals: 0, caption: "NOK in thousands", between: ",", point: "." };

interface Style {
  readonly name: string;
  readonly form: Form;
  readonly parts: readonly MadePart[];
  readonly hasLedger: boolean;
}

/** Reports in the styles they come in. */
export const STYLES = (tables: readonly Table[]): readonly Style[] => [
  { name: "trykte tabeller, utdratt tekst, med regnskap", form: "text", parts: publishedReport(), hasLedger: true },
  { name: "trykte tabeller, utdratt tekst, uten regnskap", form: "text", parts: publishedReport(), hasLedger: false },
  { name: "trykte tabeller, nettside, med regnskap", form: "web", parts: publishedReport(), hasLedger: true },
  { name: "trykte tabeller, PDF, med regnskap", form: "pdf", parts: publishedReport(), hasLedger: true },
  { name: "PDF (1000 kr)", form: "pdf", parts: madeReport(tables, THOUSANDS, "nb"), hasLedger: true },
  { name: "nettside (1000 kr)", form: "web", parts: madeReport(tables, { ...THOUSANDS, between: "\u00a0" }, "nb"), hasLedger: true },
  { name: "Word (1000 kr)", form: "word", parts: madeReport(tables, THOUSANDS, "nb"), hasLedger: true },
  { name: "tekst i kolonner (mill.)", form: "columns", parts: madeReport(tables, MILLIONS, "nb"), hasLedger: true },
  { name: "utdratt tekst (1000 kr)", form: "text", parts: madeReport(tables, THOUSANDS, "nb"), hasLedger: true },
  { name: "nynorsk Word", form: "word", parts: madeReport(tables, THOUSANDS, "nn"), hasLedger: true },
  { name: "engelsk nettside", form: "web", parts: madeReport(tables, ENGLISH, "en"), hasLedger: true },
];
