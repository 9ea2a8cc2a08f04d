import { Exact, type Ratio } from "../../amounts/ratio";
import { helAar } from "./helAar";
import type { Prognosetall } from "./prognosetall";

const YEAR = new Exact(12);

/**
 * hittil / (months / 12): the run rate by the calendar, as if every month were alike.
 * The same as `lopendeTakt` where the budget is spread evenly over the months; for years whose budget is not periodised.
 * Null when the figures have no periods.
 */
export function lopendeTaktTid({ hittil, maaneder }: Prognosetall): Ratio | null {
  return maaneder === null ? null : helAar(hittil, new Exact(maaneder), YEAR);
}
