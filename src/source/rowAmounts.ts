import { ore, type Ore } from "../amounts/ore";
import type { Figure } from "../ledger/ledger";
import { textOf, type Cell } from "./cells/cell";
import { isLoneGroup } from "./cells/loneGroup";
import { readAmount } from "./cells/readAmount";
import { leftOut, unreadable, type LeftOutRow, type RowAmount } from "./rowOutcome";
import { headerOf } from "./rowKeys";
import { unreadableAmount, unreadableValue } from "./rowProblems";
import type { Settled } from "./settled";
import { signOf } from "./signValues";
import { spreadAmounts } from "./spreadAmounts";
import { words } from "../texts/words";

/** The figure the row says it is of; null where its column decides. */
export function figureOf(settled: Settled, cells: readonly Cell[], row: number): Figure | LeftOutRow | null {
  const { figur } = settled.plan;
  if (figur === null) return null;
  const text = textOf(cells[figur.position]);
  const figure = figur.holds[text];
  if (figure === undefined && text === "" && isWithoutMoney(settled, cells)) return leftOut("annet tall");
  if (figure === undefined)
    return unreadable(
      unreadableValue(
        row,
        figur.header,
        text,
        words`en av ${Object.keys(figur.holds)
          .map((value) => `«${value}»`)
          .join(", ")}`,
      ),
      moneyOf(settled, cells),
    );
  return figure ?? leftOut("annet tall", moneyOf(settled, cells));
}

/** Every amount is blank or zero: the row tells nothing, whatever it is of. */
const isWithoutMoney = ({ plan, decimal }: Settled, cells: readonly Cell[]): boolean =>
  plan.amounts.every(({ position }) => {
    const amount = readAmount(cells[position], decimal);
    return amount === null || amount === 0;
  });

/** The amounts of the columns in øre, null where a cell is blank; or why the row is left out. */
export function readAmounts(
  settled: Settled,
  cells: readonly Cell[],
  row: number,
): readonly (Ore | null)[] | LeftOutRow {
  const { fortegn, amounts } = settled.plan;
  const turn = fortegn === null ? 1 : signOf(textOf(cells[fortegn]));
  const found: (Ore | null)[] = [];
  for (const column of amounts) {
    const amount = readAmount(cells[column.position], settled.decimal);
    const isDoubtful = column.withOre && isLoneGroup(textOf(cells[column.position]));
    if (amount === undefined || isDoubtful) return unreadable(unreadableAmount(row, column, cells[column.position]));
    if (turn === null && amount !== null && amount !== 0)
      return unreadable(
        unreadableValue(row, headerOf(settled.plan, fortegn), textOf(cells[fortegn as number]), "debet eller kredit"),
        moneyOf(settled, cells),
      );
    found.push(amount === null ? null : ore(amount * column.sign * (turn ?? 1) + 0));
  }
  return found;
}

/** The money in a row that is not posted, as far as it can be read. */
export function moneyOf(settled: Settled, cells: readonly Cell[]): readonly RowAmount[] {
  const { plan, decimal } = settled;
  const turn = plan.fortegn === null ? 1 : (signOf(textOf(cells[plan.fortegn])) ?? 1);
  const figure = plan.figur === null ? null : (plan.figur.holds[textOf(cells[plan.figur.position])] ?? null);
  const amounts = plan.amounts.map((column) => {
    const amount = readAmount(cells[column.position], decimal);
    return amount === null || amount === undefined ? null : ore(amount * column.sign * turn + 0);
  });
  const spread = spreadAmounts(plan.amounts, amounts, "");
  return "broken" in spread ? [] : withFigure(spread.amounts, figure);
}

/** The amounts as those of the figure that the row says it is of. */
export const withFigure = (amounts: readonly RowAmount[], figure: Figure | null): readonly RowAmount[] =>
  figure === null ? amounts : amounts.map((amount) => ({ ...amount, figure }));
