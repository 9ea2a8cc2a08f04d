import type { Problem } from "../ledger/problem";
import { words } from "../texts/words";

const SHOWN = 20;

interface ProblemList {
  add(problem: Problem): void;
  /**
   * The problems with the file they are in: the first 20 of each code, and of those with more, how many there are in
   * all.
   */
  finish(file: string): readonly Problem[];
}

/** A list that a file with a million bad rows does not fill: the count stays exact. */
export function createProblemList(): ProblemList {
  const byCode = new Map<string, { readonly shown: Problem[]; count: number }>();
  return {
    add(problem) {
      const entry = byCode.get(problem.code) ?? { shown: [], count: 0 };
      byCode.set(problem.code, entry);
      entry.count++;
      if (entry.shown.length < SHOWN) entry.shown.push(problem);
    },
    finish: (file) =>
      [...byCode.values()]
        .flatMap(({ shown, count }) => [...shown, ...rest(shown, count)])
        .map((problem) => ({ ...problem, where: { file, ...problem.where } })),
  };
}

function rest(shown: readonly Problem[], count: number): readonly Problem[] {
  const first = shown[0];
  if (first === undefined || count <= SHOWN) return [];
  return [
    {
      code: first.code,
      severity: first.severity,
      message: words`Og ${count - SHOWN} av samme slag til, i alt ${count}. De ${SHOWN} første er vist.`,
    },
  ];
}
