import type { Text } from "../../texts/words";
import type { Month } from "../../ledger/period";
import type { Disposisjon } from "../../report/tables/notes/vedtatt";
import type { OrganisationLevel } from "../../report/organisationToCorrect";
import type { Report } from "../../report/report";
import type { Template } from "../../report/template/template";
import type { FormulaMode } from "../../table/excel/formulas";
import type { AnswerPart, Answers } from "../../source/answers";
import type { ColumnRole, RawGrid, SourceReading } from "../../source/source";
import type { DelingAction } from "./delingState";
import type { FjoraretAction } from "./fjoraretState";
import type { LineFourRule } from "./lineFour";
import type { HelpAction } from "./helpState";
import type { ExplainAction } from "./explainState";
import type { GuideLine } from "./disponeringGuide";
import type { DisponeringBasis } from "./disponeringState";
import type { PreviewAction } from "./previewState";
import type { Coming } from "./swapSources";
import type { SsbAction } from "./ssbState";
import type { TableGroup, TablePreset } from "./tablePresets";
import type { TekstkontrollAction } from "./tekstkontrollState";
import type { TemplateAction } from "./templateState";
import type { WordAction } from "./wordState";
import type {
  Busy,
  BuildState,
  Material,
  Place,
  Purpose,
  SourceContent,
  Step,
  UnitNames,
  WizardSource,
  WizardState,
} from "./wizardState";

/** The sources and the year. */
export type SourceAction =
  | { readonly kind: "sourcesAdded"; readonly sources: readonly WizardSource[] }
  | { readonly kind: "sourcesReplaced"; readonly sources: readonly WizardSource[] }
  /** What looking at the source gave; `purpose` is the guess, which a choice of the user's overrules. */
  | {
      readonly kind: "sourceInspected";
      readonly id: string;
      readonly content: SourceContent;
      readonly purpose: Purpose;
    }
  /** What stands in the workbook has changed since it was read. */
  | { readonly kind: "sheetReadAgain"; readonly id: string; readonly grid: RawGrid }
  | { readonly kind: "sourceRemoved"; readonly id: string }
  /** They are looked at, and take the places that are theirs. */
  | { readonly kind: "sourcesPlaced"; readonly ids: readonly string[]; readonly coming: Coming }
  | { readonly kind: "swapUndone" }
  | { readonly kind: "purposeChosen"; readonly id: string; readonly purpose: Purpose }
  /** "": the kommunekasse. */
  | { readonly kind: "foretakChosen"; readonly id: string; readonly name: string }
  | { readonly kind: "yearTyped"; readonly year: string }
  | { readonly kind: "columnRoleChosen"; readonly id: string; readonly position: number; readonly role: ColumnRole }
  | { readonly kind: "sourceAnswered"; readonly id: string; readonly answers: Answers }
  | { readonly kind: "answerWithdrawn"; readonly id: string; readonly part: AnswerPart }
  | { readonly kind: "workbookListed"; readonly tables: WizardState["workbookTables"] }
  | { readonly kind: "workbookChosen"; readonly choice: string };

/** What the user decides about the report. */
export type ChoiceAction =
  | { readonly kind: "unitNamed"; readonly enhet: string; readonly names: UnitNames }
  | { readonly kind: "fellesToggled"; readonly omrade: string; readonly felles: boolean }
  | {
      readonly kind: "templateChanged";
      readonly change: Partial<Omit<Template, "version" | "name" | "report" | "tables">>;
    }
  | { readonly kind: "reportChosen"; readonly report: Template["report"] }
  | { readonly kind: "monthChosen"; readonly month: Month }
  | { readonly kind: "tableToggled"; readonly table: string; readonly included: boolean }
  | { readonly kind: "tablePresetChosen"; readonly preset: TablePreset }
  | { readonly kind: "tableGroupToggled"; readonly group: TableGroup; readonly included: boolean }
  /** Selections of the team's own, kept in the template: taken, kept under a name, and removed. */
  | { readonly kind: "tableSelectionChosen" | "tableSelectionKept" | "tableSelectionRemoved"; readonly name: string }
  /** What is shown of the list of tables. */
  | { readonly kind: "tableListShown"; readonly shown: Partial<WizardState["tableList"]> }
  | { readonly kind: "tableMoved"; readonly table: string; readonly by: -1 | 1 }
  | { readonly kind: "organisationLevelChosen"; readonly level: OrganisationLevel }
  | { readonly kind: "formulaModeChosen"; readonly mode: FormulaMode }
  | { readonly kind: "lineFourChosen"; readonly rule: LineFourRule }
  | { readonly kind: "tableShown"; readonly table: string }
  | { readonly kind: "errorsAccepted"; readonly accepted: boolean };

/** What the work gave, and how it goes. */
export type ProgressAction =
  | { readonly kind: "stepShown"; readonly step: Step }
  | { readonly kind: "started"; readonly busy: Busy }
  | { readonly kind: "progressed"; readonly share: number }
  | { readonly kind: "stopped"; readonly announcement: Text }
  | { readonly kind: "failed"; readonly place: Place; readonly message: Text }
  | { readonly kind: "sourceRead"; readonly id: string; readonly reading: SourceReading }
  | { readonly kind: "materialReady"; readonly material: Material }
  | { readonly kind: "reportReady"; readonly report: Report }
  | { readonly kind: "kapitlerCounted"; readonly avstemming: WizardState["avstemming"] }
  /** The fields in the workbook are others than the report was computed of. */
  | { readonly kind: "fieldsChanged" }
  | { readonly kind: "reportFound"; readonly found: WizardState["found"]; readonly left: WizardState["left"] }
  | { readonly kind: "homeRead"; readonly home: WizardState["home"] }
  | { readonly kind: "opensWithSet"; readonly opens: boolean | null }
  | { readonly kind: "refreshWished"; readonly wanted: boolean }
  | { readonly kind: "sourcesUnfolded"; readonly shown: boolean }
  | { readonly kind: "buildChanged"; readonly build: BuildState };

/** What is done in the guide to § 5-9. */
export type DisponeringAction =
  | { readonly kind: "disponeringOpened"; readonly open: boolean }
  | { readonly kind: "disponeringReady"; readonly basis: DisponeringBasis }
  | { readonly kind: "disposisjonTyped"; readonly line: GuideLine; readonly text: string }
  | { readonly kind: "disposisjonLeft"; readonly disposisjon: Disposisjon }
  | { readonly kind: "disposisjonerAccepted"; readonly lines: readonly GuideLine[] }
  | { readonly kind: "strykningKept"; readonly line: GuideLine; readonly kept: boolean };

export type Action =
  | SourceAction
  | ChoiceAction
  | ProgressAction
  | DisponeringAction
  | SsbAction
  | TekstkontrollAction
  | FjoraretAction
  | TemplateAction
  | PreviewAction
  | DelingAction
  | ExplainAction
  | HelpAction
  | WordAction;
