import type { Unit } from "../../amounts/printAmount";
import type { SheetModel } from "../../sheets/model";
import { AMOUNT_FORMATS, UNIT_FORMATS } from "../../table/excel/numberFormats";
import type { ReportFacts } from "../../sheets/reportFacts";
import type { WorkbookState } from "../workbookState";
import type { Step } from "../writePlan";
import { drawSteps, type CellToDraw } from "./drawSteps";
import type { PlacedTable } from "./placeTables";
import type { CellWrite, RefreshedTable } from "./refreshCells";
import type { RefreshedGrunnlag } from "./refreshGrunnlag";
import { blockAddress, writeSteps, type CellToWrite } from "./writeSteps";

interface Parts {
  readonly refreshed: readonly (RefreshedTable & { readonly table: PlacedTable })[];
  readonly emptied: { readonly writes: readonly CellWrite[] };
  readonly dated: { readonly writes: readonly CellWrite[] };
  /** What the rows hold that are removed. */
  readonly removed: readonly CellToWrite[];
  readonly grunnlag: RefreshedGrunnlag | null;
  readonly state: WorkbookState;
  readonly facts: ReportFacts;
  readonly oldUnit: string;
  readonly stil: SheetModel["stil"];
}

/** What is written between insertions and removals, and what puts it back where it stood before them. */
export function contentSteps({ refreshed, emptied, dated, removed, grunnlag, state, facts, oldUnit, stil }: Parts): { readonly steps: readonly Step[]; readonly undo: readonly Step[] } {
  const writes = [...refreshed.flatMap((each) => each.writes), ...emptied.writes, ...dated.writes];
  const drawn = refreshed.flatMap((each) => each.drawn);
  const names = nameSteps(grunnlag, state);
  const table = grunnlag?.table;
  const resize = (address: string): readonly Step[] => (table && grunnlag ? [{ kind: "resizeTable", name: table.name, sheet: grunnlag.sheet, address }] : []);
  return {
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
      ...writeSteps(writes.flatMap(({ sheet, rowNow, column, was }) => (rowNow === null ? [] : [{ sheet, row: rowNow, column, content: was }]))),
      ...writeSteps([...removed, ...(grunnlag?.undo ?? [])]),
      ...drawSteps(refreshed.flatMap(({ table: placed, drawn: own }) => drawnBefore(placed, own, facts.unit as Unit, oldUnit as Unit)), stil),
    ],
  };
}

/** A new row has the looks of the one above it until it gets its own. */
function clearedRows({ sheet, rowsNow, rows, columns }: PlacedTable): readonly Step[] {
  const places = [...columns.values()];
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return [...rowsNow].flatMap(([id, row]) => (row === null ? [{ kind: "clear" as const, sheet, address: blockAddress(rows.get(id) as number, first, 1, last - first + 1) }] : []));
}

function newWidths({ sheet, columns, newColumns }: PlacedTable): readonly Step[] {
  return [...newColumns].map((id) => ({ kind: "width", sheet, address: blockAddress(1, columns.get(id) as number, 1, 1), points: 88 }));
}

/** Names that have another meaning than now. */
function nameSteps(grunnlag: RefreshedGrunnlag | null, { names, formulas }: WorkbookState): { readonly steps: readonly Step[]; readonly undo: readonly Step[] } {
  const known = (name: string): string | undefined => names.find((each) => each.toLowerCase() === name.toLowerCase());
  const isSame = (one: string, other: string): boolean => one.replaceAll("'", "") === other.replaceAll("'", "");
  const changed = (grunnlag?.names ?? []).map((each) => ({ ...each, own: known(each.name) })).filter(({ own, formula }) => own === undefined || !isSame(formulas[own] ?? "", formula));
  return {
    steps: changed.map(({ name, formula, own }): Step => (own === undefined ? { kind: "addName", name, formula } : { kind: "rebindName", name: own, formula })),
    undo: changed.map(({ name, own }): Step => (own === undefined ? { kind: "removeName", name } : { kind: "rebindName", name: own, formula: formulas[own] ?? "" })),
  };
}

/** The number formats of the old unit. Those of new cells go with them. */
function drawnBefore({ rows, rowsNow }: PlacedTable, drawn: RefreshedTable["drawn"], unit: Unit, oldUnit: Unit): readonly CellToDraw[] {
  const now = new Map([...rows].flatMap(([id, row]) => (typeof rowsNow.get(id) === "number" ? [[row, rowsNow.get(id) as number] as const] : [])));
  return drawn.flatMap(({ sheet, row, column, cell, before }) => {
    const rowNow = now.get(row);
    if (rowNow === undefined || before === "") return [];
    return [{ sheet, row: rowNow, column, cell: { look: cell.look, ...(cell.format === undefined ? {} : { format: inUnit(cell.format, unit, oldUnit) }) } }];
  });
}

function inUnit(format: string, unit: Unit, oldUnit: Unit): string {
  const formats = [AMOUNT_FORMATS, UNIT_FORMATS].find((each) => each[unit] === format);
  return formats?.[oldUnit] ?? format;
}
