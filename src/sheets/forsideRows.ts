import { joined, saidIn, words, type Text, type Words } from "../texts/words";
import { kronerOf } from "../amounts/ore";
import type { ControlStatus } from "../law/controls/control";
import { lastDayOf, monthName } from "../texts/dates";
import type { Problem, Severity } from "../ledger/problem";
import { controlLinesOf, monthsText, rowsInSource, type SourceControl } from "../ledger/sourceControl";
import type { Report } from "../report/report";
import { builtText } from "./builtText";
import { sayIn } from "../texts/sayIn";
import type { Language } from "../texts/translate";
import { asIsCell, numberCell, textCell } from "./cells";
import { controlLineText, STATUS_TEXT } from "./kontrollTexts";
import type { CellModel, LookName } from "./model";
import { COUNT_FORMAT, EXACT_FORMAT, UNIT_TEXT } from "../table/excel/numberFormats";

/** A row of the front page: what it is about, and its cells from the left. */
export interface ForsideRow {
  readonly id: string;
  readonly cells: readonly CellModel[];
}

const SIGN_TEXT: Readonly<Record<Report["template"]["signProfile"], string>> = {
  raa: "Som i regnskapet: inntekter og overskudd er negative",
  inntekterPositive: "Inntekter og overskudd er positive",
};
const AVVIK_TEXT: Readonly<Record<Report["template"]["avvik"], string>> = {
  gunstigPositiv: "Bedre enn budsjett er positivt",
  regnskapMinusBudsjett: "Regnskap minus budsjett, slik tallene står",
};
const SEVERITY_TEXT: Readonly<Record<Severity, readonly [one: string, more: string]>> = {
  error: ["feil", "feil"],
  warning: ["advarsel", "advarsler"],
  info: ["til orientering", "til orientering"],
};

/**
 * What the report is: period, unit, signs, template, how much there is of it and when it was built. `built` null: not
 * told.
 */
export function factRows(report: Report, built: string | null): readonly ForsideRow[] {
  const { template, tables, problems } = report;
  const said = (value: Text): CellModel =>
    typeof value === "string" ? textCell(value, "wrappedWords") : asIsCell(value[template.language], "wrappedWords");
  const facts: readonly (readonly [id: string, name: string, value: Text])[] = [
    ["periode", "Periode", periodText(report)],
    ["enhet", "Enhet", UNIT_TEXT[template.unit]],
    ["fortegn", "Fortegn", SIGN_TEXT[template.signProfile]],
    ["avvik", "Avvik", AVVIK_TEXT[template.avvik]],
    ["mal", "Mal", words`${template.name}, versjon ${template.version}`],
    ["tabeller", "Omfang", tables.length === 1 ? words`1 tabell` : words`${tables.length} tabeller`],
    ["merknader", "Merknader", problemsText(problems)],
    ...(built === null ? [] : [["bygget", "Bygget", builtText(built)] as const]),
  ];
  return facts.map(([id, name, value]) => ({ id, cells: [textCell(name), said(value)] }));
}

function periodText({ year, month }: Report): Words {
  if (month === null) return words`Hele ${year}, til ${lastDayOf(year, 12)}`;
  return month === 1
    ? words`Januar ${year}, til ${lastDayOf(year, month)}`
    : words`Januar til ${monthName(month)} ${year}, til ${lastDayOf(year, month)}`;
}

function problemsText(problems: readonly Problem[]): Text {
  const parts = (["error", "warning", "info"] as const).flatMap((severity) => {
    const n = problems.filter((problem) => problem.severity === severity).length;
    return n === 0 ? [] : [words(["", ` ${SEVERITY_TEXT[severity][n === 1 ? 0 : 1]}`], n)];
  });
  return parts.length === 0 ? "Ingen" : words`${joined(parts, ", ")}. De står på arket Kontroll.`;
}

const STATUSES: readonly ControlStatus[] = ["ok", "avrunding", "avvik", "ikke aktuell"];

/**
 * How many controls have come to what; `statuses`: the cells on the Kontroll sheet that say so
 * ("'Kontroll'!$E$20:$E$40"), or null for figures that stay as they are.
 */
export function controlRows({ controlResults, template }: Report, statuses: string | null): readonly ForsideRow[] {
  const say = sayIn(template.language);
  return STATUSES.map((status) => {
    const n = controlResults.filter((result) => result.status === status).length;
    const look: LookName = status === "avvik" ? "bad" : "text";
    const formula = statuses === null ? undefined : `=COUNTIF(${statuses},"${say(STATUS_TEXT[status])}")`;
    return {
      id: `status:${status}`,
      cells: [textCell(STATUS_TEXT[status], n > 0 ? look : "text"), numberCell(n, COUNT_FORMAT, "figure", formula)],
    };
  });
}

/** Each source's control, one row a kontoklasse and figure, with its rows and months on the first of them. */
export const sourceRows = ({ controls, template }: Report): readonly ForsideRow[] =>
  controls.flatMap((control) => rowsOfSource(control, template.language));

function rowsOfSource(control: SourceControl, language: Language): readonly ForsideRow[] {
  const { name, rowsUsed } = control;
  const rows = [
    numberCell(rowsInSource(control), COUNT_FORMAT),
    numberCell(rowsUsed, COUNT_FORMAT),
    textCell(monthsText(control), "wrappedWords"),
  ];
  const lines = controlLinesOf(control);
  if (lines.length === 0)
    return [
      {
        id: `kilde:${name}`,
        cells: [asIsCell(name, "wrapped"), textCell("", "words"), textCell(""), textCell(""), textCell(""), ...rows],
      },
    ];
  return lines.map((line, position) => ({
    id: `kilde:${name}:${line.kontoklasse}:${line.figure}`,
    cells: [
      asIsCell(name, "wrapped"),
      asIsCell(saidIn(controlLineText(line), language), "words"),
      ...[line.debet, line.kredit, line.netto].map((amount) => numberCell(kronerOf(amount), EXACT_FORMAT)),
      ...(position === 0 ? rows : []),
    ],
  }));
}
