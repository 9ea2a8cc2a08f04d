import type { MetodeId } from "../fn/metoder";
import type { PrognoseColumn, TableRow } from "../table";
import { cellElsewhere } from "./cellElsewhere";
import { operand, rowOf, sumExpression, addressOf } from "./expressions";
import type { FormulaMode } from "./formulas";
import { KRONER_PER_UNIT } from "./numberFormats";
import type { TablePlace } from "./tablePlace";

/**
 * The row's prognosis: the user's own figure where there is one, else another table's prognosis of the same, the sum of its rows, or its method.
 * A method without base gives budget + avvik hittil, as in the table.
 */
export function prognoseExpression(place: TablePlace, row: TableRow, column: PrognoseColumn, mode: FormulaMode, places: readonly TablePlace[]): string {
  if (row.terms.kind === "rows") return `ROUND(${sumExpression(place, row.terms.of, column.id)},2)`;
  const method = cellElsewhere(place, row.prognoseFrom, "prognose", places) ?? methodExpression(place, row, column, mode);
  const own = place.table.columns.findIndex(({ id }) => id === "manuell");
  if (own < 0) return method;
  const cell = addressOf(place, rowOf(place, row.id).position, own);
  const scale = KRONER_PER_UNIT[place.table.unit];
  return `IF(${cell}="",${method},ROUND(${cell}${scale === 1 ? "" : `*${scale}`},2))`;
}

/** Methods that the custom function has; the others need the months. */
const NUMBERED: Readonly<Partial<Record<MetodeId, string>>> = { budsjett: "budsjett", takt: "takt", profil: "profil", rest: "rest" };

function methodExpression(place: TablePlace, row: TableRow, { budget, hasLastYear, months }: PrognoseColumn, mode: FormulaMode): string {
  const metode = row.metode ?? "budsjett";
  const of = (id: string): string => operand(place, row, id);
  const hittil = of("regnskap");
  if (metode === "tid") return `ROUND(${hittil}*12/${months},2)`;
  if (budget === null && metode !== "profil") return hittil;
  const fallback = budget === null ? hittil : `ROUND(${of(budget)}+${hittil}-${of("budsjettHittil")},2)`;
  const name = NUMBERED[metode];
  if (name === undefined || (metode === "profil" && !hasLastYear)) return fallback;
  const lastYear = metode === "profil" ? [of("iFjorHittil"), of("regnskapIFjor")] : [];
  if (mode !== "funksjoner") return plainExpression(metode, { hittil, budget: budget === null ? "0" : of(budget), budgetSoFar: budget === null ? "0" : of("budsjettHittil"), lastYear, fallback });
  const call = `ROUND(KOMMUNE.PROGNOSE(${[hittil, budget === null ? "0" : of("budsjettHittil"), budget === null ? "0" : of(budget), `"${name}"`, ...lastYear].join(",")}),2)`;
  return metode === "budsjett" || metode === "rest" ? call : `IFERROR(${call},${fallback})`;
}

interface Parts {
  readonly hittil: string;
  readonly budget: string;
  readonly budgetSoFar: string;
  readonly lastYear: readonly string[];
  readonly fallback: string;
}

function plainExpression(metode: MetodeId, { hittil, budget, budgetSoFar, lastYear, fallback }: Parts): string {
  const [soFar, year] = metode === "profil" ? (lastYear as readonly [string, string]) : [budgetSoFar, budget];
  switch (metode) {
    case "takt":
    case "profil":
      return `IF(${soFar}*${year}>0,ROUND(${hittil}*${year}/${soFar},2),${fallback})`;
    case "rest":
      return `IF((${budget}-${hittil})*${budget}>0,${budget},${hittil})`;
    case "budsjett":
    case "tid":
    case "manuell":
      return fallback;
  }
}
