import { words } from "../texts/words";
import { usersFilters, type SetFilter } from "./filterGrunnlag";
import { reading, type Reading } from "./hostProblems";
import { type RunExcel, runInExcel } from "./runInExcel";
import type { Problem } from "../ledger/problem";
import type { ExcelContext } from "./excelSubset";
import { type FilteredTable, filteredTable, filtersOf, type TableFilter } from "./filteredTable";
import { type KeptPart, queueKeeping, queueKeptFilters, readKeptFilters } from "./keptFilters";

/** What was worked out, and what became of the user's filters, by the headers of their columns. */
interface Unfiltered<T> {
  readonly result: T;
  readonly kept: readonly string[];
  /** Their columns are gone, or Excel would not filter by them again. */
  readonly lost: readonly string[];
}

/**
 * Does the work while every row of the sheet's table is shown: Excel removes only the rows one sees, and does not
 * filter again what is written.
 * Afterwards the user's filters are put back, whatever became of the work; those in `ours`, which were set for him,
 * are not. The workbook keeps them meanwhile. A problem, and no work, when Excel will not take the filters off. No
 * sheet: nothing is filtered.
 */
export async function withoutFilters<T>(
  sheet: string | null,
  ours: readonly SetFilter[],
  work: () => Promise<T>,
  run: RunExcel = runInExcel,
): Promise<Reading<Unfiltered<T>>> {
  const lifted = await reading(() => lift(sheet, ours, run));
  if (lifted.kind === "problem") return lifted;
  const { users, left } = lifted.value;
  if (sheet !== null && left.length > 0) {
    await putBack(sheet, users, run);
    return { kind: "problem", problem: stillFiltered(sheet, left) };
  }
  let kept: readonly string[] = [];
  let result: T;
  try {
    result = await work();
  } finally {
    if (sheet !== null && users.length > 0) kept = await putBack(sheet, users, run);
  }
  return {
    kind: "read",
    value: { result, kept, lost: users.flatMap(({ column }) => (kept.includes(column) ? [] : [column])) },
  };
}

/**
 * `users`: their filters that were on, which are off now, and kept in the workbook; with those an earlier work has
 * left there. `left`: headers of columns Excel filters by still.
 */
interface Lifted {
  readonly users: readonly TableFilter[];
  readonly left: readonly string[];
}

const NOTHING: Lifted = { users: [], left: [] };

function lift(sheet: string | null, ours: readonly SetFilter[], run: RunExcel): Promise<Lifted> {
  if (sheet === null) return Promise.resolve(NOTHING);
  return run(async (context) => {
    const ask = queueKeptFilters(context);
    let kept = (): readonly KeptPart[] => [];
    const found = await filteredTable(context, sheet, () => {
      kept = ask();
    });
    if (found === null) return NOTHING;
    const earlier = kept().filter((each) => each.sheet === sheet);
    const now = usersFilters(found.filters, ours);
    const users = [
      ...now,
      ...earlier
        .flatMap(({ filters }) => filters)
        .filter(({ column }) => !found.filters.some((each) => each.column === column)),
    ];
    if (users.length > 0) queueKeeping(context, { sheet, filters: users }, earlier);
    if (found.filters.length === 0) {
      if (users.length > 0) await context.sync();
      return { users, left: [] };
    }
    return { users, left: await clear(context, found) };
  });
}

/**
 * The columns that are filtered still: Excel has been seen to leave filters that a table was told to clear
 * (office-js#468), so they are looked at again, and cleared one by one.
 */
async function clear(context: ExcelContext, { table, columns }: FilteredTable): Promise<readonly string[]> {
  table.clearFilters();
  if ((await filtersNow(context, columns)).length === 0) return [];
  for (const column of columns.values()) column.filter.clear();
  return (await filtersNow(context, columns)).map(({ column }) => column);
}

async function filtersNow(context: ExcelContext, columns: FilteredTable["columns"]): Promise<readonly TableFilter[]> {
  for (const { filter } of columns.values()) filter.load("criteria");
  await context.sync();
  return filtersOf(columns);
}

const stillFiltered = (sheet: string, columns: readonly string[]): Problem => ({
  code: "excel-filter-staar",
  severity: "error",
  message: words`Excel tok ikke av filteret på kolonnene ${columns.join(", ")} på arket «${sheet}», og rader som er skjult, kan ikke oppdateres. Ingenting er endret. Fjern filteret selv (Data → Fjern filter), og prøv igjen.`,
});

/** Puts the filters back that are kept in the workbook from work that stopped; by the headers of their columns. */
export function putKeptBack(run: RunExcel = runInExcel): Promise<Reading<readonly string[]>> {
  return reading(async () => {
    const back: string[] = [];
    for (const { sheet, filters } of await run(readKeptFilters)) back.push(...(await putBack(sheet, filters, run)));
    return back;
  });
}

/**
 * The columns that are filtered again, and no longer kept. One at a time: a filter Excel refuses must not take the
 * others with it.
 */
async function putBack(sheet: string, users: readonly TableFilter[], run: RunExcel): Promise<readonly string[]> {
  const back: string[] = [];
  for (const filter of users) {
    const done = await reading(() => run((context) => applyFilter(context, sheet, filter), { delayForCellEdit: true }));
    if (done.kind === "read" && done.value) back.push(filter.column);
  }
  // What cannot be forgotten is put back once more another time.
  await reading(() =>
    run(async (context) => {
      for (const { part } of (await readKeptFilters(context)).filter((each) => each.sheet === sheet)) part.delete();
      await context.sync();
    }),
  );
  return back;
}

/** Whether the sheet's table has the column, and is filtered by it. */
async function applyFilter(context: ExcelContext, sheet: string, { column, criteria }: TableFilter): Promise<boolean> {
  const filter = (await filteredTable(context, sheet))?.columns.get(column)?.filter;
  filter?.apply(criteria);
  await context.sync();
  return filter !== undefined;
}
