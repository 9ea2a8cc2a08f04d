const CENTRAL = 0x02014b50;
const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;

interface Entry {
  readonly name: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly packed: Uint8Array;
  readonly size: number;
  /** Time and date as they stand. */
  readonly stamp: number;
}

/** The zip with the text of its parts changed; null leaves a part as it is, "drop" leaves it out. `added`: parts it gets, by name. Throws for what is no ordinary zip: cut off, encrypted, zip64. */
export async function changeParts(zip: Uint8Array, change: (name: string) => ((text: string) => string) | "drop" | null, added: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  const changed = entriesOf(zip).map(async (entry) => {
    const edit = change(new TextDecoder().decode(entry.name));
    if (edit === "drop") return null;
    return edit === null ? entry : packed(entry, new TextEncoder().encode(edit(new TextDecoder().decode(await unpacked(entry)))));
  });
  const others = Object.entries(added).map(([name, text]) => packed({ ...NEW, name: new TextEncoder().encode(name) }, new TextEncoder().encode(text)));
  return zipOf((await Promise.all([...changed, ...others])).filter((entry) => entry !== null));
}

/** Names of the zip's parts, and the text of one. Throws as `changeParts`. */
export function readParts(zip: Uint8Array): ReadonlyMap<string, () => Promise<string>> {
  return new Map(entriesOf(zip).map((entry) => [new TextDecoder().decode(entry.name), async () => new TextDecoder().decode(await unpacked(entry))]));
}

function entriesOf(zip: Uint8Array): readonly Entry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = endOf(view);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== CENTRAL || (view.getUint16(at + 8, true) & 1) !== 0) throw new Error("Zip-filens innholdsliste kan ikke leses");
    const length = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    // Excel has more beside the name in the local header than in the list.
    const start = local + LOCAL_BYTES + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    entries.push({
      name: zip.slice(at + CENTRAL_BYTES, at + CENTRAL_BYTES + length),
      method: view.getUint16(at + 10, true),
      stamp: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      packed: zip.subarray(start, start + view.getUint32(at + 20, true)),
      size: view.getUint32(at + 24, true),
    });
    at += CENTRAL_BYTES + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Where the record at the end begins: a comment may stand after it. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - END_BYTES; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50 && at + END_BYTES + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  throw new Error("Filen er ikke en hel zip-fil");
}

/** Node 20.11 has no stream for what a zip holds, but for gzip, which is the same with a head before it, and its sum and size after. */
const GZIP_HEAD = new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
const GZIP_TAIL_BYTES = 8;

async function unpacked({ method, packed, crc, size }: Entry): Promise<Uint8Array> {
  if (method === 0) return packed;
  const tail = new DataView(new ArrayBuffer(GZIP_TAIL_BYTES));
  tail.setUint32(0, crc, true);
  tail.setUint32(4, size, true);
  return through(new Blob([GZIP_HEAD, packed as Uint8Array<ArrayBuffer>, tail]), new DecompressionStream("gzip"));
}

const through = async (bytes: Blob, change: GenericTransformStream): Promise<Uint8Array> =>
  new Uint8Array(await new Response(bytes.stream().pipeThrough(change as ReadableWritablePair<Uint8Array, Uint8Array<ArrayBuffer>>)).arrayBuffer());

/** A part that is not yet: of the first day that a zip knows. */
const NEW: Entry = { name: new Uint8Array(), method: 0, crc: 0, packed: new Uint8Array(), size: 0, stamp: 0x00210000 };

/** A part of a few kilobytes is not worth packing again. */
const WORTH_PACKING = 20_000;

async function packed(entry: Entry, bytes: Uint8Array): Promise<Entry> {
  const same = { ...entry, crc: crc32(bytes), size: bytes.length };
  if (bytes.length < WORTH_PACKING) return { ...same, method: 0, packed: bytes };
  const gzip = await through(new Blob([bytes as Uint8Array<ArrayBuffer>]), new CompressionStream("gzip"));
  return { ...same, method: 8, packed: gzip.subarray(GZIP_HEAD.length, gzip.length - GZIP_TAIL_BYTES) };
}

function zipOf(entries: readonly Entry[]): Uint8Array {
  const names = entries.reduce((sum, { name }) => sum + name.length, 0);
  const out = new Uint8Array(entries.reduce((sum, { packed }) => sum + packed.length, 0) + 2 * names + entries.length * (LOCAL_BYTES + CENTRAL_BYTES) + END_BYTES);
  const view = new DataView(out.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeFields(view, at + 4, entry);
    out.set(entry.name, at + LOCAL_BYTES);
    out.set(entry.packed, at + LOCAL_BYTES + entry.name.length);
    at += LOCAL_BYTES + entry.name.length + entry.packed.length;
  }
  const directory = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, CENTRAL, true);
    view.setUint16(at + 4, 20, true);
    writeFields(view, at + 6, entry);
    view.setUint32(at + 42, offsets[index] as number, true);
    out.set(entry.name, at + CENTRAL_BYTES);
    at += CENTRAL_BYTES + entry.name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}

/** From the version needed to the length of the name: the same fields in both kinds of header. */
function writeFields(view: DataView, at: number, { method, stamp, crc, packed, size, name }: Entry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 4, method, true);
  view.setUint32(at + 6, stamp, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packed.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}

/** CRC-32 as zip has it. */
function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ -1) >>> 0;
}
