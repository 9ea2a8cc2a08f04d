import type { Block, BorderLook, CellValue, FormatChange, GridLines, GridLook, PrintSetup, SheetVisibility } from "../../src/workbench/gridHost";
import { textOf } from "./inOrder";
import { placeAfter } from "./placeAfter";

/** Points of a column nobody has set. */
const DEFAULT_WIDTH = 48;

/** What a formula in a cell gives. */
export type Evaluate = (formula: string, sheet: string, row: number, column: number) => CellValue;

/** Never changed: a cell that is written to is another, so that copies and dumps of a sheet share those they have in common. */
interface MemoryCell {
  readonly content?: CellValue;
  readonly numberFormat?: string;
  readonly look?: Readonly<Record<string, unknown>>;
}

/** Column -> cell. */
type Line = ReadonlyMap<number, MemoryCell>;

export interface SheetDump {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** "R3C2" -> cell, row by row. */
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
  /** The sheet but for its cells. */
  besides(): Omit<SheetDump, "cells">;
  /** Its cells as text, in JSON. */
  cellsText(): string;
  /** For a copy: row -> cells, which neither sheet changes from now on, and widths. */
  lent(): { readonly lines: ReadonlyMap<number, Line>; readonly widths: SheetDump["widths"] };
}

const EMPTY: MemoryCell = {};

/** One sheet, cell by cell; at first a copy of `from`. Text beginning with "=" that is not a formula is kept behind "'", so that the two stay apart. */
export function memorySheet(sheetName: string, evaluate: Evaluate, from?: MemorySheet): MemorySheet {
  const lent = from?.lent();
  let lines = new Map(lent?.lines);
  const widths: Record<number, number> = { ...lent?.widths };
  let own = new Set<Line>();
  const ownLine = (row: number): Map<number, MemoryCell> => {
    const known = lines.get(row);
    if (known && own.has(known)) return known as Map<number, MemoryCell>;
    const line = new Map(known);
    lines.set(row, line);
    own.add(line);
    return line;
  };
  const read = <V>(block: Block, of: (cell: MemoryCell | undefined, row: number, column: number) => V): V[][] =>
    Array.from({ length: block.rows }, (_, r) => {
      const line = lines.get(block.row + r);
      return Array.from({ length: block.columns }, (__, c) => of(line?.get(block.column + c), block.row + r, block.column + c));
    });
  const each = (block: Block, change: (cell: MemoryCell, r: number, c: number) => MemoryCell) => {
    for (let r = 0; r < block.rows; r += 1) {
      const line = ownLine(block.row + r);
      for (let c = block.column; c < block.column + block.columns; c += 1) line.set(c, change(line.get(c) ?? EMPTY, r, c - block.column));
    }
  };
  const self: MemorySheet = {
    name: sheetName,
    visibility: from?.visibility ?? "Visible",
    frozen: from?.frozen ?? { rows: 0, columns: 0 },
    printing: from?.printing ?? {},
    used: () => usedBlock(self.name, lines),
    values: (block) => read(block, (cell, row, column) => (isFormula(cell?.content) ? evaluate(cell.content, self.name, row, column) : plain(cell?.content))),
    contents: (block) => read(block, (cell) => (isFormula(cell?.content) ? cell.content : plain(cell?.content))),
    numberFormats: (block) => read(block, (cell) => cell?.numberFormat ?? "General"),
    write: (block, content) => {
      refuseShape(block, content);
      each(block, (cell, r, c) => withContent(cell, content[r]?.[c] as CellValue));
    },
    writeNumberFormats: (block, formats) => {
      refuseShape(block, formats);
      each(block, (cell, r, c) => ({ ...cell, numberFormat: formats[r]?.[c] as string }));
    },
    format: (block, change) => {
      const { columnWidth, border, ...look } = change;
      if (columnWidth !== undefined) for (let c = 0; c < block.columns; c += 1) widths[block.column + c] = columnWidth;
      if (border || Object.keys(look).length > 0) each(block, (cell, r) => ({ ...cell, look: { ...cell.look, ...look, ...(border && edgeOf(border, r, block.rows)) } }));
    },
    clear: (block) => { each(block, () => EMPTY); },
    copyLooks: (block, from, at) => {
      each(block, ({ content }, r, c) => ({ ...(content !== undefined && { content }), ...from.lookAt(at.row + r, at.column + c) }));
    },
    lookAt: (row, column) => lookOf(lines.get(row)?.get(column) ?? EMPTY),
    looks: (block) => read(block, (cell) => {
      const { EdgeTop, EdgeBottom, ...look } = cell?.look ?? {};
      return { ...look, borders: [EdgeTop, EdgeBottom].filter((edge) => edge !== undefined) as BorderLook[] };
    }),
    columnWidths: (block) => Array.from({ length: block.columns }, (_, c) => widths[block.column + c] ?? DEFAULT_WIDTH),
    shift: (moved, by) => {
      const shifted = <V>(places: ReadonlyMap<number, V>): Map<number, V> => new Map([...places].flatMap(([place, what]) => {
        const after = placeAfter(place, moved, by);
        return after === null ? [] : [[after, what] as const];
      }));
      if (moved.axis === "rows") lines = shifted(lines);
      else for (const [row, line] of lines) lines.set(row, shifted(line));
    },
    rewrite: (change) => {
      for (const [row, line] of lines)
        for (const [column, cell] of line) {
          const content = isFormula(cell.content) ? change(cell.content) : cell.content;
          if (content !== undefined && content !== cell.content) ownLine(row).set(column, { ...cell, content });
        }
    },
    dump: () => ({ ...self.besides(), cells: dumpCells(lines) }),
    besides: () => ({ name: self.name, visibility: self.visibility, widths: { ...widths }, frozen: self.frozen, printing: self.printing }),
    cellsText: () => `{${byPlace(lines).map(([row, line]) => [row, lineText(line, own.has(line))] as const).filter(([, text]) => text !== "{}").map(([row, text]) => `"R${row + 1}":${text}`).join(",")}}`,
    lent: () => {
      own = new Set();
      return { lines, widths };
    },
  };
  return self;
}

