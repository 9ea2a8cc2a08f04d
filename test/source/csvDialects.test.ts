import { sourceOfBlob } from "../../src/source/sourceOfBlob";
import { readCsv } from "../../src/source/csv/readCsv";
import { sampleCsv } from "../../src/source/csv/sampleCsv";
import type { Recognition, SourceReading } from "../../src/source/source";
import { choppedSource, encoded, rowsOf } from "./reading";
import { LEDGER_COLUMNS, recognitionOf } from "./recognitionOf";
import { sourceOfBytes } from "../support/sourceOfBytes";
import { nb } from "../support/nb";

const YEAR = { year: 2024 };
const HEADER = LEDGER_COLUMNS.map(([header]) => header);
const ROWS = [
  ["11150", "Mat", "1000", "Skole", "202", "Grunnskole", "0", "", "202401", "1 234,50"],
  ["00100", "Fastlønn", "4010", "Bygg", "130", "Lokaler; «felles»", "61005", "Rådhus", "202402", "-12,00"],
];
const EXPECTED = { "11150|1000|202||202401": { regnskap: 123450 }, "00100|4010|130|61005|202402": { regnskap: -1200 } };
type Encoding = Parameters<typeof encoded>[1];

const written = (delimiter: string, lineEnd: string, rows: readonly (readonly string[])[] = ROWS): string => [HEADER, ...rows].map((row) => row.map((cell) => (cell.includes(delimiter) ? `"${cell}"` : cell)).join(delimiter)).join(lineEnd) + lineEnd;

async function readText(text: string, encoding: Encoding = "utf-8", more: Partial<Recognition> = {}): Promise<SourceReading> {
  const source = sourceOfBytes("fil.csv", encoded(text, encoding));
  const { encoding: found, delimiter } = await sampleCsv(source);
  return readCsv(source, recognitionOf(LEDGER_COLUMNS, { encoding: found, delimiter, ...more }), YEAR);
}

const belop = (text: string): string => written(";", "\n", [["11150", "", "1000", "", "202", "", "", "", "202401", text]]);

