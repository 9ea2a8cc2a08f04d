import type { Ratio } from "../../amounts/ratio";
import type { Prognosetall } from "./prognosetall";

/** The controller's own figure as it stands; null where none is given: nothing is put in its place. */
export function manuell(tall: Prognosetall): Ratio | null {
  return tall.manuell;
}
