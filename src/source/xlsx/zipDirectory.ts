import type { ByteSource } from "../source";
import { MAX_ENTRIES, MAX_FILE_BYTES, MAX_RATIO, MAX_TOTAL_BYTES, RATIO_FREE_BYTES } from "./limits";
import { isRefused, refuse, type Refused } from "./refused";

/** One file in the zip, as the central directory declares it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: "stored" | "deflated";
  readonly packedBytes: number;
  readonly bytes: number;
  readonly localOffset: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const END_BYTES = 22;
const MAX_COMMENT = 0xffff;
const SENTINEL = 0xffffffff;

/** The zip's entries, or why it is not read further. Nothing is unpacked: sizes are what the file claims, to be held against what comes out. */
export async function readZipDirectory(source: ByteSource): Promise<readonly ZipEntry[] | Refused> {
  if (source.size > MAX_FILE_BYTES) return refuse("kilde-xlsx-for-stor", `filen er ${megabytes(source.size)}, og grensen er ${megabytes(MAX_FILE_BYTES)}`);
  const tailOffset = Math.max(0, source.size - END_BYTES - MAX_COMMENT);
  const tail = viewOf(await source.read(tailOffset, source.size - tailOffset));
  const end = findEnd(tail);
  if (end < 0) return refuse("kilde-xlsx-ugyldig", "den er ikke en hel xlsx-fil (slutten mangler)");
  const count = tail.getUint16(end + 10, true);
  const size = tail.getUint32(end + 12, true);
  const offset = tail.getUint32(end + 16, true);
  if (count === 0xffff || size === SENTINEL || offset === SENTINEL || (end >= 20 && tail.getUint32(end - 20, true) === 0x07064b50)) return refuse("kilde-xlsx-utrygg", "den er pakket som zip64");
  if (count > MAX_ENTRIES) return refuse("kilde-xlsx-utrygg", `den har ${count} deler, og grensen er ${MAX_ENTRIES}`);
  if (tail.getUint32(end + 4, true) !== 0 || tail.getUint16(end + 8, true) !== count || offset + size !== tailOffset + end) return refuse("kilde-xlsx-ugyldig", "innholdslisten i filen stemmer ikke");
  const entries = readEntries(viewOf(await source.read(offset, size)), count);
  return isRefused(entries) ? entries : (refuseTogether(entries, offset) ?? entries);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The end record whose comment reaches exactly to the end of the file: any other match lies inside something. */
function findEnd(tail: DataView): number {
  for (let at = tail.byteLength - END_BYTES; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) === END && at + END_BYTES + tail.getUint16(at + 20, true) === tail.byteLength) return at;
  }
  return -1;
}

function readEntries(view: DataView, count: number): readonly ZipEntry[] | Refused {
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) return refuse("kilde-xlsx-ugyldig", "innholdslisten i filen stemmer ikke");
    const length = 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (at + length > view.byteLength) return refuse("kilde-xlsx-ugyldig", "innholdslisten i filen stemmer ikke");
    const entry = readEntry(view, at);
    if (isRefused(entry)) return entry;
    entries.push(entry);
    at += length;
  }
  return entries;
}

function readEntry(view: DataView, at: number): ZipEntry | Refused {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const [packedBytes, bytes, localOffset] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true), view.getUint32(at + 42, true)];
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, view.getUint16(at + 28, true)));
  // Bits 0, 6 and 13: encrypted, strongly encrypted, masked headers.
  if ((flags & 0x2041) !== 0) return refuse("kilde-xlsx-kryptert", "den er passordbeskyttet");
  if (packedBytes === SENTINEL || bytes === SENTINEL || localOffset === SENTINEL) return refuse("kilde-xlsx-utrygg", "den er pakket som zip64");
  if (method !== 0 && method !== 8) return refuse("kilde-xlsx-utrygg", `delen «${name}» er pakket på en ukjent måte`);
  if (isUnsafeName(name)) return refuse("kilde-xlsx-utrygg", `delen «${name}» har et navn som peker ut av filen`);
  if (bytes > RATIO_FREE_BYTES && bytes > packedBytes * MAX_RATIO) return refuse("kilde-xlsx-utrygg", `delen «${name}» vokser mer enn ${MAX_RATIO} ganger når den pakkes ut`);
  return { name, method: method === 0 ? "stored" : "deflated", packedBytes, bytes, localOffset };
}

function isUnsafeName(name: string): boolean {
  return name === "" || name.startsWith("/") || name.includes("\\") || name.includes("\0") || name.includes(":") || name.split("/").includes("..");
}

/** What only shows when entries are seen together: the total, equal names, and entries that share bytes. */
function refuseTogether(entries: readonly ZipEntry[], end: number): Refused | null {
  const total = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  if (total > MAX_TOTAL_BYTES) return refuse("kilde-xlsx-for-stor", `innholdet er ${megabytes(total)} utpakket, og grensen er ${megabytes(MAX_TOTAL_BYTES)}`);
  if (new Set(entries.map(({ name }) => name.toLowerCase())).size < entries.length) return refuse("kilde-xlsx-utrygg", "to deler av filen har samme navn");
  const ordered = [...entries].sort((a, b) => a.localOffset - b.localOffset);
  const overlaps = ordered.some(({ localOffset, packedBytes, name }, index) => localOffset + 30 + name.length + packedBytes > (ordered[index + 1]?.localOffset ?? end));
  return overlaps ? refuse("kilde-xlsx-utrygg", "deler av filen ligger oppå hverandre") : null;
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 2 ** 20)} MB`;
