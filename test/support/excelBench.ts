import type { RunExcel } from "../../src/excel/runInExcel";
import { excelOver } from "./excelOver";
import type { GridHost } from "../../src/workbench/gridHost";
import { type MemoryHost, memoryHost, type MemoryOptions } from "./memoryHost";
import { type OfficeMeter, officeMeter } from "./officeMeter";

export interface ExcelBench {
  readonly host: MemoryHost;
  readonly meter: OfficeMeter;
  readonly run: RunExcel;
}

/** A workbook in memory behind Microsoft's client library, with its meter. `guard` puts a protected host between them. */
export function excelBench(options: MemoryOptions = {}, guard: (host: MemoryHost) => GridHost = (host) => host): ExcelBench {
  const host = memoryHost(options);
  const meter = officeMeter();
  const excel = excelOver(guard(host), meter.hooks);
  return { host, meter, run: (batch, runOptions = {}) => excel.run(runOptions, batch) };
}
