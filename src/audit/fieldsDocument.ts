import type { DecimalSign } from "../document/cellNumber";
import type { Passage, ReportDocument } from "../document/reportDocument";

/** A text in a field of a row of ours, and where it stands. */
interface FieldText {
  readonly table: string;
  readonly row: string;
  readonly text: string;
  readonly sheet: string;
  readonly address: string;
}

/** The texts of a report's own fields as a document: each is of its own row. */
export function fieldsDocument(name: string, texts: readonly FieldText[], decimal: DecimalSign): ReportDocument {
  const blocks = texts.map(({ table, row, text, sheet, address }): Passage => ({
    kind: "paragraph",
    level: 0,
    text: text
      .split("\n")
      .map((line) => line.trim())
      .join(" "),
    stretches: [{ from: 0, place: { kind: "address", sheet, address } }],
    of: { table, row },
  }));
  return { name, decimal, blocks, pagesWithoutText: [] };
}
