import type { CellModel, LookName, SheetModel, WorkbookModel } from "../../src/sheets/model";

type Rows = readonly (readonly CellModel[])[];

/** A text cell. */
export function text(value: string, look: LookName = "text", format?: string): CellModel {
  return { value, look, ...(format !== undefined && { format }) };
}

/** A figure cell, with the formula it comes from. */
export function figure(value: number | string | null, formula?: string, format = "#,##0,"): CellModel {
  return { value, look: "figure", format, ...(formula !== undefined && { formula }) };
}

/** A sheet of the rows given, as wide as the first. */
export function sheet(name: string, rows: Rows, more: Partial<SheetModel> = {}): SheetModel {
  return { name, widths: (rows[0] ?? []).map(() => 12), rows, print: { orientation: "portrait" }, ...more };
}

/** A small report: two lines and a sum from a Grunnlag, as the wizard writes them. Amounts in kroner. */
export function smallReport(): WorkbookModel {
  const grunnlag = sheet(
    "Grunnlag",
    [
      [text("Linje", "header"), text("Regnskap", "headerRight"), text("Budsjett", "headerRight")],
      [text("1", "text", "@"), figure(-1_234_567.89), figure(-1_200_000)],
      [text("1", "text", "@"), figure(-0.11), figure(0)],
      [text("2", "text", "@"), figure(734_500.5), figure(0)],
    ],
    { table: { name: "Grunnlag", address: "$A$1:$C$4" }, print: { orientation: "landscape", repeatRows: [1, 1] }, freeze: { rows: 1, columns: 0 } },
  );
  const report = sheet(
    "Øst's økonomi",
    [
      [text("Status økonomi", "title"), text("", "title"), text("", "title"), text("", "title")],
      [text("Linje", "header"), text("Regnskap", "headerRight"), text("Budsjett", "headerRight"), text("Avvik i %", "headerRight")],
      [text("1", "label", "@"), figure(-1_234_568, "=SUMIFS(regnskap,linje,A3)"), figure(-1_200_000, "=SUMIFS(budsjett,linje,A3)"), figure(34_568 / 1_200_000, '=IF(C3=0,"",(C3-B3)/ABS(C3))', "0.0%")],
      [text("2", "label", "@"), figure(734_500.5, "=SUMIFS(regnskap,linje,A4)"), figure(0, "=SUMIFS(budsjett,linje,A4)"), figure("", '=IF(C4=0,"",(C4-B4)/ABS(C4))', "0.0%")],
      [text("Sum", "totalLabel"), { value: -500_067.5, formula: "=SUM(B3:B4)", look: "totalFigure", format: "#,##0," }, figure(-1_200_000, "=SUM(C3:C4)"), figure(-699_932.5 / 1_200_000, "=(C5-B5)/ABS(C5)", "0.0%")],
    ],
    { widths: [40, 14.5, 14, 10], print: { orientation: "portrait", repeatRows: [1, 2] }, freeze: { rows: 2, columns: 1 } },
  );
  const column = (name: string, letter: string) => ({ name, sheet: "Grunnlag", address: `$${letter}$2:$${letter}$4` });
  return { sheets: [report, grunnlag], names: [column("linje", "A"), column("regnskap", "B"), column("budsjett", "C"), { name: "sumlinje", sheet: "Øst's økonomi", address: "$B$5" }] };
}
