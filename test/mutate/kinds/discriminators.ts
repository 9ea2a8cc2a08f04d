import type { Book, Cell, Column, Figure, Row, Sheet } from "../book";
import { amountPositions, isPosting, mapSheets, oreOf, positionOf, withColumn } from "../change";
import type { Kind } from "../kind";
import type { Random } from "../random";

/** Books of one amount a row: what a discriminator divides. In a file of last year's the year's own rows are the others. */
const isLedgerOnly = ({ files }: Book): boolean => files.every(({ purpose, sheets }) => purpose !== "last-year" && sheets.every((sheet) => amountPositions(sheet).length === 1));

const scaled = (row: Row, share: number): Row => ({ ...row, cells: row.cells.map((cell): Cell => (oreOf(cell) === null ? cell : { ore: Math.trunc((oreOf(cell) as number) * share) })) });

/** Rows of another sort among the sheet's own, told by a column: what they mean is said by `truth`. */
const mixed = (id: string, usable: boolean, header: readonly string[], own: readonly string[], others: readonly string[], change: (row: Row) => Row, options: { readonly figure?: Figure; readonly free?: readonly Figure[]; readonly share?: number } = {}): Kind => ({
  id,
  usable,
  apply(book, random) {
    if (!isLedgerOnly(book)) return null;
    const [title, ours, theirs, at] = [random.pick(header), random.int(0, own.length - 1), random.pick(others), random.pick([0, "end"] as const)];
    const made = mapSheets(book, (sheet) => {
      const postings = sheet.rows.filter(isPosting);
      const added = postings.filter(() => random.chance(options.share ?? 1)).map(change);
      const strangers = new Set(added);
      const rows = random.chance(0.5) ? [...sheet.rows, ...added] : sheet.rows.flatMap((row, index) => [row, ...(added[index] ? [added[index]] : [])]);
      const all = rows.length === sheet.rows.length + added.length ? rows : [...sheet.rows, ...added];
      return withColumn({ ...sheet, rows: all }, at === 0 ? 0 : sheet.columns.length, { role: "annet", header: title }, (row) => (strangers.has(row) ? theirs : isPosting(row) ? (own[ours] as string) : null));
    });
    return { ...made, free: [...made.free, ...(options.free ?? [])] };
  },
});

/** Amounts in other money in a column of their own: those beside them are then in kroner, whatever was paid. */
const isForeign = (header: Cell): boolean => typeof header === "string" && /valuta|EUR/.test(header);
const beside = (others: (header: Cell) => boolean, kind: Kind): Kind => ({
  ...kind,
  apply: (book, random) => (book.files.some(({ sheets }) => sheets.some(({ columns }) => columns.some(({ header }) => others(header)))) ? null : kind.apply(book, random)),
});

const meaningNothing = (share: number) => (row: Row): Row => ({ ...scaled(row, share), truth: [] });
const ofFigure = (figure: Figure, share: number) => (row: Row): Row => ({ ...scaled(row, share), truth: row.truth.map((posting) => ({ ...posting, figure, ore: Math.trunc(posting.ore * share) })) });

/** A column that says the same of every row. */
const constant = (id: string, usable: boolean, header: readonly string[], values: readonly string[]): Kind => ({
  id,
  usable,
  apply: (book, random) => {
    const [title, value] = [random.pick(header), random.pick(values)];
    return mapSheets(book, (sheet) => withColumn(sheet, random.int(0, sheet.columns.length), { role: "annet", header: title }, (row) => (isPosting(row) ? value : null)));
  },
});

/** The year in a column of its own; where there is a period it is the month alone. */
function withYears(sheet: Sheet, header: string, random: Random, withLastYear: boolean): Sheet {
  const period = positionOf(sheet, "periode");
  const monthOnly = (row: Row): Row => (period < 0 ? row : { ...row, cells: row.cells.map((cell, position) => (position === period && cell !== null && typeof cell === "object" && "code" in cell ? { code: String(Number(cell.code.slice(cell.code.length > 4 ? 4 : 0))) } : cell)) });
  const own = sheet.rows.map(monthOnly);
  const others = withLastYear ? own.filter(isPosting).map(meaningNothing(0.9)) : [];
  const strangers = new Set(others);
  const columns = sheet.columns.map((column): Column => (column.role === "periode" ? { ...column, header: random.pick(["Periode", "Måned", "Mnd"]) } : column));
  return withColumn({ ...sheet, columns, rows: random.chance(0.5) ? [...others, ...own] : [...own, ...others] }, 0, { role: "annet", header }, (row) => (strangers.has(row) ? { code: "2023" } : isPosting(row) ? { code: "2024" } : null));
}

const YEAR_HEADERS = ["År", "Regnskapsår", "Aar", "Year", "Budsjettår"];

const years = (id: string, withLastYear: boolean): Kind => ({
  id,
  usable: true,
  apply(book, random) {
    if (!isLedgerOnly(book)) return null;
    const header = random.pick(YEAR_HEADERS);
    return mapSheets(book, (sheet) => withYears(sheet, header, random, withLastYear));
  },
});

export const DISCRIMINATOR_KINDS: readonly Kind[] = [
  years("aar-kolonne", false),
  years("aar-kolonne-to-aar", true),
  mixed("aar-uten-skille-i-periode", true, YEAR_HEADERS, ["2024"], ["2023", "2022", "2025"], meaningNothing(0.8)),
  mixed("fase", false, ["Fase", "Type", "Art type", "Kategori", "Verditype"], ["Regnskap", "R", "Faktisk", "A"], ["Budsjett", "B", "Rev. budsjett", "Plan"], ofFigure("revidertBudsjett", 1.2), { free: ["revidertBudsjett", "opprinneligBudsjett"] }),
  mixed("versjon", false, ["Versjon", "Scenario", "Budsjettversjon", "Ver"], ["2", "Endelig", "Gjeldende"], ["1", "Foreløpig", "Utkast"], meaningNothing(0.95)),
  mixed("firma", false, ["Firma", "Selskap", "Kommune", "Klient", "Company", "Regnskapsenhet", "Enhet"], ["3027", "Rælingen kommune", "RK"], ["9001", "Rælingen Eiendom KF", "RE"], meaningNothing(0.3)),
  mixed("firma-faa-rader", false, ["Firma", "Selskap"], ["3027"], ["9001"], meaningNothing(0.3), { share: 0.02 }),
  mixed("status", false, ["Status", "Tilstand"], ["Bokført", "Godkjent"], ["Foreløpig", "Slettet", "Parkert"], meaningNothing(1), { share: 0.2 }),
  mixed("art-bilag", false, ["Bilagstype", "Serie", "Kilde"], ["HB", "IN"], ["BU", "PR"], meaningNothing(0.5), { share: 0.3 }),
  beside(isForeign, mixed("valuta-blandet", false, ["Valuta", "Val", "Myntenhet"], ["NOK"], ["EUR", "SEK"], meaningNothing(0.1), { share: 0.1 })),
  constant("firma-bare-ett", true, ["Firma", "Selskap", "Kommune"], ["3027", "Rælingen kommune"]),
  constant("valuta-bare-nok", true, ["Valuta"], ["NOK"]),
  constant("fase-bare-regnskap", true, ["Fase", "Type"], ["Regnskap", "R"]),
  constant("versjon-bare-en", true, ["Versjon"], ["1", "Endelig"]),
  constant("firma-nummer-likt", true, ["Organisasjonsnr", "Kommunenr"], ["952540556", "3027"]),
];
