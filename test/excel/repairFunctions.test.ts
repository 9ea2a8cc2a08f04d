import { findFunctions, type FunctionCell } from "../../src/excel/findFunctions";
import { plannedRepair, repairFunctions, type RepairKind } from "../../src/excel/repairFunctions";
import type { CellValue } from "../../src/workbench/gridHost";
import { excelBench, type ExcelBench } from "../support/excelBench";
import { protectedHost } from "../support/protectedHost";
import { nb } from "../support/nb";

const CONTENT: readonly (readonly CellValue[])[] = [
  ["Post", "=KOMMUNE.AVVIK(A1,B1)", "=_xldudf_KOMMUNE_AVVIK_PCT(A1,B1)"],
  ["=SUM(A1:A2)", '="KOMMUNE.AVVIK("', "=KOMMUNE.ARBEIDSKAPITAL(A1,B1)"],
];

/** A workbook opened where the add-in was not there: what the file named stays, and shows #NAME?. */
function brokenBench(rows = 1, guard?: Parameters<typeof excelBench>[1]): ExcelBench {
  const evaluate = (formula: string): CellValue => (formula.includes("_xldudf_") ? "#NAME?" : formula.includes("ARBEIDS") ? "#N/A" : 1);
  const bench = excelBench({ sheets: ["Ark1", "Eget"], evaluate }, guard);
  bench.host.write({ sheet: "Ark1", row: 0, column: 0, rows: 2, columns: 3 }, CONTENT);
  bench.host.write({ sheet: "Eget", row: 4, column: 1, rows, columns: 1 }, Array.from({ length: rows }, (_, row) => [`=_xldudf_KOMMUNE_AVVIK(A${row + 5},C${row + 5})`]));
  return bench;
}

async function found({ run }: ExcelBench): Promise<readonly FunctionCell[]> {
  const reading = await findFunctions(run);
  if (reading.kind === "problem") throw new Error(nb(reading.problem.message));
  return reading.value;
}

const formulas = ({ host }: ExcelBench, sheet: string): readonly (readonly unknown[])[] => host.formulas(host.usedBlock(sheet) as Parameters<typeof host.formulas>[0]);

test("Every call is found, with the cell and whether it shows an error; nothing else is", async () => {
  expect(await found(brokenBench())).toEqual([
    { sheet: "Ark1", address: "B1", formula: "=KOMMUNE.AVVIK(A1,B1)", isError: false },
    { sheet: "Ark1", address: "C1", formula: "=_xldudf_KOMMUNE_AVVIK_PCT(A1,B1)", isError: true },
    { sheet: "Ark1", address: "C2", formula: "=KOMMUNE.ARBEIDSKAPITAL(A1,B1)", isError: false },
    { sheet: "Eget", address: "B5", formula: "=_xldudf_KOMMUNE_AVVIK(A5,C5)", isError: true },
  ]);
});

test("Entered again, the broken ones get the names Excel knows, and no other cell is written", async () => {
  const bench = brokenBench();
  const writes: string[] = [];
  const cells = await found(bench);
  const host = bench.host.write;
  bench.host.write = (block, content) => { writes.push(`${block.sheet} ${block.row} ${block.column}`); host(block, content); };
  expect(await repairFunctions(cells, "beregn", bench.run)).toEqual({ kind: "done", repaired: 2, changed: [], kept: [] });
  expect(formulas(bench, "Ark1")).toEqual([["Post", "=KOMMUNE.AVVIK(A1,B1)", "=KOMMUNE.AVVIK_PCT(A1,B1)"], CONTENT[1]]);
  expect(formulas(bench, "Eget")).toEqual([["=KOMMUNE.AVVIK(A5,C5)"]]);
});

test("As plain formulas all that can be replaced are, and those that cannot are told", async () => {
  const bench = brokenBench();
  expect(await repairFunctions(await found(bench), "formler", bench.run)).toMatchObject({ kind: "done", repaired: 3, kept: [{ sheet: "Ark1", address: "C2" }] });
  expect(formulas(bench, "Ark1")).toEqual([["Post", "=ROUND(B1-A1,4)", '=IF(B1=0,"",ROUND(B1-A1,4)/ABS(B1))'], CONTENT[1]]);
});

