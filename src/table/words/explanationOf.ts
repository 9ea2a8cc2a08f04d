import { ore, type Ore } from "../../amounts/ore";
import type { Grunnlag } from "../../ledger/grunnlag/grunnlag";
import type { Table } from "../table";
import { avvikParts, type AvvikParts } from "./avvikParts";
import { explainCell, figureIn } from "./explainCell";
import { lineName } from "./inside";
import type { CellName, Shown, Worked, World } from "./explanation";
import { ledgerParts, type LedgerBasis } from "./ledgerParts";
import { codesBehind, postingParts, postingSum, type CodeBehind, type PostingPart } from "./postingParts";

/** What stands in the cell. */
interface CellNow {
  readonly value: string | number | boolean;
  /** Somebody has written over what the report wrote. */
  readonly isOwn: boolean;
}

/** The postings behind a cell or a line. */
export interface Postings {
  readonly codes: readonly CodeBehind[];
  readonly parts: readonly PostingPart[];
  readonly sum: Ore;
  /** Accounts and ansvar of the ledger, or arter and enheter of the workbook's `Grunnlag`. */
  readonly from: "ledger" | "grunnlag";
}

/** Everything there is to say of a cell. */
export interface Explanation extends Worked {
  readonly cell: CellName;
  readonly table: Pick<Table, "id" | "title" | "source" | "unit" | "language">;
  readonly line: string;
  readonly header: string;
  /** As it stands in the workbook. */
  readonly now: Shown;
  readonly isOwn: boolean;
  /** What stands there is what the report gives; the user's own always is. */
  readonly isSame: boolean;
  readonly postings: Postings | null;
  /** What an avvik is made of. */
  readonly avvik: AvvikParts | null;
}

export interface Basis {
  readonly world: World;
  readonly grunnlag: Grunnlag | null;
  /** Where the wizard has read it. */
  readonly ledger: LedgerBasis | null;
}

/** The explanation of a cell of the report; null where the tables kept with it do not have the cell. */
export function explanationOf(
  cell: CellName,
  { value, isOwn }: CellNow,
  { world, grunnlag, ledger }: Basis,
): Explanation | null {
  const table = world.tables.get(cell.table);
  const row = table?.rows.find(({ id }) => id === cell.line);
  const column = table?.columns.find(({ id }) => id === cell.column);
  const worked = explainCell(cell, world);
  if (!table || !row || !column || worked === null) return null;
  const now = nowIn(value, table, cell);
  const { how, result } = worked;
  return {
    ...worked,
    cell,
    table: { id: table.id, title: table.title, source: table.source, unit: table.unit },
    line: lineName(row),
    header: column.header,
    now,
    isOwn: isOwn && how.kind !== "input",
    isSame: how.kind === "input" || isEqual(now, result),
    postings: how.kind === "postings" && grunnlag !== null ? postingsOf(how, grunnlag, ledger) : null,
    avvik: grunnlag === null ? null : avvikParts(table, row, column.id, result, { world, grunnlag, ledger }),
  };
}

function nowIn(value: CellNow["value"], table: Table, cell: CellName): Shown {
  if (typeof value === "number") return figureIn(value, table, cell);
  return value === "" ? null : { kind: "text", text: String(value) };
}

/** The ledger in hand may be another than the report's: it tells the parts only where they come to the same. */
function postingsOf(
  terms: Extract<Worked["how"], { kind: "postings" }>,
  grunnlag: Grunnlag,
  ledger: LedgerBasis | null,
): Postings {
  const sum = ore(postingSum(grunnlag, terms) * terms.sign);
  const finer = ledger === null ? [] : ledgerParts(ledger, terms);
  const isFiner = ledger !== null && finer.reduce((total, part) => total + part.ore, 0) === sum;
  return {
    codes: codesBehind(grunnlag, terms),
    parts: isFiner ? finer : postingParts(grunnlag, terms),
    sum,
    from: isFiner ? "ledger" : "grunnlag",
  };
}

/**
 * Amounts to the øre; a cell holds some 15 digits of a share. A share without base is shown as the table's rule says.
 */
function isEqual(now: Shown, result: Shown): boolean {
  if (result === null) return true;
  if (result.kind === "text") return now?.kind === "text" && now.text === result.text;
  return (
    now !== null &&
    now.kind !== "text" &&
    now.exact
      .minus(result.exact)
      .abs()
      .lessThanOrEqualTo(now.kind === "amount" ? 0 : now.exact.abs().times(1e-12))
  );
}
