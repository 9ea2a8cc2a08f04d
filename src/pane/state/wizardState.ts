import type { Text } from "../../texts/words";
import type { ControlResult } from "../../law/controls/control";
import type { LeftBehind } from "../../excel/lookAtWorkbook";
import type { ReportFacts } from "../../sheets/reportFacts";
import type { RefreshOutcome } from "./refreshOutcome";
import type { Ledger } from "../../ledger/ledger";
import type { Month } from "../../ledger/period";
import type { Organisation } from "../../ledger/organisation";
import type { Problem } from "../../ledger/problem";
import type { JointQuestion } from "../../source/assemble";
import type { ListingFile } from "../../source/lists/readListing";
import type { OrganisationLevel } from "../../report/organisationToCorrect";
import type { Report } from "../../report/report";
import type { Template } from "../../report/template/template";
import type { FormulaMode } from "../../table/excel/formulas";
import type { Checks } from "./checks";
import type { DelingState } from "./delingState";
import type { DisponeringState } from "./disponeringState";
import type { ExplainState } from "./explainState";
import type { FjoraretState } from "./fjoraretState";
import type { HelpState } from "./helpState";
import type { PreviewBasis } from "./previewState";
import type { SsbState } from "./ssbState";
import type { TekstkontrollState } from "./tekstkontrollState";
import type { WorkbookHome } from "./workbookHome";
import type { TemplateState } from "./templateState";
import type { WordState } from "./wordState";
import type { RawGrid, Recognition, SourceReading } from "../../source/source";

/** The page itself, and the panels that open from it and close back to it. */
export const STEPS = ["oversikt", "kilde", "kolonner", "rapport", "kontroll"] as const;
export type Step = (typeof STEPS)[number];

/** What a source is used for. */
export const PURPOSES = ["regnskap", "budsjett", "iFjor", "organisasjon", "liste"] as const;
export type Purpose = (typeof PURPOSES)[number];

export const FORMULA_MODES = ["funksjoner", "formler", "verdier"] as const satisfies readonly FormulaMode[];

/** Where the cells come from: a file, or cells already in the workbook. */
export type SourceInput =
  | { readonly kind: "file"; readonly file: File }
  /** `from`: where in the workbook the cells stand, so that a list can be read again. */
  | {
      readonly kind: "grid";
      readonly grid: RawGrid;
      readonly from?: { readonly kind: "sheet" | "table"; readonly name: string };
    };

/** What looking at the source gave. */
export type SourceContent =
  | { readonly kind: "inspecting" }
  /** `inspected`: as recognised; `recognition`: as it will be read, by the purpose and the user's changes. */
  | { readonly kind: "ledger"; readonly inspected: Recognition; readonly recognition: Recognition }
  | { readonly kind: "organisation"; readonly organisation: Organisation; readonly problems: readonly Problem[] }
  /** `titles`: of the small lists it has the headers of. */
  | { readonly kind: "listing"; readonly titles: readonly string[] }
  | { readonly kind: "unreadable"; readonly message: Text };

export interface WizardSource {
  readonly id: string;
  readonly name: string;
  /** Bytes, or null for cells of the workbook. */
  readonly size: number | null;
  readonly input: SourceInput;
  readonly purpose: Purpose;
  /** The user has chosen the purpose: recognition no longer changes it. */
  readonly purposeIsOwn: boolean;
  /** The foretak whose accounts it is; without, the kommunekasse's. */
  readonly foretak?: string | undefined;
  readonly content: SourceContent;
}

/** A source that another has taken the place of. */
export interface Swap {
  readonly before: WizardSource;
  /** Id and name of the one that came. */
  readonly by: string;
  readonly name: string;
}

/** All sources put together: what a report is computed from. */
export interface Material {
  readonly ledger: Ledger;
  /** As read or proposed, before the names the user has given. */
  readonly organisation: Organisation;
  /** By source id: the small lists of the source. */
  readonly lists: Readonly<Record<string, ListingFile>>;
  /** The same figures, or the same list, in two sources. */
  readonly problems: readonly Problem[];
  /** What must be answered of the sources together. */
  readonly questions: readonly JointQuestion[];
}

/** Names the user has given an enhet in a proposed organisation. */
export interface UnitNames {
  readonly enhetsnavn?: string;
  readonly omrade?: string;
}

export type Task =
  | "inspect"
  | "template"
  | "read"
  | "report"
  | "build"
  | "ssb"
  | "tekst"
  | "fjoraret"
  | "deling"
  | "tidy"
  | "prove"
  | "word";

