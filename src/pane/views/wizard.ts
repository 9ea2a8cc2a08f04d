import type { Finding } from "../../audit/finding";
import type { Tekstsvar } from "../../report/template/templateParts";
import type { CellIdentity } from "../../sheets/controlCell";
import type { RepairKind } from "../../excel/repairFunctions";
import type { OrganisationLevel } from "../../report/organisationToCorrect";
import type { Table } from "../../table/table";
import type { Action } from "../state/reduce";
import type { AnswerPart, Answers } from "../../source/answers";
import type { RoleKey } from "../../source/roleKeys";

import type { Coming } from "../state/swapSources";
import type { WordUpdated } from "../state/wordState";
import type { Purpose, Step } from "../state/wizardState";

/** What the views can ask for: a change of state, or work that ends in one. */
export interface Wizard {
  readonly dispatch: (action: Action) => void;
  /** `coming`: whose place they take; without, of a file with the same name that holds the same. */
  readonly addFiles: (files: readonly File[], coming?: Coming) => void;
  readonly addFromWorkbook: () => void;
  readonly listWorkbook: () => void;
  readonly fetchFromSsb: () => void;
  readonly makeListSheet: (list: string) => void;
  /** `level`: of the enheter that must be proposed. */
  readonly makeOrganisationSheet: (level: OrganisationLevel) => void;
  readonly addExample: () => void;
  readonly choosePurpose: (source: string, purpose: Purpose) => void;
  readonly chooseRole: (source: string, position: number, role: RoleKey) => void;
  readonly chooseSheet: (source: string, sheet: string) => void;
  /** Answers a question about a source, or asks it again, and reads the source anew. */
  readonly answer: (source: string, answers: Answers) => void;
  /** Answers a question about the sources of a unit together: the answer is of each of them. */
  readonly answerTogether: (unit: number, answers: Answers) => void;
  readonly askAgain: (source: string, part: AnswerPart) => void;
  readonly goTo: (step: Step) => void;
  readonly readAgain: () => void;
  /** Reads what is not read and computes, where the user stands. */
  readonly prepareReport: () => void;
  readonly computeReport: () => void;
  readonly build: (replace: boolean) => void;
  /** New figures into the report the workbook has, and back again. */
  readonly refresh: () => void;
  /** The same of files that are dropped for it, as soon as they are read, where nothing is against it. */
  readonly refreshWith: (files: readonly File[]) => void;
  readonly undoRefresh: () => void;
  /** Whether the pane opens with the workbook. */
  readonly openWithWorkbook: (wanted: boolean) => void;
  readonly openSheet: (sheet: string) => void;
  readonly openCell: (cell: CellIdentity) => void;
  /** A file with a template in it; several are told of, and none is taken. */
  readonly openTemplate: (files: readonly File[]) => void;
  readonly fetchTemplate: () => void;
  readonly acceptTemplate: () => void;
  readonly downloadTemplate: () => void;
  /** The template the workbook was saved with, when there is one. */
  readonly readStoredTemplate: () => void;
  /** Holds a finished report, or what is pasted of one, against the report computed. */
  readonly checkText: (given: File | string) => void;
  /** Holds the texts of the report's own fields in the workbook against its rows. */
  readonly checkFields: () => void;
  /** Answers a finding of Tekstkontroll: it is right as it stands. */
  readonly answerText: (answer: Tekstsvar) => void;
  /** Asks which cell the finding's figure is of. */
  readonly beginRebinding: (finding: Finding) => void;
  /** Holds the finding's figure against the cell; null: the one in hand in the workbook. */
  readonly bindText: (finding: Finding, cell: CellIdentity | null) => void;
  /** The same of each field as it is left, until it is ended. */
  readonly followFields: (follows: boolean) => void;
  /** Holds last year against its finished report; null: no more. */
  readonly giveFjoraret: (file: File | null) => void;
  readonly copyText: (text: string) => void;
  /** On the clipboard, for a document. */
  readonly copyTable: (table: Table) => void;
  /** A Word document to begin with. */
  readonly beginWord: () => void;
  /** The report's figures into the fields of a document. */
  readonly updateWord: (file: File) => void;
  /** The document, though fields in it name nothing in the report. */
  readonly takeWord: (updated: WordUpdated) => void;
  readonly freezeWorkbook: () => void;
  readonly findFunctions: () => void;
  readonly repairFunctions: (kind: RepairKind) => void;
  /** Explains the cell the user stands in, as long as it is open. */
  readonly explain: (open: boolean) => void;
  /** Explains the cell the user stands in now. */
  readonly explainHere: () => void;
  /**
   * The user has come from the workbook to the pane: the cell is looked at where Excel does not tell which is
   * selected.
   */
  readonly paneFocused: () => void;
  /** Explains figures of the report as they are selected, while its page is shown, until the user has closed that. */
  readonly followCells: () => void;
  /** Goes to a cell that the one explained follows from, and explains it. */
  readonly explainCell: (cell: CellIdentity) => void;
  readonly showInGrunnlag: () => void;
  readonly showAllOfGrunnlag: () => void;
  /** Takes the user's own filters off too. */
  readonly removeGrunnlagFilters: () => void;
  /** Takes a write that stopped in the workbook back, and puts the filters it took off on again. */
  readonly takeBackWriting: () => void;
  /** Removes the sheets of an earlier report that the user is told of. */
  readonly removeAside: () => void;
  /** Whether the workbook holds a report. */
  readonly lookForReport: () => void;
  /** Tries in this Excel what the product asks of it. */
  readonly proveExcel: () => void;
  readonly copyProof: () => void;
  readonly cancel: () => void;
  readonly restart: () => void;
}
