import { inspectSource } from "../../src/source/inspectSource";
import { readSource } from "../../src/source/readSource";
import { bytesOf } from "./bytes";
import { zipOf } from "./zipOf";
import { nb } from "../support/nb";

const problemOf = async (content: Uint8Array | string): Promise<string> => {
  const { columns, problems } = await inspectSource(bytesOf("rapport.xls", content, "latin1"));
  expect(columns).toEqual([]);
  return `${problems[0]?.code}: ${nb(problems[0]?.message ?? "")}`;
};

/** A compound file whose directory names these streams. */
function compound(...names: readonly string[]): Uint8Array {
  const bytes = Buffer.alloc(1024);
  bytes.write("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "latin1");
  bytes.writeUInt16LE(9, 30);
  names.forEach((name, at) => {
    bytes.write(name, 512 + at * 128, "utf16le");
    bytes.writeUInt16LE(name.length * 2 + 2, 512 + at * 128 + 64);
  });
  return new Uint8Array(bytes);
}

/** A zip with these parts, all empty. */
const opened = (...names: readonly string[]): Uint8Array => zipOf(names.map((name) => ({ name, content: "" })));

test.each<[content: string | Uint8Array, expected: string]>([
  ["", "kilde-tom: «rapport.xls» er tom"],
  ["\xef\xbb\xbf\r\n \r\n", "kilde-tom"],
  ["%PDF-1.7", "kilde-feil-format: «rapport.xls» kan ikke leses: den er en PDF"],
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "kilde-feil-format: «rapport.xls» kan ikke leses: den er enten en gammel Excel-fil (.xls) eller passordbeskyttet"],
  ["\xef\xbb\xbf<html><body><table>", "kilde-feil-format: «rapport.xls» kan ikke leses: den er en nettside lagret som regneark"],
  ["<?xml version='1.0'?><Workbook>", "kilde-feil-format: «rapport.xls» kan ikke leses: den er XML. Åpne den i Excel og lagre den som .xlsx"],
  ['<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">', "den er et XML-regneark fra Excel 2003. Åpne den i Excel og lagre den som .xlsx"],
  ['<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">', "den er et OpenDocument-regneark. Åpne den i Excel eller LibreOffice"],
  ['<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml">', "den er en nettside lagret som regneark"],
  ['\xef\xbb\xbf<?xml version="1.0" encoding="utf-8"?>\n<n1:AuditFile xmlns:n1="urn:StandardAuditFile-Taxation-Financial:NO">', "den er en SAF-T-fil, som er til Skatteetaten. Hent ut saldobalansen"],
  ["<AuditFile><Header>", "den er en SAF-T-fil"],
  ["#FLAGGA 0\r\n#FORMAT PC8\r\n#SIETYP 4", "den er en SIE-fil"],
  ['{"version":"2.0","class":"dataset"}', "den er JSON. Hent ut rapporten som Excel eller CSV"],
  ['[\n  {"konto": 10100}]', "den er JSON"],
  ['MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\nContent-Type: multipart/related; boundary="x"', "den er en nettside (MHTML) lagret som regneark. Åpne den i Excel og lagre den som .xlsx"],
  ["\r\n<table><tr><td>Konto</td></tr></table>", "den er en nettside lagret som regneark. Åpne den i Excel og lagre den som .xlsx"],
  ["ID;PWXL;N;E\r\nC;Y1;X1;K10100", "den er en SYLK-fil"],
  ["\x09\x04\x06\0\0\0\x10\0", "den er en gammel Excel-fil (.xls). Åpne den i Excel og lagre den som .xlsx"],
  [compound("Root Entry", "Workbook"), "den er en gammel Excel-fil (.xls). Åpne den i Excel og lagre den som .xlsx"],
  [compound("Root Entry", "EncryptionInfo", "EncryptedPackage"), "den er passordbeskyttet. Åpne den i Excel, fjern passordet"],
  [compound("Root Entry", "WordDocument"), "den er et Word-dokument"],
  ["\x1f\x8b\x08\x00", "kilde-feil-format: «rapport.xls» kan ikke leses: den er pakket (gzip, rar eller 7z). Pakk den ut først"],
  [opened("mimetype", "content.xml"), "den er et OpenDocument-regneark (.ods). Åpne den i Excel eller LibreOffice, og lagre den som Excel-arbeidsbok (.xlsx)."],
  [opened("[Content_Types].xml", "xl/workbook.bin"), "den er en binær arbeidsbok (.xlsb). Åpne den i Excel, og lagre den som Excel-arbeidsbok (.xlsx)."],
  [opened("Index/Document.iwa"), "den er et Numbers-regneark"],
  [opened("hovedbok.csv"), "den er en zip-fil, men ikke en arbeidsbok. Pakk den ut, og velg filen i den."],
  ["\x89PNG\r\n\x1a\n\0\0\0\rIHDR1234567890", "kilde-feil-format: «rapport.xls» kan ikke leses: den er ikke tekst"],
])("what is no ledger is named by its content: %#", async (content, expected) => {
  expect(await problemOf(content)).toContain(expected);
});

