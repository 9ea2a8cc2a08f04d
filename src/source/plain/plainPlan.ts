import { DIMENSIONS, FIGURES, type Figure } from "../../ledger/ledger";
import { textOf, type Cell } from "../cells/cell";
import { isAmbiguous } from "../cells/periodeFormat";
import { isNoCode, readCode } from "../cells/readCode";
import { KONTO_PARTS, readKonto } from "../cells/readKonto";
import { readPeriode } from "../cells/readPeriode";
import { endsAsTotal, isTotalName, isTotalText } from "../cells/totalText";
import type { Collector } from "../collect";
import { parentKey } from "../provedParents";
import { CODE_DIMENSIONS, type RowPlan } from "../rowPlan";
import type { Learned } from "../rows";
import { isAmount, isNumber, isWord, type ColumnShapes } from "../shiftedRow";
import { signOf } from "../signValues";
import { openText } from "../watch";

/** What a field is to the plain way; 0: nothing, it is not looked at. */
export const KEY = 1;
export const NAME = 2;
export const AMOUNT = 3;

/** The row must go the exact way: this field does not settle its code alone. */
const UNSETTLED = -1;
/** As UNSETTLED, and ask again next time: the code's first row brings its name. */
export const NOT_YET = -2;

/**
 * What one field of a column means, whatever stands beside it: the index of a code, UNSETTLED or NOT_YET. It is asked
 * once for each distinct field.
 */
export type Settle = (cell: Cell) => number;

/**
 * The row plan for rows that are plain postings: numbers and typed arrays, indexes of codes in the order of
 * DIMENSIONS.
 */
export interface PlainPlan {
  /**
   * By position: what the field is, and its place among the codes (KEY), its dimension (NAME) or its amount column
   * (AMOUNT).
   */
  readonly kinds: Uint8Array;
  readonly targets: Uint8Array;
  /** By place among the codes, the dimensions first; null where the source has no such column and the code is blank. */
  readonly keys: readonly (Settle | null)[];
  /**
   * By amount column: index in FIGURES, its own period's code or −1 for the row's, and the column it accumulates from
   * or −1.
   */
  readonly figures: Uint8Array;
  readonly periods: Int32Array;
  readonly previous: Int32Array;
  /** By amount column: −1 for credit. */
  readonly signs: Int8Array;
  /** By amount column: 1 where all have øre, and a lone group goes the exact way. */
  readonly withOre: Uint8Array;
  /** Where among the codes the row's sign (0: as it stands, 1: turned) and its figure are; −1: its columns decide. */
  readonly sign: number;
  readonly figure: number;
  /**
   * Columns that are looked at: their index in the watch, and where their value is among the codes or, as amounts,
   * among the amount columns.
   */
  readonly values: readonly (readonly [column: number, code: number])[];
  readonly probes: readonly (readonly [column: number, amount: number])[];
  /**
   * Whether rows without other keys than the account may be sums, or have lost them, and so go the exact way: it
   * shows as accounts are met.
   */
  readonly bareRows: { areExact: boolean };
}

/** What a file's columns and options settle of its keys. */
interface KeyFacts {
  readonly year: number;
  readonly learned: Learned;
  readonly shapes: ColumnShapes;
  /** Takes the periods that can be read in two ways. */
  readonly ambiguous: Set<string>;
}

type Fields = Pick<PlainPlan, "kinds" | "targets"> & { readonly keys: (Settle | null)[] };
type Watched = Pick<PlainPlan, "values" | "probes">;

/**
 * The plan, or null where only the exact way can read the rows: the account is composed of several columns, or a
 * column that chooses rows is one that is read.
 */
export function planPlain(plan: RowPlan, collector: Collector, facts: KeyFacts): PlainPlan | null {
  const [part] = KONTO_PARTS.filter((each) => plan.konto[each] !== undefined);
  if (part !== "konto" || Object.keys(plan.konto).length > 1 || plan.amounts.length === 0) return null;
  const fields: Fields = {
    kinds: new Uint8Array(plan.width),
    targets: new Uint8Array(plan.width),
    keys: DIMENSIONS.map(() => null),
  };
  const bareRows = { areExact: plan.bareAreTotals || facts.learned.bare.size > 0 };
  placeKeys(fields, plan, collector, facts, bareRows);
  (["konto", ...CODE_DIMENSIONS] as const).forEach((dimension, index) => {
    const position = plan.names[dimension];
    if (position !== undefined) [fields.kinds[position], fields.targets[position]] = [NAME, index];
  });
  plan.amounts.forEach(({ position }, index) => ([fields.kinds[position], fields.targets[position]] = [AMOUNT, index]));
  placeChoices(fields, plan, facts);
  const sign = placeExtra(fields, plan.fortegn, (cell) => [1, -1].indexOf(signOf(textOf(cell)) ?? 0));
  const figure = placeExtra(fields, plan.figur?.position, (cell) =>
    FIGURES.indexOf(plan.figur?.holds[textOf(cell)] as Figure),
  );
  const watched = placeWatched(fields, plan, collector);
  if (plan.bare.some(({ position }) => !isExtra(fields, position))) return null;
  return {
    ...fields,
    ...watched,
    sign,
    figure,
    signs: Int8Array.from(plan.amounts, ({ sign: own }) => own),
    withOre: Uint8Array.from(plan.amounts, (column) => Number(column.withOre)),
    figures: Uint8Array.from(plan.amounts, (column) => FIGURES.indexOf(column.figure)),
    periods: Int32Array.from(plan.amounts, ({ periode }) => (periode === null ? -1 : collector.intern(4, periode))),
    previous: Int32Array.from(plan.amounts, ({ previous }) => previous),
    bareRows,
  };
}

