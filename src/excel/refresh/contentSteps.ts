import type { SheetModel } from "../../sheets/model";
import { keptLooks, type LooksOf } from "../journal/journalSteps";
import { REPORT_HOME } from "../journal/mark";
import type { WorkbookState } from "../workbookState";
import type { Step } from "../writePlan";
import { cellRuns } from "./cellRuns";
import { sizeOf, type Contents } from "./contents";
import { drawSteps } from "./drawSteps";
import type { PlacedTable } from "./placeTables";
import type { CellWrite, RefreshedTable } from "./refreshCells";
import type { RefreshedGrunnlag } from "./refreshGrunnlag";
import type { RefreshPlan } from "./refreshPlan";
import type { VanishedLine } from "./vanishedLines";
import { blockAddress, writeSteps, type CellToWrite } from "./writeSteps";

interface Parts {
  readonly vanished: readonly VanishedLine[];
  readonly contents: Contents;
  readonly refreshed: readonly (RefreshedTable & { readonly table: PlacedTable })[];
  readonly emptied: { readonly writes: readonly CellWrite[] };
  readonly dated: { readonly writes: readonly CellWrite[] };
  /** What the rows hold that are removed. */
  readonly removed: readonly CellToWrite[];
  readonly grunnlag: RefreshedGrunnlag | null;
  readonly state: WorkbookState;
  readonly stil: SheetModel["stil"];
}

/**
 * What is written between insertions and removals, and what puts it back where it stood before them, with its looks.
 */
export function contentSteps(parts: Parts): Pick<RefreshPlan, "steps" | "looks"> & { readonly undo: readonly Step[] } {
  const { refreshed, emptied, dated, removed, grunnlag, state, stil } = parts;
  const { back: looksBack, ...looks } = keptLooks(REPORT_HOME, changedLooks(parts));
  const writes = [...refreshed.flatMap((each) => each.writes), ...emptied.writes, ...dated.writes];
  const drawn = refreshed.flatMap((each) => each.drawn);
  const names = nameSteps(grunnlag, state);
  const table = grunnlag?.table;
  const resize = (address: string): readonly Step[] =>
    table && grunnlag ? [{ kind: "resizeTable", name: table.name, sheet: grunnlag.sheet, address }] : [];
  return {
    looks,
    steps: [
      ...resize(table?.address ?? ""),
      ...names.steps,
      ...refreshed.flatMap(({ table: placed }) => clearedRows(placed)),
      ...writeSteps(grunnlag?.writes ?? []),
      ...writeSteps(writes),
      ...(grunnlag?.formats ?? []),
      ...drawSteps(drawn, stil),
      ...refreshed.flatMap(({ table: placed }) => newWidths(placed)),
    ],
    undo: [
      ...resize(table?.was ?? ""),
      ...names.undo,
      ...writeSteps(
        writes.flatMap(({ sheet, rowNow, column, was }) =>
          rowNow === null ? [] : [{ sheet, row: rowNow, column, content: was }],
        ),
      ),
      ...writeSteps([...removed, ...(grunnlag?.undo ?? [])]),
      ...looksBack,
    ],
  };
}

/** A new row has the looks of the one above it until it gets its own. */
function clearedRows({ sheet, rowsNow, rows, columns }: PlacedTable): readonly Step[] {
  const places = [...columns.values()];
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return [...rowsNow].flatMap(([id, row]) =>
    row === null
      ? [{ kind: "clear" as const, sheet, address: blockAddress(rows.get(id) as number, first, 1, last - first + 1) }]
      : [],
  );
}

function newWidths({ sheet, columns, newColumns }: PlacedTable): readonly Step[] {
  return [...newColumns].map((id) => ({
    kind: "width",
    sheet,
    address: blockAddress(1, columns.get(id) as number, 1, 1),
    points: 88,
  }));
}

/** Names that have another meaning than now. */
function nameSteps(
  grunnlag: RefreshedGrunnlag | null,
  { names, formulas }: WorkbookState,
): { readonly steps: readonly Step[]; readonly undo: readonly Step[] } {
  const known = (name: string): string | undefined => names.find((each) => each.toLowerCase() === name.toLowerCase());
  const isSame = (one: string, other: string): boolean => one.replaceAll("'", "") === other.replaceAll("'", "");
  const changed = (grunnlag?.names ?? [])
    .map((each) => ({ ...each, own: known(each.name) }))
    .filter(({ own, formula }) => own === undefined || !isSame(formulas[own] ?? "", formula));
  return {
    steps: changed.map(({ name, formula, own }): Step =>
      own === undefined ? { kind: "addName", name, formula } : { kind: "rebindName", name: own, formula },
    ),
    undo: changed.map(({ name, own }): Step =>
      own === undefined
        ? { kind: "removeName", name }
        : { kind: "rebindName", name: own, formula: formulas[own] ?? "" },
    ),
  };
}

/**
 * Cells whose looks a refresh changes, as the sheets are: rows that are removed, and cells that are shown in another
 * unit.
 */
function changedLooks({ refreshed, vanished, contents }: Parts): readonly LooksOf[] {
  const removed = vanished
    .filter(({ keptFor }) => keptFor === null)
    .map(({ table: { sheet }, row }): LooksOf => ({
      sheet,
      row,
      column: 0,
      rows: 1,
      columns: sizeOf(contents, sheet).columns,
    }));
  const redrawn = refreshed.flatMap(({ table: { rows, rowsNow, newColumns, columns }, drawn }) => {
    const now = new Map([...rows].map(([id, row]) => [row, rowsNow.get(id) ?? null]));
    const added = new Set([...newColumns].map((id) => columns.get(id)));
    return drawn.flatMap(({ sheet, row, column }) => {
      const rowNow = now.get(row) ?? null;
      return rowNow === null || added.has(column) ? [] : [{ sheet, row: rowNow, column }];
    });
  });
  return [
    ...removed,
    ...cellRuns(redrawn).map(({ rows, ...run }): LooksOf => ({
      ...run,
      rows: rows.length,
      columns: rows[0]?.length ?? 1,
    })),
  ];
}
