const AMOUNT = /^-?\d{1,10},\d{2}$/;

/** Sums in øre of amount columns of a plain CSV list, by the column's header, to a reader that shares no code with the product's; null where anything in it could be read in two ways. `whole`: the list before it was hit, whose headers it must have. */
export function independentList(
  bytes: Uint8Array,
  whole: Uint8Array,
  headers: readonly string[],
): ReadonlyMap<string, number> | null {
  const [text, before] = [decoded(bytes), decoded(whole)];
  if (text === null || before === null || /["\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/.test(text)) return null;
  const [head = "", ...lines] = text.split(/\r?\n/).filter((line) => line !== "");
  if (head !== before.split(/\r?\n/)[0]) return null;
  const columns = head.split(";");
  const rows = lines.map((line) => line.split(";"));
  const at = headers.map((header) => columns.indexOf(header));
  const isPlain = rows.every(
    (row) =>
      row.length === columns.length &&
      at.every((position) => AMOUNT.test(row[position] ?? "")) &&
      !row.some((field) => /^\s|\s$|^(?:sum|total|i alt)/i.test(field)),
  );
  if (!isPlain) return null;
  return new Map(
    headers.map((header, h) => [
      header,
      rows.reduce((sum, row) => sum + Number((row[at[h] as number] as string).replace(",", "")), 0),
    ]),
  );
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
