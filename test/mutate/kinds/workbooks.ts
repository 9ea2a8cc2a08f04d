import type { Book, Dialect } from "../book";
import { isPosting, mapFiles, mapRows, UNKNOWABLE, withCell, withDialect } from "../change";
import type { Kind } from "../kind";
import { withPoint } from "./dialects";

/** The books as workbooks. */
const asXlsx = (book: Book): Book => mapFiles(book, (file) => ({ ...file, format: "xlsx" }));

const workbook = (id: string, usable: boolean, dialect: Partial<Dialect>): Kind => ({ id, usable, apply: (book) => withDialect(asXlsx(book), dialect) });

export const WORKBOOK_KINDS: readonly Kind[] = [
  workbook("xlsx", true, {}),
  workbook("xlsx-koder-som-tall", false, { codeCells: "number" }),
  workbook("xlsx-belop-som-tekst", true, { amountCells: "text" }),
  withPoint(workbook("xlsx-belop-som-tekst-punktum", true, { amountCells: "text", decimal: "." })),
  workbook("xlsx-formler", true, { amountCells: "formula" }),
  workbook("xlsx-avrundingsstoy", true, { amountCells: "noisy" }),
  workbook("xlsx-tekst-i-cellene", true, { strings: "inline" }),
  workbook("xlsx-nede-paa-arket", true, { startRow: 7 }),
  workbook("xlsx-ute-paa-arket", true, { startColumn: 3 }),
  workbook("xlsx-uten-referanser", true, { hasReferences: false, startRow: 1 }),
  workbook("xlsx-format-rod", true, { amountFormat: "#,##0.00;[Red]-#,##0.00" }),
  workbook("xlsx-format-kr", true, { amountFormat: '[$kr-414] #,##0.00;-[$kr-414] #,##0.00' }),
  workbook("xlsx-format-dag", true, { amountFormat: "#,##0;[Red]Standard;\"d\"0" }),
  workbook("xlsx-siste-rad", true, { lastRow: 1_048_576 }),
  workbook("xlsx-bredt", true, { wideRows: 3 }),
  workbook("xlsx-store-delnavn", true, { partNames: "upper" }),
  workbook("xlsx-omvendt-skraastrek", true, { partNames: "backslash" }),
  {
    id: "xlsx-feilverdi",
    usable: false,
    apply: (book, random) =>
      mapRows(asXlsx(book), (rows, { columns }) => {
        const at = columns.findIndex(({ role }) => role === "belop");
        const hit = random.int(0, Math.max(0, rows.length - 1));
        return rows.map((row, index) => (index === hit && isPosting(row) && at >= 0 ? { ...withCell(row, at, random.pick(["#I/T", "#DIV/0!", "#REF!"])), truth: [...row.truth, UNKNOWABLE] } : row));
      }),
  },
];
