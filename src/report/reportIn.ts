import type { Control, ControlResult } from "../law/controls/control";
import { sayIn } from "../texts/sayIn";
import { translate, type Language } from "../texts/translate";
import { saidIn, type Text } from "../texts/words";
import type { Problem } from "../ledger/problem";
import { call, type Formula } from "../table/formula";
import type { Cell, Table, TableColumn, TableRow } from "../table/table";
import type { TableChart } from "../table/tableChart";
import type { Report } from "./report";

type Say = (text: Text) => string;

/**
 * The report in its template's language: every text of the engine's own; names from the ledger, the organisation and
 * the lists stay as they are.
 */
export function reportIn(report: Report<Text>): Report {
  const { language } = report.template;
  const tables = report.tables.map((table) => tableIn(table, language));
  if (language === "nb") return { ...report, tables };
  return {
    ...report,
    tables,
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

/** The table in a language: what is ours as it is said there, and the user's own words as they stand. */
export function tableIn(table: Table<Text>, language: Language): Table {
  const say = (text: Text): string => saidIn(text, language);
  const { unitText, charts, ...rest } = table;
  return {
    ...rest,
    ...(language !== "nb" && { language }),
    title: say(table.title),
    group: say(table.group),
    labelHeader: say(table.labelHeader),
    ...(unitText !== undefined && { unitText: say(unitText) }),
    columns: table.columns.map((column): TableColumn => ({ ...column, header: say(column.header) })),
    rows: table.rows.map((row) => rowIn(row, say)),
    notes: table.notes.map(say),
    source: say(table.source),
    ...(charts && { charts: charts.map((chart) => chartIn(chart, say)) }),
  };
}

const rowIn = (row: TableRow<Text>, say: Say): TableRow => ({
  ...row,
  label: say(row.label),
  cells: row.cells.map((cell): Cell => (cell.kind === "text" ? { kind: "text", text: say(cell.text) } : cell)),
  ...(row.own && {
    own: Object.fromEntries(Object.entries(row.own).map(([column, formula]) => [column, formulaIn(formula, say)])),
  }),
});

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

const chartIn = (chart: TableChart<Text>, say: Say): TableChart => ({
  ...chart,
  title: say(chart.title),
  series: chart.series.map((series) => ({ ...series, name: say(series.name) })),
});
