import { Exact, type Ratio } from "../../amounts/ratio";
import type { How } from "../words/explanation";
import { fn, type ExcelArg, type WordArg } from "./function";
import { blockOf } from "./sums";

const NOUGHT = new Exact(0);
const or0 = (value: Ratio | null | undefined): Ratio => value ?? NOUGHT;
const operandsOf = (args: readonly WordArg[]): WordArg["operand"][] => args.map(({ operand }) => operand);

/** The cells of a run. */
export const runTotal = fn<null>({
  value: (args) => args.reduce<Ratio>((all, arg) => all.plus(or0(arg)), NOUGHT),
  excel: ([run]) => overRun("SUM", run as ExcelArg),
  words: (args) => ({ kind: "sum", operands: operandsOf(args) }),
});

/** The largest of a run, never below 0. */
export const largest = fn<null>({
  value: (args) => Exact.max(NOUGHT, ...args.map(or0)),
  excel: ([run]) => overRun("MAX", run as ExcelArg),
  words: (args) => ({ kind: "largest", operands: operandsOf(args) }),
});

/** `SUM(D5:D9)`, or `SUMIFS(D5:D9,C5:C9,"P.t.")` of the rows that hold the words. */
function overRun(name: "SUM" | "MAX", { text, tests = [] }: ExcelArg): string {
  const criteria = tests.flatMap(({ block, criterion }) => [block, criterion]);
  return tests.length === 0 ? `${name}(${text})` : `${name}IFS(${[text, ...criteria].join(",")})`;
}

/** Half of the arguments are rates, the other half what each weighs. */
function halves<T>(args: readonly T[]): readonly [readonly T[], readonly T[]] {
  return [args.slice(0, args.length / 2), args.slice(args.length / 2)];
}

/** The mean of the rates; what is blank counts as 0. Nothing without weight. */
function meanOf(rates: readonly (Ratio | null)[], weights: readonly (Ratio | null)[]): Ratio | null {
  const weight = weights.reduce<Ratio>((all, each) => all.plus(or0(each)), NOUGHT);
  const product = rates.reduce<Ratio>((all, each, r) => all.plus(or0(each).times(or0(weights[r]))), NOUGHT);
  return weight.isZero() ? null : product.div(weight);
}

interface WeightedBy {
  /** The column the rates are weighed by. */
  readonly column: string;
}

const meanWords = (args: readonly WordArg[], weight: string | null): How => ({
  kind: "mean",
  operands: operandsOf(args),
  weight,
});

/** The mean of a run, weighted by another column of the same rows. */
export const runMean = fn<WeightedBy>({
  value: (args) => meanOf(...halves(args)),
  // A table shows no mean of nothing, so what is divided by is never 0.
  excel: ([values, weights]) => {
    const { text, tests = [] } = values as ExcelArg;
    const weight = (weights as ExcelArg).text;
    if (tests.length === 0) return `SUMPRODUCT(${text},${weight})/SUM(${weight})`;
    const held = tests.map(({ equals }) => equals).join("*");
    return `SUMPRODUCT(${held}*${text}*${weight})/${overRun("SUM", { text: weight, tests })}`;
  },
  words: (args, { column }, { headerOf }) => meanWords(halves(args)[0], headerOf(column)),
});

/** The mean of the rates of rows, weighted by another column of theirs. */
export const weighted = fn<WeightedBy>({
  value: (args) => meanOf(...halves(args)),
  excel: (args) => {
    const [rates, weights] = halves(args);
    const [rate, weight] = [blockOf(rates), blockOf(weights)];
    if (rate !== null && weight !== null) return `SUMPRODUCT(${rate},${weight})/SUM(${weight})`;
    const products = rates.map(({ text }, r) => `${text}*${weights[r]?.text ?? ""}`);
    return `(${products.join("+")})/(${weights.map(({ text }) => text).join("+")})`;
  },
  words: (args, { column }, { headerOf }) => meanWords(halves(args)[0], headerOf(column)),
});

/** The same by weights that the table does not show; null: the row weighs nothing. */
export const weightedByHidden = fn<{ readonly weights: readonly (Ratio | null)[] }>({
  value: (args, { weights }) => meanOf(args, weights),
  excel: (args, { weights }) => {
    const products = args.flatMap(({ text }, a) => (weights[a] ? [`${text}*${weights[a].toFixed()}`] : []));
    return `(${products.join("+")})/${weights.reduce<Ratio>((all, each) => all.plus(or0(each)), NOUGHT).toFixed()}`;
  },
  words: (args) => meanWords(args, null),
});
