import type { Cell, Column, Posting, Row, Sheet } from "../book";
import { amountPositions, cellOf, furniture, hasTotals, isPosting, isSoFar, mapFiles, mapRows, mapSheets, mapTruth, oreOf, positionOf, spliced, UNKNOWABLE, withCell, withoutAmount } from "../change";
import type { Kind } from "../kind";
import type { Random } from "../random";

/** What is so far in the year holds an amount in later rows too: it is not gone with one of them. */
const notSoFar = (kind: Kind): Kind => ({ ...kind, apply: (book, random) => (book.files.some(({ sheets }) => sheets.some(isSoFar)) ? null : kind.apply(book, random)) });

/** Nor are totals those of the rows any longer. */
const withoutTotals = (kind: Kind): Kind => notSoFar({ ...kind, apply: (book, random) => (book.files.some(({ sheets }) => sheets.some(hasTotals)) ? null : kind.apply(book, random)) });

/** Every sheet with some of its postings changed. */
const some = (id: string, usable: boolean, change: (row: Row, sheet: Sheet, random: Random) => Row | readonly Row[] | null, share = 0.15): Kind => ({
  id,
  usable,
  apply(book, random) {
    let changed = 0;
    const result = mapRows(book, (rows, sheet) => {
      const certain = random.int(0, Math.max(0, rows.length - 1));
      return rows.flatMap((row, index): readonly Row[] => {
        if (!isPosting(row) || !(index === certain || random.chance(share))) return [row];
        const made = change(row, sheet, random);
        if (made === null) return [row];
        changed++;
        return Array.isArray(made) ? (made as readonly Row[]) : [made as Row];
      });
    });
    return changed > 0 ? result : null;
  },
});

/** The row with its first amount replaced by something that is no amount of it: nobody can know what is right. */
const unreadableAmount = (id: string, write: (ore: number, random: Random) => string): Kind =>
  some(id, false, (row, sheet, random) => {
    const [first = -1] = amountPositions(sheet);
    const cell = row.cells[first];
    return cell !== null && typeof cell === "object" && "ore" in cell && cell.ore !== 0 ? { ...withCell(row, first, write(cell.ore, random)), truth: [...row.truth, UNKNOWABLE] } : null;
  }, 0.02);

const hasMoney = (row: Row, sheet: Sheet): boolean => amountPositions(sheet).some((position) => (oreOf(row.cells[position]) ?? 0) !== 0);

const kroner = (ore: number, decimals = 2): string => (ore / 100).toFixed(decimals).replace(".", ",");

/** Rows put in between; they mean nothing. */
const between = (id: string, usable: boolean, make: (sheet: Sheet, random: Random, rows: readonly Row[]) => readonly Row[], share = 0.08): Kind => ({
  id,
  usable,
  apply: (book, random) => mapRows(book, (rows, sheet) => rows.flatMap((row, index) => (index > 0 && (index === 1 || random.chance(share)) ? [...make(sheet, random, rows), row] : [row]))),
});

/** A side of debit and credit that is 0,00 says the same when it is gone. */
const holdsMoney = (cell: Cell | undefined): boolean => (oreOf(cell) ?? 0) !== 0;

/** What a row without any money would have been is lost to nobody. */
function withoutMoney(row: Row, sheet: Sheet): Row {
  const isNothing = (cell: Cell | undefined): boolean => (cell ?? null) === null || cell === "-" || cell === "–" || oreOf(cell) === 0;
  return amountPositions(sheet).every((at) => isNothing(row.cells[at])) ? { ...row, truth: row.truth.filter((posting) => posting !== UNKNOWABLE) } : row;
}

/** One of the row's amount columns that has an amount. */
function filledAmount(row: Row, sheet: Sheet, random: Random): number | null {
  const filled = amountPositions(sheet).filter((position) => holdsMoney(row.cells[position]));
  return filled.length === 0 ? null : random.pick(filled);
}

const renamed = (id: string, names: readonly string[]): Kind =>
  some(id, false, (row, sheet, random) => {
    const at = positionOf(sheet, random.pick(["prosjektnavn", "kontonavn", "ansvarsnavn", "funksjonsnavn"] as const));
    return at < 0 ? null : withCell(row, at, random.pick(names));
  });

const inserted = (cell: Cell, at: number, text: string): Cell => (typeof cell === "string" && cell.length > 3 ? cell.slice(0, at) + text + cell.slice(at) : cell);

const inName = (id: string, usable: boolean, write: (name: string, random: Random) => Cell): Kind =>
  some(id, usable, (row, sheet, random) => {
    const at = positionOf(sheet, random.pick(["kontonavn", "ansvarsnavn"] as const));
    const name = row.cells[at];
    return typeof name === "string" && name.length > 4 ? withCell(row, at, write(name, random)) : null;
  });

