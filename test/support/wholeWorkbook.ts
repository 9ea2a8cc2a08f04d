import type { ExcelBench } from "./excelBench";

/** Everything in the workbook: cells with looks and formats, widths, names, tables, charts, printing, parts. Two that are equal, also as JSON, are one workbook. */
export function wholeWorkbook({ host }: ExcelBench): unknown {
  const { sheets, names, tables, ...rest } = host.dump();
  const named = <N extends { readonly name: string }>(all: readonly N[]): readonly N[] => [...all].sort((one, other) => (one.name < other.name ? -1 : 1));
  return inOrder({ ...rest, sheets, names: named(names), tables: named(tables), parts: host.customParts().map(({ xml }) => xml).sort() });
}

/** The value with the parts of its objects in order of name. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, part]) => [key, inOrder(part)]));
}
