import type { Book, Column, File, Figure, Purpose, Row, Sheet } from "../book";
import { amountPositions, hasTotals, isPosting, isWhole, mapFiles, positionOf, withoutColumn } from "../change";
import type { Kind } from "../kind";

/** The groups the rows fall in, in the order of their keys; furniture goes with the row before it. */
function groupsOf({ rows }: Sheet, keyOf: (row: Row) => string): readonly (readonly [key: string, rows: readonly Row[]])[] {
  const groups = new Map<string, Row[]>();
  let last = rows.find(isPosting);
  for (const row of rows) {
    if (isPosting(row)) last = row;
    const key = last === undefined ? "" : keyOf(last);
    (groups.get(key) ?? groups.set(key, []).get(key) as Row[]).push(row);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

const monthOf = ({ truth: [first] }: Row): string => first?.periode ?? "";
const klasseOf = ({ truth: [first] }: Row): string => first?.konto.charAt(0) ?? "";
const KLASSER: Readonly<Record<string, string>> = { 0: "Investering", 1: "Drift", 2: "Balanse" };
const NAMES = ["IB", "Januar", "Februar", "Mars", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Desember"];

const hasPeriods = ({ files }: Book): boolean => files.every(({ sheets }) => sheets.every((sheet) => positionOf(sheet, "periode") >= 0));

/** Totals would be parted from their rows, and rows that are moved would lose what they hold with a column. */
const areWithTotals = ({ files }: Book): boolean => files.some(({ sheets }) => sheets.some((sheet) => hasTotals(sheet) || !isWhole(sheet)));

/** A file for each group of rows. */
const toFiles = (id: string, usable: boolean, keyOf: (row: Row) => string, needsPeriods: boolean): Kind => ({
  id,
  usable,
  apply: (book) =>
    (needsPeriods && !hasPeriods(book)) || areWithTotals(book) ? null : { ...book, files: book.files.flatMap((file) => file.sheets.flatMap((sheet) => groupsOf(sheet, keyOf).map(([key, rows]): File => ({ ...file, name: `${file.name}-${key || "x"}-${sheet.name}`, sheets: [{ ...sheet, rows }] })))) },
});

/** A sheet for each group of rows. `change`: what each sheet then lacks. */
const toSheets = (id: string, usable: boolean, keyOf: (row: Row) => string, nameOf: (key: string) => string, needsPeriods: boolean, change: (sheet: Sheet) => Sheet = (sheet) => sheet): Kind => ({
  id,
  usable,
  apply: (book) =>
    (needsPeriods && !hasPeriods(book)) || areWithTotals(book) || book.files.some(({ sheets }) => sheets.length > 1)
      ? null
      : mapFiles(book, (file) => ({ ...file, format: "xlsx", sheets: file.sheets.flatMap((sheet) => groupsOf(sheet, keyOf).map(([key, rows]) => change({ ...sheet, name: nameOf(key).slice(0, 31), rows }))) })),
});

const withoutPeriod = (sheet: Sheet): Sheet => withoutColumn(sheet, positionOf(sheet, "periode"));

/** A sheet beside the others that means nothing. */
const besides = (id: string, usable: boolean, make: (sheet: Sheet) => Sheet, first = false): Kind => ({
  id,
  usable,
  // No workbook has two sheets of one name.
  apply: (book) => mapFiles(book, (file) => (file.sheets[0] === undefined || file.sheets.some(({ name }) => name === make(file.sheets[0] as Sheet).name) ? file : { ...file, format: "xlsx", sheets: first ? [make(file.sheets[0]), ...file.sheets] : [...file.sheets, make(file.sheets[0])] })),
});

const meaningless = (sheet: Sheet, name: string): Sheet => ({ ...sheet, name, rows: sheet.rows.map((row) => ({ ...row, truth: [] })) });
const notes = (name: string): Sheet => ({ name, above: [["Merknad til regnskapet"], ["Tallene er foreløpige", "12"]], hasHeader: false, columns: [], rows: [], below: [] });

const GIVEN_AS: Readonly<Record<Figure, Purpose>> = { regnskap: "ledger", revidertBudsjett: "budget", opprinneligBudsjett: "budget", regnskapIFjor: "last-year" };

export const SPLIT_KINDS: readonly Kind[] = [
  toFiles("fil-per-maaned", true, monthOf, true),
  toFiles("fil-per-kontoklasse", true, klasseOf, false),
  toFiles("fil-per-ansvar", true, ({ truth: [first] }) => first?.ansvar.slice(0, 1) ?? "", false),
  toSheets("ark-per-maaned", false, monthOf, (key) => NAMES[Number(key.slice(4))] ?? "Annet", true),
  toSheets("ark-per-maaned-uten-periode", false, monthOf, (key) => NAMES[Number(key.slice(4))] ?? "Annet", true, withoutPeriod),
  toSheets("ark-per-kontoklasse", false, klasseOf, (key) => KLASSER[key] ?? "Annet", false),
  besides("ark-med-notat", true, () => notes("Notat")),
  besides("ark-med-notat-forst", true, () => notes("Les meg"), true),
  besides("ark-tomt", true, () => ({ name: "Ark2", above: [], hasHeader: false, columns: [], rows: [], below: [] })),
  besides("ark-kopi", false, (sheet) => meaningless(sheet, "Kopi")),
  besides("ark-kopi-forst", false, (sheet) => meaningless(sheet, "Arbeidskopi"), true),
  besides("ark-fjor", false, (sheet) => ({ ...meaningless(sheet, "2023"), rows: sheet.rows.map((row) => ({ ...row, truth: [] })) }), true),
  besides("ark-skjult-kopi", true, (sheet) => ({ ...meaningless(sheet, "Skjult"), hidden: true })),
  besides("ark-utdrag", false, (sheet) => ({ ...meaningless(sheet, "Utdrag"), rows: sheet.rows.slice(0, 3).map((row) => ({ ...row, truth: [] })) })),
  { id: "filen-to-ganger", usable: false, apply: (book) => ({ ...book, files: book.files.flatMap((file): File[] => [file, { ...file, name: `${file.name} (1)`, sheets: file.sheets.map((sheet) => meaningless(sheet, sheet.name)) }]) }) },
  {
    id: "filer-overlapper",
    usable: false,
    apply(book, random) {
      const [file] = book.files;
      const sheet = file?.sheets[0];
      if (book.files.length > 1 || file === undefined || sheet === undefined || sheet.rows.length < 6) return null;
      const half = random.int(2, sheet.rows.length - 2);
      const again = Math.max(1, half - random.int(1, half - 1));
      const second = [...sheet.rows.slice(again, half).map((row) => ({ ...row, truth: [] })), ...sheet.rows.slice(half)];
      return { ...book, files: [{ ...file, sheets: [{ ...sheet, rows: sheet.rows.slice(0, half) }] }, { ...file, name: `${file.name}-del2`, sheets: [{ ...sheet, rows: second }] }] };
    },
  },
  {
    id: "fil-per-tall",
    usable: true,
    apply(book) {
      const [file] = book.files;
      const sheet = file?.sheets[0];
      if (file === undefined || sheet === undefined || book.files.length > 1 || file.sheets.length > 1 || amountPositions(sheet).length < 2) return null;
      const files = amountPositions(sheet).map((position): File => {
        const { figure, periode } = sheet.columns[position] as Column & { figure: Figure };
        const bare = amountPositions(sheet).filter((other) => other !== position).reverse().reduce(withoutColumn, sheet);
        const header = figure === "regnskapIFjor" ? "Regnskap 2023" : sheet.columns[position]?.header ?? "";
        return {
          ...file,
          name: [file.name, figure, periode ?? ""].filter((part) => part !== "").join("-"),
          purpose: GIVEN_AS[figure],
          sheets: [{ ...bare, columns: bare.columns.map((column) => (column.role === "belop" ? { ...column, header: figure === "regnskapIFjor" ? "Regnskap" : header } : column)), rows: bare.rows.map((row) => ({ ...row, truth: row.truth.filter((posting) => posting.figure === figure && (periode === undefined || posting.periode === periode)) })) }],
        };
      });
      return { ...book, files };
    },
  },
  { id: "arkene-under-hverandre", usable: false, apply: (book) => mapFiles(book, (file) => (file.format === "csv" && file.sheets.length === 1 ? { ...file, sheets: twoHalves(file.sheets[0] as Sheet) } : file)) },
];

/** The sheet as two, header and all, one below the other in a text file. */
function twoHalves(sheet: Sheet): readonly Sheet[] {
  const half = Math.ceil(sheet.rows.length / 2);
  return [{ ...sheet, rows: sheet.rows.slice(0, half), below: [] }, { ...sheet, above: [], rows: sheet.rows.slice(half) }];
}
