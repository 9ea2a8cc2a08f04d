import { saidIn, type Text } from "../../texts/words";
import type { Ratio } from "../../amounts/ratio";
import { Exact } from "../../amounts/ratio";
import type { ZeroBudget } from "../table";
import type { Figure, How, Operand } from "../words/explanation";
import { calculationText } from "../words/inside";
import { avvik, type Retning } from "./avvik";
import { fn, part, type ExcelArg, type WordArg } from "./function";

const or0 = (value: Ratio | null | undefined): Ratio => value ?? new Exact(0);
type Two<T> = readonly [T, T];

/** Avvik: the arguments are regnskap and budsjett. */
export const difference = fn<{ readonly sign: Retning }>({
  value: ([actual, budget], { sign }) => avvik(or0(actual), or0(budget), sign),
  excel: (args, { sign }, mode) => {
    const [actual, budget] = args as Two<ExcelArg>;
    if (mode === "funksjoner") return `KOMMUNE.AVVIK(${actual.text},${budget.text}${sign < 0 ? ",-1" : ""})`;
    return plainDifference(actual.text, budget.text, sign);
  },
  words: (args, { sign }, { unit }) => {
    const [from, less] = inOrder(args, sign);
    return { kind: "calculation", operands: [from, less], text: calculationText([from, " − ", less], unit) };
  },
});

const plainDifference = (actual: string, budget: string, sign: Retning): string =>
  sign < 0 ? `ROUND(${actual}-${budget},2)` : `ROUND(${budget}-${actual},2)`;

/** What is subtracted from first. */
function inOrder(args: readonly WordArg[], sign: Retning): Two<Operand> {
  const [actual, budget] = args.map(({ operand }) => operand) as unknown as Two<Operand>;
  return sign < 0 ? [actual, budget] : [budget, actual];
}

/** What a share without base is, as Excel writes it. */
const NO_BASE: Readonly<Record<ZeroBudget, string>> = { blank: '""', zero: "0", na: "NA()" };

/**
 * Avvik as a share of |budsjett|. A third argument, where the table shows it, is the avvik itself, and what is told.
 */
export const percent = fn<{ readonly sign: Retning; readonly zero: ZeroBudget }>({
  isShare: true,
  value: ([actual, budget], { sign }) =>
    or0(budget).isZero() ? null : avvik(or0(actual), or0(budget), sign).div(or0(budget).abs()),
  excel: (args, { sign, zero }, mode) => {
    const [actual, budget] = args as Two<ExcelArg>;
    if (mode !== "funksjoner")
      return `IF(${budget.text}=0,${NO_BASE[zero]},${plainDifference(actual.text, budget.text, sign)}/ABS(${budget.text}))`;
    const direction = sign < 0 ? ",-1" : "";
    const rule = zero === "blank" && direction === "" ? "" : `,"${zero}"`;
    return `KOMMUNE.AVVIK_PCT(${actual.text},${budget.text}${rule}${direction})`;
  },
  words: (args, { sign }, { unit }) => {
    const [actual, base] = args.map(({ operand }) => operand) as unknown as Two<Operand>;
    const [from, less] = inOrder(args, sign);
    const shown = args[2]?.operand;
    const text = calculationText(
      shown ? [shown, " / ", size(base)] : ["(", from, " − ", less, ") / ", size(base)],
      unit,
    );
    return { kind: "calculation", operands: shown ? [shown, base] : [actual, base], text };
  },
});

const size = ({ figure }: Operand): Figure | null => figure && { ...figure, exact: figure.exact.abs() };

/** One figure as a share of another: forbruk. */
export const share = fn<{ readonly zero: ZeroBudget }>({
  isShare: true,
  value: ([of, to]) => (or0(to).isZero() ? null : or0(of).div(or0(to))),
  excel: (args, { zero }, mode) => {
    const [of, to] = args as Two<ExcelArg>;
    return `IF(${to.text}=0,${NO_BASE[zero]},${mode === "funksjoner" ? `KOMMUNE.FORBRUK_PCT(${of.text},${to.text})` : `${of.text}/${to.text}`})`;
  },
  words: (args, _, { unit }) => divided(args, ({ figure }) => figure, unit),
});

