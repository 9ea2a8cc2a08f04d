import { selfTest } from "../../src/excel/selfTest/selfTest";
import { memoryHost } from "../support/memoryHost";
import { excelBench, type ExcelBench } from "../support/excelBench";
import { univerBench } from "../support/univerBench";

/** What a bench has not: the document's own file, and the functions, are the pane's. */
const NOT_HERE = ["fil"];

const faults = async (bench: Pick<ExcelBench, "run">): Promise<readonly string[]> =>
  (await selfTest([{ formula: "=2+3", result: 5 }], { run: bench.run })).flatMap(({ trial, fault }) => (fault === null || NOT_HERE.includes(trial) ? [] : [`${trial}: ${fault}`]));

test("Every line holds in the engine of the embedded workbook, and the workbook is as it was", async () => {
  const bench = univerBench();
  bench.host.write({ sheet: "Ark1", row: 0, column: 0, rows: 1, columns: 1 }, [["mitt"]]);
  expect(await faults(bench)).toEqual([]);
  const { host } = bench;
  expect([host.sheets(), host.activeSheet(), host.names(), host.tables(), host.charts(), host.customParts()]).toEqual([["Ark1"], "Ark1", [], [], [], []]);
  expect(host.values({ sheet: "Ark1", row: 0, column: 0, rows: 1, columns: 1 })).toEqual([["mitt"]]);
});

test("A line that does not hold says why, the others go on, and the scratch sheet is removed", async () => {
  const refusing = excelBench({}, (host) => ({ ...host, freeze: () => { throw new Error("nei"); }, followSelection: () => () => undefined }));
  const results = await selfTest([{ formula: "=2+3", result: 5 }], { run: refusing.run, pause: () => Promise.resolve() });
  const fault = new Map(results.map((each) => [each.trial, each.fault]));
  expect([fault.get("fryst"), fault.get("markering"), fault.get("validering"), fault.get("rydding")]).toEqual(["GeneralException", "onSelectionChanged", null, null]);
  // This engine calculates nothing.
  expect(fault.get("funksjoner")).toBe("=2+3: 0 ≠ 5");
  expect(refusing.host.sheets()).toEqual(memoryHost().sheets());
});
