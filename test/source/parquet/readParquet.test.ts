import { readFileSync } from "node:fs";
import path from "node:path";
import { codeAt } from "../../../src/ledger/ledger";
import { inspectSource } from "../../../src/source/inspectSource";
import { readSource } from "../../../src/source/readSource";
import type { SourceReading } from "../../../src/source/source";
import { bytesOf } from "../bytes";
import { readOrganisation } from "../../../src/source/readOrganisation";
import { KRONER, parquetBytes, parquetOf, type WrittenColumn } from "./parquetOf";
import { nb } from "../../support/nb";

const SAMPLE = path.join(__dirname, "../../../assets/eksempel/raelingen-2024");
const read = async (source: ReturnType<typeof parquetOf>): Promise<SourceReading> =>
  readSource(source, await inspectSource(source), { year: 2024 });

const KEYS: readonly WrittenColumn[] = [
  { name: "konto", data: ["10100", "16000"] },
  { name: "ansvar", data: ["1000", "1000"] },
  { name: "funksjon", data: ["202", "202"] },
];

/** The net of each account, in øre. */
function nets({ ledger }: SourceReading): Readonly<Record<string, number>> {
  const amounts = ledger.amounts.regnskap ?? new Float64Array(0);
  return Object.fromEntries([...amounts].map((amount, row) => [codeAt(ledger, "konto", row), amount]));
}

/** The sample year's ledger as a file of columns: its amounts as decimals, its other columns as text. */
function sampleColumns(): readonly WrittenColumn[] {
  const text = readFileSync(path.join(SAMPLE, "hovedbok.csv"), "latin1");
  const [head = [], ...rows] = text.trim().split(/\r?\n/).map((line) => line.split(";"));
  return head.map((name, at) => {
    const cells = rows.map((row) => row[at] ?? "");
    if (at < head.length - 1) return { name, data: cells };
    return { name, as: KRONER, data: cells.map((cell) => BigInt(cell.replace(/[\s\u00a0,]/g, ""))) };
  });
}

test("the sample year comes out the same as of the CSV, row by row group", async () => {
  const csv = await read(bytesOf("hovedbok.csv", new Uint8Array(readFileSync(path.join(SAMPLE, "hovedbok.csv")))));
  const columns = await read(parquetOf(sampleColumns(), { rowGroupSize: 10_000 }));
  expect(columns.ledger).toEqual(csv.ledger);
  expect({ ...columns.control, name: "", kind: "" }).toMatchObject({ ...csv.control, name: "", kind: "", leftOut: [] });
  expect(columns.problems).toEqual(csv.problems);
});

test.each<[what: string, as: WrittenColumn["as"], data: WrittenColumn["data"]]>([
  ["øre as a whole number of 32 bits", { type: "INT32", converted_type: "DECIMAL", scale: 2, precision: 9 }, [1230n, -1230n]],
  ["a decimal in bytes, beyond what a double holds", { type: "FIXED_LEN_BYTE_ARRAY", type_length: 16, converted_type: "DECIMAL", scale: 4, precision: 38 }, [123_000n, -123_000n]],
  ["three decimals that end in zero", { type: "INT64", converted_type: "DECIMAL", scale: 3, precision: 18 }, [12_300n, -12_300n]],
  ["a double", { type: "DOUBLE" }, [12.3, -12.3]],
  ["text with a comma", undefined, ["12,30", "-12,30"]],
])("an amount is read to the øre: %s", async (_, as, data) => {
  const reading = await read(parquetOf([...KEYS, { name: "beløp", data, ...(as && { as }) }]));
  expect([nets(reading), reading.problems.filter(({ severity }) => severity === "error")]).toEqual([{ 10100: 1230, 16000: -1230 }, []]);
});

test.each<[what: string, as: WrittenColumn["as"], data: WrittenColumn["data"]]>([
  ["a decimal", { type: "INT64", converted_type: "DECIMAL", scale: 3, precision: 18 }, [12_345n, -12_300n]],
  ["a double", { type: "DOUBLE" }, [12.345, -12.3]],
  ["a number that is none", { type: "DOUBLE" }, [NaN, -12.3]],
])("an amount with more than two decimals is told, with its row: %s", async (_, as, data) => {
  const { control, problems } = await read(parquetOf([...KEYS, { name: "beløp", data, ...(as && { as }) }]));
  expect(problems).toContainEqual(expect.objectContaining({ code: "belop-uleselig", severity: "error", where: expect.objectContaining({ row: 1 }) }));
  expect([control.rowsRead, control.rowsUsed]).toEqual([2, 1]);
});

test("codes that are whole numbers have their zeros back, as in a workbook", async () => {
  const konto: WrittenColumn = { name: "konto", data: [10100, 100], as: { type: "INT32" } };
  expect(nets(await read(parquetOf([konto, ...KEYS.slice(1), { name: "beløp", data: [500n, -500n], as: KRONER }])))).toEqual({ "10100": 500, "00100": -500 });
});

