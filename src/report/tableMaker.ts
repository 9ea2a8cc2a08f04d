import type { Text } from "../texts/words";
import type { Problem } from "../ledger/problem";
import type { StatementDefinition } from "../law/tables/definition";
import type { Listing, ListingRow } from "../source/lists/listing";
import type { Table } from "../table/table";
import type { ReportClass } from "./reports";
import type { ForklaringBasis } from "./tables/forklaring/forklaringTables";

/**
 * Whether a report has the table unless its template says otherwise: always, with its lists, or only when it is named.
 */
export type Stands = "always" | "withLists" | "named";

/** A list beside the ledger, with a row that counts where not every row does. */
export interface ListNeed {
  readonly input: string;
  readonly row?: (row: ListingRow) => boolean;
}

/** What tables are made of. */
export interface Making extends ForklaringBasis {
  readonly unit: ForklaringBasis["template"]["unit"];
  readonly signProfile: ForklaringBasis["template"]["signProfile"];
  readonly listings: readonly Listing[];
  /** The table of what the prognosis methods were worth; null without a whole year of months. */
  readonly backtest: () => Table<Text> | null;
}

/** Tables with nothing in them are not made. `leftOut`: why there is none. */
export interface Made {
  readonly tables: readonly Table<Text>[];
  readonly problems: readonly Problem[];
  readonly leftOut?: Problem | undefined;
}

export const NOTHING: Made = { tables: [], problems: [] };

/** A table of the catalogue: it says what it is, where it belongs and what it needs, and makes itself. */
export interface TableMaker {
  readonly id: string;
  readonly title: Text;
  /** Made once per tjenesteområde; stands here with its common id. */
  readonly perOmrade?: true | undefined;
  /** The reports that can have it. */
  readonly reports: Readonly<Partial<Record<ReportClass, Stands>>>;
  /** Lists it is not made without, unless it is named in the template. */
  readonly lists: readonly ListNeed[];
  /** Of a table whose columns can be chosen. */
  readonly definition?: StatementDefinition;
  /** Whether it is there follows from making it: it is small, and no other table is asked. */
  readonly small?: true;
  /** Whether the ledger and the organisation have what it needs; absent: it is made to know. */
  readonly isPossible?: (basis: Pick<Making, "grunnlag" | "groups">) => boolean;
  readonly make: (making: Making) => Made;
}

/** Whether the lists that the table needs are there. */
export function hasLists({ lists }: Pick<TableMaker, "lists">, listings: readonly Listing[]): boolean {
  return lists.every(({ input, row }) =>
    listings.some((listing) => listing.input === input && (row === undefined || listing.rows.some(row))),
  );
}
