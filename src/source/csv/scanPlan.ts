import { FIGURES } from "../../ledger/ledger";
import type { AccountDigits } from "../cells/accountDigits";
import { readCode } from "../cells/readCode";
import { KONTO_PARTS, readKonto } from "../cells/readKonto";
import { readPeriode } from "../cells/readPeriode";
import { isTotalText } from "../cells/totalText";
import type { Collector } from "../collect";
import { CODE_DIMENSIONS, type RowPlan } from "../rowPlan";
import type { Decode } from "./encodings";
import { createKeyColumn, NOT_YET, UNSETTLED, type KeyColumn } from "./keyColumn";

/** What a field is to the scanner; 0: nothing, it is skipped. */
export const KEY = 1;
export const NAME = 2;
export const AMOUNT = 3;

/** The row plan in the scanner's terms: numbers and typed arrays, indexes of codes in the order of DIMENSIONS. */
export interface ScanPlan {
  /** By position: what the field is, and its dimension (KEY, NAME) or its amount column (AMOUNT). */
  readonly kinds: Uint8Array;
  readonly targets: Uint8Array;
  /** By dimension; null where the source has no such column and the code is blank. */
  readonly keys: readonly (KeyColumn | null)[];
  /** By amount column: index in FIGURES, its own period's code or −1 for the row's, and the column it accumulates from or −1. */
  readonly figures: Uint8Array;
  readonly periods: Int32Array;
  readonly previous: Int32Array;
}

type Read = (text: string) => { readonly code: string; readonly name: string } | null;

/** The plan, or null where only the exact way can read the rows: the account is composed of several columns. */
export function planScan(plan: RowPlan, collector: Collector, year: number, digits: AccountDigits, decode: Decode): ScanPlan | null {
  const [part] = KONTO_PARTS.filter((each) => plan.konto[each] !== undefined);
  if (part !== "konto" || Object.keys(plan.konto).length > 1 || plan.amounts.length === 0) return null;
  const kinds = new Uint8Array(plan.width);
  const targets = new Uint8Array(plan.width);
  const keys: (KeyColumn | null)[] = [null, null, null, null, null];
  const key = (dimension: number, position: number | null | undefined, read: Read): void => {
    if (position === undefined || position === null) return;
    kinds[position] = KEY;
    targets[position] = dimension;
    keys[dimension] = createKeyColumn((bytes, start, end) => codeOf(collector, dimension, read(decode(bytes, start, end))));
  };
  key(0, plan.konto.konto, (text) => {
    const reading = readKonto({ konto: text }, digits);
    return reading.kind === "konto" ? { code: reading.konto, name: reading.name } : null;
  });
  CODE_DIMENSIONS.forEach((dimension, index) => key(1 + index, plan.codes[dimension], (text) => (isTotalText(text.trim()) ? null : readCode(text))));
  key(4, plan.periode, (text) => {
    const reading = readPeriode(text, year);
    return reading.kind === "periode" && !isTotalText(text.trim()) ? { code: reading.periode, name: "" } : null;
  });
  (["konto", ...CODE_DIMENSIONS] as const).forEach((dimension, index) => {
    const position = plan.names[dimension];
    if (position !== undefined) [kinds[position], targets[position]] = [NAME, index];
  });
  plan.amounts.forEach(({ position }, index) => ([kinds[position], targets[position]] = [AMOUNT, index]));
  return {
    kinds,
    targets,
    keys,
    figures: Uint8Array.from(plan.amounts, ({ figure }) => FIGURES.indexOf(figure)),
    periods: Int32Array.from(plan.amounts, ({ periode }) => (periode === null ? -1 : collector.intern(4, periode))),
    previous: Int32Array.from(plan.amounts, ({ previous }) => previous),
  };
}

/** The code's index. A code that has its name in the same cell is asked for again until a posting has brought the name. */
function codeOf(collector: Collector, dimension: number, reading: ReturnType<Read>): number {
  if (reading === null) return UNSETTLED;
  const code = collector.intern(dimension, reading.code);
  return reading.name === "" || collector.hasName(dimension, code) ? code : NOT_YET;
}
