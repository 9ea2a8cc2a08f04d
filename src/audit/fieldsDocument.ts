import type { DecimalSign } from "../document/cellNumber";
import type { Passage, ReportDocument } from "../document/reportDocument";

/** A text of a row of ours, or of none, and where it stands. */
interface FieldText {
  readonly of: { readonly table: string; readonly row: string } | null;
  readonly text: string;
  readonly sheet: string;
  readonly address: string;
}

/** The texts of a workbook as a document: each is of its own row, where it has one. */
export function fieldsDocument(name: string, texts: readonly FieldText[], decimal: DecimalSign): ReportDocument {
  const blocks = texts.map(({ of, text, sheet, address }): Passage => ({
    kind: "paragraph",
    level: 0,
    text: text
      .split("\n")
      .map((line) => line.trim())
      .join(" "),
    stretches: [{ from: 0, place: { kind: "address", sheet, address } }],
    ...(of && { of }),
  }));
  return { name, decimal, blocks, pagesWithoutText: [] };
}
