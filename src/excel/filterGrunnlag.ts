import type { ColumnFilter } from "../explain/grunnlagFilter";
import type { Problem } from "../ledger/problem";
import { GRUNNLAG_BLOCK } from "../sheets/grunnlagSheet";
import type { ExcelContext, ExcelFilter, ExcelTable } from "./excelSubset";
import { reading, type Reading } from "./hostProblems";
import type { Anchors } from "./readAnchors";
import { type RunExcel, runInExcel } from "./runInExcel";

/** Shows the `Grunnlag` sheet with only the rows the filters keep; with none, all. A problem when the sheet or its table is gone. */
export async function filterGrunnlag({ tables }: Anchors, filters: readonly ColumnFilter[], run: RunExcel = runInExcel): Promise<Reading<null>> {
  const block = tables.get(GRUNNLAG_BLOCK);
  const sheet = block?.sheet ?? null;
  if (!block || sheet === null) return { kind: "problem", problem: GONE };
  const read = await reading(() => run(async (context) => {
    const table = await tableOn(context, sheet);
    if (table === null) return false;
    table.clearFilters();
    for (const filter of filters) apply(table.columns.getItem(block.columns.get(filter.column)?.header ?? filter.column).filter, filter);
    context.workbook.worksheets.getItem(sheet).activate();
    await context.sync();
    return true;
  }));
  if (read.kind === "problem") return read;
  return read.value ? { kind: "read", value: null } : { kind: "problem", problem: GONE };
}

/** The user may have given it another name. */
async function tableOn(context: ExcelContext, sheet: string): Promise<ExcelTable | null> {
  const { tables } = context.workbook.worksheets.getItem(sheet);
  tables.load("items/name");
  await context.sync();
  return tables.items[0] ?? null;
}

function apply(filter: ExcelFilter, { keep }: ColumnFilter): void {
  switch (keep.kind) {
    case "values":
      filter.applyValuesFilter([...keep.values]);
      return;
    case "blank":
      filter.applyCustomFilter("=");
      return;
    case "not": {
      const [first, second] = keep.values.map((value) => `<>${value.replace(/[*?~]/g, "~$&")}`);
      if (second === undefined) filter.applyCustomFilter(first ?? "<>");
      else filter.applyCustomFilter(first ?? "<>", second, "And");
    }
  }
}

const GONE: Problem = { code: "grunnlag-borte", severity: "error", message: "Arket Grunnlag, eller tabellen på det, er slettet fra arbeidsboken. Bygg rapporten på nytt for å få det tilbake." };
