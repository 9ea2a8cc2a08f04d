import type { Problem } from "../ledger/problem";
import type { SourceControl } from "../ledger/sourceControl";
import type { Grunnlag } from "../statements/grunnlag";
import type { Table } from "../table/table";
import type { Template } from "./template";

/** A finished report as a value: everything a writer or the pane shows. */
export interface Report {
  readonly template: Template;
  readonly year: number;
  readonly tables: readonly Table[];
  readonly grunnlag: Grunnlag;
  readonly controls: readonly SourceControl[];
  readonly problems: readonly Problem[];
}
