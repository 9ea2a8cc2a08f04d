import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PLAIN, type Book, type Cell, type Column, type Figure, type File, type Posting, type Purpose, type Role, type Row } from "./book";
import type { Random } from "./random";

/** From the project's root, where npm and jest run: the bundle lies elsewhere than this file. */
const SAMPLE = join(process.cwd(), "assets/eksempel/raelingen-2024");

/** An export of the sample year: its lines, by what a line is keyed by. */
interface Export {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly byLine: ReadonlyMap<string, readonly Row[]>;
  readonly lines: readonly string[];
}

const ROLES: Readonly<Record<string, Role>> = {
  Konto: "konto", "Konto(T)": "kontonavn", Ansvar: "ansvar", "Ansvar(T)": "ansvarsnavn", Funksjon: "funksjon", "Funksjon(T)": "funksjonsnavn", Prosjekt: "prosjekt", "Prosjekt(T)": "prosjektnavn", Periode: "periode",
};
const FIGURES: Readonly<Record<string, Figure>> = { Beløp: "regnskap", Regnskap: "regnskap", "Rev. budsjett": "revidertBudsjett", "Oppr. budsjett": "opprinneligBudsjett", "Regnskap i fjor": "regnskapIFjor" };

/** Three shapes the same accounts are exported in: by month, with the budget beside it, and the whole year with all figures. */
export type Shape = "hovedbok" | "hovedbok og budsjett" | "saldobalanse";
const exports = new Map<string, Export>();

function exportOf(name: string): Export {
  const known = exports.get(name) ?? readExport(name);
  exports.set(name, known);
  return known;
}

/** A few lines of its own: no reader of the product has a part in what is true. */
function readExport(name: string): Export {
  const bytes = readFileSync(join(SAMPLE, name));
  const text = bytes[0] === 0xef ? bytes.toString("utf8").slice(1) : bytes.toString("latin1");
  const [header = [], ...lines] = text.split("\r\n").filter((line) => line !== "").map((line) => line.split(";"));
  const columns = header.map((title): Column => (ROLES[title] ? { role: ROLES[title], header: title } : { role: "belop", header: title, figure: FIGURES[title] as Figure }));
  const rows = lines.map((fields) => rowOf(columns, fields));
  const byLine = new Map<string, Row[]>();
  for (const row of rows) (byLine.get(lineOf(row)) ?? byLine.set(lineOf(row), []).get(lineOf(row)) as Row[]).push(row);
  return { columns, rows, byLine, lines: [...byLine.keys()] };
}

const lineOf = ({ truth: [first] }: Row): string => (first ? [first.konto, first.ansvar, first.funksjon, first.prosjekt].join("|") : "");

function rowOf(columns: readonly Column[], fields: readonly string[]): Row {
  const field = (role: Role): string => fields[columns.findIndex((column) => column.role === role)] ?? "";
  const key = { konto: field("konto"), ansvar: field("ansvar"), funksjon: field("funksjon"), prosjekt: field("prosjekt"), periode: field("periode") };
  const amounts = columns.map(({ figure }, position) => (figure === undefined ? null : oreOfText(fields[position] as string)));
  const cells = columns.map(({ role }, position): Cell => cellOf(role, fields[position] ?? "", amounts[position] ?? null));
  return { cells, truth: columns.flatMap(({ figure }, position): Posting[] => (figure === undefined ? [] : [{ ...key, figure, ore: amounts[position] ?? 0 }])) };
}

function cellOf(role: Role, text: string, ore: number | null): Cell {
  if (role === "belop") return ore === null ? null : { ore };
  return role === "konto" || role === "ansvar" || role === "funksjon" || role === "prosjekt" || role === "periode" ? { code: text } : text;
}

const oreOfText = (text: string): number => Number(text.replace(/[^\d-]/g, ""));

/** In each kontoklasse, the lines that take what the others lack of zero: an income where they lack credit, an expense where they lack debit. */
const BALANCING: readonly { readonly line: string; readonly side: "credit" | "debit" | "both" }[] = [
  { line: "18000|9000|840|0", side: "credit" },
  { line: "14700|1010|202|0", side: "debit" },
  { line: "09100|9080|870|0", side: "credit" },
  { line: "00100|4010|222|61001", side: "debit" },
  { line: "210320|||0", side: "both" },
];

