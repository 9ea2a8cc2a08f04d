import { adopted, before, budget, months, POSTINGS, right, type Posting, type Row } from "./situation";

// What rows of situations are made of: the codes of a posting, with cells by its amount, and what the columns then mean.

export const SHORT = ["Konto", "Ansvar", "Funksjon"] as const;
export const short = ([konto, ansvar, funksjon]: Posting): Row => [konto, ansvar, funksjon];
export const codes = ([konto, ansvar, funksjon]: Posting): readonly string[] => [konto, ansvar, funksjon];
export const both = { ...right(), ...right("revidertBudsjett", budget) };
export const three = { ...both, ...right("opprinneligBudsjett", adopted) };
export const four = { ...three, ...right("regnskapIFjor", before) };
export const part = (ore: number, of: number): number => months(ore).slice(0, of).reduce((sum, month) => sum + month, 0);
export const between = (ore: number, first: number, last: number): number => months(ore).slice(first, last).reduce((sum, month) => sum + month, 0);
export const two = (n: number): string => String(n).padStart(2, "0");
export const of = (cells: (ore: number, at: number) => Row): readonly Row[] => POSTINGS.map((posting, at) => [...short(posting), ...cells(posting[3], at)]);
export const ofText = (cells: (ore: number, at: number) => readonly string[]): readonly (readonly string[])[] => POSTINGS.map((posting, at) => [...codes(posting), ...cells(posting[3], at)]);
export const perMonth = (cells: (posting: Posting, month: number, ore: number) => readonly string[]): readonly (readonly string[])[] => POSTINGS.flatMap((posting) => months(posting[3]).map((ore, month) => cells(posting, month, ore)));