test.each<[what: string, as: WrittenColumn["as"], data: WrittenColumn["data"], expected: readonly string[]]>([
  ["dates", { type: "INT32", converted_type: "DATE" }, [new Date("2024-01-31"), new Date("2024-12-31")], ["202401", "202412"]],
  ["moments in UTC are of their day in Norway", { type: "INT64", converted_type: "TIMESTAMP_MILLIS" }, [new Date("2023-12-31T23:00:00Z"), new Date("2024-06-30T22:00:00Z")], ["202401", "202407"]],
  [
    "times on the clock on the wall",
    { type: "INT64", logical_type: { type: "TIMESTAMP", isAdjustedToUTC: false, unit: "MICROS" } },
    [BigInt(Date.parse("2024-01-31T23:30:00Z")) * 1000n, BigInt(Date.parse("2024-02-01T00:00:00Z")) * 1000n],
    ["202401", "202402"],
  ],
])("a period is told by %s", async (_, as, data, expected) => {
  const { ledger } = await read(parquetOf([...KEYS, { name: "periode", data, ...(as && { as }) }, { name: "beløp", data: [500n, -500n], as: KRONER }]));
  expect([...ledger.columns.periode.codes].sort()).toEqual(expected);
});

test("a column that parts the rows is asked about, and an amount column nobody names", async () => {
  const many = (values: readonly string[]): string[] => Array.from({ length: 40 }, (_, at) => values[at % values.length] as string);
  const { questions } = await read(
    parquetOf([
      { name: "konto", data: many(["10100", "16000"]) },
      { name: "ansvar", data: many(["1000", "1100", "1200"]) },
      { name: "funksjon", data: many(["202"]) },
      { name: "versjon", data: many(["Endelig", "Endelig", "Endelig", "Kladd"]) },
      { name: "k2", data: many(["1", "-1"]).map((sign, at) => BigInt(sign) * BigInt(12_345 + at)), as: KRONER },
      { name: "beløp", data: many(["1", "-1"]).map((sign) => BigInt(sign) * 500n), as: KRONER },
    ]),
  );
  expect(questions.map(({ code, column }) => [code, column])).toEqual([["kilde-kolonne-uten-rolle", "k2"], ["kilde-verdier", "versjon"]]);
});

test.each<[what: string, damage: (bytes: Uint8Array) => Uint8Array]>([
  ["the end is missing", (bytes) => bytes.subarray(0, bytes.length - 20)],
  ["the list of columns is not where it should be", (bytes) => bytes.fill(0xff, bytes.length - 60, bytes.length - 30)],
  ["the rows are not there", (bytes) => Uint8Array.from([...bytes.subarray(0, 4), ...bytes.subarray(60)])],
  ["the rows are other bytes", (bytes) => bytes.fill(0x77, 4, 90)],
])("a damaged file is refused whole: %s", async (_, damage) => {
  const whole = parquetBytes([...KEYS, { name: "beløp", data: [500n, -500n], as: KRONER }]);
  const { ledger, problems } = await read(bytesOf("hovedbok.parquet", damage(whole)));
  expect([ledger.size, problems.map(({ code }) => code)]).toEqual([0, ["kilde-parquet-ugyldig"]]);
});

test("a file packed in a way that cannot be read says which", async () => {
  const whole = parquetBytes(sampleColumns().slice(0, 1));
  // In the list of columns the codec is the field after the path: 1 is snappy, 2 is gzip.
  const at = Buffer.from(whole).lastIndexOf(Buffer.from("Konto", "latin1")) + 6;
  expect(whole[at]).toBe(2);
  whole[at] = 4;
  expect(nb((await inspectSource(bytesOf("a.parquet", whole))).problems[0]?.message ?? "")).toBe(
    "«a.parquet» er ikke åpnet: den er pakket med GZIP, som ikke kan leses. Skriv filen på nytt, med ZSTD, snappy eller uten pakking, eller hent ut rapporten som CSV.",
  );
});

test("a small file can be the organisation", async () => {
  const columns = ["Ansvar", "Ansvarsnavn", "Enhet", "Tjenesteområde", "Selvkost"].map((name, at) => ({ name, data: [["1000", "Skole", "10", "Oppvekst", "nei"][at] as string] }));
  const { organisation, problems } = await readOrganisation(parquetOf(columns));
  expect([problems, organisation.units.get("1000")?.omrade]).toEqual([[], "Oppvekst"]);
});

test("a file without rows says so", async () => {
  const { problems } = await read(parquetOf([...KEYS.map(({ name }) => ({ name, data: [] })), { name: "beløp", data: [], as: KRONER }]));
  expect(problems.map(({ code }) => code)).toContain("kilde-ingen-rader");
});
