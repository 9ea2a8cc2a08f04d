import { words, type Text } from "../texts/words";
import { ELIMINERING, type Ledger } from "../ledger/ledger";
import { reglerOf } from "../ledger/units/fellesRegler";
import { CONSOLIDATED_STATEMENTS, konsernTables } from "./tables/units/konsernTables";
import { DEFINITIONS } from "../law/tables/all";
import type { Grunnlag } from "../ledger/grunnlag/grunnlag";
import { REGNSKAPSENHET } from "../ledger/grunnlag/keyColumns";
import type { Table } from "../table/table";
import { statementTables, type StatementBasis } from "./statementTables";

/** The tables that show how consolidated accounts are made; none for accounts of one unit. */
export function konsernReport(ledger: Ledger, basis: StatementBasis): readonly Table<Text>[] {
  if (!ledger.konsern) return [];
  // A line that the eliminations make 0 is left out of the report, but some unit has something on it.
  const grunnlag = withoutEliminations(basis.grunnlag);
  const definitions = DEFINITIONS.filter(({ id }) => CONSOLIDATED_STATEMENTS.some((wanted) => wanted === id));
  const tables = definitions.flatMap((definition) => statementTables(definition, { ...basis, grunnlag, groups: [] }));
  return konsernTables(tables, ledger, basis.grunnlag, reglerOf(basis.template.konsern));
}

function withoutEliminations(grunnlag: Grunnlag): Grunnlag {
  const column = grunnlag.keyColumns.indexOf(REGNSKAPSENHET);
  return { ...grunnlag, rows: grunnlag.rows.filter(({ keys }) => keys[column] !== ELIMINERING) };
}

/** The tables as titled: whose they are is said where it is more than the kommunekasse. */
export function titled({ konsern }: Ledger, tables: readonly Table<Text>[]): readonly Table<Text>[] {
  return konsern ? tables.map((table) => ({ ...table, title: words`${table.title} (konsolidert)` })) : tables;
}
