import ExcelJS from "exceljs";
import { answered } from "../../../src/source/answered";
import { inspectSource } from "../../../src/source/inspectSource";
import { readSource } from "../../../src/source/readSource";
import { recognitionFor } from "../../../src/source/recognitionFor";
import type { ByteSource, SourceReading } from "../../../src/source/source";
import { codeAt, figuresOf, type Figure } from "../../../src/ledger/ledger";
import { sourceOfBytes } from "../../support/sourceOfBytes";

export type Posting = readonly [konto: string, ansvar: string, funksjon: string, ore: number];
type Value = string | number | boolean | Date | null | { readonly formula: string; readonly result?: number } | { readonly error: string };
export type Row = readonly Value[];

export interface Sheet {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly state?: "hidden" | "veryHidden";
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Column from 1 -> number format. */
  readonly formats?: Readonly<Record<number, string>>;
}

/** A file as it may be met, with what its rows mean. */
export interface Situation {
  readonly id: string;
  readonly source: () => Promise<ByteSource>;
  /** «konto ansvar funksjon tall» -> øre. */
  readonly right: Right;
  /** A controller would call it ordinary: it must be read, and not asked about. */
  readonly isOrdinary: boolean;
  /** Figures that may be read or not. */
  readonly free: readonly Figure[];
}

type Right = Readonly<Record<string, number>>;
type More = Partial<Pick<Situation, "free">>;

/** A year that comes to nothing: 13 accounts, and ansvar with several of them. */
const EXPENSES_AND_INCOME: readonly Posting[] = [
  ["10100", "1100", "202", 90000050],
  ["10109", "1100", "202", 10800000],
  ["10500", "2100", "253", 1234567],
  ["10900", "1100", "202", 12700025],
  ["11150", "2100", "253", 4500010],
  ["11200", "1200", "222", 777700],
  ["12300", "2100", "253", 3333333],
  ["13700", "2200", "234", 9999999],
  ["16000", "2100", "253", -6000035],
  ["16200", "2200", "234", -1500000],
  ["17290", "1100", "202", -2500000],
  ["18000", "9000", "840", -80000000],
];
export const POSTINGS: readonly Posting[] = [...EXPENSES_AND_INCOME, ["18700", "9000", "800", -EXPENSES_AND_INCOME.reduce((sum, [, , , ore]) => sum + ore, 0)]];
const KONTO_NAMES: Readonly<Record<string, string>> = { 10100: "Fastlønn", 10109: "Feriepenger", 10500: "Annen lønn", 10900: "Pensjonspremie", 11150: "Matvarer", 11200: "Forbruksmateriell", 12300: "Vedlikehold", 13700: "Kjøp fra private", 16000: "Brukerbetaling", 16200: "Salgsinntekter", 17290: "Momskompensasjon", 18000: "Rammetilskudd", 18700: "Skatt på inntekt" };
const ANSVAR_NAMES: Readonly<Record<string, string>> = { 1100: "Rud skole", 1200: "Renhold", 2100: "Sykehjem", 2200: "Hjemmetjenester", 9000: "Finans" };
const FUNKSJON_NAMES: Readonly<Record<string, string>> = { 202: "Grunnskole", 222: "Skolelokaler", 234: "Aktivisering", 253: "Institusjon", 800: "Skatt", 840: "Rammetilskudd" };
export const ANSVAR: readonly string[] = Object.keys(ANSVAR_NAMES);
export const kontoName = (konto: string): string => KONTO_NAMES[konto] ?? konto;
export const ansvarName = (ansvar: string): string => ANSVAR_NAMES[ansvar] ?? ansvar;
export const funksjonName = (funksjon: string): string => FUNKSJON_NAMES[funksjon] ?? funksjon;

