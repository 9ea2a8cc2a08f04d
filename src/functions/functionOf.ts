import { CATALOGUE } from "./catalogue";
import type { Cell } from "../table/fn/cell";
import type { FunctionId } from "./functionId";
import { IMPLEMENTATIONS } from "./implementations";

/**
 * The function with this id, without Excel: takes scalars and two-dimensional ranges, always returns a rectangle of
 * cells, never throws for what a user wrote.
 * Arguments after the last parameter are ignored: Excel adds its own.
 */
export function functionOf(id: FunctionId): (...args: readonly unknown[]) => Cell[][] {
  const entry = CATALOGUE.find((candidate) => candidate.id === id);
  if (!entry) throw new RangeError(`${id} er ikke en funksjon`);
  const names = entry.parameters.map((parameter) => parameter.name.nb);
  return (...args) => IMPLEMENTATIONS[id](args.slice(0, names.length), names);
}
