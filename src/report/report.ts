import type { Ore } from "../amounts/ore";
import type { Figure } from "../ledger/ledger";
import type { Problem } from "../ledger/problem";
import type { SourceControl } from "../ledger/sourceControl";
import type { Table } from "../table/table";
import type { Template } from "./template";

/** The ledger as the tables need it: one row per art (kapittel), enhet and set of line keys. */
export interface Grunnlag {
  /** Key columns in order: "Kontoklasse", "Art", "Enhet", "Tjenesteområde", "§ 5-6", "§ 5-4". */
  readonly keyColumns: readonly string[];
  readonly figures: readonly Figure[];
  readonly rows: readonly { readonly keys: readonly string[]; readonly amounts: readonly Ore[] }[];
}

/** A finished report as a value: everything a writer or the pane shows. */
export interface Report {
  readonly template: Template;
  readonly year: number;
  readonly tables: readonly Table[];
  readonly grunnlag: Grunnlag;
  readonly controls: readonly SourceControl[];
  readonly problems: readonly Problem[];
}
