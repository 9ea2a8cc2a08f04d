import { parquetWriteBuffer, type ColumnSource } from "hyparquet-writer";
import type { SchemaElement } from "hyparquet";
import type { ByteSource } from "../../../src/source/source";
import { bytesOf } from "../bytes";

/** A column with what it is written as; text where nothing is said. */
export interface WrittenColumn extends Pick<ColumnSource, "name" | "data"> {
  readonly as?: Omit<SchemaElement, "name">;
}

const TEXT = { type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } } as const;
/** Kroner and øre as whole øre: the values are bigints of øre. */
export const KRONER = { type: "INT64", converted_type: "DECIMAL", scale: 2, precision: 18 } as const;

/** A Parquet file with the columns, as bytes. */
export function parquetBytes(columns: readonly WrittenColumn[], more: { codec?: "UNCOMPRESSED"; rowGroupSize?: number } = {}): Uint8Array {
  const schema: SchemaElement[] = [
    { name: "root", num_children: columns.length },
    ...columns.map(({ name, as = TEXT }): SchemaElement => ({ repetition_type: "OPTIONAL", ...as, name })),
  ];
  return new Uint8Array(parquetWriteBuffer({ columnData: columns.map(({ name, data }) => ({ name, data })), schema, ...more }));
}

export const parquetOf = (columns: readonly WrittenColumn[], more: Parameters<typeof parquetBytes>[1] = {}): ByteSource =>
  bytesOf("hovedbok.parquet", parquetBytes(columns, more));
