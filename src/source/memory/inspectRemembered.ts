import { inspectSource } from "../inspectSource";
import type { ByteSource, Recognition } from "../source";
import { headerSignature } from "./headerSignature";
import { recallSheet } from "./recall";
import type { RememberedSource } from "./rememberedSource";

/**
 * How a file will be read, as `inspectSource` says; a workbook from the sheet its kind was read from last time, when
 * that sheet has the headers it then had.
 */
export async function inspectRemembered(source: ByteSource, memory: readonly RememberedSource[]): Promise<Recognition> {
  const recognition = await inspectSource(source);
  const sheet = recallSheet(source.name, recognition, memory);
  if (sheet === null) return recognition;
  const other = await inspectSource(source, sheet);
  const signature = headerSignature(other)?.join("\n");
  const isKnown = memory.some(
    ({ ark, kolonner }) => ark === sheet && kolonner.map(({ overskrift }) => overskrift).join("\n") === signature,
  );
  return isKnown ? other : recognition;
}
