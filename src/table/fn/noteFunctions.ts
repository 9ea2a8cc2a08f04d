import { Exact, type Ratio } from "../../amounts/ratio";
import type { Operand } from "../words/explanation";
import { calculationText, sumFigure } from "../words/inside";
import { fn, type ExcelArg, type WordArg } from "./function";
import { sumText } from "./sums";

const NOUGHT = new Exact(0);
const or0 = (value: Ratio | null | undefined): Ratio => value ?? NOUGHT;
const added = (args: readonly (Ratio | null)[]): Ratio => args.reduce<Ratio>((all, arg) => all.plus(or0(arg)), NOUGHT);
const positive = (args: readonly unknown[]): readonly 1[] => args.map(() => 1);

/** Two figures multiplied and divided by a third, to the øre; 0 without a divisor. */
export const proportion = fn<null>({
  value: ([one, other, by]) => (or0(by).isZero() ? NOUGHT : or0(one).times(or0(other)).div(or0(by)).toDecimalPlaces(2)),
  excel: ([one, other, by]) =>
    `IF(${by?.text ?? ""}=0,0,ROUND(${one?.text ?? ""}*${other?.text ?? ""}/${by?.text ?? ""},2))`,
  words: (args, _, { unit }) => {
    const [one, other, by] = args.map(({ operand }) => operand) as [Operand, Operand, Operand];
    return {
      kind: "calculation",
      operands: [one, other, by],
      text: calculationText([one, " × ", other, " / ", by], unit),
    };
  },
});

/** ‰ of a figure, to the øre; the rate in digits ("141"). */
export const perMille = fn<{ readonly rate: string }>({
  value: ([of], { rate }) => or0(of).times(rate).div(1000).toDecimalPlaces(2),
  excel: ([of], { rate }) => `ROUND(${of?.text ?? ""}*${rate}/1000,2)`,
  words: (args, { rate }, { unit }) => {
    const { operand } = args[0] as WordArg;
    return {
      kind: "calculation",
      operands: [operand],
      text: calculationText([operand, ` × ${rate.replace(".", ",")} ‰`], unit),
    };
  },
});

/** What closes the sum of the arguments (its opposite): all of it where the sum has the sign `of`, else nothing. */
export const closing = fn<{ readonly of: 1 | -1 }>({
  value: (args, { of }) => NOUGHT.minus(of < 0 ? Exact.min(NOUGHT, added(args)) : Exact.max(NOUGHT, added(args))),
  excel: (args, { of }) => `ROUND(-${of < 0 ? "MIN" : "MAX"}(0,${sumText(args, positive(args))}),2)`,
  words: (args, _, { unit }) => {
    const operands = args.map(({ operand }) => operand);
    return { kind: "calculation", operands, text: calculationText(["0 − ", sumFigure(operands)], unit) };
  },
});

/**
 * What closes the sum of all arguments but the last, which taken with its sign is the most it can be; nothing where the
 * signs differ.
 */
export const within = fn<{ readonly sign: 1 | -1 }>({
  value: (args, { sign }) => middle(added(args.slice(0, -1)).negated(), or0(args.at(-1)).times(sign)),
  // The middle of 0, what is needed and the limit is the nearer of the two to 0, or 0 where they have different signs.
  excel: (args, { sign }) => {
    const [of, most] = [args.slice(0, -1), args.at(-1) as ExcelArg];
    return `ROUND(MEDIAN(0,-(${sumText(of, positive(of))}),${sign < 0 ? "-" : ""}${most.text}),2)`;
  },
  words: (args, { sign }, { unit }) => {
    const operands = args.map(({ operand }, a) => (a === args.length - 1 ? { ...operand, sign } : operand));
    return { kind: "calculation", operands, text: calculationText(["0 − ", sumFigure(operands.slice(0, -1))], unit) };
  },
});

function middle(one: Ratio, other: Ratio): Ratio {
  if (one.isNegative() !== other.isNegative()) return NOUGHT;
  return one.abs().lessThan(other.abs()) ? one : other;
}
