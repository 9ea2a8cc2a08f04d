import type { Recognition } from "../source";
import { textOf, type Cell } from "./cell";

/**
 * How many digits accounts have in a column of numbers, where leading zeros are lost; null: cannot be told, so
 * nothing is restored.
 */
export interface AccountDigits {
  readonly konto: number | null;
  readonly art: number;
}

/** The digits told by rows in hand, all of them: what a sheet is read with. */
export function accountDigits(recognition: Recognition, rows: readonly (readonly Cell[])[]): AccountDigits {
  const counter = createDigitsCounter(recognition);
  rows.forEach(counter.see);
  return counter.digits();
}

/** Counts the digits of rows as they pass. */
interface DigitsCounter {
  see(cells: readonly Cell[]): void;
  digits(): AccountDigits;
}

export function createDigitsCounter(recognition: Recognition): DigitsCounter {
  const position = (kind: "konto" | "art"): number =>
    recognition.columns.find(({ role }) => role.kind === kind)?.position ?? -1;
  const [konto, art] = [position("konto"), position("art")];
  const [kontos, arter] = [new Set<Cell>(), new Set<Cell>()];
  return {
    see(cells) {
      if (konto >= 0) kontos.add(cells[konto] ?? null);
      if (art >= 0) arter.add(cells[art] ?? null);
    },
    digits: () => ({ konto: driftDigits(kontos), art: longestArt(arter) }),
  };
}

/** The digits told by the samples of the recognised columns alone. */
export function digitsOf(recognition: Recognition): AccountDigits {
  const samples = (kind: "konto" | "art"): readonly string[] =>
    recognition.columns.find(({ role }) => role.kind === kind)?.samples ?? [];
  return { konto: driftDigits(samples("konto")), art: longestArt(samples("art")) };
}

/**
 * Accounts of drift (1) and investering (0) are equally long, so the longest that begins with 1 tells how many zeros
 * `100` has lost.
 * Null when there is none, or when as long ones begin with 3–8: then 1150 and 3100 may be 01150 and 03100.
 */
function driftDigits(cells: Iterable<Cell>): number | null {
  let drift = 0;
  const others = new Set<number>();
  for (const cell of cells) {
    const text = textOf(cell);
    if (!/^[13-8]\d{2,}$/.test(text)) continue;
    if (text.startsWith("1")) drift = Math.max(drift, text.length);
    else others.add(text.length);
  }
  return drift < 4 || others.has(drift) ? null : drift;
}

/** The longest art, and at least the three digits of KOSTRA. */
function longestArt(cells: Iterable<Cell>): number {
  let longest = 3;
  for (const cell of cells) {
    const text = textOf(cell);
    if (/^\d+$/.test(text)) longest = Math.max(longest, text.length);
  }
  return longest;
}
