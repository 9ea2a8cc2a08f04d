import { readCsv } from "./csv/readCsv";
import { emptyReading } from "./emptyReading";
import { readKostra } from "./kostra/readKostra";
import type { ByteSource, ReadOptions, Recognition, SourceReading } from "./source";
import { withOwnMonths } from "./withOwnMonths";
import { readXlsxSource } from "./xlsx/readXlsxSource";

/** The reading of a file as recognised. Its problems hold those of the recognition too. A file no column was recognised in gives an empty ledger. */
export async function readSource(source: ByteSource, recognition: Recognition, options: ReadOptions): Promise<SourceReading> {
  if (recognition.columns.length === 0) return emptyReading(source.name, recognition.kind, options.year, recognition.problems);
  return withOwnMonths(await readAsIs(source, recognition, options), recognition);
}

async function readAsIs(source: ByteSource, recognition: Recognition, options: ReadOptions): Promise<SourceReading> {
  switch (recognition.kind) {
    case "csv":
      return readCsv(source, recognition, options);
    case "xlsx":
      return readXlsxSource(source, recognition, options);
    case "kostra":
      return readKostra(source, recognition, options);
    case "grid":
      throw new Error("Et rutenett leses med readGrid, ikke som fil");
  }
}