describe("how the file is written", () => {
  const encodings: readonly Encoding[] = ["utf-8", "utf-8-bom", "utf-16le", "utf-16be", "windows-1252"];
  const cases = encodings.flatMap((encoding) => [";", ",", "\t"].flatMap((delimiter) => ["\r\n", "\n", "\r"].map((lineEnd) => [encoding, delimiter, lineEnd] as const)));

  test.each(cases)("%s, delimiter %j and line end %j: the same rows, names and counts", async (encoding, delimiter, lineEnd) => {
    const source = sourceOfBytes("fil.csv", encoded(written(delimiter, lineEnd, ROWS.map((row) => [...row.slice(0, 9), (row[9] as string).replace(",", delimiter === "," ? "." : ",")])), encoding));
    const { grid, ...facts } = await sampleCsv(source);
    expect(facts).toEqual({ encoding: encoding === "utf-8-bom" ? "utf-8" : encoding, delimiter, isDelimited: true });
    expect(grid).toMatchObject({ name: "fil.csv", firstRow: 1, rows: [HEADER, ["11150"], ["00100", "Fastlønn", "4010", "Bygg", "130", "Lokaler; «felles»"]].map((row) => expect.arrayContaining(row) as unknown) });
    const reading = await readCsv(source, recognitionOf(LEDGER_COLUMNS, { ...facts, decimal: delimiter === "," ? "." : "," }), YEAR);
    expect(reading.problems).toEqual([]);
    expect(rowsOf(reading)).toEqual(EXPECTED);
    expect(reading.ledger.names.konto?.get("00100")).toBe("Fastlønn");
    expect(reading.ledger.names.funksjon?.get("130")).toBe("Lokaler; «felles»");
    expect(reading.control).toMatchObject({ rowsRead: 2, rowsUsed: 2, leftOut: [{ reason: "overskrift", rows: 1 }] });
  });

  test("the last row needs no line end", async () => {
    expect(rowsOf(await readText(written(";", "\n").trimEnd()))).toEqual(EXPECTED);
  });

  test("an empty file, and one with headers only, are empty ledgers", async () => {
    for (const text of ["", written(";", "\n", [])]) {
      const { ledger, control } = await readText(text);
      expect([ledger.size, control.rowsRead]).toEqual([0, 0]);
    }
  });

  test("sep= on the first line names the delimiter", async () => {
    const source = sourceOfBytes("fil.csv", encoded("sep=,\nKonto;a,Beløp\n11150;b,1\n", "utf-8"));
    expect((await sampleCsv(source)).delimiter).toBe(",");
  });

  test("a Windows-1252 letter far beyond the sample does not spoil the names", async () => {
    const plain = `${"11150;Mat;1000;;202;;0;;202401;1,00\n".repeat(20_000)}11151;Fôr;1000;;202;;0;;202401;1\u00a0000,00\n`;
    const bytes = encoded(HEADER.join(";").replace("ø", "o") + "\n" + plain, "windows-1252");
    const reading = await readCsv(sourceOfBytes("fil.csv", bytes), recognitionOf(LEDGER_COLUMNS), YEAR);
    expect(reading.ledger.names.konto?.get("11151")).toBe("Fôr");
    expect(reading.control.sums).toEqual({ "1": { regnskap: 2_000_000 + 100_000 } });
    expect((await sampleCsv(sourceOfBytes("fil.csv", bytes))).encoding).toBe("windows-1252");
  });

  test("letters that Windows-1252 has and Latin-1 has not", async () => {
    const reading = await readText(written(";", "\n", [["11150", "Mat – «€» …", "1000", "", "202", "", "", "", "202401", "1"]]), "windows-1252");
    expect(reading.ledger.names.konto?.get("11150")).toBe("Mat – «€» …");
  });

  test("a browser's file reads the same", async () => {
    const file = new File([encoded(written(";", "\r\n"), "utf-8-bom") as BlobPart], "fil.csv");
    expect(rowsOf(await readCsv(sourceOfBlob(file), recognitionOf(LEDGER_COLUMNS), YEAR))).toEqual(EXPECTED);
  });
});

describe("amounts in the bytes of the file", () => {
  test.each<[string, number, Encoding]>([
    ["1234,56", 123456, "utf-8"],
    ["1\u00a0234\u00a0567,8", 123456780, "utf-8"],
    ["1\u00a0234\u00a0567,80", 123456780, "windows-1252"],
    ["1\u202f234,56", 123456, "utf-8"],
    ["1 234,56-", -123456, "utf-8"],
    ["\u2212316 050", -31605000, "utf-8"],
    ["\u2212316 050", -31605000, "utf-16le"],
    ["1.234", 123400, "utf-8"],
    ["1.234.567,00", 123456700, "utf-8"],
    ["1'234,5", 123450, "utf-8"],
    ["1’234,50", 123450, "windows-1252"],
    ["- 87 897", -8789700, "utf-8"],
    ["(12,30)", -1230, "utf-8"],
    ["kr (319 117)", -31911700, "utf-8"],
    ["kr 1\u00a0000,00", 100000, "utf-8"],
    ["-", 0, "utf-8"],
    ["  7,00  ", 700, "utf-8"],
    ['"1 234,56"', 123456, "utf-8"],
  ])("%j is %d øre (%s)", async (text, ore, encoding) => {
    const reading = await readText(belop(text), encoding);
    expect(reading.problems).toEqual([]);
    expect(Object.values(rowsOf(reading))).toEqual([{ regnskap: ore }]);
  });

  test.each(["1.5", "1.2345", "12.34,00", "1 23,00", "1 2345,00", "1-2", "-1-", "--1", "12,345", "1,2,3", "1a", "0x10", "1e3", "−1−"])("%j is an error with file, row, column and text", async (text) => {
    const { ledger, control, problems } = await readText(belop(text));
    expect(ledger.size).toBe(0);
    expect(control.leftOut).toContainEqual({ reason: "uleselig", rows: 1, firstRows: [2] });
    expect(problems).toMatchObject([{ code: "belop-uleselig", severity: "error", where: { file: "fil.csv", row: 2, column: "Beløp" } }]);
    expect(nb(problems[0]?.message ?? "")).toContain(`«${text}»`);
  });

  test("a decimal point and quoted thousands commas in a comma file", async () => {
    const source = sourceOfBytes("fil.csv", encoded('Konto,Beløp\n11150,"1,234.50"\n11150,-0.5\n', "utf-8"));
    const recognition = recognitionOf([["Konto", { kind: "konto" }], ["Beløp", { kind: "amount", figure: "regnskap" }]], { delimiter: ",", decimal: "." });
    expect(rowsOf(await readCsv(source, recognition, YEAR))).toEqual({ "11150||||": { regnskap: 123400 } });
  });
});

