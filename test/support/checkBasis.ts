import { lastDayOf } from "../../src/texts/dates";
import type { Statement, StatementRow } from "../../src/report/tables/statement";
import { partsOf, sumOfRows } from "../../src/table/formula";
import { ore } from "../../src/amounts/ore";
import type { CheckBasis } from "../../src/report/controls/checkBasis";
import type { Term } from "../../src/law/controls/control";
import { buildLedger } from "../../src/ledger/buildLedger";
import type { Ledger } from "../../src/ledger/ledger";
import type { Organisation } from "../../src/ledger/organisation";
import type { Listing } from "../../src/source/lists/listing";
import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import { listTables } from "../../src/report/controls/listTables";
import { noteFigures } from "../../src/report/noteFigures";
import type { Template } from "../../src/report/template/template";
import type { Text } from "../../src/texts/words";
import type { Cell, Table } from "../../src/table/table";
import { DEFINITIONS } from "../../src/law/tables/all";
import { evaluate } from "../../src/report/tables/evaluate";
import { partitionsOf } from "../../src/report/tables/placeLine";
import { buildGrunnlag } from "../../src/ledger/grunnlag/grunnlag";
import { omradeGroups } from "../../src/report/reportBasis";
import { controlOf } from "./controlOf";
import type { ReportFigure } from "../../src/ledger/grunnlag/reportFigure";

/** The basis of the controls as a report has it, of this ledger and these small lists. */
export function checkBasisOf(ledger: Ledger, organisation: Organisation, changes: Partial<Template> = {}, listings: readonly Listing[] = []): CheckBasis {
  const template = { ...defaultTemplate(), ...changes };
  const grunnlag = buildGrunnlag(ledger, organisation, partitionsOf(DEFINITIONS.filter(({ partitions }) => partitions !== null), template.lineRules), template);
  const groups = omradeGroups(organisation, grunnlag, template.fellesOmrader);
  const notes = noteFigures({ year: ledger.year, unit: template.unit, signProfile: template.signProfile, grunnlag, listings });
  return { notes, lists: listTables(listings, ledger.year), statements: DEFINITIONS.filter(({ perOmrade }) => !perOmrade).map((definition) => evaluate(definition, grunnlag, groups)), grunnlag, ledger, sources: [controlOf("aar.csv", ledger)], artOverrides: template.artOverrides, period: null };
}

/** The statement with a row that is what it was and so many øre more; the rows that add it are what they were. */
function withRowMoved(statement: Statement, id: string, figure: ReportFigure, step: number): Statement {
  const { keyColumns, figures, rows } = statement.grunnlag;
  const [before, by] = [`${id}-før${statement.rows.length}`, `flyttet${statement.rows.length}`];
  const part = (row: string) => ({ row, sign: 1 }) as const;
  const adding = (row: StatementRow): StatementRow => {
    const parts = partsOf(row.formula)?.map((each) => part(each.row === id ? before : each.row));
    return parts ? { ...row, formula: sumOfRows(parts) } : row;
  };
  const posting = { keys: [...keyColumns.map(() => ""), by], amounts: figures.map((each) => ore(each === figure ? step : 0)) };
  return {
    ...statement,
    grunnlag: { figures, keyColumns: [...keyColumns, by], rows: [...rows.map((row) => ({ ...row, keys: [...row.keys, ""] })), posting] },
    rows: statement.rows.flatMap((row) => (row.id !== id ? [adding(row)] : [
      { ...row, formula: sumOfRows([part(before), part(by)]) },
      { ...adding(row), id: before },
      { ...row, id: by, formula: { is: "postings", sets: [[{ column: by, key: by }]], sign: 1 } },
    ])),
  };
}

/** The basis with a term's amount of a figure moved by so many øre, and nothing else. */
export function moved(basis: CheckBasis, term: Term, figure: ReportFigure, by: number): CheckBasis {
  const step = term.negated ? -by : by;
  switch (term.kind) {
    case "lines":
      return { ...basis, statements: basis.statements.map((statement) => (statement.id === term.statement ? withRowMoved(statement, term.rows[0] ?? "", figure, step) : statement)) };
    case "note":
      return { ...basis, notes: basis.notes.map((note) => (note.id !== term.note ? note : { ...note, rows: note.rows.map((row) => (row.id === term.rows[0] ? { ...row, ore: ore(row.ore + step) } : row)) })) };
    case "list": {
      const cell = term.cells[figure];
      const row = cell && "row" in cell ? cell.row : "rad1";
      return { ...basis, lists: basis.lists.map((table) => (table.id !== term.table ? table : withCellMoved(table, row, cell?.column ?? "", step))) };
    }
    case "keys": {
      const { keyColumns, figures, rows } = basis.grunnlag;
      const keys = keyColumns.map((column) => term.where.find((wanted) => wanted.column === column)?.key ?? "");
      return { ...basis, grunnlag: { keyColumns, figures, rows: [...rows, { keys, amounts: figures.map((each) => ore(each === figure ? step : 0)) }] } };
    }
    case "later":
      return { ...basis, period: { lastDay: lastDayOf(2024, 8), date: "31.08.2024", isOpenYear: false, later: ore((basis.period?.later ?? 0) + step) } };
    case "sources":
      return { ...basis, sources: [...basis.sources, { ...controlOf("til.csv", buildLedger(2024, [])), sums: { "1": { [figure]: ore(step) } } }] };
    case "postings":
      throw new Error("Et beløp på funksjon flyttes i hovedboken");
  }
}

function withCellMoved(table: Table<Text>, row: string, column: string, by: number): Table<Text> {
  const position = table.columns.findIndex(({ id }) => id === column);
  const movedCell = (cell: Cell<Text>, c: number): Cell<Text> => (c === position && cell.kind === "amount" ? { ...cell, ore: ore(cell.ore + by) } : cell);
  return { ...table, rows: table.rows.map((each) => (each.id === row ? { ...each, cells: each.cells.map(movedCell) } : each)) };
}
