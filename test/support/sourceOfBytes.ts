import type { ByteSource } from "../../src/source/source";

/** Bytes in memory as a source. */
export function sourceOfBytes(name: string, bytes: Uint8Array): ByteSource {
  return { name, size: bytes.length, read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)) };
}
