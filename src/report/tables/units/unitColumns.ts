import { words, wordsOf, type Text } from "../../../texts/words";
import { ELIMINERING } from "../../../ledger/ledger";
import type { Grunnlag } from "../../../ledger/grunnlag/grunnlag";
import { KASSE_NAME } from "../../../ledger/units/regnskapsenhet";
import { INTERNPOST, REGNSKAPSENHET } from "../../../ledger/grunnlag/keyColumns";
import type { ValueColumn } from "../../../table/table";

/**
 * Names of the accounting units in `Grunnlag`, the kommunekasse first as it came first; without what eliminates. Empty
 * when it is not consolidated.
 */
export function unitNames({ keyColumns, rows }: Grunnlag, order: readonly string[]): readonly string[] {
  const column = keyColumns.indexOf(REGNSKAPSENHET);
  const present = new Set(rows.map(({ keys }) => keys[column]));
  return column < 0 ? [] : order.filter((name) => name !== ELIMINERING && present.has(name));
}

/** Keys of the internal transactions that have postings. */
export function presentInternposter({ keyColumns, rows }: Grunnlag): ReadonlySet<string> {
  const column = keyColumns.indexOf(INTERNPOST);
  return new Set(rows.flatMap(({ keys }) => keys[column] || []));
}

const columnOf = (id: string, header: Text, unit: string): ValueColumn<Text> => ({
  kind: "value",
  id,
  header,
  figure: "regnskap",
  where: [{ column: REGNSKAPSENHET, key: unit }],
});

/** One column for each unit, live. */
export const perUnit = (units: readonly string[]): readonly ValueColumn<Text>[] =>
  units.map((unit, index) => columnOf(`enhet${index + 1}`, unit === KASSE_NAME ? wordsOf(unit) : unit, unit));

/** What is eliminated. */
export const ELIMINERT: ValueColumn<Text> = columnOf("eliminering", words`Eliminering`, ELIMINERING);

/** The sum of other columns of the row. */
export function sumColumn(id: string, header: Text, of: readonly ValueColumn<Text>[]): ValueColumn<Text> {
  return { kind: "value", id, header, of: of.map((column) => ({ column: column.id, sign: 1 as const })) };
}
