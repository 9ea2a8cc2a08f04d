import type { Problem } from "../ledger/problem";
import type { ByteSource } from "../source/source";
import { readZipDirectory } from "../source/zip/zipDirectory";
import { isRefused, orRefused, refusal, type Refused, type WorkbookFault } from "../source/xlsx/refused";
import { words, wordsOf, type Words } from "../texts/words";
import { readDocx } from "./docx/readDocx";
import { MAX_BYTES, MAX_TEXT } from "./limits";
import type { ReportDocument } from "./reportDocument";
import { readText } from "./text/readText";

/** A document that has been read, or why it is not. */
export type DocumentReading = { readonly document: ReportDocument } | { readonly problem: Problem };

/** The report in a file, by what its bytes are: .docx, .xlsx, a PDF, a web page or plain text. */
export async function readDocument(source: ByteSource): Promise<DocumentReading> {
  const read = await orRefused(() => readByKind(source));
  if (isRefused(read)) return { problem: refusedProblem(source.name, read) };
  return read.blocks.length > 0 ? { document: read } : { problem: refusedProblem(source.name, nothingIn(read)) };
}

/** A PDF whose pages are pictures says so. */
function nothingIn({ pagesWithoutText }: ReportDocument): Refused {
  const isScanned = pagesWithoutText.length > 0;
  return {
    code: "kilde-xlsx-ugyldig",
    refused: isScanned ? words`den har ingen tekst: sidene er bilder, som fra en skanner` : words`den har ingen tekst`,
  };
}

async function readByKind(source: ByteSource): Promise<ReportDocument> {
  if (source.size > MAX_BYTES)
    throw refusal(
      "kilde-xlsx-for-stor",
      words`den er ${Math.ceil(source.size / 2 ** 20)} MB, og grensen er ${MAX_BYTES / 2 ** 20} MB`,
    );
  const head = String.fromCharCode(...(await source.read(0, Math.min(HEAD, source.size))));
  const start = head
    .replace(/^(?:\xef\xbb\xbf)?\s*/, "")
    .slice(0, 400)
    .toLowerCase();
  const other = SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1];
  if (other !== undefined) throw refusal("kilde-feil-format", other);
  if (head.startsWith("PK")) {
    const parts = [...(await readZipDirectory(source)).keys()];
    if (parts.some((name) => name.startsWith("xl/"))) return (await import("./xlsx/readWorkbook")).readWorkbook(source);
    return readDocx(source);
  }
  // What is before the mark is allowed to be there.
  if (head.includes("%PDF-")) return (await import("./pdf/readPdf")).readPdf(source);
  const text = textOf(await source.read(0, source.size));
  if (!/^<(?:!doctype html|\?xml|html|head|body|table|div|h\d|p|main|article|section|meta|!--)[\s>]/.test(start))
    return readText(source.name, text);
  const { readHtml } = await import("./html/readHtml");
  return readHtml(source.name, text);
}

const HEAD = 1024;
const SIGNATURES: readonly (readonly [start: string, what: Words])[] = [
  ["\xd0\xcf\x11\xe0", words`den er enten et gammelt dokument (.doc eller .xls) eller passordbeskyttet`],
  ["{\\rtf", words`den er et RTF-dokument`],
];

/** UTF-8 (or UTF-16 by its mark), else Windows-1252. */
function textOf(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  const text = decoded(bytes, encoding);
  if (text.length > 4 * MAX_TEXT)
    throw refusal("kilde-xlsx-for-stor", words`den har mer enn ${4 * MAX_TEXT} tegn, som er grensen`);
  if (/\0/.test(text.slice(0, 4096))) throw refusal("kilde-feil-format", words`den er ikke tekst`);
  return text;
}

function decoded(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

const CODES: Readonly<Record<WorkbookFault, string>> = {
  "kilde-xlsx-utrygg": "dokument-utrygt",
  "kilde-xlsx-for-stor": "dokument-for-stort",
  "kilde-xlsx-kryptert": "dokument-kryptert",
  "kilde-xlsx-ugyldig": "dokument-ugyldig",
  "kilde-feil-format": "dokument-feil-format",
};
const ADVICE: Readonly<Record<WorkbookFault, Words>> = {
  "kilde-xlsx-utrygg": words`Åpne dokumentet i programmet det er laget i, og lagre det på nytt.`,
  "kilde-xlsx-for-stor": words`Del det i flere dokumenter, eller lim inn kapitlene hver for seg.`,
  "kilde-xlsx-kryptert": words`Fjern passordet og lagre på nytt.`,
  "kilde-xlsx-ugyldig": words`Åpne dokumentet i programmet det er laget i, og lagre det på nytt.`,
  "kilde-feil-format": words`Lagre rapporten som Word (.docx), Excel (.xlsx), PDF, nettside (.html) eller ren tekst, eller kopier teksten i den og lim den inn.`,
};

function refusedProblem(file: string, refused: Refused): Problem {
  // No document is a file of columns.
  const code = refused.code as WorkbookFault;
  return {
    code: CODES[code],
    severity: "error",
    message: words`«${file}» er ikke lest: ${wordsOf(refused.refused)}. ${ADVICE[code]}`,
    where: { file },
  };
}
