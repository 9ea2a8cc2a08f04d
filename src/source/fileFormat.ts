import type { ByteSource } from "./source";
import { looksLikeRecord } from "./kostra/record";

/** What a file's first bytes say it is; `unreadable` names what it is instead, with what to do. */
type FileFormat = { readonly kind: "csv" | "xlsx" | "kostra" } | { readonly kind: "empty" } | { readonly kind: "unreadable"; readonly what: string };

const HEAD_BYTES = 4096;

/** The file's format by its first bytes; the name counts for nothing. */
export async function fileFormat(source: ByteSource): Promise<FileFormat> {
  const head = await source.read(0, Math.min(HEAD_BYTES, source.size));
  const text = String.fromCharCode(...head);
  if (isBlank(text) && source.size <= HEAD_BYTES) return { kind: "empty" };
  const what = SIGNATURES.find(([start]) => text.startsWith(start))?.[1] ?? markupOf(text);
  if (what) return { kind: "unreadable", what };
  if (text.startsWith("PK\x03\x04")) return { kind: "xlsx" };
  if (isBinary(text)) return { kind: "unreadable", what: "ikke tekst. Lagre rapporten som CSV eller xlsx" };
  const first = (text.split("\n")[0] as string).replace(/\r$/, "");
  return { kind: looksLikeRecord(first) ? "kostra" : "csv" };
}

const SIGNATURES: readonly (readonly [start: string, what: string])[] = [
  ["%PDF", "en PDF. Hent ut rapporten som Excel eller CSV i økonomisystemet"],
  ["\xd0\xcf\x11\xe0", "enten en gammel Excel-fil (.xls) eller passordbeskyttet. Åpne den i Excel og lagre den som .xlsx uten passord"],
  ["PK\x05\x06", "en tom zip-fil. Hent ut rapporten på nytt"],
  ["{\\rtf", "et tekstdokument (RTF). Hent ut rapporten som Excel eller CSV"],
  ["PAR1", "en Parquet-fil. Hent ut rapporten som Excel eller CSV"],
  ["\x1f\x8b", "pakket (gzip). Pakk den ut først"],
];

/** A page or an XML saved under a spreadsheet's name, as some systems do. */
function markupOf(text: string): string | undefined {
  const start = text.replace(/^(?:\xef\xbb\xbf)?\s*/, "").slice(0, 600).toLowerCase();
  if (/^<(?:!doctype html|html|head|body|table|meta|div|script)/.test(start)) return "en nettside lagret som regneark. Åpne den i Excel og lagre den som .xlsx";
  if (start.startsWith("<?xml") || /^<\w+[\s>]/.test(start)) return "XML. Åpne den i Excel og lagre den som .xlsx, eller hent ut rapporten som CSV";
  return undefined;
}

function isBlank(text: string): boolean {
  return text.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "").replace(/[\s\0\xa0]/g, "") === "";
}

/** NUL in a file that is not UTF-16 (whose text has one in every second byte). */
function isBinary(text: string): boolean {
  if (!text.includes("\0") || text.startsWith("\xff\xfe") || text.startsWith("\xfe\xff")) return false;
  const nulls = text.split("\0").length - 1;
  return nulls < text.length * 0.3;
}
