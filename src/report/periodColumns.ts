import type { StatementDefinition } from "../law/tables/definition";
import { BALANSE } from "../law/tables/balanse";
import type { ColumnId } from "../ledger/grunnlag/reportFigure";

/**
 * So far against the budget so far, the year's budget and what is used of it, what the year will be, and last year at
 * the same time.
 */
const SO_FAR_AND_YEAR: readonly ColumnId[] = [
  "regnskap",
  "budsjettHittil",
  "avvikHittil",
  "avvikHittilProsent",
  "revidertBudsjett",
  "forbrukProsent",
  "prognose",
  "prognoseavvik",
  "prognoseavvikProsent",
  "iFjorHittil",
];

/**
 * Columns a table has in a report up to a period, where the template names none. A table made for such reports has its
 * own.
 */
export function periodColumns(
  definition: StatementDefinition,
  avvikMot: "revidertBudsjett" | "opprinneligBudsjett",
): readonly ColumnId[] {
  const ids = columnsOf(definition);
  // The year's budget that is shown is the one used and deviations are measured against.
  return ids.includes("opprinneligBudsjett") ? ids : ids.map((id) => (id === "revidertBudsjett" ? avvikMot : id));
}

function columnsOf({ id, columns }: StatementDefinition): readonly ColumnId[] {
  if (id === BALANSE.id) return columns.map((column) => column.id);
  if (id === "status-okonomi") return [...SO_FAR_AND_YEAR, "manuell", "kommentar"];
  if (id === "investeringsoversikt" || id === "investeringsinntekter")
    return [
      "regnskap",
      "revidertBudsjett",
      "avvik",
      "forbrukProsent",
      "prognose",
      "prognoseavvik",
      "manuell",
      "kommentar",
    ];
  if (id === "forklaringer") return ["avvikHittil", "avvikHittilProsent", "utkast", "kommentar"];
  if (id === "avviksdetaljer") return ["regnskap", "budsjettHittil", "avvikHittil", "avvikHittilProsent"];
  return columns.some((column) => column.id === "prognose") ? columns.map((column) => column.id) : SO_FAR_AND_YEAR;
}
