import { kronerOf, type Ore } from "../../src/amounts/ore";
import { ORE_PER_UNIT } from "../../src/amounts/printAmount";
import type { CellName, World } from "../../src/table/words/explanation";
import { postingSum } from "../../src/table/words/postingParts";
import type { Report } from "../../src/report/report";

/** A workbook that has what the report says in every cell. */
export function reportWorld({ tables, grunnlag }: Pick<Report, "tables" | "grunnlag">, changes: Readonly<Record<string, string | number>> = {}): World {
  const byId = new Map(tables.map((table) => [table.id, table]));
  const valueOf = ({ table: id, line, column }: CellName): string | number | null => {
    const changed = changes[`${id}/${line}/${column}`];
    if (changed !== undefined) return changed;
    const table = byId.get(id);
    const position = table?.columns.findIndex((each) => each.id === column) ?? -1;
    const cell = table?.rows.find((row) => row.id === line)?.cells[position];
    if (!table || !cell) return null;
    switch (cell.kind) {
      case "amount":
        return table.columns[position]?.kind === "input" ? cell.ore / ORE_PER_UNIT[table.unit] : kronerOf(cell.ore);
      case "number":
        return cell.value.toNumber();
      case "ratio":
        return cell.ratio?.toNumber() ?? "";
      case "text":
        return cell.text;
      case "unknown":
      case "empty":
        return "";
    }
  };
  const sums = new Map<string, Ore>();
  const sumOf: World["sumOf"] = ({ sets, figure }) => {
    const key = JSON.stringify([sets, figure]);
    const sum = sums.get(key) ?? postingSum(grunnlag, { sets, figure });
    sums.set(key, sum);
    return sum;
  };
  return { tables: byId, valueOf, sumOf };
}
