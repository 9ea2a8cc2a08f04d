import type { RunExcel } from "../../src/excel/runInExcel";
import { excelOver } from "./excelOver";
import { createUniverHost, type UniverHost } from "../../src/workbench/univer/createUniverHost";
import { startHeadless } from "./startHeadless";
import { type OfficeMeter, officeMeter } from "./officeMeter";

export interface UniverBench {
  readonly host: UniverHost;
  readonly meter: OfficeMeter;
  readonly run: RunExcel;
}

/** The engine of the embedded workbook behind Microsoft's client library, without a window. */
export function univerBench(): UniverBench {
  const host = createUniverHost(startHeadless());
  const meter = officeMeter();
  const excel = excelOver(host, meter.hooks);
  return { host, meter, run: (batch, options = {}) => excel.run(options, batch) };
}
