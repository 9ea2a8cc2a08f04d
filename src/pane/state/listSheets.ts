import { inputSheetName } from "../../sheets/inputSheet";
import { LIST_INPUTS } from "../../report/tables/notes/inputs";
import { PROPOSALS } from "../../report/proposals/all";
import type { WizardSource, WizardState } from "./wizardState";

/** A list the wizard can make a sheet for. */
export interface ListSheet {
  readonly id: string;
  readonly title: string;
  readonly sheet: string;
  /** Its sheet is one of the sources. */
  readonly isSource: boolean;
  /** The accounts can say something of its content. */
  readonly isProposed: boolean;
}

/** Every small list, in the order of the accounts. */
export function listSheets(state: WizardState): readonly ListSheet[] {
  return LIST_INPUTS.map((input) => {
    const sheet = inputSheetName(input);
    return {
      id: input.id,
      title: input.title,
      sheet,
      isSource: sheetSource(state, sheet) !== undefined,
      isProposed: PROPOSALS[input.id] !== undefined,
    };
  });
}

/** The source that is this sheet of the workbook. */
export function sheetSource(state: WizardState, sheet: string): WizardSource | undefined {
  return workbookSheets(state).find(
    ({ input }) =>
      input.kind === "grid" && input.from?.kind === "sheet" && input.from.name.toLowerCase() === sheet.toLowerCase(),
  );
}

/** The lists and the organisation that stand in the workbook, and so can have changed since they were read. */
export function workbookSheets({ sources }: WizardState): readonly WizardSource[] {
  return sources.filter(
    ({ input, purpose, content }) =>
      input.kind === "grid" && input.from !== undefined && (content.kind === "listing" || purpose === "organisasjon"),
  );
}
