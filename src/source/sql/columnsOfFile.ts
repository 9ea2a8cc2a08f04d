import type { ByteSource, RecognisedColumn, Recognition } from "../source";
import { READERS } from "../readers";
import type { TableColumn, ValueKind } from "./tableColumns";

/**
 * What the columns of a table hold, as a file taken from it tells: by the file's own types where it has such. Else
 * amounts are decimals, and the rest is numbers or text as it looks; dates may be either in the table.
 */
export async function columnsOfFile(source: ByteSource, recognition: Recognition): Promise<readonly TableColumn[]> {
  const { kind, columns, candidates = [] } = recognition;
  const typed = await READERS.find((reader) => reader.kind === kind)?.types?.(source);
  if (typed !== undefined) return typed;
  const isAmount = ({ role, open }: RecognisedColumn): boolean => role.kind === "amount" || open === "belop";
  return columns.map((column): TableColumn => {
    const cells = candidates.find(({ position }) => position === column.position)?.cells ?? [];
    const kind = KINDS.find(([, shape]) => cells.every((cell) => cell === null || shape.test(String(cell))))?.[0];
    return { name: column.header, kind: isAmount(column) ? "decimal" : (kind ?? "text") };
  });
}

/** What is asked in the same words of numbers and of digits; and of dates and of texts that are dates. */
const KINDS: readonly (readonly [ValueKind, RegExp])[] = [
  ["integer", /^\d*$/],
  ["other", /^(?:\d{4}-\d\d-\d\d.*)?$/],
];
