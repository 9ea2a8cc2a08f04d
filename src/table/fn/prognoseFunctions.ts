import { ore, type Ore } from "../../amounts/ore";
import { Exact, type Ratio } from "../../amounts/ratio";
import type { Operand } from "../words/explanation";
import { calculationText } from "../words/inside";
import { fn, type ExcelArg, type WordArg } from "./function";
import type { MetodeId } from "./metoder";
import { prognose as byMethod } from "./prognose";
import type { Prognosetall } from "./prognosetall";

interface Method {
  readonly metode: MetodeId;
  readonly months: number;
  /**
   * The arguments are hittil, then budsjett hittil and the year's budget where there is one, then last year so far and
   * as a whole where it is there.
   */
  readonly hasBudget: boolean;
  readonly hasLastYear: boolean;
}

/** The arguments by what they are; null for what is not there. */
function named<T>(args: readonly T[], { hasBudget, hasLastYear }: Method) {
  const [hittil, ...rest] = args as readonly [T, ...T[]];
  const [budgetSoFar, budget] = hasBudget ? rest : [null, null];
  const [soFarLastYear, lastYear] = hasLastYear ? rest.slice(hasBudget ? 2 : 0) : [null, null];
  return {
    hittil,
    budgetSoFar: budgetSoFar ?? null,
    budget: budget ?? null,
    soFarLastYear: soFarLastYear ?? null,
    lastYear: lastYear ?? null,
  };
}

const oreOf = (kroner: Ratio | null): Ore => ore(kroner?.times(100).toDecimalPlaces(0).toNumber() ?? 0);

function figuresOf(args: readonly (Ratio | null)[], by: Method): Prognosetall<Ore> {
  const all = named(args.map(oreOf), by);
  return {
    hittil: all.hittil,
    budsjettHittil: all.budgetSoFar,
    aarsbudsjett: all.budget,
    iFjorHittil: all.soFarLastYear,
    iFjorAar: all.lastYear,
    maaneder: by.months,
    manuell: null,
  };
}

/** The year's prognosis by a method. One without base gives budget + avvik hittil, and without budget hittil. */
export const prognose = fn<Method>({
  value: (args, by) => {
    const figures = figuresOf(args, by);
    return new Exact(byMethod(by.metode, figures) ?? byMethod("budsjett", figures) ?? figures.hittil).div(100);
  },
  excel: (args, by, mode) => {
    const { hittil, budgetSoFar, budget, soFarLastYear, lastYear } = named(
      args.map(({ text }) => text),
      by,
    );
    if (by.metode === "tid") return `ROUND(${hittil}*12/${by.months},2)`;
    if (budget === null && by.metode !== "profil") return hittil;
    const fallback = budget === null || budgetSoFar === null ? hittil : `ROUND(${budget}+${hittil}-${budgetSoFar},2)`;
    if (!isNumbered(by.metode) || (by.metode === "profil" && !by.hasLastYear)) return fallback;
    const profile = by.metode === "profil" ? [soFarLastYear ?? "", lastYear ?? ""] : [];
    const year = [hittil, budgetSoFar ?? "0", budget ?? "0"] as const;
    return mode === "funksjoner"
      ? called(by.metode, year, profile, fallback)
      : plain(by.metode, year, profile, fallback);
  },
  words: (args, by, { unit }) => {
    const figures = figuresOf(
      args.map(({ operand }) => operand.figure?.exact.div(100) ?? null),
      by,
    );
    const answer = byMethod(by.metode, figures);
    const metode = answer === null ? "budsjett" : by.metode;
    const isUsed = (answer ?? byMethod("budsjett", figures) ?? figures.hittil) === figures.hittil;
    const parts = partsOf(
      metode,
      named(
        args.map(({ operand }) => operand),
        by,
      ),
      by.months,
      isUsed,
    );
    const operands = parts.filter((each): each is Operand => typeof each !== "string");
    return {
      kind: "calculation",
      operands,
      text: calculationText(parts, unit),
      metode,
      ...(answer === null && by.metode !== "budsjett" ? { fallback: true } : {}),
    };
  },
});

/** Methods that the custom function has; the others need the months. */
type Numbered = "budsjett" | "takt" | "profil" | "rest";
const isNumbered = (metode: MetodeId): metode is Numbered => metode !== "tid" && metode !== "manuell";

type Year = readonly [hittil: string, budgetSoFar: string, budget: string];

function called(metode: Numbered, year: Year, profile: readonly string[], fallback: string): string {
  const call = `ROUND(KOMMUNE.PROGNOSE(${[...year, `"${metode}"`, ...profile].join(",")}),2)`;
  return metode === "budsjett" || metode === "rest" ? call : `IFERROR(${call},${fallback})`;
}

function plain(
  metode: Numbered,
  [hittil, budgetSoFar, budget]: Year,
  profile: readonly string[],
  fallback: string,
): string {
  if (metode === "budsjett") return fallback;
  if (metode === "rest") return `IF((${budget}-${hittil})*${budget}>0,${budget},${hittil})`;
  const [soFar, year] = metode === "profil" ? profile : [budgetSoFar, budget];
  return `IF(${soFar ?? ""}*${year ?? ""}>0,ROUND(${hittil}*${year ?? ""}/${soFar ?? ""},2),${fallback})`;
}

/** The method's calculation; without a budget the prognosis is hittil. `isUsed`: nothing remains of the budget. */
function partsOf(
  metode: MetodeId,
  { hittil, budget, budgetSoFar, soFarLastYear, lastYear }: ReturnType<typeof named<Operand>>,
  months: number,
  isUsed: boolean,
): readonly (string | Operand)[] {
  if (metode === "tid") return [hittil, ` × 12 / ${months}`];
  if (metode === "profil" && soFarLastYear && lastYear) return [hittil, " × ", lastYear, " / ", soFarLastYear];
  if (budget === null || budgetSoFar === null) return [hittil];
  if (metode === "takt") return [hittil, " × ", budget, " / ", budgetSoFar];
  if (metode === "rest") return [isUsed ? hittil : budget];
  return [budget, " + ", hittil, " − ", budgetSoFar];
}

/** What the user has written, where there is something; else the second argument. */
export const own = fn<null>({
  value: ([written = null, otherwise = null]) => written ?? otherwise,
  excel: ([written, otherwise]) =>
    `IF(${(written as ExcelArg).address ?? ""}="",${(otherwise as ExcelArg).text},ROUND(${(written as ExcelArg).text},2))`,
  words: (args, _, { unit }) => {
    const [{ operand }, { how }] = args as readonly [WordArg, WordArg];
    return operand.figure
      ? { kind: "calculation", operands: [operand], text: calculationText([operand], unit), metode: "manuell" }
      : how;
  },
});
