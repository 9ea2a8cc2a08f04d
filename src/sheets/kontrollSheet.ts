import { kronerOf, type Ore } from "../amounts/ore";
import type { Problem, Severity } from "../ledger/problem";
import { controlLinesOf, monthsText, rowsInSource, type SourceControl } from "../ledger/sourceControl";
import type { Report } from "../report/report";
import type { Language } from "../texts/translate";
import { inRow, saidIn, words as told, wordsOf, type Words } from "../texts/words";
import { asIsCell, numberCell, padded, textCell } from "./cells";
import { avstemteRow } from "./avstemmingSheet";
import { controlRow } from "./controlRow";
import type { FormulaMode } from "../table/excel/formulas";
import { controlLineText } from "./kontrollTexts";
import type { TablePlace } from "../table/excel/tablePlace";
import type { CellModel, SheetModel } from "./model";
import { COUNT_FORMAT, EXACT_FORMAT } from "../table/excel/numberFormats";

const KONTROLL_SHEET = "Kontroll";
const WIDTHS = [72, 22, 22, 22, 44, 16, 30];
type Row = readonly CellModel[];

/**
 * What a reviewer ties out: where the figures came from, that nothing was lost on the way, that the tables agree, and
 * every problem.
 */
export function kontrollSheet(
  report: Report,
  places: readonly TablePlace[],
  mode: FormulaMode,
  avstemming: SheetModel | null = null,
): SheetModel {
  const { language } = report.template;
  const rows: Row[] = [
    [asIsCell(told`Kontroll ${report.year}`[language], "title")],
    [asIsCell(told`Mal: ${report.template.name}. Beløp i kroner, regnskapets fortegn.`[language], "unit")],
    ...sourceSections(report),
  ];
  // A section's first row of content stands four rows below what is above it.
  const firstControl = rows.length + 4;
  rows.push(
    ...section(
      "Avstemming",
      [left("Kontroll"), ...SIDES.map(right), words("Status"), right("Toleranse"), words("Hjemmel")],
      controlRows(report, places, mode, firstControl),
    ),
  );
  if (avstemming !== null) rows.push(avstemteRow(avstemming, firstControl + report.controlResults.length, language));
  rows.push(
    ...section(
      "Merknader",
      [left("Hva det gjelder og hva du gjør"), words("Alvorlighet"), words("Kode"), words("Hvor")],
      problemRows(report.problems, language),
    ),
    ...forbeholdSection(report),
  );
  return {
    name: KONTROLL_SHEET,
    widths: WIDTHS,
    rows: rows.map((row) => padded(row, WIDTHS.length)),
    freeze: { rows: 2, columns: 0 },
    print: { orientation: "landscape", repeatRows: [1, 2] },
  };
}

function controlRows(
  { controlResults, template }: Report,
  places: readonly TablePlace[],
  mode: FormulaMode,
  firstRow: number,
): readonly Row[] {
  return controlResults.map((result, r) =>
    controlRow(result, firstRow + r, places, mode !== "verdier", template.language),
  );
}

const SIDES = ["Venstre side", "Høyre side", "Differanse"];

function sourceSections({ controls, template: { language } }: Report): readonly Row[] {
  const rows = [left("Kilde"), right("Rader i kilden"), right("Rader brukt"), right("Utelatt")];
  const sums = [left("Kilde"), right("Debet"), right("Kredit"), right("Netto"), words("Kontoklasse og tall")];
  return [
    ...section(
      "Kilder",
      [...rows, words("Hvorfor utelatt"), words("Måneder")],
      controls.map((control) => sourceRow(control, language)),
    ),
    ...section(
      "Sum per kontoklasse",
      sums,
      controls.flatMap((control) => sumRows(control, language)),
    ),
  ];
}

const left = (header: string): CellModel => textCell(header, "header");
const words = (header: string): CellModel => textCell(header, "headerWords");
const right = (header: string): CellModel => textCell(header, "headerRight");

/** A blank row, a heading, a header row and the rows. */
function section(title: string, headers: Row, rows: readonly Row[]): Row[] {
  return [[], [textCell(title, "heading")], headers, ...rows];
}

function sourceRow(control: SourceControl, language: Language): Row {
  const leftOut = control.leftOut.reduce((sum, { rows }) => sum + rows, 0);
  const why = inRow(
    control.leftOut.map(
      ({ reason, rows, firstRows }) =>
        told`${wordsOf(reason)}: ${rows} (rad ${firstRows.join(", ") + (rows > firstRows.length ? " …" : "")})`,
    ),
    "; ",
  );
  return [
    asIsCell(control.name),
    count(rowsInSource(control)),
    count(control.rowsUsed),
    count(leftOut),
    asIsCell(why[language], "wrappedWords"),
    textCell(monthsText(control), "wrappedWords"),
  ];
}

const count = (value: number): CellModel => numberCell(value, COUNT_FORMAT);

const exact = (amount: Ore): CellModel => numberCell(kronerOf(amount), EXACT_FORMAT);

function sumRows(control: SourceControl, language: Language): Row[] {
  return controlLinesOf(control).map((line): Row => [
    asIsCell(control.name),
    exact(line.debet),
    exact(line.kredit),
    exact(line.netto),
    asIsCell(saidIn(controlLineText(line), language), "words"),
  ]);
}

const SEVERITY_TEXT: Readonly<Record<Severity, string>> = {
  error: "Feil",
  warning: "Advarsel",
  info: "Til orientering",
};

function problemRows(problems: readonly Problem[], language: Language): Row[] {
  if (problems.length === 0) return [[textCell("Ingen merknader")]];
  return problems.map((problem) => [
    asIsCell(saidIn(problem.message, language), "wrapped"),
    textCell(SEVERITY_TEXT[problem.severity], problem.severity === "error" ? "bad" : "words"),
    asIsCell(problem.code, "words"),
    asIsCell(whereText(problem, language), "words"),
  ]);
}

function whereText({ where = {} }: Problem, language: Language): string {
  const say = (text: Words): string => text[language];
  const parts = [
    where.file,
    where.table && say(told`tabell ${where.table}`),
    where.row && say(told`rad ${where.row}`),
    where.column && say(told`kolonne ${where.column}`),
  ];
  return parts.filter((part) => part !== undefined).join(", ");
}

function forbeholdSection({ forbehold, tables }: Report): readonly Row[] {
  if (forbehold.length === 0) return [];
  const rows = forbehold.map(({ text, tables: about, row }) => {
    const titles = tables
      .filter(({ id }) => about.includes(id))
      .map((table) =>
        [table.group, ...table.rows.filter(({ id }) => id === row).map(({ number, label }) => number || label)].join(
          ", ",
        ),
      );
    return [asIsCell(text, "wrapped"), asIsCell(titles.join("; "), "wrappedWords")];
  });
  const headers = [left("Hva som ikke er lest"), words("Hvor")];
  return section("Forbehold: fulgt uten å være lest i lov eller forskrift", headers, rows);
}
