import { Exact } from "../../amounts/ratio";
import type { Cell, Table, TableColumn } from "../../table/table";
import { norwegianCell } from "../../table/norwegianCell";
import type { TableChart } from "../../table/tableChart";
import { translate } from "../../texts/translate";
import { UNIT_TEXT } from "../../table/excel/numberFormats";

/** A figure of a chart: `value` in the unit it is printed in (percent of a ratio), null where the table is blank. */
interface Point {
  readonly value: number | null;
  readonly printed: string;
}

/** A chart as it is drawn: what is along the axis, and each series' figure there. */
export interface ChartPoints {
  readonly categories: readonly string[];
  /** «Beløp i 1000 kr», or "" where the figures say it themselves. */
  readonly unit: string;
  readonly series: readonly {
    readonly name: string;
    readonly drawn: "column" | "line";
    readonly points: readonly Point[];
  }[];
}

const ORE_PER_UNIT = { kroner: 100, tusen: 100_000, mill: 100_000_000 } as const;

/** The chart's figures out of its table. */
export function chartPoints(table: Table, { along: { kind, ids }, series }: TableChart): ChartPoints {
  const column = (id: string): number => table.columns.findIndex((each) => each.id === id);
  const row = (id: string): Table["rows"][number] | undefined => table.rows.find((each) => each.id === id);
  const point = (rowId: string, columnId: string): Point => {
    const cell = row(rowId)?.cells[column(columnId)] ?? { kind: "empty" };
    return {
      value: numberOf(cell, table),
      printed: norwegianCell(cell, table.columns[column(columnId)] as TableColumn, table.unit),
    };
  };
  const [first] = series.map(({ of }) =>
    kind === "columns" ? row(of)?.cells[column(ids[0] ?? "")] : row(ids[0] ?? "")?.cells[column(of)],
  );
  return {
    unit: first?.kind === "amount" ? (table.unitText ?? translate(UNIT_TEXT[table.unit], table.language ?? "nb")) : "",
    categories: ids.map((id) => (kind === "columns" ? table.columns[column(id)]?.header : row(id)?.label) ?? ""),
    series: series.map(({ name, drawn, of }) => ({
      name,
      drawn,
      points: ids.map((id) => (kind === "columns" ? point(of, id) : point(id, of))),
    })),
  };
}

function numberOf(cell: Cell, { unit }: Table): number | null {
  switch (cell.kind) {
    case "amount":
      return new Exact(cell.ore).div(ORE_PER_UNIT[unit]).toNumber();
    case "ratio":
      return cell.ratio?.times(100).toNumber() ?? null;
    case "number":
      return cell.value.toNumber();
    default:
      return null;
  }
}
