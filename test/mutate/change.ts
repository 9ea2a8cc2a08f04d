import type { Book, Cell, Column, Dialect, Figure, File, Posting, Role, Row, Sheet } from "./book";

/** The book with each file changed. */
export const mapFiles = (book: Book, change: (file: File) => File): Book => ({ ...book, files: book.files.map(change) });

/** The book with each sheet changed. */
export const mapSheets = (book: Book, change: (sheet: Sheet) => Sheet): Book => mapFiles(book, (file) => ({ ...file, sheets: file.sheets.map(change) }));

/** The book with the rows of each sheet changed. */
export const mapRows = (book: Book, change: (rows: readonly Row[], sheet: Sheet) => readonly Row[]): Book => mapSheets(book, (sheet) => ({ ...sheet, rows: change(sheet.rows, sheet) }));

/** The book with every file written another way. */
export const withDialect = (book: Book, dialect: Partial<Dialect>): Book => mapFiles(book, (file) => ({ ...file, dialect: { ...file.dialect, ...dialect } }));

/** The book with what every posting means changed. */
export const mapTruth = (row: Row, change: (posting: Posting) => Posting): Row => ({ ...row, truth: row.truth.map(change) });

export const positionOf = ({ columns }: Sheet, role: Role): number => columns.findIndex((column) => column.role === role);

export const cellOf = (sheet: Sheet, row: Row, role: Role): Cell => row.cells[positionOf(sheet, role)] ?? null;

/** The row with another cell. */
export const withCell = (row: Row, position: number, cell: Cell): Row => ({ ...row, cells: row.cells.map((own, index) => (index === position ? cell : own)) });

/** Whether the row is a posting, and not something put between them. */
export const isPosting = (row: Row): boolean => row.truth.length > 0;

/** The sheet with a column more before `at`; each row says what it has there, and means. */
export function withColumn(sheet: Sheet, at: number, column: Column, fill: (row: Row, index: number) => Cell | { readonly cell: Cell; readonly truth: readonly Posting[] }): Sheet {
  const rows = sheet.rows.map((row, index) => {
    const filled = fill(row, index);
    const [cell, truth] = filled !== null && typeof filled === "object" && "cell" in filled ? [filled.cell, filled.truth] : [filled, row.truth];
    return { ...row, cells: spliced(row.cells, at, 0, cell), truth };
  });
  return { ...sheet, columns: spliced(sheet.columns, at, 0, column), rows, above: sheet.above.map((cells) => (cells.length > at ? spliced(cells, at, 0, null) : cells)) };
}

/** The sheet without a column. */
export const withoutColumn = (sheet: Sheet, at: number): Sheet => ({
  ...sheet,
  columns: spliced(sheet.columns, at, 1),
  rows: sheet.rows.map((row) => ({ ...row, cells: spliced(row.cells, at, 1) })),
  // A first of two header rows loses its cell too; a title has fewer.
  above: sheet.above.map((cells) => (cells.length === sheet.columns.length ? spliced(cells, at, 1) : cells)),
});

/** The row without what its amount in a column means. */
export const withoutAmount = (row: Row, { figure, periode }: Column): Row => ({ ...row, truth: row.truth.filter((posting) => posting.figure !== figure || (periode !== undefined && posting.periode !== periode)) });

/** Whether every posting has a cell in each column, and amounts or nothing in the amounts': what can be laid out another way. */
export const isWhole = (sheet: Sheet): boolean =>
  sheet.rows.every((row) => !isPosting(row) || (row.cells.length === sheet.columns.length && amountPositions(sheet).every((position) => row.cells[position] === null || oreOf(row.cells[position]) !== null)));

/** Whether rows between the postings have amounts: totals, which hold what is above or below them. */
export const hasTotals = ({ rows }: Sheet): boolean => rows.some((row) => !isPosting(row) && row.cells.some((cell) => oreOf(cell) !== null));

/** Whether ansvar is written in the first row of each group alone: in another order the rows would be of other groups. */
export const isPivoted = (sheet: Sheet): boolean => positionOf(sheet, "ansvar") >= 0 && sheet.rows.some((row) => (row.truth[0]?.ansvar ?? "") !== "" && cellOf(sheet, row, "ansvar") === null);

/** Two columns of one figure: debit and credit. */
export const hasSides = ({ columns }: Sheet): boolean => columns.some(({ figure, periode }, at) => figure !== undefined && columns.some((other, index) => index > at && other.figure === figure && other.periode === periode));

/** Whether the signs of the amounts are those of what they mean. */
export const isSigned = (sheet: Sheet): boolean =>
  sheet.columns.every(({ figure, periode }, at) => figure === undefined || sheet.rows.every((row) => (oreOf(row.cells[at]) ?? 0) * sumOfTruth(row, figure, periode) >= 0)) && !hasSides(sheet);
const sumOfTruth = ({ truth }: Row, figure: Figure, periode: string | undefined): number => truth.reduce((sum, posting) => (posting.figure === figure && (periode === undefined || posting.periode === periode) ? sum + posting.ore : sum), 0);

/** Headers of amounts so far in the year, in the row of each period. */
export const SO_FAR: readonly string[] = ["Hittil i år", "Regnskap hittil i år", "Akkumulert", "UB", "Saldo"];

/** Whether its amounts are so far in the year: written by month, or rounded, nobody could know them again. */
export const isSoFar = ({ columns }: Sheet): boolean => columns.some(({ role, header }) => role === "belop" && typeof header === "string" && SO_FAR.includes(header));

/** A row that means nothing, with text or amounts by position. */
export const furniture = (sheet: Sheet, cells: Readonly<Record<number, Cell>>): Row => ({ cells: sheet.columns.map((_, position) => cells[position] ?? null), truth: [] });

/** A posting nobody can place: whatever is read of the book, without a word, is wrong. */
export const UNKNOWABLE: Posting = { konto: "?", ansvar: "", funksjon: "", prosjekt: "", periode: "", figure: "regnskap", ore: 1 };

/** The positions of the amount columns. */
export const amountPositions = ({ columns }: Sheet): readonly number[] => columns.flatMap(({ role }, position) => (role === "belop" ? [position] : []));

export const oreOf = (cell: Cell | undefined): number | null => (cell !== null && typeof cell === "object" && "ore" in cell ? cell.ore : null);

export const codeOf = (cell: Cell | undefined): string => (cell !== null && typeof cell === "object" && "code" in cell ? cell.code : "");

/** The øre of an amount column over the rows. */
export const sumOf = (rows: readonly Row[], position: number): number => rows.reduce((sum, { cells }) => sum + (oreOf(cells[position]) ?? 0), 0);

/** The items with `removed` of them from `at` on replaced by others. */
export function spliced<T>(items: readonly T[], at: number, removed: number, ...added: readonly T[]): readonly T[] {
  return [...items.slice(0, at), ...added, ...items.slice(at + removed)];
}
