import { FIGURES, type Figure } from "../../ledger/ledger";
import type { ColumnRole } from "../../source/source";

const PLAIN = ["konto", "kontoklasse", "art", "kapittel", "sektor", "ansvar", "funksjon", "prosjekt", "periode"] as const;
const NAMES = ["konto", "ansvar", "funksjon", "prosjekt"] as const;

/** A role as one word, for a select. */
export type RoleKey = (typeof PLAIN)[number] | `name.${(typeof NAMES)[number]}` | `amount.${Figure}` | "ignored";

/** All roles a column can be given, in the order they are offered. */
export const ROLE_KEYS: readonly RoleKey[] = [...PLAIN, ...FIGURES.map((figure) => `amount.${figure}` as const), ...NAMES.map((of) => `name.${of}` as const), "ignored"];

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
  const of = NAMES.find((candidate) => key === `name.${candidate}`);
  if (of) return { kind: "name", of };
  const plain = PLAIN.find((candidate) => key === candidate);
  return plain ? { kind: plain } : { kind: "ignored" };
}
