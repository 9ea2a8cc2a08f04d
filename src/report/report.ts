import type { Control, ControlResult } from "../law/controls/control";
import type { Forbehold } from "../law/forbehold";
import type { Month } from "../ledger/period";
import type { Problem } from "../ledger/problem";
import type { SourceControl } from "../ledger/sourceControl";
import type { Grunnlag } from "../ledger/grunnlag/grunnlag";
import type { Table } from "../table/table";
import type { Text } from "../texts/words";
import type { Template } from "./template/template";

/**
 * A finished report as a value: everything a writer or the pane shows, in its template's language; as it is made, its
 * tables are in every language.
 */
export interface Report<T extends Text = string> {
  readonly template: Template;
  readonly year: number;
  /** Last month of a report up to one; null: the whole year. */
  readonly month: Month | null;
  readonly tables: readonly Table<T>[];
  readonly grunnlag: Grunnlag;
  readonly controls: readonly SourceControl[];
  /** What came of every control between tables, `Grunnlag`, the ledger and the sources. */
  readonly controlResults: readonly ControlResult<Control>[];
  readonly problems: readonly Problem[];
  /** What the tables of the report follow without its having been read in the law. */
  readonly forbehold: readonly Forbehold[];
}
