import type { Problem } from "../../ledger/problem";

/** Why a workbook is not opened, in Norwegian, as the end of a sentence; `code` is the problem's. */
export interface Refused {
  readonly code: "kilde-xlsx-utrygg" | "kilde-xlsx-for-stor" | "kilde-xlsx-kryptert" | "kilde-xlsx-ugyldig" | "kilde-feil-format";
  readonly refused: string;
}

export const refuse = (code: Refused["code"], refused: string): Refused => ({ code, refused });

export function isRefused<T extends object>(value: T | Refused): value is Refused {
  return "refused" in value;
}

const ADVICE: Readonly<Record<Refused["code"], string>> = {
  "kilde-xlsx-utrygg": "Åpne arbeidsboken i Excel og lagre den på nytt, eller lagre arket som CSV.",
  "kilde-xlsx-for-stor": "Lagre arket som CSV: CSV-filer leses uten grense på antall rader.",
  "kilde-xlsx-kryptert": "Fjern passordet i Excel og lagre på nytt.",
  "kilde-feil-format": "Hent ut rapporten som Excel (.xlsx) eller CSV.",
  "kilde-xlsx-ugyldig": "Åpne arbeidsboken i Excel og lagre den på nytt, eller lagre arket som CSV.",
};

/** The refusal as a problem the user can act on. */
export function refusalProblem(file: string, { code, refused }: Refused): Problem {
  return { code, severity: "error", message: `«${file}» er ikke åpnet: ${refused}. ${ADVICE[code]}`, where: { file } };
}
