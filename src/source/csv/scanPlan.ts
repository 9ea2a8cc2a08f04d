import { DIMENSIONS, FIGURES, type Figure } from "../../ledger/ledger";
import type { AccountDigits } from "../cells/accountDigits";
import { textOf } from "../cells/cell";
import { readCode } from "../cells/readCode";
import { KONTO_PARTS, readKonto } from "../cells/readKonto";
import { readPeriode } from "../cells/readPeriode";
import { isAmbiguous } from "../cells/periodeFormat";
import { endsAsTotal, isTotalName, isTotalText } from "../cells/totalText";
import type { Collector } from "../collect";
import { CODE_DIMENSIONS, type RowPlan } from "../rowPlan";
import type { Learned } from "../rows";
import { isAmount, isWord, type ColumnShapes } from "../shiftedRow";
import { signOf } from "../signValues";
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
  /** By amount column: −1 for credit. */
  readonly signs: Int8Array;
  /** Where among the codes the row's sign (0: as it stands, 1: turned) and its figure are; −1: its columns decide. */
  readonly sign: number;
  readonly figure: number;
  /** Columns that are looked at: their index in the watch, and where their value is among the codes or, as amounts, among the amount columns. */
  readonly values: readonly (readonly [column: number, code: number])[];
  readonly probes: readonly (readonly [column: number, amount: number])[];
}

/** What a file's columns and options settle of its keys. */
interface KeyFacts {
  readonly year: number;
  readonly digits: AccountDigits;
  readonly decode: Decode;
  readonly learned: Learned;
  readonly shapes: ColumnShapes;
  /** Takes the periods that can be read in two ways. */
  readonly ambiguous: Set<string>;
}

type Read = (text: string) => { readonly code: string; readonly name: string } | null;

/** The plan, or null where only the exact way can read the rows: the account is composed of several columns. */
export function planScan(plan: RowPlan, collector: Collector, { year, digits, decode, learned, ambiguous, shapes }: KeyFacts): ScanPlan | null {
  const [part] = KONTO_PARTS.filter((each) => plan.konto[each] !== undefined);
  if (part !== "konto" || Object.keys(plan.konto).length > 1 || plan.amounts.length === 0) return null;
  const kinds = new Uint8Array(plan.width);
  const targets = new Uint8Array(plan.width);
  const keys: (KeyColumn | null)[] = [null, null, null, null, null];
  /** A column beyond the dimensions, as the next of the codes. */
  const extra = (position: number | null | undefined, resolve: (text: string) => number): number => {
    if (position === null || position === undefined) return -1;
    kinds[position] = KEY;
    targets[position] = keys.length;
    return keys.push(createKeyColumn((bytes, start, end) => resolve(textOf(decode(bytes, start, end))))) - 1;
  };
  const key = (dimension: number, position: number | null | undefined, read: Read): void => {
    if (position === undefined || position === null) return;
    kinds[position] = KEY;
    targets[position] = dimension;
    keys[dimension] = createKeyColumn((bytes, start, end) => codeOf(collector, dimension, read(decode(bytes, start, end))));
  };
  const mayBeMoved = (position: number | undefined, text: string): boolean => position !== undefined && shapes.codes.includes(position) && (isWord(textOf(text)) || isAmount(textOf(text)));
  const isSummed = (konto: string): boolean => plan.bareAreTotals || learned.groups.has(konto) || learned.bare.has(konto) || (learned.bare.size > 0 && konto.startsWith("2"));
  key(0, plan.konto.konto, (text) => {
    const reading = readKonto({ konto: text }, digits);
    return reading.kind === "konto" && !isTotalName(reading.name) && !isSummed(reading.konto) ? { code: reading.konto, name: reading.name } : null;
  });
  CODE_DIMENSIONS.forEach((dimension, index) => key(1 + index, plan.codes[dimension], (text) => (mayCallItselfTotal(textOf(text)) || mayBeMoved(plan.codes[dimension], text) ? null : readCode(text))));
  key(4, plan.periode, (text) => {
    const reading = readPeriode(text, year, learned.format);
    if (isAmbiguous(textOf(text))) ambiguous.add(textOf(text));
    return reading.kind === "periode" && !mayCallItselfTotal(textOf(text)) ? { code: reading.periode, name: "" } : null;
  });
  (["konto", ...CODE_DIMENSIONS] as const).forEach((dimension, index) => {
    const position = plan.names[dimension];
    if (position !== undefined) [kinds[position], targets[position]] = [NAME, index];
  });
  plan.amounts.forEach(({ position }, index) => ([kinds[position], targets[position]] = [AMOUNT, index]));
  // Only rows of the year, and with a value that is chosen, are posted here.
  extra(plan.aar, (text) => (text.replace(/\.0$/, "") === String(year) ? 0 : UNSETTLED));
  plan.bare.forEach(({ position, holds }) => kinds[position] === 0 && extra(position, (text) => (holds.has(text.toLowerCase()) ? 0 : UNSETTLED)));
  const sign = extra(plan.fortegn, (text) => [1, -1].indexOf(signOf(text) ?? 0));
  const figure = extra(plan.figur?.position, (text) => FIGURES.indexOf(plan.figur?.holds[text] as Figure));
  const open = plan.open.map(({ position, open: kind }, column) => ({ position, column, kind }));
  const values = open.filter(({ kind }) => kind !== "belop").map(({ position, column }) => [column, extra(position, (text) => valueOf(collector, kinds, position, column, text))] as const);
  const probes = open.filter(({ kind }) => kind === "belop").map(({ position, column }, index) => {
    [kinds[position], targets[position]] = [AMOUNT, plan.amounts.length + index];
    return [column, plan.amounts.length + index] as const;
  });
  if (plan.bare.some(({ position }) => kinds[position] !== KEY || (targets[position] as number) < DIMENSIONS.length)) return null;
  return {
    sign,
    figure,
    values,
    probes,
    signs: Int8Array.from(plan.amounts, ({ sign: own }) => own),
    kinds,
    targets,
    keys,
    figures: Uint8Array.from(plan.amounts, ({ figure }) => FIGURES.indexOf(figure)),
    periods: Int32Array.from(plan.amounts, ({ periode }) => (periode === null ? -1 : collector.intern(4, periode))),
    previous: Int32Array.from(plan.amounts, ({ previous }) => previous),
  };
}

/** The value's number in the watch; a column with too many values is not scanned any more. */
function valueOf({ watch }: Collector, kinds: Uint8Array, position: number, column: number, text: string): number {
  const value = watch.valueOf(column, text);
  if (watch.isClosed(column)) kinds[position] = 0;
  return value;
}

const mayCallItselfTotal = (text: string): boolean => isTotalText(text) || endsAsTotal(text) || isTotalName(text);

/** The code's index. A code that has its name in the same cell is asked for again until a posting has brought the name. */
function codeOf(collector: Collector, dimension: number, reading: ReturnType<Read>): number {
  if (reading === null) return UNSETTLED;
  const code = collector.intern(dimension, reading.code);
  return reading.name === "" || collector.hasName(dimension, code) ? code : NOT_YET;
}
