import type { ByteSource } from "./source";

const SECTOR_SHIFT = 30;
const FIRST_DIRECTORY_SECTOR = 48;
const ENTRY_BYTES = 128;
const NAME_LENGTH = 64;

/**
 * What a compound file holds, by the streams its directory names: the end of «kan ikke leses: den er …», with what to
 * do. Old Excel files are such, and workbooks with a password.
 */
export async function compoundFormat(source: ByteSource, head: Uint8Array): Promise<string> {
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
