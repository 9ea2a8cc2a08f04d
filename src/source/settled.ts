import type { Cell } from "./cells/cell";
import type { AccountDigits } from "./cells/accountDigits";
import type { PeriodeFormat } from "./cells/periodeFormat";
import type { RowPlan } from "./rowPlan";
import type { ColumnShapes } from "./shiftedRow";
import type { RowFields } from "./source";

/** What a file's columns and options settle for all of its rows. */
export interface Settled {
  readonly plan: RowPlan;
  readonly digits: AccountDigits;
  readonly year: number;
  readonly decimal: "," | ".";
  readonly format: PeriodeFormat;
  /** In a CSV file a row has as many fields as the header. */
  readonly fixedWidth: boolean;
  readonly fields: RowFields;
  readonly shapes: ColumnShapes;
  /** Takes the periods that can be read in two ways. */
  readonly ambiguous: Set<string>;
  /** Accounts proved to be sums, and those whose rows without other keys are. */
  readonly groups: ReadonlySet<string>;
  readonly bare: ReadonlySet<string>;
  readonly undated: ReadonlySet<string>;
  readonly swapped: ReadonlySet<string>;
  /** Codes whose rows are sums of others', by `parentKey`. */
  readonly parents: ReadonlySet<string>;
}

/** A row of a CSV file that ends before the last column that is read, or before one that no row leaves blank. */
export function isShort({ fixedWidth, fields, plan }: Settled, cells: readonly Cell[]): boolean {
  return fixedWidth && (cells.length <= plan.lastNeeded || cells.length < (fields.fewest ?? 0));
}
