import { codeAt, DIMENSIONS } from "../../src/ledger/ledger";
import { inspectSource } from "../../src/source/inspectSource";
import { readSource } from "../../src/source/readSource";
import { recognitionFor } from "../../src/source/recognitionFor";
import type { ReadOptions } from "../../src/source/readOptions";
import type { SourceReading } from "../../src/source/source";
import { bytesOf } from "./bytes";
import { nb } from "../support/nb";

/** A record with its fields in place: skjema, year and quarter, kontoklasse, funksjon or kapittel, art or sektor, amount. */
function record(skjema: string, kontoklasse: string, code: string, art: string, amount: string, year = "2024", kvartal = " "): string {
  return `${skjema}${year}${kvartal}322400${" ".repeat(18)}${kontoklasse}${code.padEnd(4)}${art}${amount.padStart(9)}`;
}

async function read(lines: readonly string[], options: Partial<ReadOptions> = {}, end = "\n"): Promise<SourceReading> {
  const source = bytesOf("0A.dat", lines.join(end), "latin1");
  return readSource(source, await inspectSource(source), { year: 2024, ...options });
}

const rowsOf = ({ ledger }: SourceReading) => Array.from({ length: ledger.size }, (_, row) => [...DIMENSIONS.slice(0, 3).map((dimension) => codeAt(ledger, dimension, row)), ledger.amounts.regnskap?.[row]]);
const codes = ({ problems }: SourceReading): readonly string[] => problems.map(({ code }) => code);

test("bevilgning becomes kontoklasse and art, balance 2, kapittel and sektor, and thousands become øre", async () => {
  const reading = await read([record("0A", "1", "120", "010", "36328"), record("0A", "0", "222", "230", "-5"), record("0B", "2", "5990", "080", "-12"), record("0B", "2", "27", "190", "0")], {}, "\r\n");
  expect(rowsOf(reading)).toEqual([["1010", "", "120", 3_632_800_000], ["0230", "", "222", -500_000], ["25990080", "", "", -1_200_000], ["227190", "", "", 0]]);
  expect(reading.problems).toEqual([]);
  expect(reading.ledger.names.funksjon?.get("120")).toBe("Administrasjon");
  expect(reading.control).toMatchObject({ kind: "kostra", rowsRead: 4, rowsUsed: 4 });
});

test.each([["0I", "0J"], ["0M", "0N"], ["0K", "0L"], ["0P", "0Q"]])("forms %s and %s are read as the kommunekasse's, whose tables fit them", async (bevilgning, balanse) => {
  const reading = await read([record(bevilgning, "3", "120", "010", "2"), record(bevilgning, "4", "222", "230", "3"), record(balanse, "5", "27", "080", "4")]);
  expect(rowsOf(reading)).toEqual([["1010", "", "120", 200_000], ["0230", "", "222", 300_000], ["227080", "", "", 400_000]]);
  expect(reading.problems).toEqual([]);
});

test("a form has its own kontoklasser, and no other's", async () => {
  const reading = await read([record("0I", "1", "120", "010", "1"), record("0M", "5", "120", "010", "1"), record("0N", "2", "27", "080", "1"), record("0J", "Z", "27", "080", "1"), record("0B", "Z", "27", "080", "1")]);
  expect(reading.problems.filter(({ code }) => code === "kostra-kode").map(({ where }) => where?.row)).toEqual([1, 2, 3, 4]);
  expect(nb(reading.problems[0]?.message ?? "")).toContain("kontoklasse «1» i skjema 0I, der bare 3 (drift) og 4 (investering) hører hjemme");
});

test("consolidated accounts are not added to what they hold, and two særbedrifter are", async () => {
  expect(codes(await read([record("0A", "1", "120", "010", "1"), record("0M", "3", "120", "010", "1")]))).toEqual(["kostra-flere-skjema"]);
  expect(codes(await read([record("0A", "1", "120", "010", "1"), record("0I", "3", "120", "010", "1")]))).toEqual([]);
});

test("a post that comes again is added and told; one that was not read is not counted", async () => {
  const reading = await read([record("0A", "1", "120", "010", "1"), record("0A", "1", "120", "010", "2"), record("0A", "1", "202", "010", "x"), record("0A", "1", "202", "010", "3")]);
  expect([codes(reading), rowsOf(reading).map((row) => row[3])]).toEqual([["kostra-belop", "kostra-dublett"], [300_000, 300_000]]);
});

test("the example of SSB's manual is read", async () => {
  const source = bytesOf("BEV_040200.dat", "0A20194040200                  1120 010    36328\n");
  const reading = await readSource(source, await inspectSource(source), { year: 2019 });
  expect(rowsOf(reading)).toEqual([["1010", "", "120", 3_632_800_000]]);
  expect(codes(reading)).toEqual(["kostra-kvartal"]);
});

test("the figure is the one the file is read for", async () => {
  const source = bytesOf("0A.dat", record("0A", "1", "120", "010", "1"), "latin1");
  const { ledger } = await readSource(source, recognitionFor("iFjor", await inspectSource(source)), { year: 2024 });
  expect(Object.keys(ledger.amounts)).toEqual(["regnskapIFjor"]);
});

test("a wrong length stops the reading with an empty ledger and the line number", async () => {
  const reading = await read([record("0A", "1", "120", "010", "1"), `${record("0A", "1", "120", "020", "1")} `]);
  expect([reading.ledger.size, codes(reading), reading.problems[0]?.where]).toEqual([0, ["kostra-lengde"], { file: "0A.dat", row: 2 }]);
});

test("a wrong year, amount or code leaves out the line and says which", async () => {
  const reading = await read([record("0A", "1", "120", "010", "1"), record("0A", "1", "120", "010", "1", "2023"), record("0A", "1", "120", "010", "1.5"), record("0A", "2", "120", "010", "1"), record("0B", "2", "x", "010", "1"), record("0F", "3", "120", "010", "1"), ""]);
  expect(reading.problems.map(({ code, where }) => [code, where?.row])).toEqual([["kostra-aar", 2], ["kostra-belop", 3], ["kostra-kode", 4], ["kostra-kode", 5], ["kostra-skjema", 6]]);
  expect(reading.ledger.size).toBe(1);
  expect([reading.control.rowsRead, reading.control.rowsUsed]).toEqual([6, 1]);
});

test("quarters in one file are not added together in silence", async () => {
  expect(codes(await read([record("0A", "1", "120", "010", "1", "2024", "1"), record("0A", "1", "120", "010", "2", "2024", "2")]))).toEqual(["kostra-flere-kvartal"]);
});

test("a reading is stopped when asked", async () => {
  const controller = new AbortController();
  controller.abort();
  await expect(read([record("0A", "1", "120", "010", "1")], { signal: controller.signal })).rejects.toThrow();
});
