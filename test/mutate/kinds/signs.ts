import { PLAIN, type Book, type Cell, type Column, type Row, type Sheet } from "../book";
import { amountPositions, hasSides, hasTotals, isPosting, isSigned, isSoFar, isWhole, mapRows, mapSheets, oreOf, positionOf, spliced, withCell, withColumn, withDialect } from "../change";
import type { Kind } from "../kind";
import { textOf } from "../writeCsv";
import type { Random } from "../random";

const negated = (cell: Cell): Cell => (oreOf(cell) === null ? cell : { ore: -(oreOf(cell) as number) + 0 });
const absolute = (cell: Cell): Cell => (oreOf(cell) === null ? cell : { ore: Math.abs(oreOf(cell) as number) });
const everyAmount = (row: Row, change: (cell: Cell) => Cell): Row => ({ ...row, cells: row.cells.map(change) });

const oneAmount = (id: string, usable: boolean, change: (sheet: Sheet, position: number, random: Random) => Sheet): Kind => ({
  id,
  usable,
  apply: (book, random) =>
    book.files.every(({ sheets }) => sheets.every((sheet) => amountPositions(sheet).length === 1 && isWhole(sheet))) ? mapSheets(book, (sheet) => change(sheet, amountPositions(sheet)[0] as number, random)) : null,
});

const hasNegative = ({ files }: Book): boolean => files.some(({ sheets }) => sheets.some(({ rows }) => rows.some(({ cells }) => cells.some((cell) => (oreOf(cell) ?? 0) < 0))));

const areSigned = ({ files }: Book): boolean => files.every(({ sheets }) => sheets.every((sheet) => isSoFar(sheet) || isSigned(sheet)));

/** The amount without its sign, and a column that says the side. */
const side = (id: string, usable: boolean, headers: readonly string[], sides: readonly (readonly [debit: string, credit: string])[]): Kind =>
  oneAmount(id, usable, (sheet, position, random) => {
    const [debit, credit] = random.pick(sides);
    const signed = withColumn(sheet, position + 1, { role: "annet", header: random.pick(headers) }, (row) => (oreOf(row.cells[position]) === null ? null : (oreOf(row.cells[position]) as number) < 0 ? credit : debit));
    return { ...signed, rows: signed.rows.map((row) => everyAmount(row, absolute)) };
  });

/** The amount in one of two columns. `keepsNegative`: a correction stands as a negative amount on its own side. */
const twoColumns = (id: string, usable: boolean, headers: readonly (readonly [debit: string, credit: string])[], blank: (random: Random) => Cell, keepsNegative = false): Kind =>
  oneAmount(id, usable, (sheet, position, random) => {
    // Headers of two sides say nothing of «hittil»; and which side an amount is on that has lost its sign nobody knows.
    if (isSoFar(sheet) || (keepsNegative && !isSigned(sheet))) return sheet;
    const [debit, credit] = random.pick(headers);
    const onCredit = (row: Row, ore: number): boolean => (keepsNegative && isPosting(row) ? /^[01][6-9]/.test(row.truth[0]?.konto ?? "") : ore < 0);
    const halves = sheet.rows.map((row): Row => {
      const ore = oreOf(row.cells[position]);
      if (ore === null) return { ...row, cells: spliced(row.cells, position, 1, null, null) };
      const cells: Cell[] = onCredit(row, ore) ? [blank(random), { ore: -ore + 0 }] : [{ ore }, blank(random)];
      return { ...row, cells: spliced(row.cells, position, 1, ...cells) };
    });
    const own = sheet.columns[position] as Column;
    return { ...sheet, rows: halves, columns: spliced(sheet.columns, position, 1, { ...own, header: debit }, { ...own, header: credit }) };
  });

