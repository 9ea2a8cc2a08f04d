import type { Cell, Column, Figure, Row, Sheet } from "../book";
import { amountPositions, codeOf, hasTotals, isPivoted, isPosting, isSoFar, isWhole, mapRows, mapSheets, oreOf, positionOf, SO_FAR, withCell, withColumn } from "../change";
import type { Kind } from "../kind";
import type { Random } from "../random";

const MONTHS = ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"];
const two = (month: number): string => String(month).padStart(2, "0");
const nameOf = (month: number): string => (month === 0 ? "IB" : (MONTHS[Math.min(month, 12) - 1] as string));
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const hasPeriods = (sheet: Sheet): boolean => positionOf(sheet, "periode") >= 0;
/** Periods as the sample has them, all of the year: what can be written another way. */
const hasPlainPeriods = (sheet: Sheet): boolean => hasPeriods(sheet) && sheet.rows.every((row) => !/^20(?!24)/.test(codeOf(row.cells[positionOf(sheet, "periode")])));

/** Every period written another way. Month 0 is the opening balance. */
const format = (id: string, usable: boolean, write: (month: number, random: Random) => Cell, header?: string): Kind => ({
  id,
  usable,
  apply(book, random) {
    if (!book.files.every(({ sheets }) => sheets.every(hasPlainPeriods))) return null;
    const written = alikeInAllFiles((month) => write(month, random));
    return mapSheets(book, (sheet) => {
      const at = positionOf(sheet, "periode");
      const inSheet = written();
      const rows = sheet.rows.map((row) => (/^\d{6}$/.test(codeOf(row.cells[at])) ? withCell(row, at, inSheet(row, Number(codeOf(row.cells[at]).slice(4)))) : row));
      return { ...sheet, rows, columns: header === undefined ? sheet.columns : sheet.columns.map((column, position) => (position === at ? { ...column, header } : column)) };
    });
  },
});

/** For each sheet how its rows' months are written: a posting that comes again in another file has the same day there. */
function alikeInAllFiles(write: (month: number) => Cell): () => (row: Row, month: number) => Cell {
  const cells = new Map<string, Cell>();
  return () => {
    const times = new Map<string, number>();
    return (row, month) => {
      const posting = JSON.stringify(row.cells);
      const time = (times.get(posting) ?? 0) + 1;
      times.set(posting, time);
      const key = `${posting} ${time}`;
      if (!cells.has(key)) cells.set(key, write(month));
      return cells.get(key) as Cell;
    };
  };
}

/** A day of the month; an opening balance has the first of January, and there is then no telling it from January. */
const dates = (id: string, usable: boolean, write: (month: number, day: number) => Cell, day: (random: Random) => number): Kind => ({
  id,
  usable,
  apply(book, random) {
    const opening = (row: Row): boolean => row.truth.some(({ periode }) => periode.endsWith("00"));
    // Beside another column of periods a date is the voucher's.
    if (book.files.some(({ sheets }) => sheets.some(({ columns }) => columns.some(({ header }) => header === "Bilagsperiode")))) return null;
    // A month's name, or what is no code at all, is no date under «Dato».
    if (book.files.some(({ sheets }) => sheets.some((sheet) => positionOf(sheet, "periode") >= 0 && sheet.rows.some((row) => isPosting(row) && !/^\d{6}$/.test(codeOf(row.cells[positionOf(sheet, "periode")])))))) return null;
    // Totals hold the opening balance, and so does what is so far in later rows: without it they would be of nothing in the file.
    if (book.files.some(({ sheets }) => sheets.some((sheet) => sheet.rows.some(opening) && (hasTotals(sheet) || isSoFar(sheet))))) return null;
    const without = mapRows(book, (rows) => rows.filter((row) => !opening(row)));
    return format(id, usable, (month) => write(Math.min(month, 12), day(random)), random.pick(["Periode", "Dato", "Bilagsdato", "Regnskapsperiode"])).apply(without, random);
  },
});

/** Each row of December in a period of its own: amounts so far would be of different times. */
const closing = (id: string, write: (month: number, random: Random) => Cell): Kind => ({
  id,
  usable: true,
  apply: (book, random) => (book.files.some(({ sheets }) => sheets.some(isSoFar)) ? null : format(id, true, write).apply(book, random)),
});

/** One column a month in place of one row a month. `write`: the header of a month; null where the shape has no opening balance. */
const pivot = (id: string, usable: boolean, write: (month: number) => Cell, total?: string): Kind => ({
  id,
  usable,
  apply: (book) => (book.files.every(({ sheets }) => sheets.every((sheet) => hasPeriods(sheet) && amountPositions(sheet).length === 1 && isWhole(sheet) && !isSoFar(sheet))) ? mapSheets(book, (sheet) => pivoted(sheet, write, total)) : null),
});