test.each(["#konto;beløp\n11150;5", "ID;Periode;Konto;Ansvar;Funksjon;Beløp\n1;202401;11150;1100;202;5", "[1];[2]\n11150;5", "Konto;Tekst\n11150;<table>", "{konto};{beløp}\n11150;5"])("a CSV with odd first signs is a CSV: %j", async (text) => {
  expect((await inspectSource(bytesOf("a.csv", text))).problems.map(({ code }) => code)).not.toContain("kilde-feil-format");
});

test("a KOSTRA file is one whatever mark or encoding it has, and with blank lines", async () => {
  const text = [["010", "900"], ["600", "-900"]].map(([art = "", amount = ""]) => `${"0A2024 322400".padEnd(31, "0")}1202 ${art}${amount.padStart(9)}\r\n`).join("");
  const plain = await readSource(bytesOf("0A.dat", text), await inspectSource(bytesOf("0A.dat", text)), { year: 2024 });
  expect(plain.control.rowsUsed).toBe(2);
  for (const bytes of [Buffer.from(`\ufeff${text}`), Buffer.from(`\ufeff${text}`, "utf16le"), Buffer.from(`\ufeff${text}`, "utf16le").swap16(), Buffer.from(`\r\n${text.replace("\r\n", "\r\n\r\n")}`)]) {
    const source = bytesOf("0A.dat", new Uint8Array(bytes));
    const recognition = await inspectSource(source);
    expect(recognition.kind).toBe("kostra");
    const { ledger, problems } = await readSource(source, recognition, { year: 2024 });
    expect([ledger, problems]).toEqual([plain.ledger, plain.problems]);
  }
});

test("the reading of a file nothing was recognised in is empty, with the reason", async () => {
  const source = bytesOf("a.pdf", "%PDF-1.7");
  const { ledger, problems } = await readSource(source, await inspectSource(source), { year: 2024 });
  expect([ledger.size, problems.map(({ code }) => code)]).toEqual([0, ["kilde-feil-format"]]);
});

test("a CSV is read from its encoding to its ledger, whatever the name", async () => {
  const text = "Konto\tAnsvar\tFunksjon\tBeløp\n11150\t1100\t202\t1.234,50\n";
  for (const bytes of [Buffer.from(text), Buffer.from(text, "latin1"), Buffer.from(`\ufeff${text}`, "utf16le")]) {
    const source = bytesOf("rapport.xls", new Uint8Array(bytes));
    const recognition = await inspectSource(source);
    expect([recognition.kind, recognition.delimiter, recognition.problems]).toEqual(["csv", "\t", []]);
    expect((await readSource(source, recognition, { year: 2024 })).control.sums).toEqual({ 1: { regnskap: 123_450 } });
  }
});

test("the decimal sign is told by the amounts", async () => {
  const decimal = async (amount: string) => (await inspectSource(bytesOf("a.csv", `Konto;Beløp\n11150;${amount}\n`))).decimal;
  expect([await decimal("1,234.50"), await decimal("1.234,50"), await decimal("12.5-"), await decimal("1234")]).toEqual([".", ",", ".", ","]);
});