export const ROW_KINDS: readonly Kind[] = [
  notSoFar(some("rad-borte", true, () => [])),
  withoutTotals(some("rad-dobbel", true, (row) => [row, row])),
  { id: "rader-stokket", usable: true, apply: (book, random) => mapRows(book, (rows) => random.shuffled(rows)) },
  between("blanke-rader", true, (sheet) => [furniture(sheet, {})]),
  between("strekrader", true, (sheet) => [{ cells: sheet.columns.map(() => "--------"), truth: [] }]),
  between("sidetekst", true, (sheet, random) => [furniture(sheet, { 0: `Side ${random.int(2, 9)} av 12` })]),
  between("gruppetitler", true, (sheet, random) => [furniture(sheet, { [random.int(0, 1)]: random.pick(["Driftsregnskapet", "Lønn og sosiale utgifter", "Oppvekst", "Kapittel 1"]) })]),
  between("overskrift-gjentatt", true, (sheet) => [{ cells: sheet.columns.map(({ header }) => header), truth: [] }]),
  {
    id: "overskrift-gjentatt-annen-orden",
    usable: false,
    apply: (book, random) =>
      mapRows(book, (rows, { columns }) => {
        const half = Math.ceil(rows.length / 2);
        const order = random.shuffled(columns.map((_, position) => position));
        const moved = (cells: readonly Cell[]): readonly Cell[] => order.map((position) => cells[position] ?? null);
        return [...rows.slice(0, half), { cells: moved(columns.map(({ header }) => header)), truth: [] }, ...rows.slice(half).map((row) => ({ ...row, cells: moved(row.cells) }))];
      }),
  },
  some("rad-forskjovet", false, (row, sheet, random) => {
    const [at, lost] = [random.int(1, Math.max(1, row.cells.length - 2)), random.int(1, 3)];
    // An amount is moved among the codes and names. Of a workbook nobody could tell amounts that are moved among themselves, or are not there.
    return at >= (amountPositions(sheet)[0] ?? 0) || at + lost >= row.cells.length ? null : { ...row, cells: spliced(row.cells, at, lost) };
  }, 0.03),
  some("rad-for-lang", false, (row, sheet, random) => {
    const [at, more] = [random.int(1, row.cells.length - 1), random.pick(["", "12", "Skole", "5,00"])];
    // A row that had lost its last amount is then as long as the others, with its amounts moved among themselves: nobody could tell.
    return row.cells.length < sheet.columns.length && at > (amountPositions(sheet)[0] ?? 0) ? null : { ...row, cells: spliced(row.cells, at, 0, more) };
  }, 0.03),
  some("rad-med-tillegg", false, (row, _sheet, random) => ({ ...row, cells: [...row.cells, random.pick(["*", "100,00", "se note", "1"])] }), 0.05),
  notSoFar(some("rad-avkortet", false, (row, sheet) => {
    const last = amountPositions(sheet).at(-1) as number;
    return last !== row.cells.length - 1 || !holdsMoney(row.cells[last]) ? null : withoutAmount({ ...row, cells: row.cells.slice(0, -1) }, sheet.columns[last] as Column);
  }, 0.03)),
  inName("linjeskift-i-navn", false, (name, random) => ({ raw: name.slice(0, 4) + random.pick(["\n", "\r\n"]) + name.slice(4) })),
  inName("linjeskift-i-sitat", true, (name) => inserted(name, 4, "\n")),
  inName("anforselstegn-i-navn", true, (name) => inserted(name, 3, '"')),
  inName("anforselstegn-lost", false, (name, random) => ({ raw: random.pick([`"${name}`, `${name.slice(0, 3)}"${name.slice(3)}`, `${name}"`, `"${name.slice(0, 3)}"${name.slice(3)}`]) })),
  inName("skilletegn-i-navn", true, (name) => inserted(name, 4, "; ")),
  inName("skilletegn-lost-i-navn", false, (name, random) => ({ raw: name.slice(0, 4) + random.pick([";", ",", "\t", "|"]) + name.slice(4) })),
  inName("usynlige-tegn-i-navn", true, (name, random) => inserted(name, 2, random.pick(["\u200b", "\u00a0", "\ufeff", "\u00ad"]))),
  renamed("navn-som-sum", ["Sum", "Total", "Totalt", "Sum alle skoler", "Totalsum"]),
  renamed("navn-som-ligner-sum", ["Totalrenovering av skolen", "Summer camp", "Sumatra-prosjektet", "Totalentreprise bad", "Delsumprosjekt", "I alt 3 boliger"]),
  renamed("navn-som-formel", ["=1+1", "+47 22 33 44 55", "-", "@navn", "1 234,50"]),
  some("konto-mangler", false, (row, sheet) => (!hasMoney(row, sheet) ? null : { ...withCell(row, positionOf(sheet, "konto"), null), truth: [...row.truth, UNKNOWABLE] }), 0.02),
  // Of a row without money nothing is lost.
  some("konto-uleselig", false, (row, sheet, random) => (!hasMoney(row, sheet) ? null : { ...withCell(row, positionOf(sheet, "konto"), random.pick(["1O100", "10 100x", "#REF!", "konto", "1.01E+04", "10100/11150"])), truth: [...row.truth, UNKNOWABLE] }), 0.02),
  // A row of no ansvar has no name of one: a name without its code is another matter.
  some("ansvar-mangler-i-rader", true, (row, sheet) => {
    if (cellOf(sheet, row, "ansvar") === null) return null;
    const named = positionOf(sheet, "ansvarsnavn");
    const bare = withCell(row, positionOf(sheet, "ansvar"), null);
    return mapTruth(named < 0 ? bare : withCell(bare, named, null), (posting) => ({ ...posting, ansvar: "" }));
  }),
  unreadableAmount("belop-tekst", (_ore, random) => random.pick(["n/a", "#VERDI!", "se note 3", "1 2 3", "12,3,4", "12..3", "1e5", "?", "ca. 100", "10 %"])),
  unreadableAmount("belop-tre-desimaler", (ore) => `${kroner(ore)}5`),
  unreadableAmount("belop-avkortet", (ore, random) => random.pick([`${kroner(ore).slice(0, -1)}…`, "########", `${kroner(ore)} ${kroner(ore)}`])),
  withoutTotals(some("belop-tomt", true, (row, sheet, random) => {
    const at = filledAmount(row, sheet, random);
    if (at === null) return null;
    return withoutMoney(withoutAmount(withCell(row, at, null), sheet.columns[at] as Column), sheet);
  })),
  withoutTotals(some("belop-strek-for-null", true, (row, sheet, random) => {
    const at = filledAmount(row, sheet, random);
    if (at === null) return null;
    return withoutMoney(withoutAmount(withCell(row, at, random.pick(["-", "–"])), sheet.columns[at] as Column), sheet);
  })),
  {
    id: "rapporthode",
    usable: true,
    apply: (book, random) =>
      mapSheets(book, (sheet) => ({
        ...sheet,
        above: [...[["Rælingen kommune"], ["Regnskapsrapport 2024"], ["Utskriftsdato", "01.02.2025"], ["Periode", "202401 - 202412"], ["Side 1"], [], ["Alle tall i hele kroner og øre"]].slice(0, random.int(1, 7)), ...sheet.above],
      })),
  },
  {
    id: "bunntekst",
    usable: true,
    apply: (book, random) => mapSheets(book, (sheet) => ({ ...sheet, below: [...sheet.below, ...[[`Antall rader: ${sheet.rows.length}`], ["Skrevet ut 03.01.2025 kl 10.12"], ["Utvalg: Ansvar = *"], ["Slutt på rapport"]].slice(0, random.int(1, 4))] })),
  },
  {
    id: "bunntekst-med-tall",
    usable: false,
    apply: (book, random) => mapSheets(book, (sheet) => ({ ...sheet, below: [...sheet.below, random.pick<Cell[]>([["Antall rader", `${sheet.rows.length}`], ["Kontrollsum", ...sheet.columns.slice(2).map(() => null), "0,00"], ["Rapport nr", "4711"]])] })),
  },
  {
    id: "skjulte-rader",
    usable: true,
    apply: (book, random) => mapFiles(mapRows(book, (rows) => rows.map((row) => (random.chance(0.2) ? { ...row, hidden: true } : row))), (file) => ({ ...file, format: "xlsx" })),
  },
  {
    id: "annet-aar-rader",
    usable: true,
    apply: (book) =>
      book.files.every(({ sheets }) => sheets.every((sheet) => positionOf(sheet, "periode") >= 0))
        ? mapRows(book, (rows, sheet) => [...rows, ...rows.slice(0, 4).flatMap((row): readonly Row[] => (isPosting(row) ? [lastYears(row, sheet)] : []))])
        : null,
  },
];

/** The row as one of the year before, which is not in the year's accounts. */
function lastYears(row: Row, sheet: Sheet): Row {
  const at = positionOf(sheet, "periode");
  const months = new Set(row.truth.map(({ periode }: Posting) => periode.slice(4)));
  return { ...withCell(row, at, { code: `2023${[...months][0] ?? "12"}` }), truth: [] };
}
