import { FIGURES } from "../ledger/ledger";
import { CODE_ROLES, CUMULATIVE_FIGURES, NAMED_ROLES, YEARLY_FIGURES, type RoleKey } from "./roleKeys";
import type { ColumnRole } from "./source";

/** The word of a role; the period of an amount is not part of it. */
export function roleKeyOf(role: ColumnRole): RoleKey {
  switch (role.kind) {
    case "amount": {
      if (role.side !== undefined) return role.side;
      const yearly = role.yearly === true ? YEARLY_FIGURES.find((figure) => figure === role.figure) : undefined;
      if (yearly !== undefined) return `aar.${yearly}`;
      const soFar = isSoFar(role) ? CUMULATIVE_FIGURES.find((figure) => figure === role.figure) : undefined;
      return soFar === undefined ? `amount.${role.figure}` : `hittil.${soFar}`;
    }
    case "name":
      return `name.${role.of}`;
    default:
      return role.kind;
  }
}

/**
 * The role of a word. An amount keeps the period the column had; one that is of the year has none, and one that is
 * said not to be, is not taken for it by its header again.
 */
export function roleOfKey(key: RoleKey, previous: ColumnRole): ColumnRole {
  const figure = FIGURES.find((candidate) => key === `amount.${candidate}`);
  if (figure)
    return previous.kind === "amount"
      ? { ...plain(previous), figure, ...(previous.yearly === true && { yearly: false }) }
      : { kind: "amount", figure };
  const soFar = CUMULATIVE_FIGURES.find((candidate) => key === `hittil.${candidate}`);
  if (soFar) return { kind: "amount", figure: soFar, cumulative: true };
  const yearly = YEARLY_FIGURES.find((candidate) => key === `aar.${candidate}`);
  if (yearly) return { kind: "amount", figure: yearly, yearly: true };
  if (key === "debet" || key === "kredit")
    return {
      kind: "amount",
      figure: "regnskap",
      ...(previous.kind === "amount" && { figure: previous.figure }),
      side: key,
    };
  if (key === "figur") return previous.kind === "figur" ? previous : { kind: "figur", figures: {} };
  if (key === "aar" || key === "fortegn") return { kind: key };
  const of = NAMED_ROLES.find((candidate) => key === `name.${candidate}`);
  if (of) return { kind: "name", of };
  const code = CODE_ROLES.find((candidate) => key === candidate);
  return code ? { kind: code } : { kind: "ignored" };
}

type Amount = Extract<ColumnRole, { kind: "amount" }>;

/** What has come so far at each row's own period. */
const isSoFar = ({ cumulative, periode }: Amount): boolean => cumulative === true && periode === undefined;

/**
 * An amount that is on no side, and not so far at each row's period; a column of a period keeps what it accumulates.
 */
const plain = (role: Amount): Amount =>
  Object.fromEntries(
    Object.entries(role).filter(([key]) => key !== "side" && !(key === "cumulative" && isSoFar(role))),
  ) as unknown as Amount;
