import { ore } from "../../amounts/ore";
import { printKroner, type Unit } from "../../amounts/printAmount";
import type { Problem, Severity } from "../../ledger/problem";
import type { RawGrid } from "../../source/source";
import type { Table, TableRow } from "../../table/table";
import { madeReport, type ReportInput } from "../buildReport";
import type { Report } from "../report";
import { problemIn, tableIn } from "../reportIn";
import type { Template } from "../template/template";
import { compareLastYear, type ComparedLine, type ComparedTable } from "./compareLastYear";
import { publishedTables } from "./publishedTables";
import { inRow, words, type Text, type Words } from "../../texts/words";

/**
 * Last year's accounts in the report against what was published then. The note and the problems are in the report's
 * language.
 */
export interface Fjoraret {
  /** As they are made: in every language. */
  readonly compared: readonly ComparedTable[];
  /** The comparatives that are other than published, with room for the reason; null where none are. */
  readonly note: Table | null;
  readonly problems: readonly Problem[];
}

/** The finished report of last year as it was read, or why it was not. */
export interface FinishedReport {
  readonly name: string;
  readonly sheets: readonly RawGrid[] | Problem;
}

/**
 * The report's figures of last year against the finished report. Tables of the file that are no table of the report are
 * passed over.
 */
export function fjoraret({ name, sheets }: FinishedReport, input: ReportInput, report: Report): Fjoraret {
  const { language, signProfile } = report.template;
  if ("code" in sheets)
    return { compared: [], note: null, problems: [problemIn({ ...sheets, code: "fjoraret-uleselig" }, language)] };
  const tablesWith = (choices: Partial<Template>): readonly Table<Text>[] =>
    madeReport({ ...input, template: { ...report.template, ...choices } }).tables;
  const turned = tablesWith({ signProfile: signProfile === "raa" ? "inntekterPositive" : "raa" });
  const compared = compareLastYear(tablesWith({}), turned, publishedTables(sheets, report.year - 1));
  const note = noteOf(compared, report);
  return {
    compared,
    note: note && tableIn(note, language),
    problems: problemsOf(compared, name, report.year - 1).map((problem) => problemIn(problem, language)),
  };
}

/** The report with the comparatives that are other than published, and what is told of them. */
export const withFjoraret = (report: Report, { note, problems }: Fjoraret): Report => ({
  ...report,
  tables: [...report.tables, ...(note === null ? [] : [note])],
  problems: [...report.problems, ...problems],
});

const isChanged = ({ comparison }: ComparedLine): boolean => comparison === "endret";
const name = ({ number, label }: TableRow<Text>): Text => (number === "" ? label : words`${number} ${label}`);

function problemsOf(compared: readonly ComparedTable[], file: string, year: number): readonly Problem[] {
  if (compared.length === 0) {
    return [
      {
        code: "fjoraret-uten-tabeller",
        severity: "warning",
        message: words`«${file}» har ingen tabell som er lik en i rapporten og har en kolonne for regnskapet i ${year}. Gi fjorårets ferdige rapport, og ta med fjoråret i kildene.`,
        where: { file },
      },
    ];
  }
  return compared.flatMap((each) => problemsIn(each, file));
}

/** What is told of one table: that it is not compared, lines that are other than published, and those not compared. */
function problemsIn(compared: ComparedTable, file: string): readonly Problem[] {
  const { table, printed, isProved, lines } = compared;
  const where = { file, table: table.id };
  const place = words`arket «${printed.sheet}», kolonnen «${printed.header}»`;
  const problem = (code: string, severity: Severity, message: Words): Problem => ({ code, severity, where, message });
  if (!isProved)
    return [
      problem(
        "fjoraret-usikker",
        "warning",
        words`«${table.title}» er ikke sammenlignet med ${place}: for få linjer er like til å vite hvilken enhet og hvilke fortegn tabellen har. Se etter at det er fjorårets tabell.`,
      ),
    ];
  const changed = lines.filter(isChanged).map(({ row, published, now }) => {
    const [before, after] = [printKroner(published ?? ore(0)), printKroner(now)];
    return words`${name(row)} (publisert ${before}, nå ${after})`;
  });
  const unsure = lines
    .filter(({ comparison, now }) => comparison === "usikker" || (comparison === "borte" && now !== 0))
    .map(({ row }) => name(row));
  const problems: Problem[] = [];
  if (changed.length > 0)
    problems.push(
      problem(
        "fjoraret-endret",
        "warning",
        words`Regnskapet i fjor er et annet enn publisert i «${table.title}» (${place}): ${inRow(changed, "; ")}. Skriv årsaken i noten om endrede sammenligningstall, eller rett kilden.`,
      ),
    );
  if (unsure.length > 0)
    problems.push(
      problem(
        "fjoraret-linje-usikker",
        "info",
        words`I «${table.title}» er disse linjene ikke sammenlignet med ${place}, fordi det ikke er sikkert hvilken linje som er den samme: ${inRow(unsure, "; ")}.`,
      ),
    );
  return problems;
}

function noteOf(compared: readonly ComparedTable[], { template }: Report): Table<Text> | null {
  const rows = compared.flatMap(({ table, lines }) => lines.filter(isChanged).map((line) => rowOf(table, line)));
  if (rows.length === 0) return null;
  return {
    id: "note-sammenligningstall",
    title: words`Note: Endrede sammenligningstall`,
    group: words`Note sammenligningstall`,
    unit: template.unit satisfies Unit,
    labelHeader: words`Linje`,
    columns: [
      { kind: "text", id: "tabell", header: words`Tabell` },
      { kind: "value", id: "publisert", header: words`Publisert i fjor` },
      { kind: "value", id: "na", header: words`Regnskap i fjor nå` },
      {
        kind: "value",
        id: "endring",
        header: words`Endring`,
        of: [
          { column: "na", sign: 1 },
          { column: "publisert", sign: -1 },
        ],
      },
      { kind: "input", id: "kommentar", header: words`Årsak`, of: "text" },
    ],
    rows,
    notes: [words`Sammenligningstall som er andre enn i fjorårets årsrapport. Skriv årsaken ved siden av.`],
    source: words`Fjorårets ferdige rapport mot kildenes regnskap i fjor.`,
  };
}

function rowOf(table: Table<Text>, { row, now, published }: ComparedLine): TableRow<Text> {
  const was = published ?? ore(0);
  return {
    id: `${table.id}-${row.id}`,
    number: row.number,
    label: row.label,
    role: "line",
    sign: 1,
    avvikSign: 1,
    formula: null,
    cells: [
      { kind: "text", text: table.title },
      { kind: "amount", ore: was },
      { kind: "amount", ore: now },
      { kind: "amount", ore: ore(now - was) },
      { kind: "empty" },
    ],
  };
}
