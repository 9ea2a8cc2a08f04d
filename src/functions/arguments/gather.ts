import { asBlock, isSingle, shapeOf, type Block } from "./align";

/**
 * A block of lists, so that items to be added together need not have the shape of the other arguments:
 * against single figures the whole range is one list; against one row of figures each column is a list, against one column each row.
 * A range that fits neither way is returned as it came, and `align` says what is wrong with it.
 */
export function gather(items: unknown, others: readonly unknown[]): Block {
  const block = asBlock(items);
  const leader = others.map((other) => shapeOf(asBlock(other))).find((shape) => !isSingle(shape)) ?? { rows: 1, columns: 1 };
  const own = shapeOf(block);
  const fits = (mine: number, theirs: number) => mine === theirs || theirs === 1;
  if (isSingle(own) || !fits(own.rows, leader.rows) || !fits(own.columns, leader.columns)) return block;
  return Array.from({ length: leader.rows }, (_, row) =>
    Array.from({ length: leader.columns }, (_, column) => {
      const rows = leader.rows === 1 ? block : block.slice(row, row + 1);
      return rows.flatMap((cells) => (leader.columns === 1 ? cells : [cells[column]]));
    }),
  );
}