/** One figure as a share of the size of another. */
export const shareOfSize = fn<null>({
  isShare: true,
  value: ([of, to]) => (or0(to).isZero() ? null : or0(of).div(or0(to).abs())),
  excel: (args) => {
    const [of, to] = args as Two<ExcelArg>;
    return `IF(${to.text}=0,"",${of.text}/ABS(${to.text}))`;
  },
  words: (args, _, { unit }) => divided(args, size, unit),
});

function divided(
  args: readonly WordArg[],
  baseOf: (operand: Operand) => Figure | null,
  unit: Parameters<typeof calculationText>[1],
): How {
  const [of, to] = args.map(({ operand }) => operand) as unknown as Two<Operand>;
  return { kind: "calculation", operands: [of, to], text: calculationText([of, " / ", baseOf(to)], unit) };
}

/** A function of the namespace KOMMUNE that divides one amount by another. */
export type QuotientFunction = "NDR_PCT" | "DISPFOND_PCT" | "GJELDSGRAD";

/** Where only the size of the two counts. */
const OF_SIZES: readonly (QuotientFunction | undefined)[] = ["DISPFOND_PCT", "GJELDSGRAD"];

/** A key figure; nothing where a part is blank, or the divisor is 0. */
export const quotient = fn<{ readonly fn?: QuotientFunction | undefined }>({
  isShare: true,
  value: ([of = null, to = null], { fn: name }) => {
    if (of === null || to === null || to.isZero()) return null;
    return OF_SIZES.includes(name) ? of.abs().div(to.abs()) : of.div(to);
  },
  excel: (args, { fn: name }, mode) => {
    const [of, to] = args.map(part) as unknown as Two<string>;
    const plain = OF_SIZES.includes(name) ? `ABS(${of})/ABS(${to})` : `${of}/${to}`;
    return `IF(${to}=0,"",${name && mode === "funksjoner" ? `KOMMUNE.${name}(${of},${to})` : plain})`;
  },
  words: (args, { fn: name }, { unit }) => {
    const operands = args.map(({ operand }) => operand) as unknown as Two<Operand>;
    const [of, to] = OF_SIZES.includes(name) ? (operands.map(size) as unknown as Two<Figure | null>) : operands;
    return { kind: "calculation", operands, text: calculationText([of, " / ", to], unit) };
  },
});

/** Figures that differ in the eleventh decimal are equal: a spreadsheet's doubles may differ there. */
const COMPARED_DECIMALS = 10;

/** How far a share is above another that the user may fill in; blank while that is. */
export const distance = fn<null>({
  isShare: true,
  value: ([actual = null, limit = null]) => (actual === null || limit === null ? null : actual.minus(limit)),
  excel: (args) => {
    const [actual, limit] = args.map(part) as unknown as Two<string>;
    return `IF(${limit}="","",ROUND(${actual}-${limit},${COMPARED_DECIMALS}))`;
  },
  words: (args, _, { unit }) => {
    const [actual, limit] = args.map(({ operand }) => operand) as unknown as Two<Operand>;
    if (limit.figure === null) return { kind: "nothing" };
    return { kind: "calculation", operands: [actual, limit], text: calculationText([actual, " − ", limit], unit) };
  },
});

interface Status {
  readonly retning: "minst" | "hoyst";
  readonly held: Text;
  readonly missed: Text;
  /** What is said while the other, which the user may fill in, is blank. */
  readonly blank?: Text | undefined;
}

/** Whether a figure is at least, or at most, another: in words. */
export const status = fn<Status>({
  value: ([actual = null, limit = null], { retning, held, missed, blank }) => {
    if (actual === null || limit === null) return (limit === null && blank) || null;
    const over = actual.minus(limit).toDecimalPlaces(COMPARED_DECIMALS);
    return (retning === "minst" ? over.gte(0) : over.lte(0)) ? held : missed;
  },
  excel: (args, { retning, held, missed, blank }) => {
    const [actual, limit] = args.map(part);
    const quoted = (text: Text): string => `"${saidIn(text, "nb").replace(/"/g, '""')}"`;
    const words = [held, missed].map(quoted);
    const reached = `IF(ROUND(${actual ?? ""}-${limit ?? ""},${COMPARED_DECIMALS})${retning === "minst" ? ">=" : "<="}0,${words.join(",")})`;
    return blank === undefined ? reached : `IF(${limit ?? ""}="",${quoted(blank)},${reached})`;
  },
  words: (args, { retning }) => ({
    kind: "status",
    operands: args.map(({ operand }) => operand) as unknown as Two<Operand>,
    retning,
  }),
});
