import { words, wordsOf, type Text } from "../../../texts/words";
import { ore, sumOre, type Ore } from "../../../amounts/ore";
import type { Month } from "../../../ledger/period";
import { asOf } from "../../../texts/dates";
import { wordsInYear } from "../../../source/lists/inYear";
import { textIn, type ListingRow } from "../../../source/lists/listing";
import type { Grunnlag } from "../../../ledger/grunnlag/grunnlag";
import { partsOf } from "../../../table/formula";
import type {
  AskedCell,
  Cell,
  DraftRow,
  Table,
  TableColumn,
  TableRow,
  TextColumn,
  ValueColumn,
} from "../../../table/table";
import { filledTable } from "../../../table/value/filledTable";
import type { Side } from "./definitions";
import type { Prosjekt } from "./prosjekterOf";

interface FrameBasis {
  readonly side: Side;
  readonly year: number;
  readonly month: Month | null;
  readonly prosjektOf: ReadonlyMap<string, Prosjekt>;
}

type FrameColumn = ValueColumn<Text> | TextColumn<Text>;
type Cells = Readonly<Record<string, Cell<Text> | AskedCell>>;

/**
 * The table with what the list says of each prosjekt: frame and earlier years first, then what the year leaves of the
 * frame, and its status. What the user fills stays last.
 */
export function withFrames(table: Table<Text>, basis: FrameBasis, grunnlag: Grunnlag): Table<Text> {
  const { before, after } = frameColumns(table, basis);
  const fields = table.columns.filter(({ kind }) => kind === "input");
  const columns = [...before, ...table.columns.filter((column) => !fields.includes(column)), ...after, ...fields];
  const made = new Map<string, Cells>();
  // Sums stand below what they add.
  for (const row of table.rows)
    made.set(row.id, frameCells(row, [...before, ...after], { own: ownCells(table, row), made, basis }));
  const rows = table.rows.map((row): DraftRow => ({
    ...row,
    cells: columns.map(({ id }) => made.get(row.id)?.[id] ?? EMPTY),
  }));
  return filledTable({ ...table, columns, rows }, grunnlag);
}

const EMPTY: Cell<Text> = { kind: "empty" };
const AMOUNT: AskedCell = { kind: "asked", shown: "amount" };

const ownCells = ({ columns }: Table<Text>, { cells }: TableRow<Text>): Cells =>
  Object.fromEntries(columns.map(({ id }, c) => [id, cells[c] ?? EMPTY]));

function frameColumns(
  { columns, rows }: Table<Text>,
  { side: { words: said, shows }, year, month }: FrameBasis,
): { readonly before: readonly FrameColumn[]; readonly after: readonly FrameColumn[] } {
  const has = (id: string): boolean => columns.some((column: TableColumn<Text>) => column.id === id);
  const avvik = rows.find(({ role }) => role === "line")?.avvikSign ?? 1;
  const less = (id: string, header: Text, used: string, sign: 1 | -1): ValueColumn<Text> => ({
    kind: "value",
    id,
    header,
    of: [
      { column: "ramme", sign },
      { column: "tidligere", sign: sign === 1 ? -1 : 1 },
      { column: used, sign: sign === 1 ? -1 : 1 },
    ],
  });
  const paid = wordsOf(said.paid);
  return {
    before: [
      { kind: "value", id: "ramme", header: wordsOf(said.ramme) },
      { kind: "value", id: "tidligere", header: words`${paid} før ${year}` },
    ],
    after: [
      ...(has("regnskap")
        ? [
            {
              kind: "value",
              id: "akkumulert",
              header: month === null ? wordsInYear(`${said.paid} 31.12.{aar}`, year) : asOf(paid, year, month),
              of: [
                { column: "tidligere", sign: 1 },
                { column: "regnskap", sign: 1 },
              ],
            } as const,
            less("rest", wordsOf(said.rest), "regnskap", 1),
          ]
        : []),
      ...(has("prognose") ? [less("rammeavvik", words`Prognose mot ramme`, "prognose", avvik)] : []),
      ...(shows === "debit" ? [{ kind: "text", id: "status", header: words`Status` } as const] : []),
    ],
  };
}

interface Around {
  readonly own: Cells;
  readonly made: ReadonlyMap<string, Cells>;
  readonly basis: FrameBasis;
}

/** The row's own cells, and those of the columns. */
function frameCells(row: TableRow<Text>, columns: readonly FrameColumn[], { own, made, basis }: Around): Cells {
  const parts = partsOf(row.formula)?.map((part) => made.get(part.row) as Cells);
  if (parts)
    return {
      ...own,
      ...Object.fromEntries(columns.map(({ id }) => [id, parts.some((cells) => isAmount(cells[id])) ? AMOUNT : EMPTY])),
    };
  const listed = basis.prosjektOf.get(row.id)?.listed ?? [];
  return columns.reduce<Cells>(
    (cells, column) => ({ ...cells, [column.id]: lineCell(column, cells, row, listed, basis) }),
    own,
  );
}

function lineCell(
  column: FrameColumn,
  cells: Cells,
  { sign }: TableRow<Text>,
  listed: readonly ListingRow[],
  { side }: FrameBasis,
): Cell<Text> | AskedCell {
  if (column.kind === "text") return statusCell(listed);
  // Nothing where a part is not known: what is left of an unknown frame is unknown.
  if (column.of) return column.of.every((part) => isAmount(cells[part.column])) ? AMOUNT : EMPTY;
  const amounts = listed.flatMap(({ values }) => amountIn(values[side.list[column.id as "ramme" | "tidligere"]]));
  return amounts.length === 0 ? EMPTY : { kind: "amount", ore: ore(sumOre(amounts) * sign) };
}

const amountIn = (value: ListingRow["values"][string] | undefined): readonly Ore[] =>
  value?.kind === "amount" ? [value.ore] : [];

function statusCell(listed: readonly ListingRow[]): Cell<Text> {
  const text = [...new Set(listed.map((row) => textIn(row, "status")).filter((status) => status !== ""))].join("; ");
  return text === "" ? EMPTY : { kind: "text", text };
}

const isAmount = (cell: Cell<Text> | AskedCell | undefined): boolean =>
  cell?.kind === "amount" || cell?.kind === "asked";
