import type { CellModel, LookName, SheetModel, WorkbookModel } from "../../src/sheets/model";

export const text = (value: string, look: LookName = "text"): CellModel => ({ value, look, format: "@" });
const figure = (value: number, formula?: string, look: LookName = "figure"): CellModel => ({ value, look, format: "#,##0,", ...(formula !== undefined && { formula }) });
const empty: CellModel = { value: null, look: "text" };

/** `Grunnlag` with so many rows, as an Excel table with two names. */
export function grunnlag(rows: number): SheetModel {
  return {
    name: "Grunnlag",
    widths: [8, 30, 14],
    rows: [
      [text("Art", "header"), text("Linje", "header"), text("Regnskap", "headerRight")],
      ...Array.from({ length: rows }, (_, row) => [text(String(10 + (row % 90)).padStart(3, "0")), text("Rammetilskudd"), { ...figure(row / 4), format: "#,##0.00" }]),
    ],
    freeze: { rows: 1, columns: 0 },
    print: { orientation: "landscape", repeatRows: [1, 1] },
    table: { name: "GrunnlagTabell", address: `A1:C${rows + 1}` },
  };
}

/** Two sheets as the product makes them: the figures, and a table of formulas over them. */
export function smallWorkbook(rows = 10): WorkbookModel {
  const last = rows + 1;
  return {
    sheets: [
      {
        name: "§ 5-6",
        widths: [30, 14, 14],
        rows: [
          [text("Økonomisk oversikt drift", "title"), empty, empty],
          [text("Tall i 1000 kr", "unit"), empty, empty],
          [text("Linje", "header"), text("Regnskap", "headerRight"), text("Budsjett", "headerRight")],
          [text("Rammetilskudd", "label"), figure(12, "=SUMIFS(Grunnlag_Regnskap,Grunnlag_Linje,\"Rammetilskudd\")"), figure(0)],
          [text("Sum inntekter", "totalLabel"), figure(12, "=SUM(B4:B4)", "totalFigure"), figure(0, "=Grunnlag!C2", "totalFigure")],
        ],
        freeze: { rows: 3, columns: 1 },
        print: { orientation: "portrait", repeatRows: [3, 3] },
      },
      grunnlag(rows),
    ],
    names: [
      { name: "Grunnlag_Linje", sheet: "Grunnlag", address: `$B$2:$B$${last}` },
      { name: "Grunnlag_Regnskap", sheet: "Grunnlag", address: `$C$2:$C$${last}` },
    ],
  };
}
