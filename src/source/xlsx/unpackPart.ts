import type { ByteSource } from "../source";
import { isRefused, refuse, type Refused } from "./refused";
import type { ZipEntry } from "./zipDirectory";

const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;

/** A part in both its forms. `packed` is null for one that was stored as it is. */
interface UnpackedPart {
  readonly bytes: Uint8Array;
  readonly packed: Uint8Array | null;
}

/** The entry's bytes, exactly as many as declared, or why not. Unpacking stops at the first byte too many: a declared size can lie. */
export async function unpackPart(source: ByteSource, entry: ZipEntry): Promise<UnpackedPart | Refused> {
  const packed = await packedBytes(source, entry);
  if (packed === null) return refuse("kilde-xlsx-ugyldig", `delen «${entry.name}» er ikke der innholdslisten sier`);
  // A copy: the part is mended in place later, and the source's bytes are not ours.
  if (entry.method === "stored") return packed.length === entry.bytes ? { bytes: packed.slice(), packed: null } : lied(entry);
  const bytes = await inflate(packed, entry);
  return isRefused(bytes) ? bytes : { bytes, packed };
}

async function packedBytes(source: ByteSource, entry: ZipEntry): Promise<Uint8Array | null> {
  const header = await source.read(entry.localOffset, LOCAL_BYTES);
  if (header.length < LOCAL_BYTES) return null;
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const nameLength = view.getUint16(26, true);
  const offset = entry.localOffset + LOCAL_BYTES;
  const name = new TextDecoder().decode(await source.read(offset, nameLength));
  if (view.getUint32(0, true) !== LOCAL || name !== entry.name) return null;
  const packed = await source.read(offset + nameLength + view.getUint16(28, true), entry.packedBytes);
  return packed.length === entry.packedBytes ? packed : null;
}

async function inflate(packed: Uint8Array, entry: ZipEntry): Promise<Uint8Array | Refused> {
  const out = new Uint8Array(entry.bytes);
  let length = 0;
  const reader = new Blob([packed as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      if (length + step.value.length > entry.bytes) {
        await reader.cancel().catch(() => undefined);
        return lied(entry);
      }
      out.set(step.value, length);
      length += step.value.length;
    }
  } catch {
    return refuse("kilde-xlsx-ugyldig", `delen «${entry.name}» kan ikke pakkes ut`);
  }
  return length === entry.bytes ? out : lied(entry);
}

function lied(entry: ZipEntry): Refused {
  return refuse("kilde-xlsx-utrygg", `delen «${entry.name}» har en annen størrelse enn innholdslisten sier`);
}
