import { fingerprint, fingerprints, type Content, type IdentityOf, type Readings } from "../../sheets/fingerprint";
import { identitiesOf } from "../../sheets/placedBlock";
import type { CellReference } from "../../table/excel/formulaReferences";
import type { Anchors, AnchoredTable } from "../readAnchors";

/** A cell of the report, wherever it stands. */
export interface ReportCell {
  readonly table: string;
  readonly line: string;
  readonly column: string;
}

/** Whether the cell's content is what the report wrote there. */
export type AsWritten = (cell: ReportCell, content: Content) => boolean;

/**
 * Most readings of one formula that are tried: some hundredths of a second. What has more is taken for the user's,
 * and told.
 */
const MOST_READINGS = 100_000;

/**
 * Tells what the report wrote from what the user has. A formula of ours whose references Excel has moved since,
 * because lines they pointed at were deleted, is ours: it is read with the lines and columns that are gone put back,
 * and one of the readings has the cell's mark. One of the user's that points at fewer lines has none.
 */
export function asWritten({ tables }: Anchors): AsWritten {
  const all = [...tables.values()];
  const identities = identitiesOf(
    all.map(({ table, sheet, lines, columns }) => ({ table, sheet, lines: lines.values(), columns: columns.values() })),
  );
  const gone = all.flatMap(goneIn);
  return (cell, content) => {
    const table = tables.get(cell.table);
    const mark = table?.lines.get(cell.line)?.written[[...table.columns.keys()].indexOf(cell.column)];
    if (!table?.sheet || mark === undefined) return false;
    const own = identities(table.sheet);
    if (fingerprint(content, own) === mark) return true;
    if (gone.length === 0 || !mark.startsWith("f") || typeof content !== "string") return false;
    const { sheet } = table;
    return likelyFirst(cell, gone).some((broken) =>
      fingerprints(content, readings(sheet, own, gone, broken), MOST_READINGS).has(mark),
    );
  };
}

/** A cell that was deleted with its line, or its column. */
interface Gone extends ReportCell {
  readonly sheet: string | null;
  /** From 0; null when the column is deleted itself. */
  readonly at: number | null;
  /** The rows of the lines next to it that stand: nothing of the table is between them now. */
  readonly above: number;
  readonly below: number;
}

function goneIn({ table, sheet, lines, columns }: AnchoredTable): readonly Gone[] {
  const all = [...lines.values()];
  return all.flatMap(({ id: line, row }, position) =>
    [...columns.values()].flatMap(({ id: column, column: at }): readonly Gone[] => {
      if (row !== null && at !== null) return [];
      const above =
        all
          .slice(0, position)
          .filter((each) => each.row !== null)
          .at(-1)?.row ?? -Infinity;
      const below = all.slice(position).find((each) => each.row !== null)?.row ?? Infinity;
      return [{ table, line, column, sheet, at, above, below }];
    }),
  );
}

/** What #REF! in the cell's formula may have pointed at: its own line most often, or its own column. */
function likelyFirst({ table, line, column }: ReportCell, gone: readonly Gone[]): readonly (readonly Gone[])[] {
  const own = gone.filter((each) => each.table === table);
  return [own.filter((each) => each.line === line), own.filter((each) => each.column === column), gone];
}

/** What the references of a formula on the sheet may have pointed at. */
function readings(own: string, identityOf: IdentityOf, gone: readonly Gone[], broken: readonly Gone[]): Readings {
  const near = (cell: CellReference, isIn: (gone: Gone) => boolean): readonly string[] =>
    gone
      .filter(
        (each) =>
          each.sheet?.toLowerCase() === (cell.sheet ?? own).toLowerCase() && each.at === cell.column && isIn(each),
      )
      .map(identity);
  const cell = (at: CellReference, original: string): string => identityOf(at) ?? original;
  const blocks = broken.flatMap((start, position) =>
    broken
      .slice(position)
      .filter(({ column }) => column === start.column)
      .map((end) => `${identity(start)}:${identity(end)}`),
  );
  return {
    cell: (at, original) => [cell(at, original)],
    // Excel moves the end of a block to the line that stands next.
    first: (at, original) => [cell(at, original), ...near(at, ({ above, below }) => above < at.row && at.row <= below)],
    last: (at, original) => [cell(at, original), ...near(at, ({ above, below }) => above <= at.row && at.row < below)],
    broken: [...broken.map(identity), ...blocks],
  };
}

/** As `identitiesOf` says it. */
const identity = ({ table, line, column }: ReportCell): string => `{${table}/${line}/${column}}`;
