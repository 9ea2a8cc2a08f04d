/** A part as a zip holds it: deflated. */
export interface PackedPart {
  readonly name: string;
  readonly packed: Uint8Array;
  /** Size when inflated. */
  readonly bytes: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** A zip of the given parts and nothing else. Checksums are left zero, which the parser skips: what is inside has been counted byte by byte. */
export function packedZip(parts: readonly PackedPart[]): Uint8Array {
  const named = parts.map((part) => ({ ...part, encoded: new TextEncoder().encode(part.name) }));
  const zip = new Uint8Array(named.reduce((sum, { encoded, packed }) => sum + 30 + 46 + 2 * encoded.length + packed.length, 22));
  const view = new DataView(zip.buffer);
  let at = 0;
  const offsets = named.map((part) => {
    const offset = at;
    at = putHeader(view, at, LOCAL, part);
    zip.set(part.packed, at);
    at += part.packed.length;
    return offset;
  });
  const directory = at;
  named.forEach((part, index) => {
    view.setUint32(at + 42, offsets[index] as number, true);
    at = putHeader(view, at, CENTRAL, part);
  });
  view.setUint32(at, END, true);
  view.setUint16(at + 8, named.length, true);
  view.setUint16(at + 10, named.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return zip;
}

/** A local header, or the central one, which has two bytes more in front and 14 behind. Returns where its name ends. */
function putHeader(view: DataView, at: number, signature: number, part: PackedPart & { readonly encoded: Uint8Array }): number {
  const [fields, name] = signature === CENTRAL ? [at + 6, at + 46] : [at + 4, at + 30];
  view.setUint32(at, signature, true);
  view.setUint16(fields, 20, true);
  // Bit 11: names are UTF-8. Method 8: deflated.
  view.setUint16(fields + 2, 0x0800, true);
  view.setUint16(fields + 4, 8, true);
  view.setUint32(fields + 14, part.packed.length, true);
  view.setUint32(fields + 18, part.bytes, true);
  view.setUint16(fields + 22, part.encoded.length, true);
  new Uint8Array(view.buffer).set(part.encoded, name);
  return name + part.encoded.length;
}
