import { excelErrors, functionOf } from "../../src/functions/register";
import type { FunctionId } from "../../src/functions/functionId";

type Column = readonly (readonly number[])[];

/** What a spreadsheet would do with doubles, without asking whether the answer is right. */
const RAW: Readonly<Partial<Record<FunctionId, (a: number, b: number) => number>>> = {
  AVVIK: (regnskap, budsjett) => budsjett - regnskap,
  AVVIK_PCT: (regnskap, budsjett) => (budsjett - regnskap) / Math.abs(budsjett),
  FORBRUK_PCT: (regnskap, budsjett) => regnskap / budsjett,
};

/** The function as Excel calls it. */
const registered = (id: FunctionId): ((a: Column, b: Column) => unknown) => {
  const calculate = functionOf(id);
  return (a, b) => excelErrors(calculate(a, b));
};

/** The quickest that makes the same rectangle. */
const raw = (calculate: (a: number, b: number) => number) => (a: Column, b: Column): unknown => {
  const made: number[][] = [];
  for (let row = 0; row < a.length; row++) {
    const [left, right, line]: [readonly number[], readonly number[], number[]] = [a[row] as readonly number[], b[row] as readonly number[], []];
    for (let column = 0; column < left.length; column++) line.push(calculate(left[column] as number, right[column] as number));
    made.push(line);
  }
  return made;
};

function milliseconds(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] as number;

/** Amounts of up to 21 mill. kr either way, as doubles of kroner; the same every time. */
function cellsOf(rows: number, columns: number, seed: number): Column {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state - 2 ** 31 || 1) / 100;
  };
  return Array.from({ length: rows }, () => Array.from({ length: columns }, next));
}

/** Each function beside the raw loop, turn by turn, in one process. */
function run(rows: number, columns: number, rounds: number): void {
  const [a, b] = [cellsOf(rows, columns, 1), cellsOf(rows, columns, 2)];
  console.log(`${rows} × ${columns} par, ${rounds} runder`);
  const results = Object.entries(RAW).map(([id, calculate]) => {
    const [ours, theirs] = [registered(id as FunctionId), raw(calculate)];
    const pairs = Array.from({ length: rounds }, () => [milliseconds(() => theirs(a, b)), milliseconds(() => ours(a, b))] as const).slice(1);
    return { funksjon: id, "rå løkke, ms": median(pairs.map(([theirMs]) => theirMs)), "vår, ms": median(pairs.map(([, ourMs]) => ourMs)), forhold: Number(median(pairs.map(([theirMs, ourMs]) => ourMs / theirMs)).toFixed(2)) };
  });
  console.table(results);
}

const [pairs, rounds] = [Number(process.argv[2] ?? 1_000_000), Number(process.argv[3] ?? 9)];
run(pairs, 1, rounds);
run(pairs / 1000, 1000, rounds);