function pivoted(sheet: Sheet, write: (month: number) => Cell, total: string | undefined): Sheet {
  const [period, amount] = [positionOf(sheet, "periode"), amountPositions(sheet)[0] as number];
  const postings = sheet.rows.filter((row) => isPosting(row) && !row.truth.some(({ periode }) => periode.endsWith("00")));
  const months = [...new Set(postings.flatMap(({ truth }) => truth.map(({ periode }) => periode)))].filter((periode) => periode !== "").sort();
  const lines = new Map<string, Row[]>();
  for (const row of postings) {
    // Rows that mean different things are different lines, and so are those a column of its own tells apart.
    const key = JSON.stringify([...row.truth.map(({ konto, ansvar, funksjon, prosjekt, figure }) => [konto, ansvar, funksjon, prosjekt, figure]), ...row.cells.filter((_, position) => sheet.columns[position]?.role === "annet")]);
    (lines.get(key) ?? lines.set(key, []).get(key) as Row[]).push(row);
  }
  const kept = (cells: readonly Cell[]): Cell[] => cells.filter((_, position) => position !== period && position !== amount);
  const rows = [...lines.values()].map((group): Row => {
    const amounts = months.map((month): Cell => {
      const of = group.filter(({ truth }) => truth.some(({ periode }) => periode === month));
      return of.length === 0 ? null : { ore: of.reduce((sum, row) => sum + (oreOf(row.cells[amount]) ?? 0), 0) };
    });
    const sum: Cell[] = total === undefined ? [] : [{ ore: amounts.reduce((all, cell) => all + (oreOf(cell) ?? 0), 0) }];
    return { cells: [...kept((group[0] as Row).cells), ...amounts, ...sum], truth: group.flatMap(({ truth }) => truth) };
  });
  const figure = sheet.columns[amount]?.figure as Figure;
  const columns: Column[] = [...sheet.columns.filter((_, position) => position !== period && position !== amount), ...months.map((month): Column => ({ role: "belop", header: write(Number(month.slice(4))), figure, periode: month })), ...(total === undefined ? [] : [{ role: "annet", header: total } as const])];
  return { ...sheet, columns, rows };
}

/** The periods of a sheet's postings. */
const periodsOf = (sheet: Sheet): readonly string[] => sheet.rows.filter(isPosting).map((row) => codeOf(row.cells[positionOf(sheet, "periode")]));

/**
 * Amounts so far in the year, in a row of each month that has any row, from the first of the line on. `months`: of the whole book.
 * `sparse`: only of the months the line has rows in.
 */
function cumulative(sheet: Sheet, header: string, months: readonly string[], sparse: boolean): Sheet {
  const [period, amount] = [positionOf(sheet, "periode"), amountPositions(sheet)[0] as number];
  const monthOf = (row: Row): string => codeOf(row.cells[period]);
  const lines = new Map<string, Row[]>();
  for (const row of sheet.rows.filter(isPosting)) {
    // Rows that mean different things are different lines, and so are those a column of its own tells apart.
    const key = JSON.stringify([...row.truth.map(({ konto, ansvar, funksjon, prosjekt, figure }) => [konto, ansvar, funksjon, prosjekt, figure]), ...row.cells.filter((_, position) => sheet.columns[position]?.role === "annet")]);
    (lines.get(key) ?? lines.set(key, []).get(key) as Row[]).push(row);
  }
  const rows = [...lines.values()].flatMap((line) => {
    let sum = 0;
    return months.filter((month) => line.some((row) => (sparse ? monthOf(row) === month : monthOf(row) <= month))).map((month): Row => {
      const own = line.filter((row) => monthOf(row) === month);
      sum += own.reduce((all, row) => all + (oreOf(row.cells[amount]) ?? 0), 0);
      const pattern = withCell(withCell(line[0] as Row, period, { code: month }), amount, { ore: sum });
      return { ...pattern, truth: own.length > 0 ? own.flatMap(({ truth }) => truth) : pattern.truth.map((posting) => ({ ...posting, periode: month, ore: 0 })) };
    });
  });
  return { ...sheet, rows, columns: sheet.columns.map((column, position) => (position === amount ? { ...column, header } : column)) };
}

/** A book of one amount so far in the year, as `cumulative` writes it. */
const soFar = (id: string, sparse: boolean): Kind => ({
  id,
  usable: false,
  apply: (book, random) => {
    const header = random.pick(SO_FAR);
    const months = [...new Set(book.files.flatMap(({ sheets }) => sheets.flatMap(periodsOf)))].sort();
    const areInOrder = months.every((month) => /^\d{6}$/.test(month)) && !book.files.some(({ sheets }) => sheets.some((sheet) => isSoFar(sheet) || isPivoted(sheet)));
    return areInOrder && book.files.every(({ dialect }) => dialect.decimals === "two") && book.files.every(({ sheets }) => sheets.every((sheet) => hasPeriods(sheet) && amountPositions(sheet).length === 1 && isWhole(sheet))) ? mapSheets(book, (sheet) => cumulative(sheet, header, months, sparse)) : null;
  },
});