const isFormula = (content: CellValue | undefined): content is string => typeof content === "string" && content.startsWith("=");
const plain = (content: CellValue | undefined): CellValue => (typeof content === "string" && content.startsWith("'") ? content.slice(1) : (content ?? ""));

const lookOf = ({ numberFormat, look }: MemoryCell): Pick<MemoryCell, "numberFormat" | "look"> => ({ ...(numberFormat !== undefined && { numberFormat }), ...(look !== undefined && { look }) });

function withContent(cell: MemoryCell, value: CellValue): MemoryCell {
  if (!["string", "boolean"].includes(typeof value) && !Number.isFinite(value)) throw new Error(`${String(value)} kan ikke stå i en celle`);
  const isPlainText = typeof value === "string" && value.startsWith("'") && !/^'[='"]/.test(value);
  return value === "" ? lookOf(cell) : { ...cell, content: isPlainText ? value.slice(1) : value };
}

/** The edges a border change draws on a row of its block; columns are drawn alike. */
function edgeOf(border: NonNullable<FormatChange["border"]>, row: number, rows: number): Record<string, unknown> {
  const touches = border.edge === "EdgeTop" ? row === 0 : border.edge !== "EdgeBottom" || row === rows - 1;
  return touches ? { [border.edge]: border } : {};
}

function refuseShape(block: Block, content: readonly (readonly unknown[])[]): void {
  if (content.length !== block.rows || content.some((row) => row.length !== block.columns)) throw new Error(`Innholdet passer ikke i ${block.rows} × ${block.columns} celler`);
}

function usedBlock(sheet: string, lines: ReadonlyMap<number, Line>): Block | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, line] of lines) {
    for (const [column, { content }] of line) {
      if (content === undefined) continue;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
  }
  return bottom < 0 ? null : { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function dumpCells(lines: ReadonlyMap<number, Line>): Record<string, MemoryCell> {
  const dumped: Record<string, MemoryCell> = {};
  for (const [row, line] of byPlace(lines)) for (const [column, cell] of byPlace(line)) if (!isEmpty(cell)) dumped[`R${row + 1}C${column + 1}`] = cell;
  return dumped;
}

/** Of what is never changed. */
const texts = new WeakMap<Line | MemoryCell, string>();

function lineText(line: Line, isChanging: boolean): string {
  const known = isChanging ? undefined : texts.get(line);
  if (known !== undefined) return known;
  const text = `{${byPlace(line).filter(([, cell]) => !isEmpty(cell)).map(([column, cell]) => `"C${column + 1}":${cellText(cell)}`).join(",")}}`;
  if (!isChanging) texts.set(line, text);
  return text;
}

function cellText(cell: MemoryCell): string {
  const text = texts.get(cell) ?? textOf(cell);
  texts.set(cell, text);
  return text;
}

const isEmpty = ({ content, numberFormat, look }: MemoryCell): boolean => content === undefined && numberFormat === undefined && look === undefined;
const byPlace = <V>(places: ReadonlyMap<number, V>): readonly (readonly [number, V])[] => [...places].sort(([one], [other]) => one - other);
