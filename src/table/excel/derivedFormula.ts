import type { CellRun, CellTerms, Holds, ValueTerms } from "../cellTerms";
import { rowPosition } from "../rowPosition";
import { tablesInTerms } from "../tablesInTerms";
import { quotedSheet } from "./a1";
import { addressOf, rowOf } from "./expressions";
import type { FormulaMode } from "./formulas";
import { criterionText, sumifs } from "./sumifs";
import type { TablePlace } from "./tablePlace";

type Terms<K extends ValueTerms["kind"]> = Extract<ValueTerms, { kind: K }>;

/** What formulas of a table know of the workbook they stand in. */
interface Where {
  readonly here: TablePlace;
  readonly places: readonly TablePlace[];
  readonly mode: FormulaMode;
}

/** The formula of a single cell that says what it follows from; undefined where the workbook leaves out a table it points at. */
export function derivedFormula(terms: CellTerms, where: Where): string | undefined {
  if (tablesInTerms(terms).some((id) => !where.places.some(({ table }) => table.id === id))) return undefined;
  if (terms.kind !== "status") return `=${topExpression(terms, where)}`;
  const [over, words] = [`ROUND(${operandOf(terms.actual, where)}-${operandOf(terms.limit, where)},10)`, [terms.held, terms.missed].map(quoted)];
  return `=IF(${over}${terms.retning === "minst" ? ">=" : "<="}0,${words.join(",")})`;
}

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** A sum of amounts is snapped to the øre, one of shares to the tenth decimal. */
function topExpression(terms: ValueTerms, where: Where): string {
  switch (terms.kind) {
    case "sum":
      return `ROUND(${expression(terms, where)},${terms.of.some((part) => isShare(part.terms, where)) ? 10 : 2})`;
    case "sumWhere":
      return `ROUND(${expression(terms, where)},2)`;
    case "quotient":
      return quotient(terms, where);
    default:
      return expression(terms, where);
  }
}

function isShare(terms: ValueTerms, { here, places }: Where): boolean {
  if (terms.kind !== "cell") return terms.kind === "quotient" || terms.kind === "meanWhere";
  const { table } = placeOf(terms.table, { here, places });
  const kind = table.rows[rowPosition(table.rows, terms.row)]?.cells[table.columns.findIndex(({ id }) => id === terms.column)]?.kind;
  return kind === "ratio" || kind === "number";
}

function expression(terms: ValueTerms, where: Where): string {
  switch (terms.kind) {
    case "cell":
      return blockOf({ rows: [terms.row], column: terms.column, table: terms.table }, where);
    case "postings":
      return `${terms.negated ? "-" : ""}ROUND(${[terms.criteria, ...terms.also].map((criteria) => sumifs(terms.figure, criteria)).join("+")},2)`;
    case "sum":
      return terms.of.length === 0 ? "0" : terms.of.map((part, p) => `${part.sign < 0 ? "-" : p > 0 ? "+" : ""}${operandOf(part.terms, where)}`).join("");
    case "quotient":
      return quotient(terms, where);
    case "sumWhere":
      return terms.where.length === 0 ? `SUM(${blockOf(terms.run, where)})` : `SUMIFS(${[blockOf(terms.run, where), ...criteriaOf(terms.run, terms.where, where)].join(",")})`;
    case "maxWhere":
      return terms.where.length === 0 ? `MAX(${blockOf(terms.run, where)})` : `MAXIFS(${[blockOf(terms.run, where), ...criteriaOf(terms.run, terms.where, where)].join(",")})`;
    case "meanWhere":
      return mean(terms, where);
  }
}

/** What is one value needs no parentheses. */
const operandOf = (terms: ValueTerms, where: Where): string => (terms.kind === "sum" && terms.of.length > 1 ? `(${expression(terms, where)})` : expression(terms, where));

function quotient({ of, to, fn }: Terms<"quotient">, where: Where): string {
  const [dividend, divisor] = [operandOf(of, where), operandOf(to, where)];
  const sizes = fn === "DISPFOND_PCT" || fn === "GJELDSGRAD";
  const plain = sizes ? `ABS(${dividend})/ABS(${divisor})` : `${dividend}/${divisor}`;
  return `IF(${divisor}=0,"",${fn && where.mode === "funksjoner" ? `KOMMUNE.${fn}(${dividend},${divisor})` : plain})`;
}

/** A table shows no mean of nothing, so what is divided by is never 0. */
function mean({ run, weights, where: holds }: Terms<"meanWhere">, where: Where): string {
  const [values, weight] = [blockOf(run, where), blockOf({ ...run, column: weights }, where)];
  if (holds.length === 0) return `SUMPRODUCT(${values},${weight})/SUM(${weight})`;
  const tests = holds.map(({ column, text, not }) => `(${blockOf({ ...run, column }, where)}${not ? "<>" : "="}${quoted(text)})`);
  return `SUMPRODUCT(${tests.join("*")}*${values}*${weight})/SUMIFS(${[weight, ...criteriaOf(run, holds, where)].join(",")})`;
}

const criteriaOf = (run: CellRun, holds: readonly Holds[], where: Where): readonly string[] => holds.flatMap(({ column, text, not }) => [blockOf({ ...run, column }, where), criterionText({ column, key: text, not })]);

/** The address of the cells, with the sheet when it is another. Throws when the rows do not follow each other. */
function blockOf({ rows, column, table: id }: CellRun, where: Where): string {
  const place = placeOf(id, where);
  const positions = rows.map((row) => rowOf(place, row).position);
  const at = place.table.columns.findIndex((candidate) => candidate.id === column);
  const [first, last] = [positions[0] ?? 0, positions.at(-1) ?? 0];
  if (at < 0 || positions.some((position, p) => position !== first + p)) throw new Error(`${place.table.id} har ikke cellene ${rows.join(", ")} i ${column} samlet`);
  const address = first === last ? addressOf(place, first, at) : `${addressOf(place, first, at)}:${addressOf(place, last, at)}`;
  return place.sheet === where.here.sheet ? address : `${quotedSheet(place.sheet)}!${address}`;
}

function placeOf(id: string | undefined, { here, places }: Pick<Where, "here" | "places">): TablePlace {
  const place = id === undefined ? here : places.find(({ table }) => table.id === id);
  if (!place) throw new Error(`Tabellen ${String(id)} er ikke i arbeidsboken`);
  return place;
}
