import { isHiddenName } from "../isHiddenName";
import type { Anchors } from "../readAnchors";
import type { LineMove } from "../journal/script";
import type { Contents } from "./contents";

/**
 * What must still stand when the plan is carried out: the content of the report's sheets, and of all that were read
 * when it removes rows, since a formula may have come to point at one. The product's hidden sheets are not the user's
 * to write in.
 */
export function asRead(contents: Contents, { tables }: Anchors, removals: readonly LineMove[]): Contents {
  const ours = new Set([...tables.values()].map(({ sheet }) => sheet));
  return new Map([...contents].filter(([sheet]) => !isHiddenName(sheet) && (removals.length > 0 || ours.has(sheet))));
}
