import { words, wordsOf, type Text } from "../../texts/words";
import { asciiId } from "../../ledger/asciiId";
import type { Line, StatementDefinition } from "../../law/tables/definition";
import type { Criterion, Grunnlag } from "../../ledger/grunnlag/grunnlag";
import { ENHET, KONTOKLASSE, lineColumn, OMRADE, PROSJEKT } from "../../ledger/grunnlag/keyColumns";
import { prosjektKeys } from "../../ledger/grunnlag/rowsWhere";
import { rememberedFor } from "../../ledger/rememberedFor";
import { sumOfRows, type Formula } from "../../table/formula";
import { statementSource, postedAmount, type Statement, type StatementRow } from "./statement";

/** A tjenesteområde and its enheter, in the order they are printed. */
export interface OmradeGroup {
  readonly omrade: string;
  readonly enheter: readonly string[];
}

/** Id of a table that is made once per tjenesteområde. */
export const omradeTableId = ({ id }: Pick<StatementDefinition, "id">, omrade: string): string =>
  `${id}-${asciiId(omrade)}`;

/** Id of the row of a tjenesteområde. */
export const omradeRowId = (omrade: string): string => `omrade-${asciiId(omrade)}`;

/** The statement of a definition that is made once: its table and the controls ask for the same. */
export function wholeStatement(
  definition: StatementDefinition,
  { grunnlag, groups }: { readonly grunnlag: Grunnlag; readonly groups: readonly OmradeGroup[] },
): Statement {
  const made = madeOf(grunnlag)(groups);
  const statement = made.get(definition) ?? evaluate(definition, grunnlag, groups);
  made.set(definition, statement);
  return statement;
}

type Made = Map<StatementDefinition, Statement>;

const madeOf = rememberedFor<Grunnlag, (groups: readonly OmradeGroup[]) => Made>(() => rememberedFor(() => new Map()));

/**
 * The statement: every line's exact figures in ledger sign. `omrade` is given for a definition that is made once per
 * tjenesteområde.
 */
export function evaluate(
  definition: StatementDefinition,
  grunnlag: Grunnlag,
  groups: readonly OmradeGroup[],
  omrade?: OmradeGroup,
): Statement {
  /** Line id -> its rows: one, or one per group, or none where an empty line is left out. */
  const made = new Map<string, readonly StatementRow[]>();
  const lines = new Map(definition.lines.map((line) => [line.id, line]));
  const rowsOf = (id: string): readonly StatementRow[] => {
    const line = lines.get(id);
    if (!line) throw new Error(`${definition.id} har ingen linje ${id}`);
    const known = made.get(id) ?? rowsOfLine(line, definition, { grunnlag, groups, omrade, rowsOf });
    made.set(id, known);
    return known;
  };
  const title = wordsOf(definition.title);
  return {
    id: omrade ? omradeTableId(definition, omrade.omrade) : definition.id,
    title: omrade ? words`${title} – ${omrade.omrade}` : title,
    group: wordsOf(definition.group),
    source: statementSource(definition),
    labelHeader: wordsOf(definition.labelHeader),
    creditPositive: definition.creditPositive ?? false,
    columns: definition.columns,
    notes: definition.notes?.map(wordsOf) ?? [],
    rows: withoutEmptyHeadings(definition.lines.flatMap((line) => rowsOf(line.id))),
    grunnlag,
  };
}

/** A heading whose lines are all left out for lack of figures goes with them. */
const withoutEmptyHeadings = (rows: readonly StatementRow[]): readonly StatementRow[] =>
  rows.filter(({ kind }, r) => kind !== "heading" || (rows[r + 1]?.kind ?? "heading") !== "heading");

interface Surroundings {
  readonly grunnlag: Grunnlag;
  readonly groups: readonly OmradeGroup[];
  readonly omrade: OmradeGroup | undefined;
  /** Rows of a line, wherever in the definition it stands: a balance has its sums above what they add. */
  readonly rowsOf: (id: string) => readonly StatementRow[];
}

