import { freeName } from "../../excel/freeName";
import type { Existing } from "../../excel/writePlan";
import type { ListingInput } from "../../law/lists/definition";
import type { SheetModel } from "../../sheets/model";
import type { WizardState } from "../state/wizardState";
import type { Running } from "./taskRunner";
import { writeModel } from "./writeModel";

const LONGEST_NAME = 255;

/** Writes the list's sheet into the workbook and shows it; answers why it could not, or null. */
export async function writeListSheet(state: WizardState, input: ListingInput, year: number, running: Running): Promise<string | null> {
  const [{ inputSheet }, { proposeList }] = await Promise.all([import("../../sheets/inputSheet"), import("../../report/proposeList")]);
  const { material, template } = state;
  const proposal = material && proposeList(input.id, { ...material, template });
  const written = await writeModel((existing) => ({ sheets: [withFreeTableName(inputSheet(input, year, proposal, template.language), existing)], names: [] }), "ask", running);
  if (written.kind === "conflict") throw new Error(`Arket for ${input.id} er i veien for seg selv`);
  return written.kind === "failed" ? written.message : null;
}

/** The table of a sheet that was renamed has the name already. */
function withFreeTableName(sheet: SheetModel, { tables, names }: Existing): SheetModel {
  return sheet.table ? { ...sheet, table: { ...sheet.table, name: freeName(sheet.table.name, "", [...tables, ...names], LONGEST_NAME) } } : sheet;
}
