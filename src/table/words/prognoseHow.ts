import { ore } from "../../amounts/ore";
import { Exact } from "../../amounts/ratio";
import type { MetodeId } from "../fn/metoder";
import { prognose } from "../fn/prognose";
import type { PrognoseColumn } from "../table";
import type { Operand, Worked } from "./explanation";
import { amountFigure, calculationText, exactly, operandOf, type Inside } from "./inside";
import { repeatedHow } from "./repeatedHow";
import { rowHow } from "./rowHow";

/** How a row's prognosis is made: its rows' added, the user's own, another table's, or the method's. */
export function prognoseHow(inside: Inside, column: PrognoseColumn): Worked {
  const { row, table, world } = inside;
  if (row.terms.kind === "rows") return rowHow(inside, column.id, null);
  if (row.terms.kind === "none") return { how: { kind: "nothing" }, result: null };
  const own = table.columns.some(({ id }) => id === "manuell") ? operandOf(inside, row.id, "manuell", "column") : null;
  if (own?.figure) return { how: { kind: "calculation", operands: [own], text: calculationText([own], table.unit), metode: "manuell" }, result: own.figure };
  const from = row.prognoseFrom;
  if (from && world.tables.get(from.table)?.columns.some(({ id }) => id === column.id)) return repeatedHow(inside, { table: from.table, line: from.row, column: column.id });
  return methodHow(inside, column);
}

function methodHow(inside: Inside, column: PrognoseColumn): Worked {
  const { row, table } = inside;
  const of = (figure: string): Operand => operandOf(inside, row.id, figure, "column");
  const amount = (operand: Operand | null) => (operand === null ? null : ore(exactly(operand).toDecimalPlaces(0).toNumber()));
  const hittil = of("regnskap");
  const [budget, budgetSoFar] = column.budget === null ? [null, null] : [of(column.budget), of("budsjettHittil")];
  const [soFarLastYear, lastYear] = column.hasLastYear ? [of("iFjorHittil"), of("regnskapIFjor")] : [null, null];
  const figures = { hittil: amount(hittil) ?? ore(0), budsjettHittil: amount(budgetSoFar), aarsbudsjett: amount(budget), iFjorHittil: amount(soFarLastYear), iFjorAar: amount(lastYear), maaneder: column.months, manuell: null };
  const wanted = row.metode ?? "budsjett";
  const byMethod = prognose(wanted, figures);
  const result = byMethod ?? prognose("budsjett", figures) ?? figures.hittil;
  const metode: MetodeId = byMethod === null ? "budsjett" : wanted;
  const parts = partsOf(metode, { hittil, budget, budgetSoFar, soFarLastYear, lastYear, months: column.months, isUsed: result === figures.hittil });
  const operands = parts.filter((part): part is Operand => typeof part !== "string");
  return { how: { kind: "calculation", operands, text: calculationText(parts, table.unit), metode, ...(byMethod === null && wanted !== "budsjett" ? { fallback: true } : {}) }, result: amountFigure(new Exact(result)) };
}

interface Basis {
  readonly hittil: Operand;
  readonly budget: Operand | null;
  readonly budgetSoFar: Operand | null;
  readonly soFarLastYear: Operand | null;
  readonly lastYear: Operand | null;
  readonly months: number;
  /** The prognosis is what is used so far: nothing remains of the budget. */
  readonly isUsed: boolean;
}

/** The method's calculation; without a budget the prognosis is hittil. */
function partsOf(metode: MetodeId, { hittil, budget, budgetSoFar, soFarLastYear, lastYear, months, isUsed }: Basis): readonly (string | Operand)[] {
  if (metode === "tid") return [hittil, ` × 12 / ${months}`];
  if (metode === "profil" && soFarLastYear && lastYear) return [hittil, " × ", lastYear, " / ", soFarLastYear];
  if (budget === null || budgetSoFar === null) return [hittil];
  if (metode === "takt") return [hittil, " × ", budget, " / ", budgetSoFar];
  if (metode === "rest") return [isUsed ? hittil : budget];
  return [budget, " + ", hittil, " − ", budgetSoFar];
}
