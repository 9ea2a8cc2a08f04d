import { Exact, type Ratio } from "../../amounts/ratio";
import { cellAddress } from "../excel/a1";
import type { Operand } from "../words/explanation";
import { calculationText } from "../words/inside";
import { fn, part, type ExcelArg, type Told, type WordArg } from "./function";

const NOUGHT = new Exact(0);

/** With which each argument is added. */
interface Signed {
  readonly signs: readonly (1 | -1)[];
}

/** What snaps a sum of doubles to what it is: øre (2), or the decimals of a share or a number. */
export const round = fn<{ readonly digits: number }>({
  value: ([whole], { digits }) => whole?.toDecimalPlaces(digits) ?? null,
  excel: ([whole], { digits }) => `ROUND(${whole?.text ?? ""},${digits})`,
  words: ([whole]) => (whole as WordArg).how,
});

/** Rows of a column together: what is blank counts as 0. */
export const sum = fn<Signed>({
  value: (args, { signs }) => total(args, signs),
  excel: (args, { signs }) => sumText(args, signs),
  words: (args, { signs }) => ({ kind: "sum", operands: withSigns(args, signs) }),
});

/** Columns of a row together: what is blank counts as 0. */
export const addColumns = fn<Signed>({
  value: (args, { signs }) => total(args, signs),
  excel: (args, { signs }) => signedText(args, signs),
  words: (args, { signs }, told) => {
    const operands = withSigns(args, signs);
    return { kind: "calculation", operands, text: signedWords(operands, told) };
  },
});

/** Figures of any places together; blank where one of them is. */
export const add = fn<Signed>({
  value: (args, { signs }) => (args.includes(null) ? null : total(args, signs)),
  excel: (args, { signs }) => signedText(args, signs),
  words: (args, { signs }) => ({ kind: "sum", operands: withSigns(args, signs) }),
});

const total = (args: readonly (Ratio | null)[], signs: readonly (1 | -1)[]): Ratio =>
  args.reduce<Ratio>((all, arg, a) => (arg === null ? all : signs[a] === -1 ? all.minus(arg) : all.plus(arg)), NOUGHT);

const withSigns = (args: readonly WordArg[], signs: readonly (1 | -1)[]): readonly Operand[] =>
  args.map(({ operand }, a) => ({ ...operand, sign: signs[a] ?? 1 }));

const signedWords = (operands: readonly Operand[], { unit }: Told): string =>
  calculationText(
    operands.flatMap((each, o) => [o === 0 ? (each.sign < 0 ? "−" : "") : each.sign < 0 ? " − " : " + ", each]),
    unit,
  );

const signedText = (args: readonly ExcelArg[], signs: readonly (1 | -1)[]): string =>
  args.map((arg, a) => `${signs[a] === -1 ? "-" : a > 0 ? "+" : ""}${part(arg)}`).join("") || "0";

/** `SUM(D5:D12)` where the rows follow each other with one sign, else `D13-D19+D20`. */
export function sumText(args: readonly ExcelArg[], signs: readonly (1 | -1)[]): string {
  const block = signs.every((sign) => sign === 1) ? blockOf(args) : null;
  return block === null ? signedText(args, signs) : `SUM(${block})`;
}

/** The address of cells that follow each other down a column; null where they do not, or there is but one. */
export function blockOf(args: readonly ExcelArg[]): string | null {
  const [first, last] = [args[0]?.at, args.at(-1)?.at];
  if (!first || !last || args.length < 2) return null;
  if (args.some(({ at }, a) => at?.column !== first.column || at.row !== first.row + a)) return null;
  return `${cellAddress(first.column, first.row)}:${cellAddress(last.column, last.row)}`;
}
