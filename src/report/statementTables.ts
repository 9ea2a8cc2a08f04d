import { saidIn, type Text } from "../texts/words";
import { STANDARD_LABELS } from "./template/defaultTemplate";
import type { Month } from "../ledger/period";
import { asOf } from "../texts/dates";
import type { StatementDefinition, RowPair } from "../law/tables/definition";
import { KONSERNINTERNE } from "../law/tables/balanse";
import { BUDSJETTJUSTERING } from "../law/tables/budsjettjustering";
import { RESULTAT_PER_TJENESTEOMRADE, STATUS_OKONOMI } from "../law/tables/tjenesteomrader";
import { evaluate, omradeRowId, omradeTableId, wholeStatement, type OmradeGroup } from "./tables/evaluate";
import type { Grunnlag } from "../ledger/grunnlag/grunnlag";
import { mergeRows } from "./tables/mergeRows";
import type { Statement, StatementRow } from "./tables/statement";
import { yearBudget } from "./tables/columnLack";
import { layOut, type LayoutSettings, type PrognoseSettings } from "./tables/layOut";
import { rowPosition } from "../table/rowPosition";
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
  /** The report's tables of an id in the catalogue: a table may show another's prognoses. */
  readonly tablesOf: (id: string) => readonly Table<Text>[];
}

/** The tables of a definition: one for each tjenesteområde where it says so. */
export function statementTables(definition: StatementDefinition, basis: StatementBasis): readonly Table<Text>[] {
  const { grunnlag, groups } = basis;
  const statements = definition.perOmrade
    ? groups.map((omrade) => evaluate(definition, grunnlag, groups, omrade))
    : [wholeStatement(definition, basis)];
  return statements.map((statement) => tableOf(asShown(statement, basis), definition, basis));
}

/** The statement laid out as the template says. */
export function tableOf(
  statement: Statement,
  definition: StatementDefinition,
  basis: StatementBasis,
  drafts?: ReadonlyMap<string, string>,
): Table<Text> {
  const { template, year, month, grunnlag } = basis;
  const settings: LayoutSettings = {
    ...template,
    year,
    columns:
      template.columns[definition.id] ??
      (month === null
        ? undefined
        : periodColumns(definition, yearBudget(grunnlag.figures, template.avvikMot) ?? "revidertBudsjett")),
    labels: template.labels[definition.id] ?? {},
    standardLabels: STANDARD_LABELS[definition.id] ?? {},
    prognose: month === null ? null : prognoseSettings(statement, definition, month, basis),
    inputs: basis.inputs.get(statement.id) ?? new Map(),
    drafts,
    notes: lineNotes(definition.id, template.noter, basis.noteTables),
  };
  return layOut(
    month === null ? statement : { ...statement, title: asOf(statement.title, year, month) },
    settings,
    (id) => basis.tablesOf(STATUS_OKONOMI.id).find((table) => table.id === id),
  );
}

function prognoseSettings(
  statement: Statement,
  definition: StatementDefinition,
  month: Month,
  basis: StatementBasis,
): PrognoseSettings {
  const {
    template,
    grunnlag: { figures },
  } = basis;
  return {
    months: month,
    budget: yearBudget(figures, template.avvikMot) ?? null,
    hasLastYear: figures.includes("iFjorHittil") && figures.includes("regnskapIFjor"),
    metode: template.prognose.metode,
    perRad: template.prognose.perRad[statement.id] ?? {},
    linked: linkedRows(statement, definition, basis),
  };
}

/**
 * Rows whose prognosis stands in «Status økonomi», with what the controller has written there: an område is its sum, an
 * enhet its row.
 */
function linkedRows(
  { id: own, rows }: Statement,
  definition: StatementDefinition,
  { groups, tablesOf }: StatementBasis,
): PrognoseSettings["linked"] {
  const isProposal = definition === BUDSJETTJUSTERING;
  if (definition !== RESULTAT_PER_TJENESTEOMRADE && !isProposal) return new Map();
  return new Map(
    groups.flatMap(({ omrade }) => {
      const status = tablesOf(STATUS_OKONOMI.id).find(({ id }) => id === omradeTableId(STATUS_OKONOMI, omrade));
      if (
        !status?.columns.some(({ kind }) => kind === "prognose") ||
        (isProposal && own !== omradeTableId(BUDSJETTJUSTERING, omrade))
      )
        return [];
      const links = isProposal
        ? rows.filter(({ formula }) => formula?.is === "postings").map(({ id }) => [id, id] as const)
        : [[omradeRowId(omrade), "sum"] as const];
      return links
        .filter(([, row]) => rowPosition(status.rows, row) >= 0)
        .map(([id, row]) => [id, { table: status.id, row }] as const);
    }),
  );
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

/**
 * The statement with one net line a fund, as the layout of 2020 and 2021 has it: «Netto avsetninger til eller bruk av
 * …» for each pair of «Avsetninger til …» and «Bruk av …». Lines after a pair are numbered one lower. Source:
 * accounts of Stavanger 2020 and 2021; the layout was changed by regulation 9.12.2021 no. 3479.
 */
function netFundLines(statement: Statement): Statement {
  const ids = new Set(statement.rows.map(({ id }) => id));
  const pairs = statement.rows.flatMap((row) => pairOf(ids, row));
  const seconds = statement.rows.flatMap((row, position) =>
    pairs.some(({ second }) => second === row.id) ? [position] : [],
  );
  const lowered = statement.rows.map((row, position) =>
    withNumber(row, seconds.filter((second) => second < position).length),
  );
  return mergeRows({ ...statement, rows: lowered }, pairs);
}

function pairOf(ids: ReadonlySet<string>, { id, label }: StatementRow): readonly RowPair[] {
  const second = id.replace("avsetning", "bruk");
  if (!id.startsWith("avsetning") || !ids.has(second)) return [];
  return [
    {
      first: id,
      second,
      id: id.replace("avsetning", "netto"),
      label: saidIn(label, "nb").replace("Avsetninger til", "Netto avsetninger til eller bruk av"),
    },
  ];
}

function withNumber(row: StatementRow, lower: number): StatementRow {
  return /^\d+$/.test(row.number) ? { ...row, number: String(Number(row.number) - lower) } : row;
}
