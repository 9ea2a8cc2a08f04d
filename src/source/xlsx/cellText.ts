/**
 * The text of a cell: characters XML has no room for are written _x000D_ in a workbook, and an underscore that could
 * be taken for such, _x005F_.
 */
export function cellText(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}
