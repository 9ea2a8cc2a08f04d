import type { ByteSource, RawGrid } from "../source";
import { decoderOf, isUtf8Mark } from "./encodings";
import { firstRows } from "./firstRows";
import { sampleCsv } from "./sampleCsv";

/** Every row of a small CSV file (an organisation, a list) as cells; a ledger is streamed instead. */
export async function wholeCsv(source: ByteSource): Promise<RawGrid> {
  const { encoding, delimiter, grid } = await sampleCsv(source);
  const raw = await source.read(0, source.size);
  const utf16 = encoding === "utf-16le" || encoding === "utf-16be";
  const bytes = utf16
    ? new TextEncoder().encode(new TextDecoder(encoding).decode(raw))
    : isUtf8Mark(raw)
      ? raw.subarray(3)
      : raw;
  const width = Math.max(1, ...grid.rows.map((row) => row.length));
  return {
    ...grid,
    rows: firstRows(bytes, true, { delimiter: delimiter.charCodeAt(0), width, decode: decoderOf(encoding) }, Infinity),
  };
}
