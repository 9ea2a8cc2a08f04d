import type { RunExcel } from "../../src/excel/runInExcel";
import { createExcel } from "../../src/workbench/office/createExcel";
import { createUniverHost, type UniverHost } from "../../src/workbench/univer/createUniverHost";
import { startHeadless } from "./startHeadless";
import { type OfficeMeter, officeMeter } from "./officeMeter";

export interface UniverBench {
  readonly host: UniverHost;
  readonly meter: OfficeMeter;
  readonly run: RunExcel;
}

/** The engine of the embedded workbook behind the played Excel, without a window. */
export function univerBench(): UniverBench {
  const host = createUniverHost(startHeadless());
  const meter = officeMeter();
  const excel = createExcel(host, meter.hooks);
  return { host, meter, run: (batch, options = {}) => excel.run(options, batch) };
}
