import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openFileSource } from "../../src/cli/fileSource";
import { readCsv } from "../../src/source/csv/readCsv";
import { sampleCsv } from "../../src/source/csv/sampleCsv";
import type { ReadOptions } from "../../src/source/readOptions";
import type { ColumnRole, Recognition, SourceReading } from "../../src/source/source";
import { DIMENSION_COLUMNS, LEDGER_COLUMNS, recognitionOf } from "./recognitionOf";

const SAMPLE = join(__dirname, "../../assets/eksempel/raelingen-2024");
const amount = (figure: "regnskap" | "revidertBudsjett" | "opprinneligBudsjett" | "regnskapIFjor"): ColumnRole => ({ kind: "amount", figure });

async function readSample(name: string, recognition: Recognition, options: ReadOptions = { year: 2024 }): Promise<SourceReading> {
  const source = await openFileSource(join(SAMPLE, name));
  try {
    const { encoding, delimiter } = await sampleCsv(source);
    return await readCsv(source, { ...recognition, encoding, delimiter }, options);
  } finally {
    await source.close();
  }
}

/** Øre per kontoklasse and amount column, added up from the file's text without a sign. */
function sizesIn(file: string, column: number): Readonly<Record<string, { readonly regnskap: number }>> {
  const sizes: Record<string, { regnskap: number }> = {};
  for (const line of readFileSync(join(SAMPLE, file), "latin1").split("\r\n").slice(1).filter((text) => text !== "")) {
    const fields = line.split(";");
    const size = (sizes[(fields[0] as string).charAt(0)] ??= { regnskap: 0 });
    size.regnskap += Number((fields[column] as string).replace(/\D/g, ""));
  }
  return sizes;
}

describe("the sample year", () => {
  test("hovedbok.csv: every row is read, and each kontoklasse sums to zero over the year with the opening balance", async () => {
    const { ledger, control, problems } = await readSample("hovedbok.csv", recognitionOf(LEDGER_COLUMNS));
    expect(problems).toEqual([]);
    expect(control).toEqual({
      name: "hovedbok.csv", kind: "csv", rowsRead: 39024, rowsUsed: 39024, leftOut: [{ reason: "overskrift", rows: 1, firstRows: [1] }],
      months: ["00", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"].map((month) => `2024${month}`),
      sums: { "0": { regnskap: 0 }, "1": { regnskap: 0 }, "2": { regnskap: 0 } },
      gross: sizesIn("hovedbok.csv", 9),
    });
    expect(ledger.names.konto?.get("210320")).toBe("Bank, driftskonto");
    expect(ledger.names.konto?.get("00100")).toBe("Fastlønn");
    expect([...ledger.columns.periode.codes].sort()).toEqual(["00", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"].map((month) => `2024${month}`));
  });

  test("budsjett.csv: both budgets sum to zero per kontoklasse", async () => {
    const budget = recognitionOf([...LEDGER_COLUMNS.slice(0, 9), ["Oppr. budsjett", amount("opprinneligBudsjett")], ["Rev. budsjett", amount("revidertBudsjett")]]);
    const { control, problems } = await readSample("budsjett.csv", budget);
    expect(problems).toEqual([]);
    expect(control.rowsRead).toBe(39054);
    expect(control.sums).toEqual({ "0": { opprinneligBudsjett: 0, revidertBudsjett: 0 }, "1": { opprinneligBudsjett: 0, revidertBudsjett: 0 } });
  });

  test("saldobalanse.csv: four figures without periods", async () => {
    const balance = recognitionOf([...DIMENSION_COLUMNS, ["Regnskap", amount("regnskap")], ["Rev. budsjett", amount("revidertBudsjett")], ["Oppr. budsjett", amount("opprinneligBudsjett")], ["Regnskap i fjor", amount("regnskapIFjor")]]);
    const { ledger, control, problems } = await readSample("saldobalanse.csv", balance);
    expect(problems).toEqual([]);
    expect(control.rowsRead).toBe(4609);
    const zero = { regnskap: 0, revidertBudsjett: 0, opprinneligBudsjett: 0, regnskapIFjor: 0 };
    expect(control.sums).toEqual({ "0": zero, "1": zero, "2": zero });
    expect(ledger.columns.periode.codes).toEqual([""]);
  });
});
