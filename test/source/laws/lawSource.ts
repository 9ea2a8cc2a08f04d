import { writeXlsx } from "hucre/xlsx";
import { answered } from "../../../src/source/answered";
import type { Answers } from "../../../src/source/answers";
import { inspectSource } from "../../../src/source/inspectSource";
import { readSource } from "../../../src/source/readSource";
import { recognitionFor } from "../../../src/source/recognitionFor";
import type { ByteSource, SourceReading } from "../../../src/source/source";
import { codeAt, type Figure } from "../../../src/ledger/ledger";
import { sourceOfBytes } from "../../support/sourceOfBytes";

/** Konto, ansvar, funksjon and øre of a year that comes to nothing: income and expense, and ansvar with several accounts. */
export const POSTINGS: readonly (readonly [konto: string, ansvar: string, funksjon: string, ore: number])[] = [
  ["10100", "1000", "202", 90000050],
  ["10990", "1000", "202", 12700025],
  ["11150", "2000", "253", 4500010],
  ["11200", "2000", "253", 1234567],
  ["16000", "2000", "253", -6000035],
  ["18000", "9000", "840", -50000000],
  ["18700", "9000", "840", -52434617],
];

export const kroner = (ore: number): string => (ore / 100).toFixed(2).replace(".", ",");
export const HEADER = ["Konto", "Ansvar", "Funksjon", "Beløp"] as const;
export const LINES: readonly (readonly string[])[] = POSTINGS.map(([konto, ansvar, funksjon, ore]) => [konto, ansvar, funksjon, kroner(ore)]);

/** A CSV file of the lines. */
export const csvOf = (lines: readonly (readonly string[])[], name = "regnskap.csv"): ByteSource =>
  sourceOfBytes(name, new TextEncoder().encode(lines.map((fields) => `${fields.join(";")}\r\n`).join("")));

/** The postings with a column more, before the amount. */
export const withColumn = (header: string, values: readonly string[], lines = LINES): readonly (readonly string[])[] => [
  [...HEADER.slice(0, -1), header, HEADER[3]],
  ...lines.map((fields, row) => [...fields.slice(0, -1), values[row % values.length] as string, fields.at(-1) as string]),
];

/** A workbook of sheets of cells. */
export async function workbookOf(sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>): Promise<ByteSource> {
  const bytes = await writeXlsx({ sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows: rows.map((row) => [...row]) })) });
  return sourceOfBytes("bok.xlsx", bytes);
}

/** The source as the command reads it. */
export async function readAs(source: ByteSource, answers: Answers = {}, year = 2024): Promise<SourceReading> {
  return readSource(source, answered(recognitionFor("regnskap", await inspectSource(source), year), answers), { year });
}

/** Øre by konto of a figure, those that come to nothing left out. */
export function accountsOf({ ledger }: SourceReading, figure: Figure = "regnskap"): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  ledger.amounts[figure]?.forEach((amount, row) => {
    const konto = codeAt(ledger, "konto", row);
    sums[konto] = (sums[konto] ?? 0) + amount;
  });
  return Object.fromEntries(Object.entries(sums).filter(([, ore]) => ore !== 0));
}

export const RIGHT: Readonly<Record<string, number>> = Object.fromEntries(POSTINGS.map(([konto, , , ore]) => [konto, ore]));

/** Codes of the errors, in order, each once. */
export const errorsOf = ({ problems }: SourceReading): readonly string[] => [...new Set(problems.flatMap(({ severity, code }) => (severity === "error" ? [code] : [])))];

/** Read right without an error, or not believed. */
export const isLawful = (reading: SourceReading, right: Readonly<Record<string, number>> = RIGHT): boolean =>
  errorsOf(reading).length > 0 || JSON.stringify(Object.entries(accountsOf(reading)).sort()) === JSON.stringify(Object.entries(right).sort());
