import type { Block, BorderLook, CellValue, FormatChange, GridLines, GridLook, PrintSetup, SheetVisibility } from "../../src/workbench/gridHost";
import { placeAfter } from "./placeAfter";

/** Points of a column nobody has set. */
const DEFAULT_WIDTH = 48;

/** What a formula in a cell gives. */
export type Evaluate = (formula: string, sheet: string, row: number, column: number) => CellValue;

interface MemoryCell {
  content?: CellValue;
  numberFormat?: string;
  look?: Record<string, unknown>;
}

export interface SheetDump {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly cells: Readonly<Record<string, MemoryCell>>;
  readonly widths: Readonly<Record<number, number>>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly printing: PrintSetup;
}

export interface MemorySheet {
  name: string;
  visibility: SheetVisibility;
  frozen: SheetDump["frozen"];
  printing: PrintSetup;
  used(): Block | null;
  values(block: Block): CellValue[][];
  /** Formulas where there are any, else values. */
  contents(block: Block): CellValue[][];
  numberFormats(block: Block): string[][];
  write(block: Block, content: readonly (readonly CellValue[])[]): void;
  writeNumberFormats(block: Block, formats: readonly (readonly string[])[]): void;
  format(block: Block, change: FormatChange): void;
  clear(block: Block): void;
  /** The block with the looks and number formats of another sheet's cells, or its own. */
  copyLooks(block: Block, from: MemorySheet, at: Block): void;
  /** A cell's look and number format, where it has them. */
  lookAt(row: number, column: number): Pick<MemoryCell, "numberFormat" | "look">;
  looks(block: Block): GridLook[][];
  columnWidths(block: Block): number[];
  /** Cells behind the lines move; those in removed lines are gone. */
  shift(lines: GridLines, by: 1 | -1): void;
  /** Every formula through a change of references. */
  rewrite(change: (formula: string) => string): void;
  dump(): SheetDump;
}

/** One sheet, cell by cell. Text beginning with "=" that is not a formula is kept behind "'", so that the two stay apart. */
export function memorySheet(sheetName: string, evaluate: Evaluate, from?: SheetDump): MemorySheet {
  const cells = cellsOf(from);
  const widths: Record<number, number> = { ...from?.widths };
  const known = (row: number, column: number) => cells.get(row)?.get(column);
  const cellAt = (row: number, column: number): MemoryCell => {
    const line = cells.get(row) ?? new Map<number, MemoryCell>();
    const cell = line.get(column) ?? {};
    cells.set(row, line.set(column, cell));
    return cell;
  };
  const read = <V>(block: Block, of: (cell: MemoryCell | undefined, row: number, column: number) => V): V[][] =>
    Array.from({ length: block.rows }, (_, r) => Array.from({ length: block.columns }, (__, c) => of(known(block.row + r, block.column + c), block.row + r, block.column + c)));
  const each = (block: Block, change: (cell: MemoryCell, r: number, c: number) => void) => {
    for (let r = 0; r < block.rows; r += 1) for (let c = 0; c < block.columns; c += 1) change(cellAt(block.row + r, block.column + c), r, c);
  };
  const self: MemorySheet = {
    name: sheetName,
    visibility: from?.visibility ?? "Visible",
    frozen: from?.frozen ?? { rows: 0, columns: 0 },
    printing: from?.printing ?? {},
    used: () => usedBlock(self.name, cells),
    values: (block) => read(block, (cell, row, column) => (isFormula(cell?.content) ? evaluate(cell.content, self.name, row, column) : plain(cell?.content))),
    contents: (block) => read(block, (cell) => (isFormula(cell?.content) ? cell.content : plain(cell?.content))),
    numberFormats: (block) => read(block, (cell) => cell?.numberFormat ?? "General"),
    write: (block, content) => {
      refuseShape(block, content);
      each(block, (cell, r, c) => { setContent(cell, content[r]?.[c] as CellValue); });
    },
    writeNumberFormats: (block, formats) => {
      refuseShape(block, formats);
      each(block, (cell, r, c) => { cell.numberFormat = formats[r]?.[c] as string; });
    },
    format: (block, change) => {
      const { columnWidth, border, ...look } = change;
      if (columnWidth !== undefined) for (let c = 0; c < block.columns; c += 1) widths[block.column + c] = columnWidth;
      if (border || Object.keys(look).length > 0) each(block, (cell, r) => { cell.look = { ...cell.look, ...look, ...(border && edgeOf(border, r, block.rows)) }; });
    },
    clear: (block) => { each(block, (cell) => { for (const part of ["content", "numberFormat", "look"] as const) Reflect.deleteProperty(cell, part); }); },
    copyLooks: (block, from, at) => {
      each(block, (cell, r, c) => {
        for (const part of ["numberFormat", "look"] as const) Reflect.deleteProperty(cell, part);
        Object.assign(cell, from.lookAt(at.row + r, at.column + c));
      });
    },
    lookAt: (row, column) => {
      const { numberFormat, look } = known(row, column) ?? {};
      return structuredClone({ ...(numberFormat !== undefined && { numberFormat }), ...(look !== undefined && { look }) });
    },
    looks: (block) => read(block, (cell) => {
      const { EdgeTop, EdgeBottom, ...look } = cell?.look ?? {};
      return { ...look, borders: [EdgeTop, EdgeBottom].filter((edge) => edge !== undefined) as BorderLook[] };
    }),
    columnWidths: (block) => Array.from({ length: block.columns }, (_, c) => widths[block.column + c] ?? DEFAULT_WIDTH),
    shift: (lines, by) => {
      const moved = [...cells].flatMap(([row, line]) => [...line].map(([column, cell]) => ({ row, column, cell })));
      cells.clear();
      for (const { row, column, cell } of moved) {
        const [r, c] = [lines.axis === "rows" ? placeAfter(row, lines, by) : row, lines.axis === "columns" ? placeAfter(column, lines, by) : column];
        if (r !== null && c !== null) cells.set(r, (cells.get(r) ?? new Map<number, MemoryCell>()).set(c, cell));
      }
    },
    rewrite: (change) => {
      for (const line of cells.values()) for (const cell of line.values()) if (isFormula(cell.content)) cell.content = change(cell.content);
    },
    dump: () => ({ name: self.name, visibility: self.visibility, cells: dumpCells(cells), widths, frozen: self.frozen, printing: self.printing }),
  };
  return self;
}

