import { compoundFormat } from "./compoundFormat";
import { foreignFormat } from "./foreignFormat";
import { CSV, READERS, type Reader } from "./readers";
import type { ByteSource } from "./source";

/** What a file's first bytes say it is; `unreadable` names what it is instead, with what to do. */
type FileFormat =
  | { readonly kind: "source"; readonly reader: Reader }
  | { readonly kind: "empty" }
  | { readonly kind: "unreadable"; readonly what: string };

const HEAD_BYTES = 4096;
const COMPOUND = "\xd0\xcf\x11\xe0";

/** The file's format by its first bytes; the name counts for nothing. */
export async function fileFormat(source: ByteSource): Promise<FileFormat> {
  const head = await source.read(0, Math.min(HEAD_BYTES, source.size));
  const raw = String.fromCharCode(...head);
  const text = utf16Text(head) ?? raw.replace(/^\xef\xbb\xbf/, "");
  if (text.replace(/[\s\0\xa0]/g, "") === "" && source.size <= HEAD_BYTES) return { kind: "empty" };
  const reader = READERS.find(({ knows }) => knows({ raw, text }));
  if (reader !== undefined) return { kind: "source", reader };
  const what = raw.startsWith(COMPOUND) ? await compoundFormat(source, head) : foreignFormat(text);
  if (what !== null) return { kind: "unreadable", what };
  if (text.includes("\0")) return { kind: "unreadable", what: "ikke tekst. Lagre rapporten som CSV eller xlsx" };
  return { kind: "source", reader: CSV };
}

/**
 * The text of a file in UTF-16, told by its mark or by zeros in every other byte and nowhere else; null for any
 * other.
 */
function utf16Text(head: Uint8Array): string | null {
  const [first, second] = head;
  const little = first === 0xff && second === 0xfe;
  const big = first === 0xfe && second === 0xff;
  const zeros = [0, 1].map((half) => head.filter((byte, at) => byte === 0 && at % 2 === half).length);
  const [even = 0, odd = 0] = zeros;
  if (!little && !big && (Math.max(even, odd) * 3 < head.length || Math.min(even, odd) > 0)) return null;
  return new TextDecoder(little || (!big && odd > even) ? "utf-16le" : "utf-16be").decode(head);
}
