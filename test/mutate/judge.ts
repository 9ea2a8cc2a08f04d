import { readInput } from "../../src/cli/readInput";
import type { FileSource } from "../../src/cli/fileSource";
import { UsageError } from "../../src/cli/usageError";
import { codeAt, figuresOf, type Ledger } from "../../src/ledger/ledger";
import { hasErrors } from "../../src/ledger/problem";
import { buildReport, type ReportInput } from "../../src/report/buildReport";
import { sourceOfBytes } from "../support/sourceOfBytes";
import { YEAR, type Book, type File, type Posting, type Purpose } from "./book";
import { differences, sumsOf, truthOf, withoutPeriods, type Sums } from "./truth";
import { writeCsv } from "./writeCsv";
import { writeXlsx } from "./writeXlsx";
import { nb } from "../support/nb";

/** `right`: the figures are those of the files. `refused`: an error said so. `late`: other figures, and only a control of the report stopped them. `wrong`: other figures and no error. */
type Verdict = "right" | "refused" | "late" | "wrong" | "crash" | "hang";

export interface Outcome {
  readonly verdict: Verdict;
  /** Codes of the errors. */
  readonly codes: readonly string[];
  /** What came out, and what is right. */
  readonly detail: readonly string[];
}

const WRITERS = { csv: writeCsv, xlsx: writeXlsx } as const;

/** What becomes of a book that is written and read by the product as the command reads it, but from memory. */
export async function judge(book: Book): Promise<Outcome> {
  const files = writtenFiles(book);
  const paths = (purpose: Purpose): readonly string[] => files.filter((file) => file.purpose === purpose).map(({ name }) => name);
  const bytes = new Map(files.map((file) => [file.name, file.bytes]));
  const open = (path: string): Promise<FileSource> => Promise.resolve({ ...sourceOfBytes(path, bytes.get(path) as Uint8Array), close: () => Promise.resolve() });
  try {
    const input = await readInput(
      { ledger: paths("ledger"), budget: paths("budget"), lastYear: paths("last-year"), organisation: undefined, template: undefined, lists: [], year: YEAR, report: "aarsrapport", month: undefined },
      open,
    );
    return verdictOf(input, truthOf(book), book.free);
  } catch (error) {
    if (error instanceof UsageError) return { verdict: "refused", codes: ["bruk"], detail: [error.message] };
    return { verdict: "crash", codes: [], detail: [error instanceof Error ? (error.stack ?? error.message) : String(error)] };
  }
}

/** What becomes of input that is read, held against what is right. */
export function verdictOf(input: ReportInput, right: Sums, free: Book["free"]): Outcome {
  const errors = input.problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) return { verdict: "refused", codes: [...new Set(errors.map(({ code }) => code))], detail: errors.map(({ code, message }) => `${code}: ${nb(message)}`) };
  // An export whose months are told as not in use is a whole year's, and right as such.
  const isYearly = input.ledger.columns.periode.codes.every((code) => code === "");
  const detail = differences(sumsOf(postingsOf(input.ledger), free), isYearly ? withoutPeriods(right) : right);
  if (detail.length === 0) return { verdict: "right", codes: [], detail: [] };
  const { problems } = buildReport(input);
  // An account that is none is an error whatever the report comes to: no luck, but a law of the ledger.
  const unknown = problems.filter(({ code, severity }) => code === "konto-ukjent" && severity === "error").map(({ message }) => nb(message));
  if (unknown.length > 0 && detail.every((line) => unknown.some((message) => message.includes(`«${line.split(" ")[0] as string}»`)))) return { verdict: "refused", codes: ["konto-ukjent"], detail: unknown };
  const told = problems.filter(({ severity }) => severity !== "info").map(({ severity, code, message }) => `${severity} ${code}: ${nb(message)}`);
  return { verdict: hasErrors(problems) ? "late" : "wrong", codes: [], detail: [...detail, ...told] };
}

function* postingsOf(ledger: Ledger): Generator<Omit<Posting, "figure"> & { readonly figure: string }> {
  for (const figure of figuresOf(ledger)) {
    for (let row = 0; row < ledger.size; row++) {
      const code = (dimension: Parameters<typeof codeAt>[1]): string => codeAt(ledger, dimension, row);
      yield { konto: code("konto"), ansvar: code("ansvar"), funksjon: code("funksjon"), prosjekt: code("prosjekt"), periode: code("periode"), figure, ore: ledger.amounts[figure]?.[row] as number };
    }
  }
}

interface WrittenFile {
  readonly name: string;
  readonly purpose: Purpose;
  readonly bytes: Uint8Array;
}

/** The files of a book as bytes. */
export const writtenFiles = ({ files }: Book): readonly WrittenFile[] => files.map((file) => ({ name: fileName(file), purpose: file.purpose, bytes: WRITERS[file.format](file) }));

const fileName = ({ name, format }: File): string => `${name.replace(/[^\wæøåÆØÅ ().-]/g, "_")}.${format}`;
