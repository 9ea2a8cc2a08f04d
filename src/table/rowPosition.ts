import { rememberedFor } from "../ledger/rememberedFor";

type Rows = readonly { readonly id: string }[];

/**
 * Where the row of an id stands; -1 where there is none. Formulas ask for every row of a table, so the ids are listed
 * once.
 */
export const rowPosition = (rows: Rows, id: string): number => positionsOf(rows).get(id) ?? -1;

const positionsOf = rememberedFor(
  (rows: Rows): ReadonlyMap<string, number> =>
    new Map(rows.map(({ id }, position) => [id, position] as const).reverse()),
);
