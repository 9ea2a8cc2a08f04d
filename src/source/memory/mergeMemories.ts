import { isSameExport } from "./isSameExport";
import { MOST_REMEMBERED, type RememberedSource } from "./rememberedSource";

/**
 * What two memories hold together, newest last: of an export both have, as `latest` has it. The oldest go first where
 * there is no room.
 */
export function mergeMemories(
  own: readonly RememberedSource[],
  latest: readonly RememberedSource[],
): readonly RememberedSource[] {
  return [...own.filter((one) => !latest.some((other) => isSameExport(one, other))), ...latest].slice(-MOST_REMEMBERED);
}
