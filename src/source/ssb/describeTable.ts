import { ask, type Line } from "./ask";
import { isFault, type SsbFault } from "./fault";
import { readDataset, type Cube } from "./readDataset";
import { metadataCall } from "./tableQuery";

/** A table's variables with their codes, units and decimals, without figures; or a fault. */
export async function describeTable(
  address: string,
  table: string,
  line: Line,
  signal?: AbortSignal,
): Promise<Cube | SsbFault> {
  const text = await ask(metadataCall(address, table), line, signal);
  return isFault(text) ? text : readDataset(text, table);
}
