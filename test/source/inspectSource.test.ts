import { inspectSource } from "../../src/source/inspectSource";
import { readSource } from "../../src/source/readSource";
import { bytesOf } from "./bytes";

const problemOf = async (content: Uint8Array | string): Promise<string> => {
  const { columns, problems } = await inspectSource(bytesOf("rapport.xls", content, "latin1"));
  expect(columns).toEqual([]);
  return `${problems[0]?.code}: ${problems[0]?.message}`;
};

test.each([
  ["", "kilde-tom: «rapport.xls» er tom"],
  ["\xef\xbb\xbf\r\n \r\n", "kilde-tom"],
  ["%PDF-1.7", "kilde-feil-format: «rapport.xls» kan ikke leses: den er en PDF"],
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "kilde-feil-format: «rapport.xls» kan ikke leses: den er enten en gammel Excel-fil (.xls) eller passordbeskyttet"],
  ["\xef\xbb\xbf<html><body><table>", "kilde-feil-format: «rapport.xls» kan ikke leses: den er en nettside lagret som regneark"],
  ["<?xml version='1.0'?><Workbook>", "kilde-feil-format: «rapport.xls» kan ikke leses: den er XML"],
  ["\x1f\x8b\x08\x00", "kilde-feil-format: «rapport.xls» kan ikke leses: den er pakket (gzip)"],
  ["\x89PNG\r\n\x1a\n\0\0\0\rIHDR1234567890", "kilde-feil-format: «rapport.xls» kan ikke leses: den er ikke tekst"],
])("what is no ledger is named by its content: %#", async (content, expected) => {
  expect(await problemOf(content)).toContain(expected);
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
