import type { Text } from "../../texts/words";
import { freeName } from "../../excel/freeName";
import { readExisting } from "../../excel/readExisting";
import { readSheet } from "../../excel/readSheet";
import { selectSheet } from "../../excel/selectSheet";
import type { Existing } from "../../excel/writePlan";
import type { SheetModel } from "../../sheets/model";
import { sheetSource } from "../state/listSheets";
import type { Purpose } from "../state/wizardState";
import { addSources, newSource } from "./addSources";
import type { Store } from "./store";
import type { Running } from "./taskRunner";
import { writeModel } from "./writeModel";

const LONGEST_NAME = 255;

/** A sheet of the workbook for the user to fill in. */
interface SheetToFill {
  readonly name: string;
  readonly purpose: Purpose;
  /** Id of the source whose place it takes; null: it comes beside. */
  readonly instead: string | null;
  /** As it is where the workbook has none. */
  readonly model: () => Promise<SheetModel>;
  readonly onMade: () => void;
}

/**
 * Makes the sheet and adds it as a source; one that is there is opened as it stands, for it may be filled in. Answers
 * why it could not, or null.
 */
export async function openSheetToFill(store: Store, sheet: SheetToFill, running: Running): Promise<Text | null> {
  const existing = await readExisting();
  if (existing.kind === "problem") return existing.problem.message;
  const isThere = existing.value.sheets.some((name) => name.toLowerCase() === sheet.name.toLowerCase());
  const failure = isThere ? await show(sheet.name) : await write(await sheet.model(), running);
  if (failure === null && !isThere) sheet.onMade();
  return failure ?? (await addSheet(store, sheet, running));
}

async function show(name: string): Promise<Text | null> {
  const shown = await selectSheet(name);
  return shown.kind === "problem" ? shown.problem.message : null;
}

async function write(model: SheetModel, running: Running): Promise<Text | null> {
  const modelFor = (existing: Existing) => ({ sheets: [withFreeTableName(model, existing)], names: [] });
  const written = await writeModel(modelFor, "ask", running);
  if (written.kind === "conflict") throw new Error(`Arket «${model.name}» er i veien for seg selv`);
  return written.kind === "failed" ? written.message : null;
}

/** The table of a sheet that was renamed has the name already. */
function withFreeTableName(sheet: SheetModel, { tables, names }: Existing): SheetModel {
  if (!sheet.table) return sheet;
  return {
    ...sheet,
    table: { ...sheet.table, name: freeName(sheet.table.name, "", [...tables, ...names], LONGEST_NAME) },
  };
}

async function addSheet(
  store: Store,
  { name, purpose, instead }: SheetToFill,
  { signal }: Running,
): Promise<Text | null> {
  if (sheetSource(store.state(), name)) return null;
  const from = { kind: "sheet", name } as const;
  const read = await readSheet(from, undefined, { signal });
  if (read.kind === "problem") return read.problem.message;
  const source = newSource(name, null, { kind: "grid", grid: read.value, from }, purpose);
  await addSources(store, [source], instead === null ? undefined : { how: "instead", id: instead });
  return null;
}
