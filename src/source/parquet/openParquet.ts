import type { FileMetaData } from "hyparquet";
import type { Cell } from "../cells/cell";
import type { ByteSource } from "../source";
import { Refusal, refusal } from "../xlsx/refused";
import type { TableColumn } from "../sql/tableColumns";
import { bareElement, cellOf, columnOf } from "./cellOf";
import { words, type Text } from "../../texts/words";

/** A file of columns that is open. Throws a Refusal for what it cannot be read as. */
export interface ParquetFile {
  readonly names: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly size: number;
  /** Rows of each group, which are in memory together. */
  readonly groups: readonly number[];
  /**
   * The first rows of a group, or all: cells at the positions that are asked for, and null in the others. `decimal`:
   * as the source's amounts are read.
   */
  rows(
    group: number,
    positions: readonly number[],
    decimal: "," | ".",
    most?: number,
  ): Promise<readonly (readonly Cell[])[]>;
}

/** What a page may unpack to; a writer's own limit is a megabyte. */
const MAX_PAGE_BYTES = 256 * 2 ** 20;
/**
 * What a writer puts in a group is a hundred thousand rows, or a million; each is in memory for as long as it is
 * read.
 */
const MAX_GROUP_ROWS = 20_000_000;

export async function openParquet(source: ByteSource): Promise<ParquetFile> {
  const { parquetMetadataAsync, parquetSchema } = await import("hyparquet");
  const file = { byteLength: source.size, slice: (start: number, end = source.size) => buffered(source, start, end) };
  const written = await orInvalid(() => parquetMetadataAsync(file, { geoparquet: false }));
  const columns = await orInvalid(async () => parquetSchema(written).children);
  const names = columns.map(({ element }) => element.name);
  const metadata = { ...written, schema: written.schema.map(bareElement) };
  const groups = written.row_groups.map((group) => Number(group.num_rows));
  refuseWhatCannotBe(written, names, groups);
  const starts = groups.map((_, at) => groups.slice(0, at).reduce((sum, rows) => sum + rows, 0));
  return {
    names,
    columns: columns.map(({ element }) => columnOf(element)),
    size: groups.reduce((sum, rows) => sum + rows, 0),
    groups,
    async rows(group, positions, decimal, most = Infinity) {
      const rowStart = starts[group] as number;
      const count = Math.min(groups[group] as number, most);
      const wanted = { names: positions.map((at) => names[at] as string), rowStart, count };
      const values = await orInvalid(() => valuesOf({ file, metadata }, wanted));
      const read = positions.map((at, index) => {
        const toCell = cellOf((columns[at] as (typeof columns)[number]).element, decimal);
        return { at, toCell, own: values[index] as readonly unknown[] };
      });
      return Array.from({ length: count }, (_, row) => {
        const cells = new Array<Cell>(names.length).fill(null);
        for (const { at, toCell, own } of read) cells[at] = toCell(own[row]);
        return cells;
      });
    },
  };
}

interface Wanted {
  readonly names: readonly string[];
  readonly rowStart: number;
  readonly count: number;
}

type Opened = {
  readonly file: { readonly byteLength: number; slice(start: number, end?: number): Promise<ArrayBuffer> };
  readonly metadata: FileMetaData;
};

/** The values of the columns, in the order they are asked for. */
async function valuesOf(
  { file, metadata }: Opened,
  { names, rowStart, count }: Wanted,
): Promise<readonly (readonly unknown[])[]> {
  const { parquetRead, snappyUncompress } = await import("hyparquet");
  const values = names.map(() => new Array<unknown>(count));
  await parquetRead({
    file,
    metadata,
    columns: [...new Set(names)],
    rowStart,
    rowEnd: rowStart + count,
    utf8: false,
    compressors: await unpackers(snappyUncompress),
    // A chunk may hold rows before and after those that are asked for.
    onChunk({ columnName, columnData, rowStart: first }) {
      const own = values[names.indexOf(columnName)] as unknown[];
      const [from, to] = [Math.max(0, rowStart - first), Math.min(columnData.length, rowStart + count - first)];
      for (let at = from; at < to; at++) own[first - rowStart + at] = columnData[at];
    },
  });
  return values;
}

/** ZSTD is what several writers use; the others that can be read need no help. */
async function unpackers(snappy: (input: Uint8Array, output: Uint8Array) => unknown) {
  const { decompress } = await import("fzstd");
  const room = (bytes: number): Uint8Array => {
    if (bytes > MAX_PAGE_BYTES)
      throw refusal("kilde-parquet-ugyldig", words`en side i den pakkes ut til ${Math.ceil(bytes / 2 ** 20)} MB`);
    return new Uint8Array(bytes);
  };
  return {
    ZSTD: (input: Uint8Array, bytes: number) => decompress(input, room(bytes)),
    SNAPPY: (input: Uint8Array, bytes: number) => {
      const output = room(bytes);
      snappy(input, output);
      return output;
    },
  };
}

const READ_CODECS: ReadonlySet<string> = new Set(["UNCOMPRESSED", "SNAPPY", "ZSTD"]);

function refuseWhatCannotBe(
  { row_groups: groups, schema }: FileMetaData,
  names: readonly string[],
  rows: readonly number[],
): void {
  const refuse = (what: Text): never => {
    throw refusal("kilde-parquet-ugyldig", what);
  };
  const twice = names.find((name, at) => names.indexOf(name) < at);
  if (twice !== undefined) refuse(words`den har to kolonner som heter «${twice}»`);
  if (rows.some((count) => !(count >= 0 && count <= MAX_GROUP_ROWS)))
    refuse(words`en radgruppe i den har over ${MAX_GROUP_ROWS} rader`);
  for (const { columns } of groups)
    for (const { meta_data: chunk, file_path: elsewhere } of columns) {
      if (elsewhere !== undefined || chunk === undefined) refuse("radene står i en annen fil");
      else if (!READ_CODECS.has(chunk.codec)) refuse(words`den er pakket med ${chunk.codec}, som ikke kan leses`);
    }
  if (schema.length > 10_000) refuse(words`den har ${schema.length} kolonner`);
}

/** The bytes in a buffer of their own, as the library wants them. */
async function buffered(source: ByteSource, start: number, end: number): Promise<ArrayBuffer> {
  if (!(start >= 0 && end >= start && end <= source.size))
    throw refusal("kilde-parquet-ugyldig", "den viser til bytes den ikke har");
  const bytes = await source.read(start, end - start);
  return bytes.buffer.byteLength === bytes.length
    ? (bytes.buffer as ArrayBuffer)
    : (bytes.slice().buffer as ArrayBuffer);
}

/** What the library gives; its own words are for programmers, and every fault it finds is of the file. */
async function orInvalid<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw refusal("kilde-parquet-ugyldig", "innholdet er skadet");
  }
}
