import { FIGURES } from "../ledger/ledger";
import { CODE_ROLES, NAMED_ROLES, YEARLY_FIGURES, type RoleKey } from "./roleKeys";
import type { ColumnRole } from "./source";

/** The word of a role; the period of an amount is not part of it. */
export function roleKeyOf(role: ColumnRole): RoleKey {
  switch (role.kind) {
    case "amount": {
      if (role.side !== undefined) return role.side;
      const yearly = role.yearly === true ? YEARLY_FIGURES.find((figure) => figure === role.figure) : undefined;
      return yearly === undefined ? `amount.${role.figure}` : `aar.${yearly}`;
    }
    case "name":
      return `name.${role.of}`;
    default:
      return role.kind;
  }
}

/** The role of a word. An amount keeps the period the column had; one that is of the year has none, and one that is said not to be, is not taken for it by its header again. */
export function roleOfKey(key: RoleKey, previous: ColumnRole): ColumnRole {
  const figure = FIGURES.find((candidate) => key === `amount.${candidate}`);
  if (figure) return previous.kind === "amount" ? { ...withoutSide(previous), figure, ...(previous.yearly === true && { yearly: false }) } : { kind: "amount", figure };
  const yearly = YEARLY_FIGURES.find((candidate) => key === `aar.${candidate}`);
  if (yearly) return { kind: "amount", figure: yearly, yearly: true };
  if (key === "debet" || key === "kredit") return { kind: "amount", figure: "regnskap", ...(previous.kind === "amount" && { figure: previous.figure }), side: key };
  if (key === "figur") return previous.kind === "figur" ? previous : { kind: "figur", figures: {} };
  if (key === "aar" || key === "fortegn") return { kind: key };
  const of = NAMED_ROLES.find((candidate) => key === `name.${candidate}`);
  if (of) return { kind: "name", of };
  const plain = CODE_ROLES.find((candidate) => key === candidate);
  return plain ? { kind: plain } : { kind: "ignored" };
}

type Amount = Extract<ColumnRole, { kind: "amount" }>;

const withoutSide = (role: Amount): Amount => Object.fromEntries(Object.entries(role).filter(([key]) => key !== "side")) as unknown as Amount;
