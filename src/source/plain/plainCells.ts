import { textOf, type Cell } from "../cells/cell";
import { isLoneGroup } from "../cells/loneGroup";
import { readAmount } from "../cells/readAmount";
import type { Collector } from "../collect";
import type { Recognition } from "../source";
import { AMOUNT, isPlainName, KEY, NOT_YET, type PlainPlan, type Settle } from "./plainPlan";
import { openText } from "../watch";
import { createPlainRow } from "./plainRow";

/** Distinct cells of a column that are remembered: more than an ordinary ledger has, and few enough to hold. */
const REMEMBERED = 1 << 16;

/** Posts the row, or returns false and posts nothing: it must go the exact way. */
type TakeCells = (cells: readonly Cell[]) => boolean;

/** The plain way through rows of cells: a key is read once for each distinct cell of its column. */
export function createCellTaker(
  plan: PlainPlan,
  collector: Collector,
  { isDelimited = false, decimal }: Pick<Recognition, "isDelimited" | "decimal">,
): TakeCells {
  const { kinds, targets } = plan;
  const { codes, named, amounts, post } = createPlainRow(plan, collector);
  const settle = plan.keys.map((key) => key && remembering(key));
  const isNamePlain = remembering((cell) => (isPlainName(textOf(cell)) ? 1 : 0));
  const amountColumns = plan.figures.length;

  function takeCell(cell: Cell, kind: number, target: number): boolean {
    if (kind === KEY) {
      const code = (settle[target] as Settle)(cell);
      codes[target] = code;
      return code >= 0;
    }
    if (kind === AMOUNT) {
      const amount = target < amountColumns ? readAmount(cell, decimal) : probed(cell);
      amounts[target] = amount ?? NaN;
      return amount !== undefined && !(plan.withOre[target] === 1 && isLoneGroup(textOf(cell)));
    }
    named[target] = cell === null || textOf(cell) === "" ? 0 : 1;
    return named[target] === 0 || isNamePlain(cell) === 1;
  }

  return (cells) => {
    if (cells.length > kinds.length || (isDelimited && cells.length < kinds.length)) return false;
    for (let position = 0; position < kinds.length; position++) {
      const kind = kinds[position] as number;
      if (kind !== 0 && !takeCell(cells[position] ?? null, kind, targets[position] as number)) return false;
    }
    return post();
  };
}

/** The amount of a column nothing settles, by either decimal sign; null: none; undefined: digits that are no amount. */
function probed(cell: Cell): number | null | undefined {
  const text = openText(cell);
  const amount = readAmount(text, ",") ?? readAmount(text, ".");
  return amount === undefined && !/\d/.test(text) ? null : amount;
}

function remembering(settle: Settle): Settle {
  const known = new Map<Cell, number>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const code = settle(cell);
    if (code !== NOT_YET && known.size < REMEMBERED) known.set(cell, code);
    return code;
  };
}
