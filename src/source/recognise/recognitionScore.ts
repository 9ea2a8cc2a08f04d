import type { Certainty, Recognition } from "../source";

const WEIGHTS: Readonly<Record<Certainty, number>> = { sikker: 3, trolig: 2, usikker: 1 };

/** How well a sheet is understood, for choosing among sheets: columns in use by certainty; without an account or an amount it is no ledger. */
export function recognitionScore({ columns }: Recognition): number {
  const used = columns.filter(({ role }) => role.kind !== "ignored");
  const isLedger = used.some(({ role }) => role.kind === "konto" || role.kind === "art" || role.kind === "kapittel") && used.some(({ role }) => role.kind === "amount");
  return used.reduce((score, { certainty }) => score + WEIGHTS[certainty], 0) + (isLedger ? 1000 : 0);
}
