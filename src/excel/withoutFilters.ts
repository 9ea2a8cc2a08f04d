import { usersFilters, type SetFilter } from "./filterGrunnlag";
import { reading, type Reading } from "./hostProblems";
import { type RunExcel, runInExcel } from "./runInExcel";
import { filteredTable, type TableFilter } from "./filteredTable";

/** What was worked out, and what became of the user's filters, by the headers of their columns. */
interface Unfiltered<T> {
  readonly result: T;
  readonly kept: readonly string[];
  /** Their columns are gone, or Excel would not filter by them again. */
  readonly lost: readonly string[];
}

/**
 * Does the work while every row of the sheet's table is shown: Excel removes only the rows one sees, and does not filter again what is written.
 * Afterwards the user's filters are put back, whatever became of the work; those in `ours`, which were set for him, are not. A problem, and no
 * work, when Excel will not take the filters off.
 */
export async function withoutFilters<T>(sheet: string | null, ours: readonly SetFilter[], work: () => Promise<T>, run: RunExcel = runInExcel): Promise<Reading<Unfiltered<T>>> {
  const lifted = await reading(() => lift(sheet, run));
  if (lifted.kind === "problem") return lifted;
  const users = usersFilters(lifted.value, ours);
  let kept: readonly string[] = [];
  let result: T;
  try {
    result = await work();
  } finally {
    if (sheet !== null && users.length > 0) kept = await putBack(sheet, users, run);
  }
  return { kind: "read", value: { result, kept, lost: users.flatMap(({ column }) => (kept.includes(column) ? [] : [column])) } };
}

/** The filters that were on, which are off now. */
function lift(sheet: string | null, run: RunExcel): Promise<readonly TableFilter[]> {
  if (sheet === null) return Promise.resolve([]);
  return run(async (context) => {
    const found = await filteredTable(context, sheet);
    if (found === null || found.filters.length === 0) return [];
    found.table.clearFilters();
    await context.sync();
    return found.filters;
  });
}

/** The columns that are filtered again. One at a time: a filter Excel refuses must not take the others with it. */
async function putBack(sheet: string, users: readonly TableFilter[], run: RunExcel): Promise<readonly string[]> {
  const back: string[] = [];
  for (const { column, criteria } of users) {
    const done = await reading(() => run(async (context) => {
      const filter = (await filteredTable(context, sheet))?.columns.get(column)?.filter;
      filter?.apply(criteria);
      await context.sync();
      return filter !== undefined;
    }, { delayForCellEdit: true }));
    if (done.kind === "read" && done.value) back.push(column);
  }
  return back;
}
