import type { Problem } from "../ledger/problem";
import { emptyReading } from "../source/emptyReading";
import { inspectSource } from "../source/inspectSource";
import { inspectRemembered } from "../source/memory/inspectRemembered";
import type { RememberedSource } from "../source/memory/rememberedSource";
import { nothingRecognised } from "../source/nothingRecognised";
import { readSource } from "../source/readSource";
import type { ReadOptions } from "../source/readOptions";
import type { Recognition, SourceReading } from "../source/source";
import { columnsOfFile } from "../source/sql/columnsOfFile";
import { DATABASE, inspectTable } from "../source/sql/inspectTable";
import { readTable } from "../source/sql/readTable";
import type { TableColumn } from "../source/sql/tableColumns";
import type { FileSource } from "./fileSource";
import { databaseFault } from "./postgres/databaseFault";
import { isTableAddress, tableAddress, type TableAddress } from "./postgres/tableAddress";

/** A source of the command line that is open, a file or a table, to be closed by the caller. */
interface OpenSource {
  readonly name: string;
  /** How it will be read; of a workbook, `sheet` is the one the user has chosen. */
  inspect(memory: readonly RememberedSource[], sheet?: string): Promise<Recognition>;
  read(recognition: Recognition, options: ReadOptions): Promise<SourceReading>;
  /** What a query calls the table; null for a file. */
  readonly path: readonly string[] | null;
  /** What the columns hold, as a query must know it. */
  columns(recognition: Recognition): Promise<readonly TableColumn[]>;
  close(): Promise<void>;
}

/**
 * The source at the path or the address. Throws UsageError for one that cannot be understood or opened; a database that
 * does not answer is a problem of the source's.
 */
export async function openSource(path: string, openFile: (path: string) => Promise<FileSource>): Promise<OpenSource> {
  if (isTableAddress(path)) return openTable(tableAddress(path));
  const file = await openFile(path);
  return {
    name: file.name,
    inspect: (memory, sheet) => (sheet === undefined ? inspectRemembered(file, memory) : inspectSource(file, sheet)),
    read: (recognition, options) => readSource(file, recognition, options),
    path: null,
    columns: (recognition) => columnsOfFile(file, recognition),
    close: () => file.close(),
  };
}

async function openTable(address: TableAddress): Promise<OpenSource> {
  const { openPostgres } = await import("./postgres/openPostgres");
  const table = await orFault(address, () => openPostgres(address));
  const { name } = address;
  return {
    name,
    async inspect() {
      const seen = "severity" in table ? table : await orFault(address, () => inspectTable(table));
      return "severity" in seen ? nothingRecognised(DATABASE, seen) : seen;
    },
    async read(recognition, options) {
      if ("severity" in table || recognition.columns.length === 0)
        return emptyReading(name, DATABASE, options.year, recognition.problems);
      const reading = await orFault(address, () => readTable(table, recognition, options));
      return "severity" in reading ? emptyReading(name, DATABASE, options.year, [reading]) : reading;
    },
    path: address.path,
    columns: () => Promise.resolve("severity" in table ? [] : table.columns),
    close: async () => {
      if (!("severity" in table)) await table.close().catch(() => undefined);
    },
  };
}

async function orFault<T extends object>(address: TableAddress, work: () => Promise<T>): Promise<T | Problem> {
  try {
    return await work();
  } catch (error) {
    return databaseFault(error, address);
  }
}
