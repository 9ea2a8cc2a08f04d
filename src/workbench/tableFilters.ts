import type { Block, GridFilter, GridHost } from "./gridHost";

interface Engine extends Pick<GridHost, "tables" | "texts"> {
  /** Hides the rows of the block, counted from its own first, and shows its others. */
  readonly hide: (block: Block, rows: ReadonlySet<number>) => void;
}

type Filters = Pick<GridHost, "filterTable" | "tableFilters" | "clearFilters">;

/**
 * Filters of tables by their columns, as hidden rows: what an engine without filters can do. They are put to use when
 * they are set, as Excel's are, and gone with their table.
 */
export function rememberFilters({ tables, texts, hide }: Engine): Filters {
  const filters = new Map<string, { readonly sheet: string; readonly columns: Map<number, GridFilter> }>();
  const tableOf = (name: string) => tables().find((each) => each.name.toLowerCase() === name.toLowerCase());
  /** Those of an earlier table with the same name are not this one's. */
  const columnsOf = (name: string): Map<number, GridFilter> => {
    const known = filters.get(name.toLowerCase());
    const sheet = tableOf(name)?.block.sheet ?? "";
    if (known?.sheet === sheet) return known.columns;
    const columns = new Map<number, GridFilter>();
    filters.set(name.toLowerCase(), { sheet, columns });
    return columns;
  };
  const apply = (name: string): void => {
    const table = tableOf(name);
    if (!table) return;
    const own = [...columnsOf(name)];
    const [, ...body] = texts(table.block);
    const hidden = body.flatMap((row, r) =>
      own.every(([column, filter]) => keeps(filter, row[column] ?? "")) ? [] : [r + 1],
    );
    hide(table.block, new Set(hidden));
  };
  return {
    filterTable: (name, column, filter) => {
      if (filter === null) columnsOf(name).delete(column);
      else columnsOf(name).set(column, filter);
      apply(name);
    },
    tableFilters: (name) => columnsOf(name),
    clearFilters: (name) => {
      columnsOf(name).clear();
      apply(name);
    },
  };
}

function keeps(filter: GridFilter, text: string): boolean {
  if (filter.kind === "values") return filter.values.some((value) => value.toLowerCase() === text.toLowerCase());
  const tests = [filter.first, ...(filter.second === undefined ? [] : [filter.second])].map((criterion) =>
    criterionKeeps(criterion, text),
  );
  return filter.oper === "And" ? tests.every(Boolean) : tests.some(Boolean);
}

/** "=text" and "<>text", with `~` before what would be a wildcard; nothing behind the operator is a blank cell. */
function criterionKeeps(criterion: string, text: string): boolean {
  const [, operator, wanted = ""] = /^(=|<>)(.*)$/s.exec(criterion) ?? [];
  return (text.toLowerCase() === wanted.replace(/~([*?~])/g, "$1").toLowerCase()) === (operator === "=");
}
