import { recogniseGrid } from "../recognise/recogniseGrid";
import type { ByteSource, Recognition } from "../source";
import { sampleCsv } from "./sampleCsv";

/** How a CSV file will be read, by its first rows. */
export async function inspectCsv(source: ByteSource): Promise<Recognition> {
  const { grid, ...facts } = await sampleCsv(source);
  return recogniseGrid(grid, { kind: "csv", ...facts });
}
