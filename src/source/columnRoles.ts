import { FIGURES } from "../ledger/ledger";
import { CODE_ROLES, NAMED_ROLES, type RoleKey } from "./roleKeys";
import type { ColumnRole } from "./source";

/** The word of a role; the period of an amount is not part of it. */
export function roleKeyOf(role: ColumnRole): RoleKey {
  switch (role.kind) {
    case "amount":
      return `amount.${role.figure}`;
    case "name":
      return `name.${role.of}`;
    default:
      return role.kind;
  }
}

/** The role of a word. An amount keeps the period the column had. */
export function roleOfKey(key: RoleKey, previous: ColumnRole): ColumnRole {
  const figure = FIGURES.find((candidate) => key === `amount.${candidate}`);
  if (figure) return previous.kind === "amount" ? { ...previous, figure } : { kind: "amount", figure };
  const of = NAMED_ROLES.find((candidate) => key === `name.${candidate}`);
  if (of) return { kind: "name", of };
  const plain = CODE_ROLES.find((candidate) => key === candidate);
  return plain ? { kind: plain } : { kind: "ignored" };
}
