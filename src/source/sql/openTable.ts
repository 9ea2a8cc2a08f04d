import type { Dialect } from "./dialects";
import type { TableColumn } from "./tableColumns";

/** A table or a view that is open in one snapshot: what is asked of it is answered as it was when it was opened. */
export interface OpenTable {
  /** As messages call it: never with a user or a password. */
  readonly name: string;
  /** Its name, with the schema's before it. */
  readonly path: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly dialect: Dialect;
  /** Hands over the rows of a query one by one, values as text. */
  ask(query: string, take: (row: readonly (string | null)[]) => void): Promise<void>;
}
