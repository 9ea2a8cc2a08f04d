import { listTables } from "../../src/excel/listTables";
import { readSheet } from "../../src/excel/readSheet";
import { selectSheet } from "../../src/excel/selectSheet";
import { type ExcelBench, excelBench } from "../support/excelBench";
import type { CellValue } from "../../src/workbench/gridHost";

function filled(bench: ExcelBench, content: readonly (readonly CellValue[])[], row = 0, column = 0): void {
  bench.host.write({ sheet: bench.host.activeSheet(), row, column, rows: content.length, columns: content[0]?.length ?? 0 }, content);
}

const LEDGER: readonly (readonly CellValue[])[] = [["Konto", "Beløp", ""], ["'11150", -62_000.5, true], ["", "'=tekst", "=1/0"]];

describe("reading a sheet", () => {
  test("gives the cells with content, where they stand, with empty ones as null", async () => {
    const bench = excelBench({ sheets: ["Hovedbok"], evaluate: () => "#DIV/0!" });
    filled(bench, LEDGER, 4, 1);
    await expect(readSheet({ kind: "active" }, bench.run)).resolves.toEqual({
      kind: "read",
      value: { name: "Hovedbok", firstRow: 5, rows: [["Konto", "Beløp", null], ["11150", -62_000.5, true], [null, "=tekst", "#DIV/0!"]] },
    });
  });

  test("of whole columns selected, only what is used of them", async () => {
    const bench = excelBench();
    filled(bench, LEDGER);
    bench.host.select({ sheet: "Ark1", row: 0, column: 1, rows: 1_048_576, columns: 1 });
    await expect(readSheet({ kind: "selection" }, bench.run)).resolves.toMatchObject({ kind: "read", value: { firstRow: 1, rows: [["Beløp"], [-62_000.5], ["=tekst"]] } });
  });

  test("of a table, its header and rows, under its own name", async () => {
    const bench = excelBench();
    filled(bench, [...LEDGER, ["utenfor", 1, 2]]);
    bench.host.addTable({ name: "Hovedbok", block: { sheet: "Ark1", row: 0, column: 0, rows: 3, columns: 2 } });
    await expect(listTables(bench.run)).resolves.toEqual({ kind: "read", value: ["Hovedbok"] });
    await expect(readSheet({ kind: "table", name: "hovedbok" }, bench.run)).resolves.toMatchObject({ value: { name: "hovedbok", rows: [["Konto", "Beløp"], ["11150", -62_000.5], [null, "=tekst"]] } });
  });

  test.each([["active", "Arket"], ["selection", "Merkingen"]] as const)("an empty one (%s) is a problem that says so", async (kind, said) => {
    const read = await readSheet({ kind }, excelBench().run);
    expect(read).toMatchObject({ kind: "problem", problem: { code: "excel-tomt-ark", message: expect.objectContaining({ nb: expect.stringContaining(`${said} har ingen celler med innhold`) as string }) as object } });
  });

  test("a table that is gone, and a cell being edited, are problems", async () => {
    const bench = excelBench();
    await expect(readSheet({ kind: "table", name: "Borte" }, bench.run)).resolves.toMatchObject({ problem: { code: "excel-finnes-ikke" } });
    bench.meter.editing = true;
    await expect(readSheet({ kind: "active" }, bench.run)).resolves.toMatchObject({ problem: { code: "excel-celle-redigeres" } });
  });
});

describe("a large sheet", () => {
  test("is read in few requests, whole and in order, with progress", async () => {
    const bench = excelBench();
    filled(bench, Array.from({ length: 120_000 }, (_, row) => [row, "x"]));
    const shares: number[] = [];
    const read = await readSheet({ kind: "active" }, bench.run, { onProgress: (share) => shares.push(share) });
    expect(read.kind === "read" && read.value.rows.every(([value], row) => value === row || (row === 0 && value === 0))).toBe(true);
    expect(read.kind === "read" && read.value.rows).toHaveLength(120_000);
    expect(bench.meter.requests).toHaveLength(4);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toHaveLength(3);
  });

  test("with long texts is asked for in smaller parts when Excel finds an answer too large", async () => {
    const bench = excelBench();
    const long = "y".repeat(400);
    filled(bench, Array.from({ length: 30_000 }, (_, row) => [row, long]));
    const read = await readSheet({ kind: "active" }, bench.run);
    expect(read.kind === "read" && read.value.rows.map(([value]) => value)).toEqual(Array.from({ length: 30_000 }, (_, row) => row));
  });

  test("stops when the user does", async () => {
    const bench = excelBench();
    filled(bench, Array.from({ length: 120_000 }, (_, row) => [row]));
    const controller = new AbortController();
    const read = readSheet({ kind: "active" }, bench.run, { signal: controller.signal, onProgress: () => { controller.abort(); } });
    await expect(read).rejects.toMatchObject({ name: "AbortError" });
    expect(bench.meter.requests).toHaveLength(2);
  });
});

describe("going to a sheet", () => {
  test("shows it with its first cell selected", async () => {
    const bench = excelBench({ sheets: ["Ark1", "§ 5-6"] });
    await expect(selectSheet("§ 5-6", bench.run)).resolves.toEqual({ kind: "read", value: null });
    expect([bench.host.activeSheet(), bench.host.selection()]).toEqual(["§ 5-6", { sheet: "§ 5-6", row: 0, column: 0, rows: 1, columns: 1 }]);
  });

  test("that is gone is a problem", async () => {
    await expect(selectSheet("§ 5-6", excelBench().run)).resolves.toMatchObject({ problem: { code: "excel-finnes-ikke" } });
  });
});