/**
 * About `lines` lines of the sample in a shape, chosen by the seed, that come to zero in each kontoklasse as a whole year's accounts do. `all`: the whole sample.
 * `months`: of how many periods in turn, where the shape has them; a line that has none of them is as it is.
 */
export function sampleBook(shape: Shape, lines: number | "all", random: Random, months: number | "all" = "all"): Book {
  const main = exportOf(shape === "saldobalanse" ? "saldobalanse.csv" : "hovedbok.csv");
  const chosen = lines === "all" ? null : chosenLines(main, lines, random);
  const first = months === "all" ? 0 : random.int(1, 13 - months);
  const isOfMonths = ({ truth: [posting] }: Row): boolean => months === "all" || ofMonth(posting) < first + months && ofMonth(posting) >= first;
  const rowsOf = (from: Export, line: string): readonly Row[] => {
    const rows = from.byLine.get(line) ?? [];
    const within = rows.filter(isOfMonths);
    return within.length > 0 ? within : rows;
  };
  const file = (name: string, purpose: Purpose, from: Export): File => {
    const rows = chosen === null ? from.rows : balanced(from, [...chosen].flatMap((line) => rowsOf(from, line)));
    return { name, purpose, format: "csv", sheets: [{ name: "Ark1", above: [], hasHeader: true, columns: from.columns, rows, below: [] }], dialect: PLAIN };
  };
  const files = [file(shape === "saldobalanse" ? "saldobalanse" : "hovedbok", "ledger", main)];
  return { files: shape === "hovedbok og budsjett" ? [...files, file("budsjett", "budget", exportOf("budsjett.csv"))] : files, free: [] };
}

const ofMonth = (posting: Posting | undefined): number => Number(posting?.periode.slice(4));

/** Lines of every kontoklasse, of income and of expense. */
function chosenLines({ lines: all }: Export, lines: number, random: Random): readonly string[] {
  const certain = SIDES.flatMap((side) => [drawn(all, side, random), drawn(all, side, random)]).slice(0, lines);
  const chosen = [...certain, ...Array.from({ length: lines - certain.length }, () => random.pick(all))];
  return [...new Set(chosen)];
}

const SIDES = [/^1[0-5]/, /^1[6-9]/, /^0[0-5]/, /^0[6-9]/, /^2/];

/** One of the lines that fit. Some always do. */
function drawn(lines: readonly string[], pattern: RegExp, random: Random): string {
  for (;;) {
    const line = random.pick(lines);
    if (pattern.test(line)) return line;
  }
}

function balanced({ columns, byLine }: Export, rows: readonly Row[]): readonly Row[] {
  const positions = columns.flatMap(({ figure }, position) => (figure === undefined ? [] : [position]));
  const others = rows.filter((row) => !BALANCING.some(({ line }) => line === lineOf(row)));
  const added = BALANCING.flatMap(({ line, side }): Row[] => {
    const pattern = byLine.get(line)?.at(-1);
    if (pattern === undefined) return [];
    const part = (lack: number): number => (side === "both" ? lack : side === "credit" ? Math.min(lack, 0) : Math.max(lack, 0));
    const sums = new Map(positions.map((position) => [position, part(-sumIn(others, line.charAt(0), position)) + 0]));
    // Of an expense that nothing is lacking of there is no row.
    if (side === "debit" && [...sums.values()].every((sum) => sum === 0)) return [];
    const truth = pattern.truth.map((posting) => ({ ...posting, ore: sums.get(columns.findIndex(({ figure }) => figure === posting.figure)) as number }));
    return [{ cells: pattern.cells.map((cell, position): Cell => (sums.has(position) ? { ore: sums.get(position) as number } : cell)), truth }];
  });
  return [...others, ...added];
}

const sumIn = (rows: readonly Row[], kontoklasse: string, position: number): number =>
  rows.reduce((sum, { cells, truth: [first] }) => {
    const cell = cells[position];
    return first?.konto.startsWith(kontoklasse) && cell !== null && typeof cell === "object" && "ore" in cell ? sum + cell.ore : sum;
  }, 0);
