import { createDigitsCounter } from "../cells/accountDigits";
import { emptyReading } from "../emptyReading";
import type { Pass } from "../learn";
import type { ReadOptions } from "../readOptions";
import { beginPass, readThrough } from "../rowPass";
import type { Learned } from "../rows";
import type { ByteSource, Recognition, SourceReading } from "../source";
import { usedPositions } from "../usedPositions";
import { isRefused, orRefused, refusalProblem, type Refused } from "../xlsx/refused";
import { openParquet, type ParquetFile } from "./openParquet";

/**
 * The reading of a Parquet file: of the columns that are read or looked at, a group of rows at a time, so that memory
 * follows the group and the distinct keys.
 */
export async function readParquet(
  source: ByteSource,
  given: Recognition,
  options: ReadOptions,
): Promise<SourceReading> {
  const file = await orRefused(() => openParquet(source));
  if (isRefused(file)) return refusedReading(source, file, options);
  const read = await readThrough<Refused>(given, options, (recognition, learned) =>
    orRefused(() => readOnce(source.name, file, recognition, options, learned)),
  );
  return isRefused(read) ? refusedReading(source, read, options) : read;
}

const refusedReading = ({ name }: ByteSource, refused: Refused, { year }: ReadOptions): SourceReading =>
  emptyReading(name, "parquet", year, [refusalProblem(name, refused)]);

async function readOnce(
  name: string,
  file: ParquetFile,
  recognition: Recognition,
  options: ReadOptions,
  learned: Learned,
): Promise<Pass> {
  const pass = beginPass(recognition, options, learned);
  const counter = createDigitsCounter(recognition);
  const positions = usedPositions(recognition);
  let row = 0;
  for (const group of file.groups.keys()) {
    for (const cells of await file.rows(group, positions, recognition.decimal)) {
      row++;
      counter.see(cells);
      pass.take(cells, row);
    }
    options.onProgress?.(row / file.size);
    options.signal?.throwIfAborted();
  }
  return pass.finish(name, counter.digits());
}
