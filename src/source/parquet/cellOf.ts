import type { ParquetType, SchemaElement } from "hyparquet";
import type { Cell } from "../cells/cell";
import type { TableColumn, ValueKind } from "../sql/tableColumns";
import { dayOf, unitOf } from "./days";

/** What a value of a Parquet column is as a cell; null for none. */
type ToCell = (value: unknown) => Cell;

/**
 * How the values of a column become cells: decimals digit by digit, dates as YYYY-MM-DD, all else as it stands.
 * `decimal`: the sign the source's amounts are read with.
 * The values are those of the bare column (`bareElement`).
 */
export function cellOf(element: SchemaElement, decimal: "," | "."): ToCell {
  const scale = scaleOf(element);
  if (scale !== null) return filled((value) => decimalText(unscaled(value), scale, decimal));
  const unit = unitOf(element);
  return filled(unit === null ? plainCell : dayOf(unit));
}

/**
 * The element without what would make a double of its decimals and a moment of its dates: its values are then the
 * numbers that are written.
 */
export function bareElement(element: SchemaElement): SchemaElement {
  if (scaleOf(element) === null && unitOf(element) === null && element.converted_type !== "JSON") return element;
  const { name, type, type_length: length, repetition_type: repetition } = element;
  return {
    name,
    ...(type && { type }),
    ...(length !== undefined && { type_length: length }),
    ...(repetition && { repetition_type: repetition }),
  };
}

/** What the column holds. */
export function columnOf(element: SchemaElement): TableColumn {
  const { name, type } = element;
  const scale = scaleOf(element);
  if (scale !== null) return { name, kind: "decimal", scale };
  const unit = unitOf(element);
  if (unit !== null) return { name, kind: unit === "days" || (unit !== "moment" && unit.isLocal) ? "date" : "zoned" };
  return { name, kind: KINDS[type ?? "BOOLEAN"] ?? "other" };
}

const KINDS: Partial<Record<ParquetType, ValueKind>> = {
  INT32: "integer",
  INT64: "integer",
  FLOAT: "double",
  DOUBLE: "double",
  BYTE_ARRAY: "text",
};

const filled =
  (read: (value: NonNullable<unknown>) => Cell): ToCell =>
  (value) =>
    value === undefined || value === null ? null : read(value);

/** Digits after the decimal sign; null for a column that is no decimal. */
function scaleOf({ converted_type: type, logical_type: logical, scale = 0 }: SchemaElement): number | null {
  return logical?.type === "DECIMAL" ? logical.scale : type === "DECIMAL" ? scale : null;
}

/** The whole number that a decimal is written as: an integer, or bytes with the sign first. */
function unscaled(value: unknown): bigint {
  if (!(value instanceof Uint8Array)) return BigInt(value as number | bigint);
  let number = 0n;
  for (const byte of value) number = (number << 8n) | BigInt(byte);
  return BigInt.asIntN(value.length * 8, number);
}

/** Zeros after the second decimal that change nothing are left out: «1,230» could be taken for thousands. */
function decimalText(number: bigint, scale: number, decimal: "," | "."): string {
  const digits = String(number < 0n ? -number : number).padStart(scale + 1, "0");
  const at = digits.length - scale;
  let end = digits.length;
  while (end > at + 2 && digits[end - 1] === "0") end -= 1;
  return `${number < 0n ? "-" : ""}${digits.slice(0, at)}${scale === 0 ? "" : decimal + digits.slice(at, end)}`;
}

function plainCell(value: NonNullable<unknown>): Cell {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  return typeof value === "object" ? objectText(value) : (value as string | number | boolean);
}

/**
 * Bytes nobody has said what are, are text in files of older systems; a list or a record is shown as JSON writes it.
 */
function objectText(value: object): string {
  if (value instanceof Uint8Array) return new TextDecoder().decode(value);
  if (value instanceof Date) return dayOf("moment")(value);
  const part = (_: string, inner: unknown): unknown =>
    typeof inner === "bigint" ? String(inner) : inner instanceof Uint8Array ? objectText(inner) : inner;
  return JSON.stringify(value, part);
}