function rowsOfLine(line: Line, definition: StatementDefinition, around: Surroundings): readonly StatementRow[] {
  const label = "label" in line ? wordsOf(line.label) : "";
  switch (line.kind) {
    case "heading":
      return [{ id: line.id, number: "", label, kind: "heading", shows: "debit", formula: null }];
    case "accounts":
      return shown({ ...line, label, formula: onLines(definition.id, [line.id]) }, around);
    case "line":
      return shown({ ...line, label, formula: onLines(line.of, [line.id]) }, around);
    case "keys":
      return shown({ ...line, label, formula: posted([line.where], line.negated) }, around);
    case "lines":
      // The lines of a statement have no posting in common.
      return shown({ ...line, label, formula: onLines(line.of, line.lines, line.negated) }, around);
    case "groups":
      return groupRows(line, around);
    case "prosjekter":
      return prosjektRows(line, around);
    case "sum":
      return [sumRow({ ...line, label }, around)];
  }
}

/**
 * The sum of the postings that hold every criterion of one of the sets; `negated`: taken out of a sum instead of into
 * it.
 */
const posted = (sets: readonly (readonly Criterion[])[], negated = false): Formula => ({
  is: "postings",
  sets,
  sign: negated ? -1 : 1,
});

const onLines = (statement: string, lines: readonly string[], negated = false): Formula =>
  posted(
    lines.map((key) => [{ column: lineColumn(statement), key }]),
    negated,
  );

type PostedLine = Pick<StatementRow, "id" | "label" | "shows" | "formula"> & {
  readonly number?: string;
  readonly only?: StatementRow["only"];
  readonly omitWhenZero?: true | undefined;
};

/** A row of postings, unless it is left out because it has none. */
function shown(
  { id, number = "", label, shows, formula, only, omitWhenZero }: PostedLine,
  { grunnlag }: Surroundings,
): readonly StatementRow[] {
  const isZero = grunnlag.figures.every((figure) => postedAmount(formula, grunnlag, figure) === 0);
  return omitWhenZero && isZero ? [] : [{ id, number, label, kind: "line", shows, formula, only }];
}

function prosjektRows(
  { id, where, shows }: Extract<Line, { kind: "prosjekter" }>,
  around: Surroundings,
): readonly StatementRow[] {
  return prosjektKeys(around.grunnlag, where).flatMap((key) => {
    const code = /^\S+/.exec(key)?.[0] ?? "";
    const label = key.slice(code.length).trim() || code || words`Uten prosjekt`;
    const formula = posted([[...where, { column: PROSJEKT, key }]]);
    return shown(
      {
        id: `${id}-${asciiId(code) || "uten"}`,
        number: code,
        label,
        shows,
        formula,
        omitWhenZero: true,
      },
      around,
    );
  });
}

function groupRows(
  { by, shows, where = [] }: Extract<Line, { kind: "groups" }>,
  around: Surroundings,
): readonly StatementRow[] {
  const all: readonly Criterion[] = [{ column: KONTOKLASSE, key: "drift" }, ...where];
  const row = (id: string, number: string, label: string, ...own: readonly Criterion[]): StatementRow => ({
    id,
    number,
    label,
    kind: "line",
    shows,
    formula: posted([[...all, ...own]]),
  });
  if (by === "omrade")
    return around.groups.map(({ omrade }) => row(omradeRowId(omrade), "", omrade, { column: OMRADE, key: omrade }));
  if (!around.omrade) throw new Error("En linje per enhet hører hjemme i en tabell per tjenesteområde");
  const own: Criterion = { column: OMRADE, key: around.omrade.omrade };
  return around.omrade.enheter.map((enhet) =>
    row(`enhet-${asciiId(enhet)}`, /^\w+/.exec(enhet)?.[0] ?? enhet, enhet, own, { column: ENHET, key: enhet }),
  );
}

function sumRow(
  {
    id,
    number,
    label,
    shows,
    of,
    total,
    only,
  }: Omit<Extract<Line, { kind: "sum" }>, "label"> & { readonly label: Text },
  { rowsOf }: Surroundings,
): StatementRow {
  const formula = sumOfRows(of.flatMap(rowsOf).map((row) => ({ row: row.id, sign: 1 })));
  return { id, number, label, kind: total ? "total" : "sum", shows, formula, only };
}
