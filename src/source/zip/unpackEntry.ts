import type { ByteSource } from "../source";
import { MAX_PART_BYTES, MAX_RATIO, megabytes, RATIO_FREE_BYTES } from "../xlsx/limits";
import { refusal, type Refusal } from "../xlsx/refused";
import type { ZipEntry } from "./zipDirectory";
import { words } from "../../texts/words";

const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
/** What is asked of the file at a time. */
const PIECE = 1 << 18;
const GZIP_HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);
/** A stored block of deflate holds no more than this. */
const STORED_BLOCK = 0xffff;

/** A source that brings a stream that unpacks gzip, quicker than the platform's own. */
export interface Unpacking {
  readonly gunzip?: () => ReadableWritablePair<Uint8Array, Uint8Array>;
}

/**
 * The entry's bytes, piece by piece. Throws a Refusal for an entry that grows too much, is not as long as declared,
 * or whose CRC-32 is another;
 * that shows first at its end, so what was made of the pieces must then be thrown away.
 */
export async function* unpackEntry(source: ByteSource & Unpacking, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  refuseGrowth(entry);
  const packed = gzipOf(source, entry, await packedOffset(source, entry));
  const reader = packed.stream.pipeThrough(source.gunzip?.() ?? new DecompressionStream("gzip")).getReader();
  const next = () =>
    reader.read().catch((error: unknown) => {
      throw packed.failure() ?? damaged(error);
    });
  let length = 0;
  try {
    for (let step = await next(); !step.done; step = await next()) {
      length += step.value.length;
      if (length > entry.bytes) throw lied(entry);
      yield step.value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  if (length !== entry.bytes) throw lied(entry);
}

function refuseGrowth({ method, bytes, packedBytes }: ZipEntry): void {
  if (method !== 0 && method !== 8)
    throw refusal("kilde-xlsx-utrygg", words`den er pakket på en ukjent måte (${method})`);
  if (bytes > MAX_PART_BYTES)
    throw refusal(
      "kilde-xlsx-for-stor",
      words`den er ${megabytes(bytes)} utpakket, og grensen er ${megabytes(MAX_PART_BYTES)}`,
    );
  if (bytes > RATIO_FREE_BYTES && bytes > packedBytes * MAX_RATIO) {
    throw refusal(
      "kilde-xlsx-utrygg",
      words`den vokser fra ${packedBytes} til ${bytes} byte når den pakkes ut, og grensen er ${MAX_RATIO} ganger`,
    );
  }
}

const lied = ({ bytes }: ZipEntry): Refusal =>
  refusal("kilde-xlsx-utrygg", words`den har en annen størrelse enn de ${bytes} byte innholdslisten sier`);

/** Where the entry's packed bytes begin. Throws a Refusal where its own header says another entry. */
export async function packedOffset(source: ByteSource, entry: ZipEntry): Promise<number> {
  const header = await source.read(entry.localOffset, LOCAL_BYTES);
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  if (header.length < LOCAL_BYTES || view.getUint32(0, true) !== LOCAL) throw misplaced();
  const nameLength = view.getUint16(26, true);
  const name = new TextDecoder().decode(await source.read(entry.localOffset + LOCAL_BYTES, nameLength));
  if (name !== entry.name || view.getUint16(8, true) !== entry.method) throw misplaced();
  return entry.localOffset + LOCAL_BYTES + nameLength + view.getUint16(28, true);
}

const misplaced = (): Refusal => refusal("kilde-xlsx-ugyldig", "den er ikke der innholdslisten sier");

/**
 * The entry as a gzip file: the platform's own decompression then checks length and CRC-32, which it does faster than
 * we could. `failure`: what reading the source threw.
 */
function gzipOf(
  source: ByteSource,
  entry: ZipEntry,
  offset: number,
): { readonly stream: ReadableStream<Uint8Array<ArrayBuffer>>; readonly failure: () => unknown } {
  let failure: unknown;
  let taken = 0;
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => controller.enqueue(GZIP_HEADER),
    async pull(controller) {
      if (taken === entry.packedBytes) {
        controller.enqueue(gzipEnd(entry));
        controller.close();
        return;
      }
      try {
        const piece = await pieceAt(source, entry, offset, taken);
        taken += piece.length;
        if (entry.method === 0) controller.enqueue(storedHeader(piece.length));
        controller.enqueue(piece);
      } catch (error) {
        failure = error;
        throw error;
      }
    },
  });
  return { stream, failure: () => failure };
}

async function pieceAt(
  source: ByteSource,
  entry: ZipEntry,
  offset: number,
  taken: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const piece = await source.read(
    offset + taken,
    Math.min(entry.method === 0 ? STORED_BLOCK : PIECE, entry.packedBytes - taken),
  );
  if (piece.length === 0) throw misplaced();
  return piece as Uint8Array<ArrayBuffer>;
}

function storedHeader(length: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.of(0, length & 0xff, length >> 8, ~length & 0xff, (~length >> 8) & 0xff);
}

/** CRC-32 and length as the zip has them; before them, for stored bytes, an empty last block. */
function gzipEnd({ method, crc, bytes }: ZipEntry): Uint8Array<ArrayBuffer> {
  const lastBlock = method === 0 ? [1, 0, 0, 0xff, 0xff] : [];
  const end = new Uint8Array(lastBlock.length + 8);
  end.set(lastBlock);
  const view = new DataView(end.buffer);
  view.setUint32(lastBlock.length, crc, true);
  view.setUint32(lastBlock.length + 4, bytes % 2 ** 32, true);
  return end;
}

function damaged(cause: unknown): Refusal {
  const refused = refusal(
    "kilde-xlsx-ugyldig",
    "den er skadet og lar seg ikke pakke ut, eller kontrollsummen (CRC-32) stemmer ikke",
  );
  refused.cause = cause;
  return refused;
}
