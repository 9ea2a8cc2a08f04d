import type { Block, GridHost } from "./gridHost";

interface Engine extends Pick<GridHost, "tables" | "texts"> {
  /** Hides the rows of the block, counted from its own first, and shows its others. */
  readonly hide: (block: Block, rows: ReadonlySet<number>) => void;
}

type Filters = Pick<GridHost, "filterTable" | "clearFilters">;

/** Filters of tables by their columns, as hidden rows: what an engine without filters can do. They are put to use when they are set, as Excel's are. */
export function rememberFilters({ tables, texts, hide }: Engine): Filters {
  const filters = new Map<string, Map<number, (text: string) => boolean>>();
  const apply = (name: string): void => {
    const table = tables().find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (!table) return;
    const own = [...(filters.get(name.toLowerCase()) ?? [])];
    const [, ...body] = texts(table.block);
    const hidden = body.flatMap((row, r) => (own.every(([column, keeps]) => keeps(row[column] ?? "")) ? [] : [r + 1]));
    hide(table.block, new Set(hidden));
  };
  return {
    filterTable: (name, column, keeps) => {
      const key = name.toLowerCase();
      filters.set(key, (filters.get(key) ?? new Map<number, (text: string) => boolean>()).set(column, keeps));
      apply(name);
    },
    clearFilters: (name) => {
      filters.delete(name.toLowerCase());
      apply(name);
    },
  };
}
