import type { ByteSource } from "../source";
import { packedOffset, unpackEntry } from "./unpackEntry";
import { readZipDirectory, type ZipEntry } from "./zipDirectory";

/** A part as it is to stand in the new zip. */
interface Part extends Pick<ZipEntry, "method" | "crc" | "bytes" | "stamp"> {
  readonly name: Uint8Array;
  readonly packed: Uint8Array;
}

type Change = (name: string) => ((text: string) => string) | "drop" | null;

/**
 * The zip with the text of its parts changed; null leaves a part as it is, "drop" leaves it out. `added`: parts it
 * gets, by name. Throws a Refusal for what is no whole and safe zip, and for a part it changes whose CRC-32 is
 * another.
 */
export async function changeParts(
  zip: Uint8Array,
  change: Change,
  added: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> {
  const source = sourceOf(zip);
  const entries = [...(await readZipDirectory(source)).values()];
  const changed = entries.map(async (entry) => {
    const edit = change(entry.name);
    if (edit === "drop") return null;
    return edit === null ? asItIs(source, entry) : packed(entry.name, entry.stamp, edit(await textOf(source, entry)));
  });
  const others = Object.entries(added).map(([name, text]) => packed(name, FIRST_DAY, text));
  return zipOf((await Promise.all([...changed, ...others])).filter((part) => part !== null));
}

/** Names of the zip's parts, and the text of one. Throws as `changeParts`. */
export async function readParts(zip: Uint8Array): Promise<ReadonlyMap<string, () => Promise<string>>> {
  const source = sourceOf(zip);
  const entries = [...(await readZipDirectory(source)).values()];
  return new Map(entries.map((entry) => [entry.name, () => textOf(source, entry)]));
}

const sourceOf = (zip: Uint8Array): ByteSource => ({
  name: "",
  size: zip.length,
  read: (offset, length) => Promise.resolve(zip.subarray(offset, offset + length)),
});

async function textOf(source: ByteSource, entry: ZipEntry): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const piece of unpackEntry(source, entry)) text += decoder.decode(piece, { stream: true });
  return text + decoder.decode();
}

async function asItIs(source: ByteSource, entry: ZipEntry): Promise<Part> {
  const packedBytes = await source.read(await packedOffset(source, entry), entry.packedBytes);
  return { ...entry, name: new TextEncoder().encode(entry.name), packed: packedBytes };
}

/** The time of a part that is not yet: the first day that a zip knows. */
const FIRST_DAY = 0x00210000;
const GZIP_HEAD_BYTES = 10;
const GZIP_TAIL_BYTES = 8;

/** The platform packs no part of a zip, but gzip, which is the same between a head and a tail that tells its CRC-32. */
async function packed(name: string, stamp: number, text: string): Promise<Part> {
  const bytes = new TextEncoder().encode(text);
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("gzip"));
  const gzip = new Uint8Array(await new Response(stream).arrayBuffer());
  const tail = new DataView(gzip.buffer, gzip.length - GZIP_TAIL_BYTES);
  return {
    name: new TextEncoder().encode(name),
    method: 8,
    stamp,
    crc: tail.getUint32(0, true),
    bytes: bytes.length,
    packed: gzip.subarray(GZIP_HEAD_BYTES, gzip.length - GZIP_TAIL_BYTES),
  };
}

const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;

function zipOf(parts: readonly Part[]): Uint8Array {
  const names = parts.reduce((sum, { name }) => sum + name.length, 0);
  const content = parts.reduce((sum, { packed: { length } }) => sum + length, 0);
  const out = new Uint8Array(content + 2 * names + parts.length * (LOCAL_BYTES + CENTRAL_BYTES) + END_BYTES);
  const view = new DataView(out.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const part of parts) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeFields(view, at + 4, part);
    out.set(part.name, at + LOCAL_BYTES);
    out.set(part.packed, at + LOCAL_BYTES + part.name.length);
    at += LOCAL_BYTES + part.name.length + part.packed.length;
  }
  const directory = at;
  parts.forEach((part, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeFields(view, at + 6, part);
    view.setUint32(at + 42, offsets[index] as number, true);
    out.set(part.name, at + CENTRAL_BYTES);
    at += CENTRAL_BYTES + part.name.length;
  });
  writeEnd(view, at, directory, parts.length);
  return out;
}

/** From the version needed to the length of the name: the same fields in both kinds of header. */
function writeFields(view: DataView, at: number, { method, stamp, crc, packed: { length }, bytes, name }: Part): void {
  view.setUint16(at, 20, true);
  // Names in UTF-8 say so.
  view.setUint16(at + 2, name.some((byte) => byte > 0x7f) ? 0x800 : 0, true);
  view.setUint16(at + 4, method, true);
  view.setUint32(at + 6, stamp, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, length, true);
  view.setUint32(at + 18, bytes, true);
  view.setUint16(at + 22, name.length, true);
}

function writeEnd(view: DataView, at: number, directory: number, parts: number): void {
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, parts, true);
  view.setUint16(at + 10, parts, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
}
