import { ore } from "../amounts/ore";
import type { Month } from "../ledger/period";
import { lastDayOf } from "../ledger/period";
import type { StatementDefinition } from "../law/tables/definition";
import { KONSERNINTERNE } from "../law/tables/balanse";
import { RESULTAT_PER_TJENESTEOMRADE, STATUS_OKONOMI } from "../law/tables/tjenesteomrader";
import { evaluate, type OmradeGroup } from "./tables/evaluate";
import type { Grunnlag } from "../ledger/grunnlag/grunnlag";
import { mergeRows } from "./tables/mergeRows";
import { netFundLines } from "./tables/netFundLines";
import type { Statement } from "./tables/statement";
import { yearBudget } from "./tables/columnLack";
import { layOut, type LayoutSettings } from "./tables/layOut";
import type { PrognoseSettings } from "./tables/rowFigures";
import type { RowInputs, Table } from "../table/table";
import { lineNotes } from "./lineNotes";
import { perPortefolje } from "./perPortefolje";
import { periodColumns } from "./periodColumns";
import type { Template } from "./template/template";

export interface StatementBasis {
  readonly template: Template;
  readonly year: number;
  /** Null in a report of the whole year. */
  readonly month: Month | null;
  readonly grunnlag: Grunnlag;
  readonly groups: readonly OmradeGroup[];
  /** Prosjekt -> portefølje; null where no list tells. */
  readonly portefoljer: ReadonlyMap<string, string> | null;
  /** Table id -> row id -> what the user has written. */
  readonly inputs: ReadonlyMap<string, ReadonlyMap<string, RowInputs>>;
  /** Ids of the report's tables: lines refer to the notes among them. */
  readonly noteTables: ReadonlySet<string>;
}

/** A table with the id of its definition in the catalogue. */
export interface MadeTable {
  readonly id: string;
  readonly table: Table;
}

/** The tables of the definitions, one for each tjenesteområde where the definition says so, in the order given. */
export function statementTables(definitions: readonly StatementDefinition[], basis: StatementBasis): readonly MadeTable[] {
  const made = new Map<StatementDefinition, readonly Table[]>();
  // A table whose prognosis is another table's comes after it.
  for (const definition of [...definitions].sort((a, b) => depth(a) - depth(b))) {
    const statements = (definition.perOmrade ? basis.groups : [undefined]).map((omrade) => evaluate(definition, basis.grunnlag, basis.groups, omrade));
    made.set(definition, statements.map((statement) => tableOf(asShown(statement, basis), definition, basis, [...made.values()].flat())));
  }
  return definitions.flatMap((definition) => (made.get(definition) ?? []).map((table) => ({ id: definition.id, table })));
}

const depth = ({ id }: StatementDefinition): number => (id === STATUS_OKONOMI.id ? 0 : 1);

/** The statement laid out as the template says. `others`: tables whose prognoses it may show. */
export function tableOf(statement: Statement, definition: StatementDefinition, basis: StatementBasis, others: readonly Table[], drafts?: ReadonlyMap<string, string>): Table {
  const { template, year, month, grunnlag } = basis;
  const settings: LayoutSettings = {
    ...template,
    year,
    columns: template.columns[definition.id] ?? (month === null ? undefined : periodColumns(definition, yearBudget(grunnlag.figures, template.avvikMot) ?? "revidertBudsjett")),
    labels: template.labels[definition.id] ?? {},
    prognose: month === null ? null : prognoseSettings(statement, month, basis, others),
    inputs: basis.inputs.get(statement.id) ?? new Map(),
    drafts,
    notes: lineNotes(definition.id, template.noter, basis.noteTables),
  };
  return layOut(month === null ? statement : { ...statement, title: `${statement.title} per ${lastDayOf(year, month)}` }, grunnlag.figures, settings);
}

function prognoseSettings(statement: Statement, month: Month, { template, grunnlag: { figures } }: StatementBasis, others: readonly Table[]): PrognoseSettings {
  return {
    months: month,
    budget: yearBudget(figures, template.avvikMot) ?? null,
    hasLastYear: figures.includes("iFjorHittil") && figures.includes("regnskapIFjor"),
    metode: template.prognose.metode,
    perRad: template.prognose.perRad[statement.id] ?? {},
    linked: linkedRows(statement, others),
  };
}

/** Rows whose prognosis stands in «Status økonomi», with what the controller has written there: an område is its sum, an enhet its row. */
function linkedRows(statement: Statement, others: readonly Table[]): PrognoseSettings["linked"] {
  const link = (row: string, table: string, of: string): readonly (readonly [string, { table: string; row: string; ore: ReturnType<typeof ore> }])[] => {
    const found = others.find(({ id }) => id === table);
    const column = found?.columns.findIndex(({ kind }) => kind === "prognose") ?? -1;
    const source = found?.rows.find(({ id }) => id === of);
    const cell = source?.cells[column];
    return source && cell?.kind === "amount" ? [[row, { table, row: of, ore: ore(cell.ore * source.sign) }]] : [];
  };
  const rows = statement.rows.filter(({ terms }) => terms.kind === "postings");
  if (statement.id === RESULTAT_PER_TJENESTEOMRADE.id) return new Map(rows.flatMap(({ id }) => link(id, id.replace("omrade", STATUS_OKONOMI.id), "sum")));
  const status = statement.id.replace(/^budsjettjustering-/, `${STATUS_OKONOMI.id}-`);
  return status === statement.id ? new Map() : new Map(rows.flatMap(({ id }) => link(id, status, id)));
}

/** The last year whose layout had one net line a fund. */
const LAST_NET_YEAR = 2021;

/** The statement with the lines that the template shows as one. */
function asShown(statement: Statement, { template, year, portefoljer }: StatementBasis): Statement {
  const { fundLines, konserninterne } = template;
  const net = fundLines === "netto" || (fundLines === "etterAar" && year <= LAST_NET_YEAR);
  const whole = perPortefolje(statement, template, portefoljer);
  const funds = net ? netFundLines(whole) : whole;
  return konserninterne === "samlet" ? mergeRows(funds, KONSERNINTERNE) : funds;
}
