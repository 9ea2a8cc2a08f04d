import { sourceTotals } from "../checks/checkSources";
import { CROSS_CHECKS } from "../checks/checkStatements";
import { kronerOf, ore } from "../amounts/ore";
import { FIGURE_TEXT, FIGURES, type Figure } from "../ledger/ledger";
import type { Problem, Severity } from "../ledger/problem";
import type { SourceControl } from "../ledger/sourceControl";
import type { Report } from "../report/report";
import { numberCell, padded, textCell } from "./cells";
import { sideOf, type Side } from "./checkSide";
import type { FormulaMode, TablePlace } from "./formulas";
import { figureName } from "./grunnlagSheet";
import type { CellModel, SheetModel } from "./model";
import { COUNT_FORMAT, EXACT_FORMAT } from "./numberFormats";

export const KONTROLL_SHEET = "Kontroll";
const WIDTHS = [72, 22, 22, 22, 44];
type Row = readonly CellModel[];

/** What a reviewer ties out: where the figures came from, that nothing was lost on the way, that the tables agree, and every problem. */
export function kontrollSheet(report: Report, places: readonly TablePlace[], sheetOf: (table: string) => string, mode: FormulaMode): SheetModel {
  const rows: Row[] = [
    [textCell(`Kontroll ${report.year}`, "title")],
    [textCell(`Mal: ${report.template.name}. Beløp i kroner, regnskapets fortegn.`, "unit")],
    ...section("Kilder", [left("Kilde"), right("Rader lest"), right("Rader brukt"), right("Utelatt"), left("Hvorfor utelatt")], report.controls.map(sourceRow)),
    ...section("Sum per kontoklasse", [left("Kilde"), right("Beløp"), left("Kontoklasse"), left("Hva")], report.controls.flatMap(sumRows)),
  ];
  // A section's first row of content stands four rows below what is above it.
  rows.push(...section("Avstemming", [left("Kontroll"), right("Venstre side"), right("Høyre side"), right("Differanse"), left("Status")], closingRows(report, places, sheetOf, mode, rows.length + 4)));
  rows.push(...section("Merknader", [left("Hva det gjelder og hva du gjør"), left("Alvorlighet"), left("Kode"), left("Hvor")], problemRows(report.problems)));
  return {
    name: KONTROLL_SHEET,
    widths: WIDTHS,
    rows: rows.map((row) => padded(row, WIDTHS.length)),
    freeze: { rows: 2, columns: 0 },
    print: { orientation: "landscape", repeatRows: [1, 2] },
  };
}

const left = (header: string): CellModel => textCell(header, "header");
const right = (header: string): CellModel => textCell(header, "headerRight");

/** A blank row, a heading, a header row and the rows. */
function section(title: string, headers: Row, rows: readonly Row[]): Row[] {
  return [[], [textCell(title, "heading")], headers, ...rows];
}

function sourceRow(control: SourceControl): Row {
  const leftOut = control.leftOut.reduce((sum, { rows }) => sum + rows, 0);
  const why = control.leftOut.map(({ reason, rows, firstRows }) => `${reason}: ${rows} (rad ${firstRows.join(", ")}${rows > firstRows.length ? " …" : ""})`).join("; ");
  return [textCell(control.name), count(control.rowsRead), count(control.rowsUsed), count(leftOut), textCell(why, "wrapped")];
}

const count = (value: number): CellModel => numberCell(value, COUNT_FORMAT);

const KONTOKLASSE_TEXT: Readonly<Record<string, string>> = { "0": "0 investering", "1": "1 drift", "2": "2 balanse" };

function sumRows(control: SourceControl): Row[] {
  return Object.entries(control.sums).flatMap(([klasse, sums]) => Object.entries(sums).map(([figure, amount]): Row => [
    textCell(control.name),
    numberCell(kronerOf(amount), EXACT_FORMAT),
    textCell(KONTOKLASSE_TEXT[klasse] ?? klasse),
    textCell(FIGURE_TEXT[figure as Figure]),
  ]));
}

/** Source totals against `Grunnlag`, then the locks between the statements, both sides live. */
function closingRows(report: Report, places: readonly TablePlace[], sheetOf: (table: string) => string, mode: FormulaMode, firstRow: number): Row[] {
  const live = mode !== "verdier";
  const totals = sourceTotals(report.controls, report.grunnlag).map(({ figure, sources, grunnlag }) => ({
    text: `Sum ${FIGURE_TEXT[figure]}: kilder mot Grunnlag`,
    left: { value: sources, formula: undefined },
    right: { value: grunnlag, formula: `=ROUND(SUM(${figureName(figure)}),2)` },
  }));
  const locks = CROSS_CHECKS.flatMap((check) => FIGURES.flatMap((figure) => {
    const left = sideOf(check.left, figure, places, sheetOf);
    const right = sideOf(check.right, figure, places, sheetOf);
    return left && right ? [{ text: `${check.name} (${FIGURE_TEXT[figure]})`, left, right }] : [];
  }));
  return [...totals, ...locks].map(({ text, left, right }, r) => closingRow(text, left, right, firstRow + r, live));
}

function closingRow(text: string, left: Side, right: Side, row: number, live: boolean): Row {
  const cell = (side: Side): CellModel => numberCell(kronerOf(ore(side.value)), EXACT_FORMAT, "figure", live ? side.formula : undefined);
  const equal = left.value === right.value;
  const status: CellModel = { value: equal ? "OK" : "AVVIK", look: equal ? "good" : "bad", ...(live ? { formula: `=IF(D${row}=0,"OK","AVVIK")` } : {}) };
  const difference = numberCell(kronerOf(ore(left.value - right.value)), EXACT_FORMAT, "figure", live ? `=ROUND(B${row}-C${row},2)` : undefined);
  return [textCell(text), cell(left), cell(right), difference, status];
}

const SEVERITY_TEXT: Readonly<Record<Severity, string>> = { error: "Feil", warning: "Advarsel", info: "Til orientering" };

function problemRows(problems: readonly Problem[]): Row[] {
  if (problems.length === 0) return [[textCell("Ingen merknader")]];
  return problems.map((problem) => [
    textCell(problem.message, "wrapped"),
    textCell(SEVERITY_TEXT[problem.severity], problem.severity === "error" ? "bad" : "text"),
    textCell(problem.code),
    textCell(whereText(problem)),
  ]);
}

function whereText({ where = {} }: Problem): string {
  const parts = [where.file, where.table && `tabell ${where.table}`, where.row && `rad ${where.row}`, where.column && `kolonne ${where.column}`];
  return parts.filter((part) => part !== undefined).join(", ");
}
