import { deflateRawSync, gzipSync } from "node:zlib";

/** A file in a zip. What is given beside name and content makes the zip lie. `packed: true`: content is packed already. */
export interface ZipPart {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly packed?: boolean;
  /** 0: stored as it is. */
  readonly method?: number;
  readonly flags?: number;
  readonly bytes?: number;
  readonly crc?: number;
  readonly localOffset?: number;
  /** The name its own header has. */
  readonly localName?: string;
}

interface ZipForm {
  /** Sizes and offsets in the fields zip64 has for them. */
  readonly zip64?: boolean;
  /** Sizes and checksum behind the part and not in front of it, as when a zip is written to a stream. */
  readonly descriptors?: boolean;
}

/** A zip of the parts, written by hand so that each field can be wrong. */
export function zipOf(parts: readonly ZipPart[], form: ZipForm = {}): Uint8Array {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const { local, central } = entryOf(part, offset, form);
    locals.push(local);
    centrals.push(central);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const tail = form.zip64 === true ? zip64End(parts.length, directory.length, offset) : endOf(parts.length, directory.length, offset);
  return new Uint8Array(Buffer.concat([...locals, directory, tail]));
}

function entryOf(part: ZipPart, offset: number, { zip64 = false, descriptors = false }: ZipForm): { readonly local: Buffer; readonly central: Buffer } {
  const [name, plain] = [Buffer.from(part.name), Buffer.from(part.content as Uint8Array)];
  const method = part.method ?? 8;
  const data = part.packed === true || method === 0 ? plain : deflateRawSync(plain);
  const [crc, bytes, at] = [part.crc ?? crcOf(plain), part.bytes ?? plain.length, part.localOffset ?? offset];
  const flags = (part.flags ?? 0) | (descriptors ? 8 : 0);
  const start = u16(20, flags, method, 0, 0);
  const localName = Buffer.from(part.localName ?? part.name);
  const local = [Buffer.from("PK\x03\x04", "latin1"), start, descriptors ? u32(0, 0, 0) : u32(crc, data.length, bytes), u16(localName.length, 0), localName, data, ...(descriptors ? [u32(0x08074b50, crc, data.length, bytes)] : [])];
  const extra = zip64 ? Buffer.concat([u16(1, 24), u64(bytes, data.length, at)]) : Buffer.alloc(0);
  const sizes = zip64 ? u32(crc, 0xffffffff, 0xffffffff) : u32(crc, data.length, bytes);
  const central = [Buffer.from("PK\x01\x02", "latin1"), u16(20), start, sizes, u16(name.length, extra.length, 0, 0, 0), u32(0, zip64 ? 0xffffffff : at), name, extra];
  return { local: Buffer.concat(local), central: Buffer.concat(central) };
}

function endOf(count: number, size: number, offset: number): Buffer {
  return Buffer.concat([Buffer.from("PK\x05\x06", "latin1"), u16(0, 0, count, count), u32(size, offset), u16(0)]);
}

function zip64End(count: number, size: number, offset: number): Buffer {
  const record = Buffer.concat([Buffer.from("PK\x06\x06", "latin1"), u64(44), u16(45, 45), u32(0, 0), u64(count, count, size, offset)]);
  const locator = Buffer.concat([Buffer.from("PK\x06\x07", "latin1"), u32(0), u64(offset + size), u32(1)]);
  return Buffer.concat([record, locator, Buffer.from("PK\x05\x06", "latin1"), u16(0, 0, 0xffff, 0xffff), u32(0xffffffff, 0xffffffff), u16(0)]);
}

const u16 = (...values: readonly number[]): Buffer => Buffer.from(Uint16Array.from(values).buffer);
const u32 = (...values: readonly number[]): Buffer => Buffer.from(Uint32Array.from(values).buffer);
const u64 = (...values: readonly number[]): Buffer => Buffer.from(BigUint64Array.from(values, BigInt).buffer);

/** A gzip file ends with the CRC-32 and the length of what is in it. */
export function crcOf(bytes: Uint8Array): number {
  const gzip = gzipSync(bytes);
  return gzip.readUInt32LE(gzip.length - 8);
}