export const kroner = (ore: number): number => ore / 100;
export const budget = (ore: number): number => Math.round((ore * 1.1) / 100) * 100;
export const adopted = (ore: number): number => Math.round((ore * 0.95) / 100) * 100;
export const before = (ore: number): number => Math.trunc(ore * 0.97);
export const sumOf = (postings: readonly Posting[]): number => postings.reduce((sum, [, , , ore]) => sum + ore, 0);
export const ofAnsvar = (ansvar: string): readonly Posting[] => POSTINGS.filter(([, of]) => of === ansvar);
export const byAnsvar: readonly Posting[] = ANSVAR.flatMap(ofAnsvar);
/** Twelve parts that come to the whole. */
export const months = (ore: number): readonly number[] => Array.from({ length: 12 }, (_, month) => (month < 11 ? Math.trunc(ore / 12) : ore - 11 * Math.trunc(ore / 12)));
export const MONTHS = ["Jan", "Feb", "Mar", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Des"] as const;

/** «1 234,50», «1.234,50-», «(1 234,50)». */
export function text(ore: number, group = " ", negative: "foran" | "bak" | "parentes" = "foran"): string {
  const [whole = "", cents = ""] = (Math.abs(ore) / 100).toFixed(2).split(".");
  const size = `${whole.replace(/\B(?=(\d{3})+$)/g, group)},${cents}`;
  if (ore >= 0) return size;
  return negative === "foran" ? `-${size}` : negative === "bak" ? `${size}-` : `(${size})`;
}

/** What the postings mean as a figure, each amount as `of` makes it. */
export const right = (figure: Figure = "regnskap", of = (ore: number): number => ore, postings = POSTINGS): Right =>
  Object.fromEntries(postings.filter(([, , , ore]) => of(ore) !== 0).map(([konto, ansvar, funksjon, ore]) => [`${konto} ${ansvar} ${funksjon} ${figure}`, of(ore)]));

export const HEADER = ["Konto", "Kontonavn", "Ansvar", "Ansvarsnavn", "Funksjon", "Beløp"] as const;
export const line = ([konto, ansvar, funksjon, ore]: Posting): Row => [konto, kontoName(konto), ansvar, ansvarName(ansvar), funksjon, kroner(ore)];
export const LINES: readonly Row[] = POSTINGS.map(line);

export const xlsx = (id: string, sheets: readonly Sheet[], truth: Right, isOrdinary: boolean, { free = [] }: More = {}): Situation => ({
  id,
  source: async () => sourceOfBytes(`${id}.xlsx`, await workbookOf(sheets)),
  right: truth,
  isOrdinary,
  free,
});

/** A workbook of one sheet. */
export const sheet = (id: string, rows: readonly Row[], truth: Right, isOrdinary: boolean, more: Partial<Sheet> & More = {}): Situation =>
  xlsx(id, [{ name: "Ark1", rows, ...more }], truth, isOrdinary, more);

export const csv = (id: string, rows: readonly (readonly (string | number)[])[], truth: Right, isOrdinary: boolean, { delimiter = ";", free = [] }: More & { readonly delimiter?: string } = {}): Situation => ({
  id,
  source: () => Promise.resolve(sourceOfBytes(`${id}.csv`, new TextEncoder().encode(rows.map((row) => `${row.join(delimiter)}\r\n`).join("")))),
  right: truth,
  isOrdinary,
  free,
});

async function workbookOf(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const { name, rows, state = "visible", merges = [], hiddenRows = [], hiddenColumns = [], formats = {} } of sheets) {
    const own = book.addWorksheet(name, { state });
    for (const row of rows) own.addRow([...row]);
    for (const range of merges) own.mergeCells(range);
    for (const row of hiddenRows) own.getRow(row).hidden = true;
    for (const column of hiddenColumns) own.getColumn(column).hidden = true;
    for (const [column, format] of Object.entries(formats)) {
      own.getColumn(Number(column)).eachCell((cell) => {
        if (typeof cell.value === "number" || cell.value instanceof Date) cell.numFmt = format;
      });
    }
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** What came of it: «LEST», «AVVIST» with the codes of the errors, or «GALT» with what differs. */
export async function verdictOf({ source, right: truth, free }: Situation): Promise<string> {
  const file = await source();
  const recognition = answered(recognitionFor("regnskap", await inspectSource(file), YEAR), {});
  const { ledger, problems }: SourceReading = await readSource(file, recognition, { year: YEAR });
  const errors = [...new Set(problems.filter(({ severity }) => severity === "error").map(({ code }) => code))].sort();
  if (errors.length > 0) return `AVVIST ${errors.join(", ")}`;
  const read = new Map<string, number>();
  for (const figure of figuresOf(ledger).filter((each) => !free.includes(each)))
    for (let row = 0; row < ledger.size; row++) {
      const codes = (["ansvar", "funksjon"] as const).map((dimension) => codeAt(ledger, dimension, row).replace(/^0+$/, ""));
      const key = [codeAt(ledger, "konto", row), ...codes, figure].join(" ");
      read.set(key, (read.get(key) ?? 0) + (ledger.amounts[figure]?.[row] as number));
    }
  const keys = [...new Set([...read.keys(), ...Object.keys(truth)])].filter((key) => !free.some((figure) => key.endsWith(` ${figure}`)));
  const wrong = keys.filter((key) => (read.get(key) ?? 0) !== (truth[key] ?? 0));
  return wrong.length === 0 ? "LEST" : `GALT ${wrong.slice(0, 4).map((key) => `${key}: ${read.get(key) ?? 0}, riktig ${truth[key] ?? 0}`).join("; ")}`;
}

const YEAR = 2024;
