import { buildLedger } from "../../src/ledger/buildLedger";
import { codeAt, DIMENSIONS, FIGURES, figuresOf, type Ledger } from "../../src/ledger/ledger";
import { writeParquet } from "../../src/files/writeParquet";
import { inspectSource } from "../../src/source/inspectSource";
import { readSource } from "../../src/source/readSource";
import type { SourceReading } from "../../src/source/source";
import { readSample } from "../support/sample";
import { sourceOfBytes } from "../support/sourceOfBytes";

async function readBack(bytes: Uint8Array): Promise<SourceReading> {
  const source = sourceOfBytes("regnskap.parquet", bytes);
  const recognition = await inspectSource(source);
  expect(recognition.columns.filter(({ certainty }) => certainty !== "sikker")).toEqual([]);
  return readSource(source, recognition, { year: 2024 });
}

/** Each key with its amounts and the names of its codes. */
const rowsOf = (ledger: Ledger): readonly string[] =>
  Array.from({ length: ledger.size }, (_, row) => {
    const codes = DIMENSIONS.map((dimension) => codeAt(ledger, dimension, row));
    const names = DIMENSIONS.map((dimension, at) => ledger.names[dimension]?.get(codes[at] as string) ?? "");
    return [...codes, ...names, ...figuresOf(ledger).map((figure) => ledger.amounts[figure]?.[row])].join(";");
  }).sort();

test.each(["hovedbokOgBudsjett", "saldobalanse"] as const)("the sample year is read back as it was written: %s", async (name) => {
  const { ledger } = await readSample(name);
  const { ledger: again, problems, questions } = await readBack(await writeParquet(ledger));
  expect([problems, questions]).toEqual([[], []]);
  expect(figuresOf(again)).toEqual(figuresOf(ledger));
  expect(rowsOf(again).join("\n") === rowsOf(ledger).join("\n")).toBe(true);
});

test("every figure is read back as itself, beyond what kroner as doubles hold", async () => {
  const amounts = Object.fromEntries(FIGURES.map((figure, at) => [figure, 2 ** 51 + at]));
  const ledger = buildLedger(2024, [
    { konto: "10100", ansvar: "1000", funksjon: "202", periode: "202401", amounts },
    { konto: "16000", ansvar: "1000", funksjon: "202", periode: "202402", amounts: Object.fromEntries(FIGURES.map((figure) => [figure, -12_345])) },
  ]);
  expect((await readBack(await writeParquet(ledger))).ledger).toEqual(ledger);
});
