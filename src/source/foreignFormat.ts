/**
 * Formats that are no source of ours, by how they begin and what they hold: the end of «kan ikke leses: den er …»,
 * with what to do. The first that fits counts.
 */
const FORMATS: readonly (readonly [begins: RegExp, what: string, holds?: RegExp])[] = [
  [/^%PDF/, "en PDF. Hent ut rapporten som Excel eller CSV i økonomisystemet"],
  [/^PK\x05\x06/, "en tom zip-fil. Hent ut rapporten på nytt"],
  [/^\{\\rtf/, "et tekstdokument (RTF). Hent ut rapporten som Excel eller CSV"],
  [/^PARE/, "en kryptert Parquet-fil. Skriv den på nytt uten kryptering"],
  [/^(?:\x1f\x8b|Rar!|7z\xbc\xaf|BZh)/, "pakket (gzip, rar eller 7z). Pakk den ut først"],
  // BIFF 2–4, from before Excel's files became compound.
  [/^\x09[\0\x02\x04][\x04\x06]\0/, "en gammel Excel-fil (.xls). Åpne den i Excel og lagre den som .xlsx"],
  [/^ID;PWXL/, "en SYLK-fil. Åpne den i Excel og lagre den som .xlsx"],
  [
    /^#(?:FLAGGA|PROGRAM|FORMAT|SIETYP)\b/,
    "en SIE-fil, som er til overføring mellom økonomisystemer. Hent ut saldobalansen eller hovedboken som Excel eller CSV",
  ],
  [
    /^(?:MIME-Version:|Content-Type: multipart\/related|From: <Saved by)/i,
    "en nettside (MHTML) lagret som regneark. Åpne den i Excel og lagre den som .xlsx",
  ],
  [/^(?:\{\s*(?:"|\})|\[\s*(?:[[{"]|\]\s*$))/, "JSON. Hent ut rapporten som Excel eller CSV"],
  [
    /^</,
    "en SAF-T-fil, som er til Skatteetaten. Hent ut saldobalansen eller hovedboken som Excel eller CSV",
    /<(?:\w{1,20}:)?AuditFile[\s>]/,
  ],
  [
    /^</,
    "et XML-regneark fra Excel 2003. Åpne den i Excel og lagre den som .xlsx",
    /urn:schemas-microsoft-com:office:spreadsheet/,
  ],
  [
    /^</,
    "et OpenDocument-regneark. Åpne den i Excel eller LibreOffice og lagre den som .xlsx",
    /urn:oasis:names:tc:opendocument/,
  ],
  [
    /^<(?:!doctype html|html|head|body|table|meta|div|script)/i,
    "en nettside lagret som regneark. Åpne den i Excel og lagre den som .xlsx",
  ],
  [/^<\?xml/, "en nettside lagret som regneark. Åpne den i Excel og lagre den som .xlsx", /<html[\s>]/i],
  [
    /^<(?:\?xml|[A-Za-z][\w:.-]*[\s>/])/,
    "XML. Åpne den i Excel og lagre den som .xlsx, eller hent ut rapporten som CSV",
  ],
];

/**
 * What a file that begins with this text is, when it is nothing we read; null when it may be. White space before it
 * counts for nothing.
 */
export function foreignFormat(text: string): string | null {
  const trimmed = text.trimStart();
  return (
    FORMATS.find(
      ([begins, , holds]) => (begins.test(text) || begins.test(trimmed)) && (holds?.test(text) ?? true),
    )?.[1] ?? null
  );
}
