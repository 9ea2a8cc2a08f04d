import type { Certainty, Recognition } from "../source";

const WEIGHTS: Readonly<Record<Certainty, number>> = { sikker: 3, trolig: 2, usikker: 1 };

/** Whether it has an account and an amount, or what may be one: without, it is no ledger. */
export function isLedger({ columns }: Recognition): boolean {
  const has = (kinds: readonly string[]): boolean => columns.some(({ role }) => kinds.includes(role.kind));
  return has(["konto", "art", "kapittel"]) && (has(["amount"]) || columns.some(({ open }) => open === "belop"));
}

/**
 * How well a sheet is understood, for choosing among sheets: columns in use by certainty, and first of all whether it
 * is a ledger.
 */
export function recognitionScore(recognition: Recognition): number {
  const used = recognition.columns.filter(({ role }) => role.kind !== "ignored");
  return used.reduce((score, { certainty }) => score + WEIGHTS[certainty], 0) + (isLedger(recognition) ? 1000 : 0);
}
