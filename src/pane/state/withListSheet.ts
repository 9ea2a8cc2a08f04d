import { VEDTATTE_DISPOSISJONER } from "../../report/tables/notes/vedtatt";
import { inputSheet } from "../../sheets/inputSheet";
import type { WorkbookModel } from "../../sheets/model";
import { text } from "../texts/text";
import { ownDisposisjoner } from "./ownDisposisjoner";
import type { WizardState } from "./wizardState";

/**
 * The workbook with the adopted amounts the user has settled as a list of their own, so that they survive the wizard
 * and can be read again.
 */
export function withListSheet(model: WorkbookModel, state: WizardState, year: number): WorkbookModel {
  const list = ownDisposisjoner(state);
  if (list === null) return model;
  const sheet = inputSheet(
    VEDTATTE_DISPOSISJONER,
    year,
    { rows: list.rows.map(({ values }) => values), basis: text("disponering.arkGrunnlag") },
    state.template.language,
  );
  return { ...model, sheets: [...model.sheets, sheet] };
}
