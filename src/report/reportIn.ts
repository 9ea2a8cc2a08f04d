import type { Control, ControlResult } from "../law/controls/control";
import { sayIn } from "../texts/sayIn";
import { translate, type Language } from "../texts/translate";
import type { Problem } from "../ledger/problem";
import { call, type Formula } from "../table/formula";
import type { Cell, Table, TableColumn, TableRow } from "../table/table";
import type { TableChart } from "../table/tableChart";
import type { Report } from "./report";

type Say = ReturnType<typeof sayIn>;

/**
 * The report in its template's language: every text of the engine's own; names from the ledger, the organisation and
 * the lists stay as they are.
 */
export function reportIn(report: Report): Report {
  const { language } = report.template;
  if (language === "nb") return report;
  return {
    ...report,
    tables: report.tables.map((table) => tableIn(table, language)),
    controlResults: report.controlResults.map((result) => resultIn(result, language)),
    problems: report.problems.map((problem) => problemIn(problem, language)),
    forbehold: report.forbehold.map((each) => ({ ...each, text: translate(each.text, language) })),
  };
}

/** The problem in a language; its code stays. */
export const problemIn = (problem: Problem, language: Language): Problem => ({
  ...problem,
  message: translate(problem.message, language),
});

/** What came of a control, in a language. */
function resultIn(result: ControlResult<Control>, language: Language): ControlResult<Control> {
  const say = sayIn(language);
  const { control } = result;
  return {
    ...result,
    message: say(result.message),
    control: {
      ...control,
      title: say(control.title),
      source: say(control.source),
      rule: say(control.rule),
      advice: say(control.advice),
    },
  };
}

/** The table in a language. */
export function tableIn(table: Table, language: Language): Table {
  if (language === "nb") return table;
  const say = sayIn(language);
  return {
    ...table,
    language,
    title: say(table.title),
    group: say(table.group),
    labelHeader: say(table.labelHeader),
    ...(table.unitText === undefined ? {} : { unitText: say(table.unitText) }),
    columns: table.columns.map((column): TableColumn =>
      column.kind === "value" && column.isName ? column : { ...column, header: say(column.header) },
    ),
    rows: table.rows.map((row) => rowIn(row, table.columns, say)),
    notes: table.notes.map(say),
    source: say(table.source),
    ...(table.charts === undefined ? {} : { charts: table.charts.map((chart) => chartIn(chart, say)) }),
  };
}

function rowIn(row: TableRow, columns: readonly TableColumn[], say: Say): TableRow {
  return {
    ...row,
    label: row.isName ? row.label : say(row.label),
    cells: row.cells.map((cell, c) => {
      const column = columns[c];
      return column && row.namesIn?.includes(column.id) ? cell : cellIn(cell, column, say);
    }),
    ...(row.own === undefined
      ? {}
      : {
          own: Object.fromEntries(
            Object.entries(row.own).map(([column, formula]) => [column, formulaIn(formula, say)]),
          ),
        }),
  };
}

/** Words from a list are the user's, and formulas look them up. */
const cellIn = (cell: Cell, column: TableColumn | undefined, say: Say): Cell =>
  cell.kind === "text" && column?.kind === "text" && column.isOurs ? { ...cell, text: say(cell.text) } : cell;

/** What a formula writes is ours. */
const formulaIn = (formula: Formula, say: Say): Formula =>
  formula.is === "call" && formula.fn === "status"
    ? call("status", formula.args, {
        ...formula.by,
        held: say(formula.by.held),
        missed: say(formula.by.missed),
        ...(formula.by.blank !== undefined && { blank: say(formula.by.blank) }),
      })
    : formula;

const chartIn = (chart: TableChart, say: Say): TableChart => ({
  ...chart,
  title: chart.isName ? chart.title : say(chart.title),
  series: chart.series.map((series) => ({ ...series, name: say(series.name) })),
});
