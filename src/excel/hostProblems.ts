import { words } from "../texts/words";
import type { Problem } from "../ledger/problem";

/** What was read, or why it could not be. */
export type Reading<V> =
  { readonly kind: "read"; readonly value: V } | { readonly kind: "problem"; readonly problem: Problem };

interface Said {
  readonly code: string;
  readonly message: string;
}

const EDITING: Said = {
  code: "excel-celle-redigeres",
  message: "Excel er midt i redigering av en celle. Trykk Enter eller Esc i arket, og prøv igjen.",
};
const PROTECTED: Said = {
  code: "excel-beskyttet",
  message:
    "Arbeidsboken eller arket er beskyttet. Opphev beskyttelsen under Se gjennom, eller bruk en annen arbeidsbok, og prøv igjen.",
};
const TOO_MUCH: Said = {
  code: "excel-for-mye-data",
  message: "Excel tok ikke imot så mye data på én gang. Velg færre tabeller eller et mindre område, og prøv igjen.",
};
const TAKEN: Said = {
  code: "excel-navn-opptatt",
  message:
    "Arbeidsboken har allerede et ark, et navn eller en tabell med samme navn. Velg å erstatte det, eller gi det et annet navn, og prøv igjen.",
};
const MISSING: Said = {
  code: "excel-finnes-ikke",
  message: "Arket, navnet eller tabellen finnes ikke lenger i arbeidsboken. Les inn på nytt, og prøv igjen.",
};
const SELECTION: Said = {
  code: "excel-flere-omrader",
  message: "Flere områder er merket. Merk ett sammenhengende område, og prøv igjen.",
};
const BUSY: Said = {
  code: "excel-opptatt",
  message: "Excel er opptatt eller mistet forbindelsen med arbeidsboken. Vent litt, og prøv igjen.",
};

/** Excel's codes are the same in every language; its messages are not. */
const SAID: Readonly<Record<string, Said>> = {
  InvalidOperationInCellEditMode: EDITING,
  AccessDenied: PROTECTED,
  RequestPayloadSizeLimitExceeded: TOO_MUCH,
  ResponsePayloadSizeLimitExceeded: TOO_MUCH,
  OperationCellsExceedLimit: TOO_MUCH,
  ItemAlreadyExists: TAKEN,
  ItemNotFound: MISSING,
  InvalidSelection: SELECTION,
  RequestAborted: BUSY,
  Conflict: BUSY,
  ActivityLimitReached: BUSY,
  InactiveWorkbook: BUSY,
};

/**
 * The problem behind what a request to Excel rejected with; null when it is no answer from Excel but a fault of ours
 * or an abort.
 */
export function hostProblem(error: unknown): Problem | null {
  const code = codeOf(error);
  if (code === null) return null;
  const { code: ours, message } = SAID[code] ?? {
    code: "excel-feil",
    message: words`Excel avviste endringen med feilen ${code}. Prøv igjen; hjelper ikke det, prøv i en ny, tom arbeidsbok.`,
  };
  return { code: ours, severity: "error", message };
}

/**
 * Excel's code of an error, or null: only Excel's own errors have `debugInfo`. Known by shape, since the error may
 * belong to another window.
 */
export function codeOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("debugInfo" in error) || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

/** The value, or the problem Excel answered with. Anything else is thrown on. */
export async function reading<V>(read: () => Promise<V>): Promise<Reading<V>> {
  try {
    return { kind: "read", value: await read() };
  } catch (error) {
    const problem = hostProblem(error);
    if (problem === null) throw error;
    return { kind: "problem", problem };
  }
}
