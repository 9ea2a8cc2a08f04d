import { foreignFormat } from "./foreignFormat";
import { CSV, type Reader, READERS } from "./readers";
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

const SECTOR_SHIFT = 30;
const FIRST_DIRECTORY_SECTOR = 48;
const ENTRY_BYTES = 128;
const NAME_LENGTH = 64;

/**
 * What a compound file holds, by the streams its directory names: the end of «kan ikke leses: den er …», with what to
 * do. Old Excel files are such, and workbooks with a password.
 */
async function compoundFormat(source: ByteSource, head: Uint8Array): Promise<string> {
  const names = await streamNames(source, head);
  if (names.includes("EncryptedPackage"))
    return "passordbeskyttet. Åpne den i Excel, fjern passordet (Fil, Info, Beskytt arbeidsbok) og lagre den på nytt";
  if (names.includes("Workbook") || names.includes("Book"))
    return "en gammel Excel-fil (.xls). Åpne den i Excel og lagre den som .xlsx";
  if (names.includes("WordDocument")) return "et Word-dokument. Hent ut rapporten som Excel eller CSV";
  return "enten en gammel Excel-fil (.xls) eller passordbeskyttet. Åpne den i Excel og lagre den som .xlsx uten passord";
}

/**
 * The names in the first sector of the directory; the stream that tells the format is among the first. Source:
 * [MS-CFB] 2.2 and 2.6.
 */
async function streamNames(source: ByteSource, head: Uint8Array): Promise<readonly string[]> {
  if (head.length < 512) return [];
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const sector = 2 ** Math.min(16, view.getUint16(SECTOR_SHIFT, true));
  const start = (view.getUint32(FIRST_DIRECTORY_SECTOR, true) + 1) * sector;
  const directory =
    start < source.size
      ? await source.read(start, Math.min(Math.max(sector, 8 * ENTRY_BYTES), source.size - start))
      : new Uint8Array(0);
  return Array.from({ length: Math.floor(directory.length / ENTRY_BYTES) }, (_, index) =>
    nameOf(directory.subarray(index * ENTRY_BYTES, (index + 1) * ENTRY_BYTES)),
  );
}

/** UTF-16 with an end sign; the length counts both. */
function nameOf(entry: Uint8Array): string {
  const length = (entry[NAME_LENGTH] as number) + 256 * (entry[NAME_LENGTH + 1] as number);
  return new TextDecoder("utf-16le").decode(entry.subarray(0, Math.max(0, Math.min(NAME_LENGTH, length) - 2)));
}
