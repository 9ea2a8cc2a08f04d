import type { SourceKind } from "../ledger/sourceControl";
import { looksLikeRecord } from "./kostra/record";
import type { ReadOptions } from "./readOptions";
import type { ByteSource, RawGrid, Recognition, SourceReading } from "./source";
import type { TableColumn } from "./sql/tableColumns";
import type { Refused } from "./xlsx/refused";

/** The beginning of a file: its bytes one letter each, and its text where it is one. */
interface FileHead {
  readonly raw: string;
  readonly text: string;
}

/** A format that sources come in: how it is known, and how it is read. A new one is a folder and a line in READERS. */
export interface Reader {
  readonly kind: SourceKind;
  /** What users know it as. */
  readonly name: string;
  /** Whether a file that begins so is such a file; the name counts for nothing. */
  readonly knows: (head: FileHead) => boolean;
  /** How it will be read: where its headers are, and what each column holds. `sheet`: the one the user has chosen. */
  readonly inspect: (source: ByteSource, sheet?: string) => Promise<Recognition>;
  readonly read: (source: ByteSource, recognition: Recognition, options: ReadOptions) => Promise<SourceReading>;
  /**
   * Its cells as they stand, sheet by sheet, for what is small enough to be held; null for a format that only holds
   * accounts.
   */
  readonly grids: ((source: ByteSource) => AsyncGenerator<RawGrid | Refused>) | null;
  /** What its columns hold, of a format that says so itself. */
  readonly types?: (source: ByteSource) => Promise<readonly TableColumn[]>;
  /** Whether the whole file is taken into memory for that. */
  readonly isHeldWhole: boolean;
}

const ZIP = "PK\x03\x04";

const XLSX: Reader = {
  kind: "xlsx",
  name: "XLSX",
  knows: ({ raw }) => raw.startsWith(ZIP),
  inspect: async (source, sheet) => (await import("./xlsx/inspectXlsx")).inspectXlsx(source, sheet),
  read: async (source, recognition, options) =>
    (await import("./xlsx/readXlsxSource")).readXlsxSource(source, recognition, options),
  grids: async function* (source) {
    yield* (await import("./xlsx/workbookGrids")).workbookGrids(source);
  },
  isHeldWhole: false,
};

const PARQUET: Reader = {
  kind: "parquet",
  name: "Parquet",
  knows: ({ raw }) => raw.startsWith("PAR1"),
  inspect: async (source) => (await import("./parquet/inspectParquet")).inspectParquet(source),
  read: async (source, recognition, options) =>
    (await import("./parquet/readParquet")).readParquet(source, recognition, options),
  grids: async function* (source) {
    yield await (await import("./parquet/parquetGrid")).parquetGrid(source);
  },
  types: async (source) => (await (await import("./parquet/openParquet")).openParquet(source)).columns,
  isHeldWhole: true,
};

const KOSTRA: Reader = {
  kind: "kostra",
  name: "KOSTRA-fil, beløp i 1000 kr",
  knows: ({ text }) => looksLikeRecord(text.split(/[\r\n]+/).find((line) => line !== "") ?? ""),
  inspect: async (source) => (await import("./kostra/inspectKostra")).inspectKostra(source),
  read: async (source, recognition, options) =>
    (await import("./kostra/readKostra")).readKostra(source, recognition, options),
  grids: null,
  isHeldWhole: false,
};

/** Text has no mark of its own: what no other reader knows, and is no format that is not ours, is read so. */
export const CSV: Reader = {
  kind: "csv",
  name: "CSV",
  knows: () => false,
  inspect: async (source) => (await import("./csv/inspectCsv")).inspectCsv(source),
  read: async (source, recognition, options) => (await import("./csv/readCsv")).readCsv(source, recognition, options),
  grids: async function* (source) {
    yield await (await import("./csv/wholeCsv")).wholeCsv(source);
  },
  isHeldWhole: true,
};

/** The first that knows a file reads it; the last is for what none of them knows. */
export const READERS: readonly Reader[] = [XLSX, PARQUET, KOSTRA, CSV];
