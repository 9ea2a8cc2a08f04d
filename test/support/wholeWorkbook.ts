import type { ExcelBench } from "./excelBench";
import { inOrder, textOf } from "./inOrder";

/** Everything in the workbook: cells with looks and formats, widths, names, tables, charts, printing, parts. Two that are equal, also as text, are one workbook. */
export function wholeWorkbook({ host }: ExcelBench): unknown {
  const { sheets, ...rest } = host.dump();
  return inOrder({ ...rest, ...besides(host), sheets });
}

/** The same as text, in JSON. */
export function workbookText({ host }: ExcelBench): string {
  const sheets = host.memory.map((sheet) => `{"cells":${sheet.cellsText()},${textOf(sheet.besides()).slice(1)}`);
  return `{"sheets":[${sheets.join(",")}],${textOf({ active: host.activeSheet(), charts: host.charts(), ...besides(host) }).slice(1)}`;
}

function besides(host: ExcelBench["host"]) {
  const named = <N extends { readonly name: string }>(all: readonly N[]): readonly N[] => [...all].sort((one, other) => (one.name < other.name ? -1 : 1));
  return { names: named(host.names()), tables: named(host.tables()), parts: host.customParts().map(({ xml }) => xml).sort() };
}