describe("quotes", () => {
  const name = (text: string): string => `${HEADER.join(";")}\n11150;${text};1000;;202;;0;;202401;5\n11151;Etter;1000;;202;;0;;202401;7\n`;

  test.each([
    ['"Mat; drikke"', "Mat; drikke"],
    ['"Mat ""fersk"""', 'Mat "fersk"'],
    ['"Mat\r\nog\ndrikke"', "Mat\r\nog\ndrikke"],
    ['5" rør', '5" rør'],
    ['"Rør" 5', "Rør 5"],
    ['""', undefined],
  ])("%j is the name %j", async (text, expected) => {
    const { ledger, control, problems } = await readText(name(text));
    expect(problems).toEqual([]);
    expect(ledger.names.konto?.get("11150")).toBe(expected);
    expect(control.rowsUsed).toBe(2);
  });

  test("a quote that nothing closes is text: no row after it is swallowed", async () => {
    const { control, problems } = await readText(name('"Mat'));
    expect(control).toMatchObject({ rowsUsed: 2, sums: { "1": { regnskap: 1200 } } });
    expect(problems).toMatchObject([{ code: "anforselstegn-apent", severity: "warning", where: { row: 2 } }]);
  });

  test("two stray quotes rows apart do not swallow the rows between them", async () => {
    const rows = `11150;"Mat;1000;;202;;0;;202401;5\n${"11151;Etter;1000;;202;;0;;202401;7\n".repeat(3)}11152;Rør 5";1000;;202;;0;;202401;9\n`;
    const { control, problems } = await readText(`${HEADER.join(";")}\n${rows}`);
    expect(control).toMatchObject({ rowsUsed: 5, sums: { "1": { regnskap: 500 + 2100 + 900 } } });
    expect(problems.map(({ code }) => code)).toEqual(["anforselstegn-apent"]);
  });

  test("an opening quote in a long file is given up within a block or two", async () => {
    const rows = `11150;"Mat\n${"x".repeat(100)}\n`.padEnd(5 << 18, "tekst uten skilletegn\n");
    const { control } = await readText(`${HEADER.join(";")}\n${rows}\n11151;Etter;1000;;202;;0;;202401;7\n`);
    expect(control.sums).toEqual({ "1": { regnskap: 700 } });
  });
});

