import type { ByteSource, RecognisedColumn, Recognition } from "../source";
import { READERS } from "../readers";
import type { TableColumn } from "./tableColumns";

/**
 * What the columns of a table hold, as a file taken from it tells: by the file's own types where it has such. Else
 * amounts are decimals, and the rest is numbers or text as it looks.
 */
export async function columnsOfFile(source: ByteSource, recognition: Recognition): Promise<readonly TableColumn[]> {
  const { kind, columns, candidates = [] } = recognition;
  const typed = await READERS.find((reader) => reader.kind === kind)?.types?.(source);
  if (typed !== undefined) return typed;
  const isAmount = ({ role, open }: RecognisedColumn): boolean => role.kind === "amount" || open === "belop";
  return columns.map((column): TableColumn => {
    const cells = candidates.find(({ position }) => position === column.position)?.cells ?? [];
    const areNumbers = cells.every((cell) => typeof cell === "number" || cell === null);
    return { name: column.header, kind: isAmount(column) ? "decimal" : areNumbers ? "integer" : "text" };
  });
}
