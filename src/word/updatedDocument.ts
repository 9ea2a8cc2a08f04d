import { Refusal } from "../source/xlsx/refused";
import { changeParts, readParts } from "../source/zip/changeParts";
import type { Table } from "../table/table";
import type { Language } from "../texts/translate";
import { changedPart, type Left, type Moved } from "./changedPart";

/** A Word document with today's figures. */
export interface UpdatedDocument {
  readonly bytes: Uint8Array;
  /** How many content controls have a tag of ours. */
  readonly controls: number;
  readonly moved: readonly Moved[];
  readonly left: readonly Left[];
}

/**
 * The Word document with what its content controls name in the tables; parts without a control that changes are
 * byte for byte as they were, packed as they were. Null for what is no Word document.
 */
export async function updatedDocument(
  word: Uint8Array,
  tables: readonly Table[],
  language: Language,
): Promise<UpdatedDocument | null> {
  const parts = await readParts(word).catch((error: unknown) => {
    if (error instanceof Refusal) return null;
    throw error;
  });
  if (!parts?.has("word/document.xml")) return null;
  const changes = new Map<string, ReturnType<typeof changedPart>>();
  for (const [name, text] of parts) {
    if (!/^word\/[^/]+\.xml$/.test(name)) continue;
    const change = changedPart(await text(), tables, language);
    if (change.controls > 0) changes.set(name, change);
  }
  const all = [...changes.values()];
  const bytes = await changeParts(word, (name) => {
    const change = changes.get(name);
    return change === undefined || change.moved.length === 0 ? null : () => change.xml;
  });
  return {
    bytes,
    controls: all.reduce((sum, { controls }) => sum + controls, 0),
    moved: all.flatMap(({ moved }) => moved),
    left: all.flatMap(({ left }) => left),
  };
}