describe("rows around the table", () => {
  test("report head, totals, blank rows and a page's header again are left out and counted", async () => {
    const text = ["Hovedbok 2024;;;;;;;;;", "", HEADER.join(";"), ROWS[0]?.join(";"), "Sum konto 11150;;;;;;;;;1 234,50", "", HEADER.join(";"), '00100;F;4010;;130;;0;;202402;-12,00', "Totalt;;;;;;;;;1 222,50", "Side 1 av 1"].join("\n");
    const { control, problems } = await readText(text, "utf-8", { headerRows: [3] });
    expect(problems).toEqual([]);
    expect(control).toEqual({
      name: "fil.csv",
      kind: "csv",
      rowsRead: 4,
      rowsUsed: 2,
      leftOut: [
        { reason: "rapporthode", rows: 3, firstRows: [1, 2, 10] },
        { reason: "overskrift", rows: 2, firstRows: [3, 7] },
        { reason: "sumrad", rows: 2, firstRows: [5, 9], sums: { regnskap: 245_700 } },
        { reason: "tom rad", rows: 1, firstRows: [6] },
      ],
      months: ["202401", "202402"],
      sums: { "0": { regnskap: -1200 }, "1": { regnskap: 123450 } },
      gross: { "0": { regnskap: 1200 }, "1": { regnskap: 123450 } },
    });
  });

  test("a million rows with the same fault make twenty problems and an exact count", async () => {
    const { control, problems } = await readText(`${HEADER.join(";")}\n${"11150;;1000;;202;;0;;202312;1,00\n".repeat(3000)}11150;;1000;;202;;0;;202412;1,00\n`);
    expect(control.leftOut).toContainEqual({ reason: "annet år", rows: 3000, firstRows: [2, 3, 4, 5, 6], sums: { regnskap: 300_000 } });
    expect(problems).toHaveLength(21);
    expect(problems[20]).toMatchObject({ code: "annet-aar", severity: "warning", where: { file: "fil.csv" } });
    expect(nb(problems[20]?.message ?? "")).toContain("i alt 3000");
  });

  test("accounts that may have lost a zero are warned of", async () => {
    const rows = "11150;;1000;;202;;0;;202401;1\n1150;;1000;;202;;0;;202401;1\n";
    expect((await readText(`${HEADER.join(";")}\n${rows}`)).problems).toMatchObject([{ code: "konto-ulik-lengde", severity: "warning" }]);
  });

  test("sums beyond the exact range are an error, and no figure", async () => {
    const rows = "11150;;1000;;202;;0;;202401;40000000000000,00\n".repeat(3);
    const { ledger, problems } = await readText(`${HEADER.join(";")}\n${rows}`);
    expect(problems).toMatchObject([{ code: "sum-for-stor", severity: "error" }]);
    expect(ledger.amounts.regnskap).toEqual(new Float64Array(1));
  });
});

describe("streaming", () => {
  const rows = Array.from({ length: 300 }, (_, row) => `1${100 + (row % 7)}0;"Navn ""${row % 7}""\r\nlinje;to";${1000 + (row % 3)};;202;;0;;2024${String(1 + (row % 12)).padStart(2, "0")};"${row} 000,50-"\r\n`).join("");
  const bytes = encoded(`${HEADER.join(";")}\r\n${rows}`, "utf-8-bom");

  test.each([1, 2, 3, 7, 64, 1000])("blocks of %d bytes, cut in quotes, between CR and LF and in letters, change nothing", async (most) => {
    const whole = await readCsv(sourceOfBytes("hakket.csv", bytes), recognitionOf(LEDGER_COLUMNS), YEAR);
    const chopped = await readCsv(choppedSource(bytes, most), recognitionOf(LEDGER_COLUMNS), YEAR);
    expect(whole.control.rowsUsed).toBe(300);
    expect(chopped).toEqual(whole);
  });

  test("UTF-16 cut in the middle of a letter reads the same", async () => {
    const utf16 = encoded(written(";", "\r\n"), "utf-16le");
    expect(rowsOf(await readCsv(choppedSource(utf16, 3), recognitionOf(LEDGER_COLUMNS, { encoding: "utf-16le" }), YEAR))).toEqual(EXPECTED);
  });

  test("progress goes from above 0 to 1, and a signal stops the reading with an AbortError", async () => {
    const shares: number[] = [];
    await readCsv(choppedSource(bytes, 5000), recognitionOf(LEDGER_COLUMNS), { ...YEAR, onProgress: (share) => shares.push(share) });
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect([(shares[0] as number) > 0, shares.at(-1)]).toEqual([true, 1]);
    const stop = new AbortController();
    const reading = readCsv(choppedSource(bytes, 5000), recognitionOf(LEDGER_COLUMNS), { ...YEAR, signal: stop.signal, onProgress: () => stop.abort() });
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
  });
});
