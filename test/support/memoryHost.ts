import type { Block, FormatChange, GridHost, GridName, GridTable, PrintSetup } from "../../src/workbench/gridHost";
import { rememberCharts } from "../../src/workbench/chartMemory";
import { rememberFilters } from "../../src/workbench/tableFilters";
import type { GridChart } from "../../src/workbench/gridChart";
import { rememberCustomParts } from "../../src/workbench/customParts";
import { rememberValidations } from "../../src/workbench/univer/validations";
import { memoryNames } from "./memoryNames";
import { type Evaluate, memorySheet, type MemorySheet, type SheetDump } from "./memorySheet";

export interface MemoryHost extends GridHost {
  /** Everything the workbook holds, as a plain value: two equal dumps are two equal workbooks. */
  dump(): WorkbookDump;
  /** The sheets themselves, for a copy. */
  readonly memory: readonly MemorySheet[];
}

interface WorkbookDump {
  readonly active: string;
  readonly sheets: readonly SheetDump[];
  readonly names: readonly GridName[];
  readonly tables: readonly GridTable[];
  readonly charts: readonly GridChart[];
}

export interface MemoryOptions {
  readonly sheets?: readonly string[];
  /** A copy of a workbook, in place of `sheets`. */
  readonly from?: MemoryHost;
  /** What a formula gives; 0 unless told. */
  readonly evaluate?: Evaluate;
}

/**
 * An exact engine in memory: it keeps what it is given, follows a sheet that is renamed and breaks references to one that is
 * removed, as Excel does, and throws where it is asked for something that cannot be. It evaluates nothing.
 */
export function memoryHost({ from, sheets: first = from?.sheets() ?? ["Ark1"], evaluate = () => 0 }: MemoryOptions = {}): MemoryHost {
  const sheets: MemorySheet[] = first.map((name) => memorySheet(name, evaluate, from?.memory.find((sheet) => sheet.name === name)));
  const references = memoryNames(sheets);
  const parts = rememberCustomParts();
  let active = from?.activeSheet() ?? (first[0] as string);
  let selected: Block = { sheet: active, row: 0, column: 0, rows: 1, columns: 1 };
  const followers = new Set<() => void>();
  const hidden = new Map<string, ReadonlySet<number>>();
  const plain = new Set<string>();
  const at = (name: string): MemorySheet => {
    const found = sheets.find((sheet) => sheet.name === name);
    if (!found) throw new Error(`Arket ${name} finnes ikke`);
    return found;
  };
  const refuseKnown = (name: string) => {
    if (sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) throw new Error(`Arket ${name} finnes`);
  };
  // By the sheet itself, so that a renamed one keeps its rules.
  const ids = new Map<MemorySheet, string>();
  const idOf = (name: string): string => {
    const id = ids.get(at(name)) ?? `${ids.size}`;
    ids.set(at(name), id);
    return id;
  };
  const validating = rememberValidations(idOf);
  const nameOf = (id: string): string | null => sheets.find((sheet) => ids.get(sheet) === id)?.name ?? null;
  const charts = rememberCharts({ idOf, nameOf });
  for (const { name, formula } of from?.names() ?? []) references.doors.setName(name, formula);
  for (const table of from?.tables() ?? []) references.doors.addTable(table);
  for (const chart of from?.charts() ?? []) charts.doors.addChart(chart);
  for (const { xml } of from?.customParts() ?? []) parts.addCustomPart(xml);
  return {
    sheets: () => sheets.map(({ name }) => name),
    sheetId: idOf,
    sheetWithId: nameOf,
    addSheet: (name) => {
      refuseKnown(name);
      sheets.push(memorySheet(name, evaluate));
    },
    removeSheet: (name) => {
      sheets.splice(sheets.indexOf(at(name)), 1);
      references.removed(name);
      if (active === name) active = (sheets[0] as MemorySheet).name;
    },
    renameSheet: (from, to) => {
      if (from.toLowerCase() !== to.toLowerCase()) refuseKnown(to);
      at(from).name = to;
      references.renamed(from, to);
      if (active === from) active = to;
    },
    visibility: (name) => at(name).visibility,
    setVisibility: (name, visibility) => { at(name).visibility = visibility; },
    insertLines: (lines) => {
      at(lines.sheet).shift(lines, 1);
      references.linesMoved(lines, 1);
      charts.linesMoved(lines, 1);
    },
    removeLines: (lines) => {
      at(lines.sheet).shift(lines, -1);
      references.linesMoved(lines, -1);
      charts.linesMoved(lines, -1);
    },
    activeSheet: () => active,
    activate: (name) => { active = at(name).name; },
    selection: () => selected,
    select: (block) => {
      active = at(block.sheet).name;
      selected = block;
      followers.forEach((told) => { told(); });
    },
    followSelection: (told) => {
      followers.add(told);
      return () => followers.delete(told);
    },
    usedBlock: (name) => at(name).used(),
    values: (block) => at(block.sheet).values(block),
    formulas: (block) => at(block.sheet).contents(block),
    texts: (block) => at(block.sheet).values(block).map((row) => row.map(String)),
    numberFormats: (block) => at(block.sheet).numberFormats(block),
    write: (block, content) => { at(block.sheet).write(block, content); },
    writeNumberFormats: (block, formats) => { at(block.sheet).writeNumberFormats(block, formats); },
    format: (block, change: FormatChange) => { at(block.sheet).format(block, change); },
    clear: (block) => { at(block.sheet).clear(block); },
    copyLooks: (block, from) => { at(block.sheet).copyLooks(block, at(from.sheet), from); },
    looks: (block) => at(block.sheet).looks(block),
    columnWidths: (block) => at(block.sheet).columnWidths(block),
    gridlines: (name) => !plain.has(name),
    showGridlines: (name, shown) => { plain[shown ? "delete" : "add"](name); },
    frozen: (name) => at(name).frozen,
    freeze: (name, rows, columns) => { at(name).frozen = { rows, columns }; },
    print: (name, setup: PrintSetup) => { at(name).printing = setup; },
    printSetup: (name) => at(name).printing,
    ...references.doors,
    ...rememberFilters({ tables: references.doors.tables, texts: (block) => at(block.sheet).values(block).map((row) => row.map(String)), hide: (block, rows) => hidden.set(block.sheet, new Set([...rows].map((row) => block.row + row))) }),
    hiddenRows: (name) => [...(hidden.get(name) ?? [])],
    ...validating.doors,
    ...charts.doors,
    ...parts,
    calculated: () => Promise.resolve(),
    dump: () => ({ active, sheets: sheets.map((sheet) => sheet.dump()), names: references.doors.names(), tables: references.doors.tables(), charts: charts.doors.charts() }),
    memory: sheets,
  };
}
