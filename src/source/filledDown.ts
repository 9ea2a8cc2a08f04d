import { columnsNamed } from "./columnName";
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
