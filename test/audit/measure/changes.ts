import type { MadePart } from "./madeReport";

/** A generator of whole numbers below `below`, the same every time. */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** The figure with two digits swapped, one changed (not the last of several, which may be rounding), or its sign turned. */
export function changed(figure: string, next: (below: number) => number): string {
  const digits = [...figure].flatMap((letter, at) => (/\d/.test(letter) ? [at] : []));
  const letters = [...figure];
  const way = next(8);
  if (way === 0) return figure.startsWith("-") ? figure.slice(1) : `-${figure}`;
  const at = next(Math.max(1, digits.length - 1));
  const [one, other] = [digits[at] as number, digits[at + 1]];
  if (way < 3 && other !== undefined) [letters[one], letters[other]] = [letters[other] as string, letters[one] as string];
  else letters[one] = String((Number(letters[one]) + 1 + next(8)) % 10);
  return letters.join("");
}

/** What was changed in a copy of a report: where it is seen. */
export interface Change {
  readonly kind: string;
  /** The row's label or the sentence's first words. */
  readonly context: string;
  readonly text: string;
  readonly was: string;
  readonly column: string;
  /** Labels of the rows of its table. */
  readonly rows: readonly string[];
}

/** A copy with a cell of one table in three changed, and one sentence in three. */
export function changedCopy(parts: readonly MadePart[], seed: number): { readonly parts: readonly MadePart[]; readonly changes: readonly Change[] } {
  const next = numbers(seed);
  const changes: Change[] = [];
  let title = "";
  const copy = parts.map((part): MadePart => {
    if ("heading" in part) {
      title = part.heading;
      return part;
    }
    if ("text" in part) {
      const wrong = part.sentence.wrong[next(part.sentence.wrong.length * 3)];
      if (!wrong) return part;
      changes.push({ kind: `${part.sentence.kind} (${wrong.what})`, context: wrong.text, text: wrong.text, was: part.text, column: "", rows: [] });
      return { ...part, text: wrong.text };
    }
    const cells = part.rows.flatMap((row, r) => (r === 0 ? [] : row.flatMap((cell, c) => (c > 0 && /[1-9]/.test(cell) ? [{ r, c, cell }] : []))));
    if (cells.length === 0 || next(3) > 0) return part;
    const at = cells[next(cells.length)] as { r: number; c: number; cell: string };
    const text = changed(at.cell, next);
    if (text === at.cell || /^-?0\d/.test(text) || /^-?0[  ]/.test(text)) return part;
    changes.push({ kind: `tabell ${title}`, context: part.rows[at.r]?.[0] ?? "", text, was: at.cell, column: part.rows[0]?.[at.c] ?? "", rows: part.rows.map(([label]) => label ?? "") });
    return { ...part, rows: part.rows.map((row, r) => (r === at.r ? row.map((cell, c) => (c === at.c ? text : cell)) : row)) };
  });
  return { parts: copy, changes };
}
