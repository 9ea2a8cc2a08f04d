import { ore, type Ore } from "../../src/amounts/ore";
import { ratioOf } from "../../src/amounts/ratio";
import type { Cell, Table, TableRow, ZeroBudget } from "../../src/table/table";

/** A row with regnskap and revidert budsjett in øre, avvik and percent of |budsjett|. */
export function tableRow(role: TableRow["role"], number: string, label: string, amounts?: readonly [actual: number, budget: number]): TableRow {
  const id = label.toLowerCase().replace(/\W/g, "");
  return { id, number, label, role, sign: 1, avvikSign: 1, formula: null, cells: amounts ? cellsOf(ore(amounts[0]), ore(amounts[1])) : EMPTY };
}

const EMPTY: readonly Cell[] = [1, 2, 3, 4].map(() => ({ kind: "empty" }));

function cellsOf(actual: Ore, budget: Ore): Cell[] {
  const avvik = ore(budget - actual);
  return [{ kind: "amount", ore: actual }, { kind: "amount", ore: budget }, { kind: "amount", ore: avvik }, { kind: "ratio", ratio: ratioOf(avvik, budget) }];
}

/** A table with every role, a row without budget and rounding at the half. */
export function smallTable(more: Partial<Table> = {}, zeroBudget: ZeroBudget = "blank"): Table {
  return {
    id: "5-6",
    title: "Økonomisk oversikt – drift",
    group: "Oversikter",
    unit: "tusen",
    labelHeader: "Post",
    columns: [
      { kind: "figure", id: "regnskap", header: "Regnskap 2024" },
      { kind: "figure", id: "revidertBudsjett", header: "Rev. bud. 2024" },
      { kind: "difference", id: "avvik", header: "Avvik", actual: "regnskap", budget: "revidertBudsjett" },
      { kind: "percent", id: "avvikProsent", header: "Avvik i %", actual: "regnskap", budget: "revidertBudsjett", zeroBudget },
    ],
    rows: [
      tableRow("heading", "", "Driftsinntekter"),
      tableRow("line", "1", "Rammetilskudd", [-123_456_850_000, -123_400_000_000]),
      tableRow("line", "2", "Gebyrer", [-50_000, 0]),
      tableRow("sum", "9", "Sum inntekter", [-123_456_900_000, -123_400_000_000]),
      tableRow("line", "10", "Lønn", [150_000, 160_000]),
      tableRow("total", "", "Netto driftsresultat", [-123_456_750_000, -123_399_840_000]),
    ],
    notes: ["Inntekter står med minus."],
    source: "Forskrift § 5-6",
    ...more,
  };
}
