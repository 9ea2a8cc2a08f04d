import { negate, sumOre, ZERO, type Ore } from "../../amounts/ore";
import { asciiId } from "../../ledger/asciiId";
import type { Line, StatementDefinition } from "../../law/tables/definition";
import { ENHET, KONTOKLASSE, lineColumn, OMRADE, PROSJEKT, type Criterion, type Grunnlag } from "../../ledger/grunnlag/grunnlag";
import { prosjektKeys, sumsWhere } from "../../ledger/grunnlag/rowsWhere";
import type { ReportFigure } from "../../ledger/grunnlag/reportFigure";
import type { Statement, StatementRow, StatementTerms } from "./statement";

/** A tjenesteområde and its enheter, in the order they are printed. */
export interface OmradeGroup {
  readonly omrade: string;
  readonly enheter: readonly string[];
}

/** Id of a table that is made once per tjenesteområde. */
export const omradeTableId = ({ id }: Pick<StatementDefinition, "id">, omrade: string): string => `${id}-${asciiId(omrade)}`;

/** Id of the row of a tjenesteområde. */
export const omradeRowId = (omrade: string): string => `omrade-${asciiId(omrade)}`;

/** The statement: every line's exact figures in ledger sign. `omrade` is given for a definition that is made once per tjenesteområde. */
export function evaluate(definition: StatementDefinition, grunnlag: Grunnlag, groups: readonly OmradeGroup[], omrade?: OmradeGroup): Statement {
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
  return {
    id: omrade ? omradeTableId(definition, omrade.omrade) : definition.id,
    title: omrade ? `${definition.title} – ${omrade.omrade}` : definition.title,
    group: definition.group,
    source: `${definition.source.paragraph} (${definition.source.regulation}). ${definition.source.mapping}.`,
    labelHeader: definition.labelHeader,
    creditPositive: definition.creditPositive ?? false,
    columns: definition.columns,
    notes: definition.notes ?? [],
    rows: withoutEmptyHeadings(definition.lines.flatMap((line) => rowsOf(line.id))),
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

function rowsOfLine(line: Line, definition: StatementDefinition, around: Surroundings): StatementRow[] {
  switch (line.kind) {
    case "heading":
      return [{ id: line.id, number: "", label: line.label, kind: "heading", shows: "debit", terms: { kind: "none" }, amounts: {} }];
    case "accounts":
      return omitted(line, postingsRow(line.id, line.number, line.label, line.shows, [{ column: lineColumn(definition.id), key: line.id }], around));
    case "line":
      return omitted(line, postingsRow(line.id, "", line.label, line.shows, [{ column: lineColumn(line.of), key: line.id }], around));
    case "keys":
      return omitted(line, postingsRow(line.id, "", line.label, line.shows, line.where, around, line.negated));
    case "lines":
      return omitted(line, linesRow(line, around));
    case "groups":
      return groupRows(line, around);
    case "prosjekter":
      return prosjektRows(line, around);
    case "sum":
      return [sumRow(line, around)];
  }
}

function omitted(line: { omitWhenZero?: true | undefined }, row: StatementRow): StatementRow[] {
  return line.omitWhenZero && Object.values(row.amounts).every((amount) => amount === 0) ? [] : [row];
}

function postingsRow(id: string, number: string, label: string, shows: "debit" | "credit", criteria: readonly Criterion[], { grunnlag }: Surroundings, negated = false): StatementRow {
  const sums = sumsWhere(grunnlag, criteria);
  const amounts = negated ? eachFigure(grunnlag, (figure) => negate(sums[figure] ?? ZERO)) : sums;
  return { id, number, label, kind: "line", shows, terms: { kind: "postings", criteria, negated }, amounts };
}

/** The lines of a statement have no posting in common, so their sums are added. */
function linesRow(line: Extract<Line, { kind: "lines" }>, around: Surroundings): StatementRow {
  const [first, ...also] = line.lines.map((key) => postingsRow(line.id, "", line.label, line.shows, [{ column: lineColumn(line.of), key }], around, line.negated)) as [StatementRow, ...StatementRow[]];
  const amounts = eachFigure(around.grunnlag, (figure) => sumOre([first, ...also].map((row) => row.amounts[figure] ?? ZERO)));
  const terms: StatementTerms = { ...(first.terms as Extract<StatementTerms, { kind: "postings" }>), also: also.map(({ terms: other }) => (other as Extract<StatementTerms, { kind: "postings" }>).criteria) };
  return { ...first, amounts, terms, only: line.only };
}

function prosjektRows(line: Extract<Line, { kind: "prosjekter" }>, around: Surroundings): StatementRow[] {
  return prosjektKeys(around.grunnlag, line.where).flatMap((key) => {
    const code = /^\S+/.exec(key)?.[0] ?? "";
    const row = postingsRow(`${line.id}-${asciiId(code) || "uten"}`, code, key.slice(code.length).trim() || code || "Uten prosjekt", line.shows, [...line.where, { column: PROSJEKT, key }], around);
    return omitted({ omitWhenZero: true }, code === "" ? row : { ...row, isName: true });
  });
}

function groupRows(line: Extract<Line, { kind: "groups" }>, around: Surroundings): StatementRow[] {
  const all: readonly Criterion[] = [{ column: KONTOKLASSE, key: "drift" }, ...(line.where ?? [])];
  if (line.by === "omrade") {
    return around.groups.map(({ omrade }) => ({ ...postingsRow(omradeRowId(omrade), "", omrade, line.shows, [...all, { column: OMRADE, key: omrade }], around), isName: true }));
  }
  if (!around.omrade) throw new Error("En linje per enhet hører hjemme i en tabell per tjenesteområde");
  const own: Criterion = { column: OMRADE, key: around.omrade.omrade };
  return around.omrade.enheter.map((enhet) => {
    const code = /^\w+/.exec(enhet)?.[0] ?? enhet;
    return { ...postingsRow(`enhet-${asciiId(enhet)}`, code, enhet, line.shows, [...all, own, { column: ENHET, key: enhet }], around), isName: true };
  });
}

function sumRow(line: Extract<Line, { kind: "sum" }>, { grunnlag, rowsOf }: Surroundings): StatementRow {
  const parts = line.of.flatMap(rowsOf);
  const amounts = eachFigure(grunnlag, (figure) => sumOre(parts.map((row) => row.amounts[figure] ?? ZERO)));
  const terms: StatementTerms = { kind: "rows", of: parts.map((row) => row.id) };
  return { id: line.id, number: line.number, label: line.label, kind: line.total ? "total" : "sum", shows: line.shows, terms, amounts, only: line.only };
}

function eachFigure(grunnlag: Grunnlag, amountOf: (figure: ReportFigure) => Ore): Partial<Record<ReportFigure, Ore>> {
  return Object.fromEntries(grunnlag.figures.map((figure) => [figure, amountOf(figure)]));
}
