import type { Text } from "../../texts/words";
import type { Ledger } from "../../ledger/ledger";
import type { Month } from "../../ledger/period";
import type { Organisation } from "../../ledger/organisation";
import type { ReportBasis } from "../../report/reportBasis";
import type { Template } from "../../report/template/template";
import type { RowInputs } from "../../table/table";
import type { Material } from "./wizardState";

/** A table that can be shown. */
export interface PreviewTable<T extends Text = string> {
  /** Its id in the catalogue. */
  readonly of: string;
  readonly id: string;
  readonly title: T;
}

/** What tables are laid out from while choices are made, and what it was made of: made again when that is another. */
export interface PreviewBasis {
  readonly ledger: Ledger;
  readonly organisation: Organisation;
  readonly lists: Material["lists"];
  readonly month: Month | undefined;
  readonly template: Template;
  readonly report: ReportBasis;
  /** Every table of lists and notes that the report can have with the lists that are there. */
  readonly small: readonly PreviewTable<Text>[];
  /** Table id -> row id -> what the user has written in the tables of the workbook, when it was last read. */
  readonly inputs: ReadonlyMap<string, ReadonlyMap<string, RowInputs>>;
}