const isFormula = (content: CellValue | undefined): content is string => typeof content === "string" && content.startsWith("=");
const plain = (content: CellValue | undefined): CellValue => (typeof content === "string" && content.startsWith("'") ? content.slice(1) : (content ?? ""));

function setContent(cell: MemoryCell, value: CellValue): void {
  if (!["string", "boolean"].includes(typeof value) && !Number.isFinite(value)) throw new Error(`${String(value)} kan ikke stå i en celle`);
  const isPlainText = typeof value === "string" && value.startsWith("'") && !/^'[='"]/.test(value);
  if (value === "") delete cell.content;
  else cell.content = isPlainText ? value.slice(1) : value;
}

/** The edges a border change draws on a row of its block; columns are drawn alike. */
function edgeOf(border: NonNullable<FormatChange["border"]>, row: number, rows: number): Record<string, unknown> {
  const touches = border.edge === "EdgeTop" ? row === 0 : border.edge !== "EdgeBottom" || row === rows - 1;
  return touches ? { [border.edge]: border } : {};
}

function refuseShape(block: Block, content: readonly (readonly unknown[])[]): void {
  if (content.length !== block.rows || content.some((row) => row.length !== block.columns)) throw new Error(`Innholdet passer ikke i ${block.rows} × ${block.columns} celler`);
}

type Cells = ReadonlyMap<number, ReadonlyMap<number, MemoryCell>>;

function usedBlock(sheet: string, cells: Cells): Block | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, line] of cells) {
    for (const [column, { content }] of line) {
      if (content === undefined) continue;
      [top, left, bottom, right] = [Math.min(top, row), Math.min(left, column), Math.max(bottom, row), Math.max(right, column)];
    }
  }
  return bottom < 0 ? null : { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The cells of a dump: "R3C2". */
function cellsOf(from: SheetDump | undefined): Map<number, Map<number, MemoryCell>> {
  const cells = new Map<number, Map<number, MemoryCell>>();
  for (const [address, cell] of Object.entries(from?.cells ?? {})) {
    const [row = 0, column = 0] = address.slice(1).split("C").map((place) => Number(place) - 1);
    cells.set(row, (cells.get(row) ?? new Map<number, MemoryCell>()).set(column, structuredClone(cell)));
  }
  return cells;
}

function dumpCells(cells: Cells): Record<string, MemoryCell> {
  const filled = [...cells].flatMap(([row, line]) => [...line].filter(([, cell]) => Object.keys(cell).length > 0).map(([column, cell]) => [`R${row + 1}C${column + 1}`, cell] as const));
  return Object.fromEntries(filled);
}
