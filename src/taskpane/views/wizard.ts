import type { Action } from "../state/actions";
import type { RoleKey } from "../state/columnRoles";
import type { Purpose, Step } from "../state/wizardState";

/** What the views can ask for: a change of state, or work that ends in one. */
export interface Wizard {
  readonly dispatch: (action: Action) => void;
  readonly addFiles: (files: readonly File[]) => void;
  readonly addFromWorkbook: () => void;
  readonly listWorkbook: () => void;
  readonly addExample: () => void;
  readonly choosePurpose: (source: string, purpose: Purpose) => void;
  readonly chooseRole: (source: string, position: number, role: RoleKey) => void;
  readonly chooseSheet: (source: string, sheet: string) => void;
  readonly goTo: (step: Step) => void;
  readonly readAgain: () => void;
  readonly computeReport: () => void;
  readonly build: (replace: boolean) => void;
  readonly openSheet: (sheet: string) => void;
  readonly cancel: () => void;
  readonly restart: () => void;
}
