import type { ByteSource } from "../../src/source/source";
import { sourceOfBytes } from "../support/sourceOfBytes";

/** A source of bytes, or of text as UTF-8 (or Latin-1), in memory. */
export function bytesOf(name: string, content: Uint8Array | string, encoding: "utf8" | "latin1" = "utf8"): ByteSource {
  return sourceOfBytes(name, typeof content === "string" ? new Uint8Array(Buffer.from(content, encoding)) : content);
}
