import type { ByteSource } from "../source";
import { MAX_DIRECTORY_BYTES, MAX_ENTRIES, MAX_FILE_BYTES, megabytes } from "../xlsx/limits";
import { refusal } from "../xlsx/refused";
import { readZipEnd } from "./zipEnd";
import { words } from "../../texts/words";

/** One file in the zip, as the central directory declares it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Its time and date, as they stand. */
  readonly stamp: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly localOffset: number;
}

const CENTRAL = 0x02014b50;
const CENTRAL_BYTES = 46;
const ZIP64_EXTRA = 1;
const SENTINEL = 0xffffffff;

/**
 * The zip's entries by name, in lower case and with `/` between folders. Throws a Refusal when it is not read
 * further. Nothing is unpacked: sizes are what the file claims, to be held against what comes out.
 */
export async function readZipDirectory(source: ByteSource): Promise<ReadonlyMap<string, ZipEntry>> {
  if (source.size > MAX_FILE_BYTES)
    throw refusal(
      "kilde-xlsx-for-stor",
      words`filen er ${megabytes(source.size)}, og grensen er ${megabytes(MAX_FILE_BYTES)}`,
    );
  const { count, size, offset } = await readZipEnd(source);
  if (count > MAX_ENTRIES)
    throw refusal("kilde-xlsx-utrygg", words`den har ${count} deler, og grensen er ${MAX_ENTRIES}`);
  if (size > MAX_DIRECTORY_BYTES)
    throw refusal(
      "kilde-xlsx-utrygg",
      words`innholdslisten er ${megabytes(size)}, og grensen er ${megabytes(MAX_DIRECTORY_BYTES)}`,
    );
  const bytes = await source.read(offset, size);
  const entries = readEntries(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), count);
  refuseOverlaps(entries, offset);
  return byName(entries);
}

function readEntries(view: DataView, count: number): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + CENTRAL_BYTES > view.byteLength || view.getUint32(at, true) !== CENTRAL) throw mismatch();
    const length =
      CENTRAL_BYTES + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (at + length > view.byteLength) throw mismatch();
    entries.push(readEntry(view, at));
    at += length;
  }
  if (at !== view.byteLength) throw mismatch();
  return entries;
}

const mismatch = () => refusal("kilde-xlsx-ugyldig", "innholdslisten i filen stemmer ikke");

function readEntry(view: DataView, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + CENTRAL_BYTES, nameLength));
  // Bits 0, 6 and 13: encrypted, strongly encrypted, masked headers.
  if ((view.getUint16(at + 8, true) & 0x2041) !== 0) throw refusal("kilde-xlsx-kryptert", "den er passordbeskyttet");
  const large = zip64Fields(view, at + CENTRAL_BYTES + nameLength, view.getUint16(at + 30, true));
  const field = (offset: number): number => {
    const value = view.getUint32(at + offset, true);
    return value === SENTINEL ? (large.shift() ?? value) : value;
  };
  // In the order zip64 has them.
  const bytes = field(24);
  const packedBytes = field(20);
  return {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    stamp: view.getUint32(at + 12, true),
    packedBytes,
    bytes,
    localOffset: field(42),
  };
}

/** The eight-byte numbers of the entry's zip64 field, in their order. */
function zip64Fields(view: DataView, from: number, length: number): number[] {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_EXTRA) continue;
    const count = Math.min(view.getUint16(at + 2, true), from + length - at - 4) >> 3;
    return Array.from({ length: count }, (_, index) => Number(view.getBigUint64(at + 4 + 8 * index, true)));
  }
  return [];
}

/** Parts are found whatever case and slash their names are written with, as Excel does. */
function byName(entries: readonly ZipEntry[]): ReadonlyMap<string, ZipEntry> {
  const found = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const name = entry.name.replaceAll("\\", "/").toLowerCase();
    if (isUnsafeName(name))
      throw refusal("kilde-xlsx-utrygg", words`delen «${entry.name}» har et navn som peker ut av filen`);
    if (found.has(name)) throw refusal("kilde-xlsx-utrygg", "to deler av filen har samme navn");
    found.set(name, entry);
  }
  return found;
}

function isUnsafeName(name: string): boolean {
  return (
    name === "" || name.startsWith("/") || name.includes("\0") || name.includes(":") || name.split("/").includes("..")
  );
}

/** Entries that share bytes let a small file grow without end. */
function refuseOverlaps(entries: readonly ZipEntry[], end: number): void {
  const ordered = [...entries].sort((a, b) => a.localOffset - b.localOffset);
  const overlaps = ordered.some(
    ({ localOffset, packedBytes, name }, index) =>
      localOffset + 30 + name.length + packedBytes > (ordered[index + 1]?.localOffset ?? end),
  );
  if (overlaps) throw refusal("kilde-xlsx-utrygg", "deler av filen ligger oppå hverandre");
}
