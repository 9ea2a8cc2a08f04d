import { textOf, type Cell } from "./cell";

/** As few amounts with øre as tell that all have them. */
const FEWEST = 3;

/** «563,055»: one group of three and no øre. Either thousands, or three decimals. */
export const isLoneGroup = (text: string): boolean => /^\D*\d{1,3}[.,]\d{3}(?![.,])\D*$/.test(text);

/**
 * Whether amounts that are text have two decimals and more, every one that is not zero, but for some lone groups: these
 * are then of another writing. Whole kroner without a group, or a single decimal, show that øre are written where there
 * are any.
 */
export function isAlwaysWithOre(cells: readonly Cell[], decimal: "," | "."): boolean {
  const texts = cells.flatMap((cell) => (typeof cell === "string" && /[1-9]/.test(cell) ? [textOf(cell)] : []));
  const hasOre = decimal === "," ? /,\d{2}0*(?!\d)\D*$/ : /\.\d{2}0*(?!\d)\D*$/;
  const others = texts.filter((text) => !hasOre.test(text));
  return texts.length - others.length >= FEWEST && others.length * 2 < texts.length && others.every(isLoneGroup);
}
