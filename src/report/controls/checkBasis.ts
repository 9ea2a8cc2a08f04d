import type { Text, Words } from "../../texts/words";
import type { Ore } from "../../amounts/ore";
import type { Ledger } from "../../ledger/ledger";
import type { SourceControl } from "../../ledger/sourceControl";
import type { Grunnlag } from "../../ledger/grunnlag/grunnlag";
import type { Table } from "../../table/table";
import type { Statement } from "../tables/statement";
import type { NoteFigures } from "./noteFigures";

/**
 * Everything the controls of a report are evaluated on. A statement that could not be made is not among the statements.
 */
export interface CheckBasis {
  readonly statements: readonly Statement[];
  /** The notes that take more than the ledger; one whose lists are missing is not among them. */
  readonly notes: readonly NoteFigures[];
  /** The tables of the lists that are given. */
  readonly lists: readonly Table<Text>[];
  /** Table -> the day its list says its closing figures are of: "31.12.2024". */
  readonly listDays?: ReadonlyMap<string, string> | undefined;
  readonly grunnlag: Grunnlag;
  readonly ledger: Ledger;
  readonly sources: readonly SourceControl[];
  readonly artOverrides: Readonly<Record<string, string>>;
  /** Null in a report of the whole year. */
  readonly period: {
    readonly lastDay: Words;
    readonly date: string;
    readonly isOpenYear: boolean;
    readonly later: Ore;
  } | null;
}