test("Repaired twice there is nothing left to do", async () => {
  for (const kind of ["beregn", "formler"] satisfies RepairKind[]) {
    const bench = brokenBench();
    await repairFunctions(await found(bench), kind, bench.run);
    expect(plannedRepair(await found(bench), kind)).toEqual([]);
  }
});

test("Thousands are found and repaired in a few requests, each well under Excel's limit, with progress to the end", async () => {
  const bench = brokenBench(30_000);
  const shares: number[] = [];
  const cells = await findFunctions(bench.run, { onProgress: (share) => shares.push(share) });
  const scanned = bench.meter.requests.length;
  expect(scanned).toBeLessThanOrEqual(6);
  expect(await repairFunctions(cells.kind === "read" ? cells.value.slice(0, 3000) : [], "beregn", bench.run, { onProgress: (share) => shares.push(share) })).toMatchObject({ kind: "done", repaired: 2998 });
  expect(bench.meter.requests.length - scanned).toBe(12);
  for (const { bytes } of bench.meter.requests) expect(bytes).toBeLessThan(1_000_000);
  expect(shares.filter((share) => share === 1)).toHaveLength(2);
});

test("A cell someone else has changed meanwhile keeps what they wrote, and is told", async () => {
  const bench = brokenBench(3);
  const cells = await found(bench);
  bench.host.write({ sheet: "Eget", row: 5, column: 1, rows: 1, columns: 1 }, [["=99"]]);
  expect(await repairFunctions(cells, "beregn", bench.run)).toMatchObject({ kind: "done", repaired: 3, changed: [{ sheet: "Eget", address: "B6" }] });
  expect(formulas(bench, "Eget")[1]).toEqual(["=99"]);
});

describe("it leaves the workbook as it was", () => {
  test.each(["before", "middle", "after"] as const)("when a request fails (%s)", async (moment) => {
    for (const failing of [1, 2, 3, 4]) {
      const bench = brokenBench(1200);
      const cells = await found(bench);
      const before = bench.host.dump();
      bench.meter.failAt([bench.meter.requests.length + failing], "GeneralException", moment);
      expect(await repairFunctions(cells, "beregn", bench.run)).toMatchObject({ kind: "failed", problem: { code: "excel-feil" } });
      expect(bench.host.dump()).toEqual(before);
    }
  });

  test("when the user stops it", async () => {
    const bench = brokenBench(1200);
    const cells = await found(bench);
    const before = bench.host.dump();
    const controller = new AbortController();
    expect(await repairFunctions(cells, "beregn", bench.run, { signal: controller.signal, onProgress: () => { controller.abort(); } })).toEqual({ kind: "cancelled" });
    expect(bench.host.dump()).toEqual(before);
  });

  test("when a sheet is protected, and while a cell is being edited", async () => {
    const guarded = brokenBench(1, (host) => protectedHost(host, { sheets: ["Eget"] }));
    const cells = await found(guarded);
    const before = guarded.host.dump();
    expect(await repairFunctions(cells.filter(({ sheet }) => sheet === "Eget"), "beregn", guarded.run)).toMatchObject({ kind: "failed", problem: { code: "excel-beskyttet" } });
    expect(guarded.host.dump()).toEqual(before);
    const bench = brokenBench();
    const found2 = await found(bench);
    bench.meter.editing = true;
    expect(await repairFunctions(found2, "beregn", bench.run)).toMatchObject({ kind: "failed", problem: { code: "excel-celle-redigeres" } });
  });
});

test("Text that looks like a call is no call, and stays", async () => {
  const bench = excelBench({ sheets: ["Ark1"] });
  bench.host.write({ sheet: "Ark1", row: 0, column: 0, rows: 1, columns: 1 }, [["'=KOMMUNE.AVVIK(B1,C1)"]]);
  expect(await found(bench)).toEqual([]);
});