/** A column beyond the dimensions, as the next of the codes; −1 where there is none. */
function placeExtra({ kinds, targets, keys }: Fields, position: number | null | undefined, settle: Settle): number {
  if (position === null || position === undefined) return -1;
  kinds[position] = KEY;
  targets[position] = keys.length;
  return keys.push(settle) - 1;
}

const isExtra = ({ kinds, targets }: Fields, position: number): boolean =>
  kinds[position] === KEY && (targets[position] as number) >= DIMENSIONS.length;

function placeKeys(
  fields: Fields,
  plan: RowPlan,
  collector: Collector,
  facts: KeyFacts,
  bareRows: PlainPlan["bareRows"],
): void {
  const { year, learned, shapes, ambiguous } = facts;
  const place = (dimension: number, position: number | null | undefined, read: Read): void => {
    if (position === undefined || position === null) return;
    fields.kinds[position] = KEY;
    fields.targets[position] = dimension;
    fields.keys[dimension] = (cell) => codeOf(collector, dimension, mayBeTotal(textOf(cell)) ? UNSETTLED : read(cell));
  };
  place(0, plan.konto.konto, (cell) => {
    const reading = readKonto({ konto: cell }, learned.digits);
    if (reading.kind !== "konto" || isTotalName(reading.name) || learned.groups.has(reading.konto)) return UNSETTLED;
    if (learned.swapped.has(reading.konto)) return UNSETTLED;
    if (reading.padded === true) bareRows.areExact = true;
    return { code: reading.konto, name: reading.name };
  });
  CODE_DIMENSIONS.forEach((dimension, index) => {
    const position = plan.codes[dimension];
    const isShaped = position !== undefined && shapes.codes.includes(position);
    place(1 + index, position, (cell) => {
      const text = textOf(cell);
      if (isNoCode(text) || (isShaped && isMisfit(text))) return UNSETTLED;
      const reading = readCode(cell);
      return learned.parents.has(parentKey(dimension, reading.code)) ? UNSETTLED : reading;
    });
  });
  place(4, plan.periode, (cell) => {
    const reading = readPeriode(cell, year, learned.format);
    // The first posting that has it tells of it.
    if (isAmbiguous(textOf(cell)) && !ambiguous.has(textOf(cell))) return NOT_YET;
    return reading.kind === "periode" ? { code: reading.periode, name: "" } : UNSETTLED;
  });
}

/** Among codes: a word, or an amount of the column beside. */
const isMisfit = (text: string): boolean => isWord(text) || isAmount(text);

/**
 * Only rows of the year, with a value that is chosen and with no cell out of its place in a column nothing reads, are
 * plain.
 */
function placeChoices(fields: Fields, plan: RowPlan, { year, shapes }: KeyFacts): void {
  placeExtra(fields, plan.aar, (cell) => (textOf(cell).replace(/\.0$/, "") === String(year) ? 0 : UNSETTLED));
  for (const { position, holds } of plan.bare)
    if (fields.kinds[position] === 0)
      placeExtra(fields, position, (cell) => (holds.has(textOf(cell).toLowerCase()) ? 0 : UNSETTLED));
  for (const position of shapes.codes)
    if (fields.kinds[position] === 0) placeExtra(fields, position, (cell) => (isMisfit(textOf(cell)) ? UNSETTLED : 0));
  for (const position of shapes.names)
    if (fields.kinds[position] === 0) placeExtra(fields, position, (cell) => (isNumber(textOf(cell)) ? UNSETTLED : 0));
}

function placeWatched(fields: Fields, plan: RowPlan, { watch }: Collector): Watched {
  const open = plan.open.map(({ position, open: kind }, column) => ({ position, column, kind }));
  /** The first posting with a value makes it known. A column with too many is not looked at any more. */
  const valueOf = (column: number, position: number, cell: Cell): number => {
    if (watch.isClosed(column)) fields.kinds[position] = 0;
    return watch.isClosed(column) ? 0 : (watch.knownValue(column, openText(cell)) ?? NOT_YET);
  };
  return {
    values: open
      .filter(({ kind }) => kind !== "belop")
      .map(({ position, column }) => [column, placeExtra(fields, position, (cell) => valueOf(column, position, cell))]),
    probes: open
      .filter(({ kind }) => kind === "belop")
      .map(({ position, column }, index) => {
        // A guess is read as what it is guessed to be, and asked about besides.
        const read = plan.amounts.findIndex((amount) => amount.position === position);
        if (read >= 0) return [column, read];
        [fields.kinds[position], fields.targets[position]] = [AMOUNT, plan.amounts.length + index];
        return [column, plan.amounts.length + index];
      }),
  };
}

/** Whether the text calls itself a total, alone or beside what stands there. */
const mayBeTotal = (text: string): boolean => isTotalText(text) || endsAsTotal(text) || isTotalName(text);

/** Whether a name beside a code is a name and nothing else: no total's, and no code or amount of the column beside. */
export const isPlainName = (text: string): boolean => !mayBeTotal(text) && !isNumber(text);

type Read = (cell: Cell) => ReturnType<typeof readCode> | typeof UNSETTLED | typeof NOT_YET;

/**
 * The code's index. A code that has its name in the same cell is asked for again until a posting has brought the
 * name.
 */
function codeOf(collector: Collector, dimension: number, reading: ReturnType<Read>): number {
  if (typeof reading === "number") return reading;
  const code = collector.intern(dimension, reading.code);
  return reading.name === "" || collector.hasName(dimension, code) ? code : NOT_YET;
}