export const PERIOD_KINDS: readonly Kind[] = [
  format("periode-bindestrek", true, (month) => `2024-${two(month)}`),
  format("periode-skraastrek", true, (month) => `2024/${two(month)}`),
  format("periode-maaned-foerst", true, (month) => `${two(month)}.2024`),
  format("periode-maaned-skraa", true, (month) => `${two(month)}/2024`),
  format("periode-bare-maaned", true, (month) => ({ code: `${month}` })),
  format("periode-to-sifre", true, (month) => two(month)),
  format("periode-maanedsnavn", true, (month) => nameOf(month)),
  format("periode-navn-stor", true, (month) => capital(nameOf(month))),
  format("periode-kortnavn", true, (month) => nameOf(month).slice(0, 3)),
  format("periode-navn-og-aar", true, (month) => `${nameOf(month).slice(0, 3)} 2024`),
  format("periode-kort-og-aar", true, (month) => `${nameOf(month).slice(0, 3)}-24`),
  format("periode-m", true, (month) => `2024M${two(month)}`),
  format("periode-p", true, (month) => `P${two(month)}`),
  format("periode-desimaltall", false, (month) => `2024.${month}`),
  format("periode-flyttall", true, (month) => `2024${two(month)}.0`),
  format("periode-to-sifret-aar", false, (month) => `24${two(month)}`),
  format("periode-tre-sifre", false, (month) => `2024${String(month).padStart(3, "0")}`),
  format("periode-kvartal", false, (month) => `K${Math.max(1, Math.ceil(month / 3))}`),
  format("periode-avslutning", true, (month) => ({ code: `2024${two(month === 12 ? 13 : month)}` })),
  closing("periode-avslutning-16", (month, random) => ({ code: `2024${two(month === 12 ? random.int(13, 16) : month)}` })),
  format("periode-blandet", false, (month, random) => random.pick<Cell>([{ code: `2024${two(month)}` }, `2024-${two(month)}`, two(month), nameOf(month)])),
  format("periode-ulesbar", false, (month) => `uke ${month * 4}`),
  dates("dato-norsk", true, (month, day) => `${two(day)}.${two(month)}.2024`, (random) => random.int(13, 28)),
  dates("dato-norsk-forste", false, (month) => `01.${two(month)}.2024`, () => 1),
  dates("dato-iso", true, (month, day) => `2024-${two(month)}-${two(day)}`, (random) => random.int(1, 28)),
  dates("dato-iso-klokke", true, (month, day) => `2024-${two(month)}-${two(day)}T00:00:00`, (random) => random.int(1, 28)),
  dates("dato-amerikansk", false, (month, day) => `${two(month)}/${two(day)}/2024`, (random) => random.int(13, 28)),
  dates("dato-amerikansk-forste", false, (month) => `${two(month)}/01/2024`, () => 1),
  dates("dato-amerikansk-kort", false, (month, day) => `${month}/${day}/24`, (random) => random.int(1, 28)),
  dates("dato-britisk", false, (month, day) => `${two(day)}/${two(month)}/2024`, (random) => random.int(1, 12)),
  dates("dato-celle", true, (month, day) => ({ day: `2024-${two(month)}-${two(day)}` }), (random) => random.int(1, 28)),
  pivot("maaneder-kortnavn", true, (month) => nameOf(month).slice(0, 3)),
  pivot("maaneder-navn", true, (month) => capital(nameOf(month))),
  pivot("maaneder-med-sum", true, (month) => capital(nameOf(month)), "Sum"),
  pivot("maaneder-yyyymm", true, (month) => `2024${two(month)}`),
  pivot("maaneder-bindestrek", true, (month) => `2024-${two(month)}`),
  pivot("maaneder-m", true, (month) => `2024M${two(month)}`),
  pivot("maaneder-punktum", true, (month) => `${two(month)}.2024`),
  pivot("maaneder-navn-aar", true, (month) => `${nameOf(month).slice(0, 3)} 24`),
  pivot("maaneder-nummer", true, (month) => `${month}`),
  pivot("maaneder-datoer", true, (month) => ({ day: `2024-${two(month)}-01` })),
  pivot("maaneder-datotekst", false, (month) => `01.${two(month)}.2024`),
  pivot("maaneder-periode-nr", false, (month) => `Periode ${month}`),
  pivot("maaneder-i-fjor", false, (month) => `2023${two(month)}`),
  pivot("maaneder-engelsk-sum", false, (month) => capital(["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"][month - 1] as string).slice(0, 3), "Total 2024"),
  soFar("hittil-i-rader", false),
  soFar("hittil-uten-uendrede", true),
  {
    id: "periode-to-kolonner",
    usable: false,
    apply: (book) =>
      // Beside a date the only column of periods is what its header says: whoever reads it is right.
      book.files.every(({ sheets }) => sheets.every((sheet) => hasPeriods(sheet) && !/dato/i.test(String(sheet.columns[positionOf(sheet, "periode")]?.header)))) ? mapSheets(book, (sheet) => withColumn(sheet, positionOf(sheet, "periode") + 1, { role: "annet", header: "Bilagsperiode" }, (row) => (isPosting(row) ? { code: "202412" } : null))) : null,
  },
];
