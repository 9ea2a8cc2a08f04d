import type { Problem } from "../../ledger/problem";
import { saidIn, words, wordsOf, type Text } from "../../texts/words";

/** Why a workbook or a Parquet file is not read, in Norwegian, as the end of a sentence; `code` is the problem's. */
export interface Refused {
  readonly code:
    | "kilde-xlsx-utrygg"
    | "kilde-xlsx-for-stor"
    | "kilde-xlsx-kryptert"
    | "kilde-xlsx-ugyldig"
    | "kilde-feil-format"
    | "kilde-parquet-ugyldig";
  readonly refused: Text;
  /** What to do, when it is not what the code says. */
  readonly advice?: string;
}

export type WorkbookFault = Exclude<Refused["code"], "kilde-parquet-ugyldig">;

/**
 * Carries a refusal out of the reading, from however deep it is found; it is a value again where the workbook is
 * opened or its rows are read.
 */
export class Refusal extends Error {
  constructor(readonly reason: Refused) {
    super(saidIn(reason.refused, "nb"));
  }
}

export const refuse = (code: Refused["code"], refused: Text): Refused => ({ code, refused });

export const refusal = (code: Refused["code"], refused: Text): Refusal => new Refusal(refuse(code, refused));

export function isRefused(value: unknown): value is Refused {
  return typeof value === "object" && value !== null && "refused" in value;
}

/** What the work gives, or why it was refused. Other faults are bugs or the machine's, and pass. */
export async function orRefused<T>(work: () => Promise<T>): Promise<T | Refused> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) return error.reason;
    throw error;
  }
}

const ADVICE: Readonly<Record<Refused["code"], string>> = {
  "kilde-xlsx-utrygg": "Åpne arbeidsboken i Excel og lagre den på nytt, eller lagre arket som CSV.",
  "kilde-xlsx-for-stor": "Lagre arket som CSV: CSV-filer leses uten grense på antall rader.",
  "kilde-xlsx-kryptert": "Fjern passordet i Excel og lagre på nytt.",
  "kilde-feil-format": "Hent ut rapporten som Excel (.xlsx) eller CSV.",
  "kilde-parquet-ugyldig": "Skriv filen på nytt, med ZSTD, snappy eller uten pakking, eller hent ut rapporten som CSV.",
  "kilde-xlsx-ugyldig": "Åpne arbeidsboken i Excel og lagre den på nytt, eller lagre arket som CSV.",
};

/** The refusal as a problem the user can act on. */
export function refusalProblem(file: string, { code, refused, advice }: Refused): Problem {
  return {
    code,
    severity: "error",
    message: words`«${file}» er ikke åpnet: ${wordsOf(refused)}. ${wordsOf(advice ?? ADVICE[code])}`,
    where: { file },
  };
}
