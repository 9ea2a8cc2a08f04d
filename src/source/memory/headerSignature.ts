import type { Recognition } from "../source";
import { LONGEST_HEADER, LONGEST_NAME } from "./rememberedSource";

/**
 * The headers as next year's export will have them: in order, in lower case, with every year and the spaces evened
 * out. Null where there are none to know the export by.
 */
export function headerSignature({
  headerRows,
  columns,
}: Pick<Recognition, "headerRows" | "columns">): readonly string[] | null {
  if (headerRows.length === 0) return null;
  return columns.map(({ header }) => signatureOf(header));
}

/** One header of a signature. A signature is its own signature. */
export function signatureOf(header: string): string {
  return header
    .trim()
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/(?:19|20)\d{2}/g, "åååå")
    .slice(0, LONGEST_HEADER);
}

/** The file's name without what changes from one export to the next. */
export function namePattern(name: string): string {
  return name.trim().toLowerCase().replace(/\d+/g, "#").slice(0, LONGEST_NAME);
}
