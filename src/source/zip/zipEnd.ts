import type { ByteSource } from "../source";
import { refusal } from "../xlsx/refused";

/** Where the central directory is, and how many entries it has. */
interface ZipEnd {
  readonly count: number;
  readonly size: number;
  readonly offset: number;
}

const END = 0x06054b50;
const END_BYTES = 22;
const MAX_COMMENT = 0xffff;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_LOCATOR_BYTES = 20;
const ZIP64_END = 0x06064b50;
const ZIP64_END_BYTES = 56;

/**
 * What the end of the zip says of its directory, zip64 or not. The directory must reach to where the end begins:
 * another place is a file that has been cut or added to.
 */
export async function readZipEnd(source: ByteSource): Promise<ZipEnd> {
  const tailOffset = Math.max(0, source.size - END_BYTES - MAX_COMMENT - ZIP64_LOCATOR_BYTES);
  const tail = viewOf(await source.read(tailOffset, source.size - tailOffset));
  const at = findEnd(tail);
  if (at < 0) throw refusal("kilde-xlsx-ugyldig", "den er ikke en hel xlsx-fil (slutten mangler)");
  const locator = at - ZIP64_LOCATOR_BYTES;
  if (locator >= 0 && tail.getUint32(locator, true) === ZIP64_LOCATOR)
    return zip64End(source, Number(tail.getBigUint64(locator + 8, true)), tailOffset + locator);
  const count = tail.getUint16(at + 10, true);
  const isOneDisk = tail.getUint32(at + 4, true) === 0 && tail.getUint16(at + 8, true) === count;
  return checked(
    { count, size: tail.getUint32(at + 12, true), offset: tail.getUint32(at + 16, true) },
    isOneDisk,
    tailOffset + at,
  );
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The end record whose comment reaches exactly to the end of the file: any other match lies inside something. */
function findEnd(tail: DataView): number {
  for (let at = tail.byteLength - END_BYTES; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) === END && at + END_BYTES + tail.getUint16(at + 20, true) === tail.byteLength)
      return at;
  }
  return -1;
}

/** The zip64 end record, which stands right before its locator. */
async function zip64End(source: ByteSource, offset: number, locator: number): Promise<ZipEnd> {
  if (offset + ZIP64_END_BYTES > locator) throw mismatch();
  const view = viewOf(await source.read(offset, ZIP64_END_BYTES));
  if (view.byteLength < ZIP64_END_BYTES || view.getUint32(0, true) !== ZIP64_END) throw mismatch();
  const [size, here, count] = [4, 24, 32].map((at) => Number(view.getBigUint64(at, true)));
  const isOneDisk =
    view.getUint32(16, true) === 0 &&
    view.getUint32(20, true) === 0 &&
    here === count &&
    offset + 12 + (size as number) === locator;
  return checked(
    { count: count as number, size: Number(view.getBigUint64(40, true)), offset: Number(view.getBigUint64(48, true)) },
    isOneDisk,
    offset,
  );
}

function checked(end: ZipEnd, isWhole: boolean, directoryEnd: number): ZipEnd {
  if (!isWhole || end.offset + end.size !== directoryEnd) throw mismatch();
  return end;
}

const mismatch = () => refusal("kilde-xlsx-ugyldig", "innholdslisten i filen stemmer ikke");
