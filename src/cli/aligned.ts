/** The rows as lines with columns under each other, indented; columns named in `right` are set to the right. */
export function aligned(fields: readonly (readonly string[])[], right: readonly number[] = []): readonly string[] {
  // A line break of the data would tear the columns apart.
  const rows = fields.map((row) => row.map((text) => text.replace(/[\r\n]+/g, " ")));
  const widths = (rows[0] ?? []).map((_, c) => Math.max(...rows.map((row) => (row[c] as string).length)));
  const padded = (text: string, c: number): string =>
    right.includes(c) ? text.padStart(widths[c] as number) : text.padEnd(widths[c] as number);
  return rows.map((row) => `  ${row.map(padded).join("  ")}`.trimEnd());
}
