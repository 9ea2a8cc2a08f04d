import { parseKonto } from "../ledger/kostra/konto";
import { textOf, type Cell } from "./cells/cell";
import { readKonto } from "./cells/readKonto";
import { endsAsTotal, isTotalText } from "./cells/totalText";
import { columnsNamed } from "./columnName";
import { bareName, hasAnsvar } from "./recognise/blankKeys";
import { CODE_DIMENSIONS, type RowPlan } from "./rowPlan";
import type { Settled } from "./settled";
import type { Recognition } from "./source";

/**
 * Positions of the keys that stand only in the first row of their group: as the totals show, or as the user has said.
 */
export function filledDown({ filledDown: shown = [], columns, answers }: Recognition): readonly number[] {
  const said = Object.entries(answers?.tomme ?? {}).filter(([, rule]) => rule === "gjenta");
  return [
    ...shown,
    ...said.flatMap(([name]) =>
      columnsNamed(columns, name)
        .filter(({ role }) => role.kind !== "amount")
        .map(({ position }) => position),
    ),
  ];
}

interface Filled {
  readonly cells: readonly Cell[];
  /** The ansvar or funksjon that is blank with none above to take, where the account should have one. */
  readonly lacks?: number | undefined;
}

/**
 * The row with the keys that are written once a group; a total ends its group. An account of the balance has none but
 * its own.
 */
export function createFill(
  positions: readonly number[],
  { plan, digits }: Settled,
): (cells: readonly Cell[]) => Filled {
  const keys = positions.map((position) => createKey(position, plan));
  const own = plan.konto.konto;
  const isBalance = (cell: Cell | undefined): boolean => {
    const reading = readKonto({ konto: cell ?? null }, digits);
    return reading.kind === "konto" && parseKonto(reading.konto)?.kontoklasse === "balanse";
  };
  const isTotal = (cells: readonly Cell[]): boolean =>
    positions.some((position) => isTotalText(textOf(cells[position])) || endsAsTotal(textOf(cells[position])));
  return (cells) => {
    if (isTotal(cells)) {
      keys.forEach(({ forget }) => forget());
      return { cells };
    }
    const filled = [...cells];
    for (const { position, take } of keys) filled[position] = take(cells) ?? null;
    if (own === undefined) return { cells: filled };
    if (isBalance(filled[own]))
      return { cells: cells.map((cell, position) => (position === own ? filled[own] : cell) ?? null) };
    const lacking = keys.find(({ position, isCode }) => isCode && textOf(filled[position]) === "");
    return { cells: filled, lacks: hasAnsvar(textOf(filled[own])) ? lacking?.position : undefined };
  };
}

interface Key {
  readonly position: number;
  readonly isCode: boolean;
  /** The row's own cell, or the latest above where it is blank. */
  take(cells: readonly Cell[]): Cell | undefined;
  forget(): void;
}

/** A key that is written once a group. A name that stands with another code further up is not of the group above. */
function createKey(position: number, { codes, names }: RowPlan): Key {
  const dimension = CODE_DIMENSIONS.find((each) => codes[each] === position);
  const named = dimension && names[dimension];
  const codeOf = new Map<string, string>();
  let latest: Cell | undefined;
  return {
    position,
    isCode: dimension === "ansvar" || dimension === "funksjon",
    take(cells) {
      const own = cells[position];
      const name = named === undefined ? "" : bareName(textOf(cells[named]));
      if (/[\p{L}\d]/u.test(textOf(own))) {
        latest = own;
        if (name !== "") codeOf.set(name, textOf(own));
      }
      const isOfOther = (codeOf.get(name) ?? textOf(latest)) !== textOf(latest);
      return textOf(own) === "" && !isOfOther ? (latest ?? own) : own;
    },
    forget: () => {
      latest = undefined;
    },
  };
}
