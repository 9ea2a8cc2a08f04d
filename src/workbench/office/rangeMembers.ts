import type { Block, CellValue, GridHost, GridLines } from "../gridHost";
import { LAST_COLUMN, LAST_ROW, printAddress } from "./a1Address";
import { enteredText, isReinterpreted } from "./enteredText";
import type { MembersOf } from "./members";
import { OfficeError } from "./officeError";
import type { Session } from "./session";
import { blockOf, rangeAtReference, sheetName, type RangeTarget } from "./targets";
import { trimmed, usedRange } from "./usedRange";

export const RANGE: MembersOf<"range"> = {
  address: { member: "property", get: ({ host }, range) => printAddress(sheetName(host, range.sheet), range) },
  rowIndex: { member: "property", get: (_, { row }) => row },
  columnIndex: { member: "property", get: (_, { column }) => column },
  rowCount: { member: "property", get: (_, { rows }) => rows },
  columnCount: { member: "property", get: (_, { columns }) => columns },
  values: { member: "property", get: ({ host }, range) => host.values(blockOf(host, range)), set: write },
  formulas: { member: "property", get: ({ host }, range) => host.formulas(blockOf(host, range)), set: write },
  text: { member: "property", get: ({ host }, range) => host.texts(blockOf(host, range)) },
  numberFormat: {
    member: "property",
    get: ({ host }, range) => host.numberFormats(blockOf(host, range)),
    set: writeNumberFormats,
  },
  worksheet: { member: "child", kind: "worksheet", at: (_, { sheet }) => sheet },
  format: { member: "child", kind: "format", at: (_, range) => range },
  dataValidation: { member: "child", kind: "dataValidation", at: (_, range) => range },
  getCell: {
    member: "navigate",
    kind: "range",
    to: (_, range, row, column) =>
      inside({ ...range, row: range.row + row, column: range.column + column, rows: 1, columns: 1 }),
  },
  getResizedRange: {
    member: "navigate",
    kind: "range",
    to: (_, range, rows, columns) => inside({ ...range, rows: range.rows + rows, columns: range.columns + columns }),
  },
  getUsedRangeOrNullObject: { member: "navigate", kind: "range", to: (session, range) => usedInside(session, range) },
  delete: { member: "command", run: removeLines },
  insert: { member: "navigate", kind: "range", to: insertLines },
  clear: {
    member: "command",
    run: ({ host }, range) => {
      host.clear(blockOf(host, range));
    },
  },
  copyFrom: { member: "command", run: copyLooks },
  select: {
    member: "command",
    run: ({ host }, range) => {
      host.select(blockOf(host, range));
    },
  },
};

/** Whole rows or columns only: that is all the product moves. */
function linesOf(
  { host }: Session,
  { sheet, row, column, rows, columns }: RangeTarget,
  axis: GridLines["axis"],
): GridLines {
  const isWhole = axis === "rows" ? columns === LAST_COLUMN : rows === LAST_ROW;
  if (!isWhole) throw new OfficeError("NotImplemented");
  return {
    sheet: sheetName(host, sheet),
    axis,
    ...(axis === "rows" ? { at: row, count: rows } : { at: column, count: columns }),
  };
}

function insertLines(session: Session, range: RangeTarget, shift: string): RangeTarget {
  session.host.insertLines(linesOf(session, range, shift === "Down" ? "rows" : "columns"));
  return range;
}

function removeLines(session: Session, range: RangeTarget, shift: string): void {
  session.host.removeLines(linesOf(session, range, shift === "Up" ? "rows" : "columns"));
}

/** Of blocks of one size, and their looks only: that is all the product copies. */
function copyLooks(session: Session, range: RangeTarget, source: string, type: string): void {
  const { host } = session;
  const from = blockOf(host, rangeAtReference(session, source));
  if (type !== "Formats" || from.rows !== range.rows || from.columns !== range.columns)
    throw new OfficeError("NotImplemented");
  host.copyLooks(blockOf(host, range), from);
}

/** The range, where the sheet has it. */
function inside(range: RangeTarget): RangeTarget {
  const fits =
    range.row >= 0 &&
    range.column >= 0 &&
    range.rows > 0 &&
    range.columns > 0 &&
    range.row + range.rows <= LAST_ROW &&
    range.column + range.columns <= LAST_COLUMN;
  if (!fits) throw new OfficeError("InvalidArgument");
  return range;
}

function usedInside(session: Session, range: RangeTarget): RangeTarget | null {
  const used = usedRange(session, range.sheet);
  return used && trimmed(session, used, range);
}

function write({ host }: Session, range: RangeTarget, given: readonly (readonly unknown[])[]): void {
  const block = blockOf(host, range);
  const content = filled<unknown>(range, given);
  const isDoubtful = content.some((row) => row.some((value) => typeof value === "string" && isReinterpreted(value)));
  const formats = isDoubtful ? host.numberFormats(block) : [];
  const written = content.map((row, r) =>
    row.map((value, c) => (value === null ? null : entered(value, formats[r]?.[c] === "@"))),
  );
  if (written.every((row) => row.every((value) => value !== null))) host.write(block, written as CellValue[][]);
  else writeAround(host, block, written);
}

/** Excel leaves a cell alone where it is given null. */
function writeAround(host: GridHost, block: Block, content: readonly (readonly (CellValue | null)[])[]): void {
  for (const [r, row] of content.entries())
    for (const [c, value] of row.entries())
      if (value !== null)
        host.write({ sheet: block.sheet, row: block.row + r, column: block.column + c, rows: 1, columns: 1 }, [
          [value],
        ]);
}

function entered(value: unknown, isTextCell: boolean): CellValue {
  if (typeof value === "string") return enteredText(value, isTextCell);
  if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) return value;
  throw new OfficeError("InvalidArgument", `A cell cannot be ${String(value)}.`);
}

function writeNumberFormats({ host }: Session, range: RangeTarget, given: readonly (readonly unknown[])[]): void {
  const formats = filled<unknown>(range, given);
  if (formats.some((row) => row.some((format) => typeof format !== "string")))
    throw new OfficeError("InvalidArgument", "A number format is text.");
  host.writeNumberFormats(blockOf(host, range), formats as readonly (readonly string[])[]);
}

/** One value for the whole range, or a value a cell. Throws InvalidArgument for any other shape. */
function filled<V>({ rows, columns }: RangeTarget, given: unknown): readonly (readonly V[])[] {
  if (!Array.isArray(given))
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => given as V));
  const fits = given.length === rows && given.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits)
    throw new OfficeError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return given as V[][];
}
