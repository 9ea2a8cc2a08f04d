import { rewriteCalls, type KommuneCall } from "./kommuneCalls";

/** Decimals a difference of amounts keeps: none of those that Excel's own arithmetic adds. */
const DECIMALS = 4;

/**
 * The formula without the add-in's functions, where each has an equal in plain Excel: those of budget deviation and
 * prognosis, with their choices written out, and the ratios of the key figures. The others, and those whose choice
 * stands in a cell, are called as before.
 */
export function plainFormula(formula: string): string {
  return rewriteCalls(formula, (call) => PLAIN[call.name]?.(call.args) ?? asCall(call));
}

const asCall = ({ name, args }: KommuneCall): string => `KOMMUNE.${name}(${args.join(",")})`;

type Plain = (args: readonly string[]) => string | null;

const PLAIN: Readonly<Partial<Record<string, Plain>>> = {
  AVVIK: ([actual, budget, direction, ...more]) => (more.length > 0 ? null : difference(actual, budget, direction)),
  AVVIK_PCT: ([actual, budget, zero, direction, ...more]) => {
    const top = difference(actual, budget, direction);
    const none = choiceOf(ZERO, zero, '""');
    return top === null || none === null || budget === undefined || more.length > 0
      ? null
      : `IF(${operand(budget)}=0,${none},${top}/ABS(${operand(budget)}))`;
  },
  FORBRUK_PCT: quotient,
  NDR_PCT: quotient,
  DISPFOND_PCT: ([fund, income, ...more]) =>
    fund === undefined || income === undefined || more.length > 0 ? null : `(ABS(${fund})/ABS(${income}))`,
  GJELDSGRAD: ([debt, income, less = "", ...more]) =>
    debt === undefined || income === undefined || more.length > 0
      ? null
      : `((ABS(${debt})${less === "" ? "" : `-SUMPRODUCT(ABS(${less}))`})/ABS(${income}))`,
  PROGNOSE: ([soFar, budgetSoFar, budget, method, ...lastYear]) => {
    const name = choiceOf(METHODS, method, "budsjett");
    if (soFar === undefined || budgetSoFar === undefined || budget === undefined || name === null) return null;
    return prognose(name, operand(soFar), operand(budgetSoFar), operand(budget), lastYear);
  },
};

function quotient([dividend, divisor, ...more]: readonly string[]): string | null {
  return dividend === undefined || divisor === undefined || more.length > 0
    ? null
    : `(${operand(dividend)}/${operand(divisor)})`;
}

const DIRECTIONS: Readonly<Record<string, "1" | "-1">> = {
  "1": "1",
  "-1": "-1",
  '"budsjett-regnskap"': "1",
  '"regnskap-budsjett"': "-1",
};
const ZERO: Readonly<Record<string, string>> = {
  '"blank"': '""',
  "0": "0",
  '"0"': "0",
  '"null"': "0",
  '"zero"': "0",
  '"na"': "NA()",
  '"i/t"': "NA()",
};
const METHODS: Readonly<Record<string, "budsjett" | "takt" | "profil" | "rest">> = {
  "1": "budsjett",
  "2": "takt",
  "3": "profil",
  "4": "rest",
  '"budsjett"': "budsjett",
  '"takt"': "takt",
  '"profil"': "profil",
  '"rest"': "rest",
};

/** What a choice written in the formula means; null for one that is not: it may stand in a cell. */
function choiceOf<V>(choices: Readonly<Record<string, V>>, arg: string | undefined, standard: V): V | null {
  const given = (arg ?? "").toLowerCase();
  if (given === "") return standard;
  return Object.hasOwn(choices, given) ? (choices[given] as V) : null;
}

function difference(
  actual: string | undefined,
  budget: string | undefined,
  direction: string | undefined,
): string | null {
  const sign = choiceOf(DIRECTIONS, direction, "1");
  if (actual === undefined || budget === undefined || sign === null) return null;
  const [one, other] = sign === "1" ? [budget, actual] : [actual, budget];
  return `ROUND(${operand(one)}-${operand(other)},${DECIMALS})`;
}

function prognose(
  method: "budsjett" | "takt" | "profil" | "rest",
  soFar: string,
  budgetSoFar: string,
  budget: string,
  lastYear: readonly string[],
): string | null {
  switch (method) {
    case "budsjett":
      return `ROUND(${budget}+${soFar}-${budgetSoFar},${DECIMALS})`;
    case "rest":
      return `IF((${budget}-${soFar})*${budget}>0,${budget},${soFar})`;
    case "takt":
      return share(soFar, budgetSoFar, budget);
    case "profil": {
      const [part, whole] = lastYear;
      return part && whole ? share(soFar, operand(part), operand(whole)) : null;
    }
  }
}

const share = (soFar: string, part: string, whole: string): string =>
  `IF(${part}*${whole}>0,ROUND(${soFar}*${whole}/${part},${DECIMALS}),NA())`;

/** In parentheses unless it is one cell, one number or one call. A blank argument is 0, as the functions read it. */
function operand(arg: string): string {
  if (arg === "") return "0";
  return /^(?:(?:'[^']*'|[\p{L}\p{N}_.]+)!)?\$?[A-Z]{1,3}\$?\d+$|^\d+(?:\.\d+)?$|^\((?:[^()])*\)$/iu.test(arg)
    ? arg
    : `(${arg})`;
}
