import { emptyReading } from "./emptyReading";
import { READERS } from "./readers";
import type { ReadOptions } from "./readOptions";
import type { ByteSource, Recognition, SourceReading } from "./source";
import { withOwnMonths } from "./withOwnMonths";

/**
 * The reading of a file as recognised. Its problems hold those of the recognition too. A file no column was
 * recognised in gives an empty ledger.
 */
export async function readSource(
  source: ByteSource,
  recognition: Recognition,
  options: ReadOptions,
): Promise<SourceReading> {
  if (recognition.columns.length === 0)
    return emptyReading(source.name, recognition.kind, options.year, recognition.problems);
  const reader = READERS.find(({ kind }) => kind === recognition.kind);
  if (reader === undefined) throw new Error("Et rutenett leses med readGrid, ikke som fil");
  return withOwnMonths(await reader.read(source, recognition, options), recognition);
}