export interface Busy {
  readonly task: Task;
  readonly label: Text;
  /** 0 to 1; null: not known. */
  readonly share: number | null;
  /** The user has stopped it, and it is on its way to an end: what is written is taken back. */
  readonly isStopping?: true;
}

/** Where in the pane a failure is shown: beside what caused it. */
export type Place =
  | "files"
  | "workbook"
  | "mal"
  | "ssb"
  | "example"
  | "lister"
  | "year"
  | "kilde"
  | "kolonner"
  | "rapport"
  | "disponering"
  | "kontroll"
  | "tekst"
  | "fjoraret"
  | "celle"
  | "bygg"
  | "deling"
  | "rydding"
  | "prove"
  | "word";

export interface BuiltSheet {
  readonly name: string;
  readonly formulas: number;
}

export type BuildState =
  | { readonly kind: "idle" }
  /** The workbook has these already: the user must say whether they are replaced. */
  | {
      readonly kind: "clash";
      readonly sheets: readonly string[];
      readonly names: readonly string[];
      /** Fields whose formulas would become amounts: «Status!F7». */ readonly formulas: readonly string[];
    }
  | { readonly kind: "done"; readonly sheets: readonly BuiltSheet[] }
  /** The report the workbook had has got new figures. */
  | { readonly kind: "refreshed"; readonly outcome: RefreshOutcome };

/** Everything the pane shows. Never changed in place: `reduce` gives the next one. */
export interface WizardState {
  readonly step: Step;
  readonly busy: Busy | null;
  readonly failures: Readonly<Partial<Record<Place, Text>>>;
  /** Last message for screen readers. */
  readonly announcement: Text;
  readonly sources: readonly WizardSource[];
  /** What was swapped last and can be swapped back. */
  readonly swapped: readonly Swap[];
  /** The year field as typed or proposed. */
  readonly year: string;
  readonly yearIsOwn: boolean;
  /** Last month of a monthly report, once the user has chosen it. */
  readonly month: Month | null;
  /** Names of the workbook's Excel tables. */
  readonly workbookTables: readonly string[];
  /** "active", "selection" or "table:" and a table's name. */
  readonly workbookChoice: string;
  /** By source id; a source whose columns, purpose or year changed has none until it is read again. */
  readonly readings: Readonly<Record<string, SourceReading>>;
  readonly material: Material | null;
  readonly checks: Checks | null;
  readonly template: Template;
  readonly disponering: DisponeringState;
  readonly ssb: SsbState;
  readonly tekstkontroll: TekstkontrollState;
  readonly fjoraret: FjoraretState;
  /** The kapitler that are reconciled in the workbook; null: not counted, or without a balance. */
  readonly avstemming: ControlResult | null;
  readonly mal: TemplateState;
  /** Somebody has said which of art 810 line 4 of § 5-4 holds. */
  readonly lineFourSettled: boolean;
  /** Somebody has chosen the language, here or before on this machine. */
  readonly languageIsOwn: boolean;
  /** The list of tables: what is searched for in it, and whether it is being put in order. */
  readonly tableList: {
    readonly query: string;
    readonly isOrdering: boolean;
    /** A selection is to be kept under it. */ readonly name: string;
  };
  /** Of the enheter proposed on the sheet of the organisation. */
  readonly organisationLevel: OrganisationLevel;
  readonly formulaMode: FormulaMode;
  readonly report: Report | null;
  readonly shownTable: string | null;
  readonly preview: PreviewBasis | null;
  /** Limits of what is explained, where what is typed cannot be read. */
  readonly typedLimits: Readonly<Partial<Record<keyof Template["terskel"], string>>>;
  /** The user has said «Bygg likevel» to errors. */
  readonly errorsAccepted: boolean;
  readonly build: BuildState;
  /** The report the workbook holds; null: none. */
  readonly found: ReportFacts | null;
  /** What that report tells without its sources; null: not read. */
  readonly home: WorkbookHome | null;
  /** What the report in the workbook was last made of here, to tell causes by; null: elsewhere. */
  readonly builtLedger: Ledger | null;
  /** The report gets new figures as soon as what was dropped for it is computed. */
  readonly refreshWanted: boolean;
  /** The pane opens with the workbook; null: Office cannot keep that here. */
  readonly opensWith: boolean | null;
  /** The page shows the sources though the workbook has a report. */
  readonly sourcesShown: boolean;
  readonly left: LeftBehind;
  readonly forklar: ExplainState;
  readonly hjelp: HelpState;
  readonly deling: DelingState;
  readonly word: WordState;
}