export const SIGN_KINDS: readonly Kind[] = [
  side("dk-kolonne", true, ["D/K", "DK", "Debet/Kredit", "D/K-kode"], [["D", "K"], ["Debet", "Kredit"], ["d", "k"], ["DB", "CR"]]),
  side("dk-engelsk", false, ["Dr/Cr", "Side", "S/H", "Fortegn"], [["DR", "CR"], ["Debit", "Credit"], ["S", "H"], ["+", "-"]]),
  side("inntekt-utgift-kolonne", true, ["Inntekt/Utgift", "Type", "I/U"], [["Utgift", "Inntekt"], ["U", "I"]]),
  twoColumns("debet-kredit", true, [["Debet", "Kredit"], ["Debetbeløp", "Kreditbeløp"], ["Beløp debet", "Beløp kredit"], ["Debet NOK", "Kredit NOK"], ["Debit", "Kreditt"]], () => null),
  twoColumns("debet-kredit-null", true, [["Debet", "Kredit"]], () => ({ ore: 0 })),
  twoColumns("debet-kredit-negativ", false, [["Debet", "Kredit"]], () => null, true),
  twoColumns("inn-ut", true, [["Utgift", "Inntekt"], ["Utgifter", "Inntekter"], ["Ut", "Inn"]], () => null),
  twoColumns("soll-haben", false, [["Sum D", "Sum K"], ["Dr", "Cr"], ["Til", "Fra"], ["Pluss", "Minus"], ["Økning", "Reduksjon"]], () => null),
  {
    id: "alle-positive",
    usable: false,
    // In two columns the side is told by the column: an amount without its minus is then another amount.
    apply: (book) =>
      hasNegative(book) && !book.files.some(({ sheets }) => sheets.some((sheet) => hasSides(sheet) || hasTotals(sheet))) ? mapRows(book, (rows) => rows.map((row) => everyAmount(row, absolute))) : null,
  },
  { id: "alle-snudd", usable: false, apply: (book) => mapRows(book, (rows) => rows.map((row) => everyAmount(row, negated))) },
  {
    id: "inntekter-snudd",
    usable: false,
    // The sums of incomes are turned with them.
    apply: (book) => !areSigned(book) ? null : mapRows(book, (rows, sheet) => rows.map((row) => (/^(?:Sum )?[01][6-9]/.test(row.truth[0]?.konto ?? textOf(row.cells[positionOf(sheet, "konto")] ?? null, PLAIN)) ? everyAmount(row, negated) : row))),
  },
  {
    id: "en-kolonne-snudd",
    usable: false,
    apply(book, random) {
      const [file] = book.files;
      const sheet = file?.sheets[0];
      // One month turned is a month of corrections: the signs of a whole figure are what tells.
      const positions = sheet ? amountPositions(sheet).filter((position) => sheet.columns[position]?.periode === undefined) : [];
      // A figure of incomes alone, or of expenses, has nothing to be held against.
      const sideOf = (row: Row): string => (/^[01][6-9]/.test(row.truth[0]?.konto ?? "") ? "income" : "expense");
      const sides = new Set(sheet?.rows.flatMap((row) => (/^[01]/.test(row.truth[0]?.konto ?? "") && positions.every((position) => oreOf(row.cells[position]) !== 0) ? [sideOf(row)] : [])));
      if (positions.length < 2 || sides.size < 2) return null;
      const at = random.pick(positions);
      return mapRows(book, (rows) => rows.map((row) => withCell(row, at, negated(row.cells[at] ?? null))));
    },
  },
  { id: "minus-bak", usable: true, apply: (book) => withDialect(book, { minus: "after", amountCells: "text" }) },
  { id: "minus-parentes", usable: true, apply: (book) => withDialect(book, { minus: "parentheses", amountCells: "text" }) },
  { id: "minus-typografisk", usable: true, apply: (book) => withDialect(book, { minus: "unicode", amountCells: "text" }) },
  { id: "minus-mellomrom", usable: true, apply: (book) => withDialect(book, { minus: "spaced", amountCells: "text" }) },
  { id: "cr-db-bak", usable: true, apply: (book) => withDialect(book, { minus: "crdb", amountCells: "text" }) },
];
