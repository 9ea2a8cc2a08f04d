import { FIGURES } from "../ledger/ledger";
import type { Problem } from "../ledger/problem";
import { firstOf, words } from "../texts/words";

/** Accounts of fewer digits are heads of the others, or accounts of their own. */
const FEWEST_DIGITS = 5;
/** A few amounts may come to another by chance. */
const FEWEST_ROWS = 3;
const MOST_HEADS = 4096;

interface Head {
  readonly konto: number;
  /** What it has itself, by figure, and what all rows above it and its own came to. */
  readonly own: Float64Array;
  readonly upTo: Float64Array;
  rows: number;
}

/**
 * Looks for codes that are no accounts but heads with the sum of the rows below them, as a pivot of two levels in one
 * column has.
 */
export interface HeadSums {
  /** `nets`: what all that is added has come to, by figure, with this. */
  add(konto: number, figure: number, ore: number, nets: Float64Array): void;
  /** The heads where every one of them is the sum of the rows below it, down to the next; else none. */
  proved(nets: Float64Array): readonly number[];
}

/** `digitsOf`: how many digits an account has. */
export function createHeadSums(digitsOf: (konto: number) => number): HeadSums {
  const heads: Head[] = [];
  let [areTooMany, latest] = [false, -1];
  function addHead(konto: number, figure: number, ore: number, nets: Float64Array): void {
    const above = heads.at(-1);
    // The figures of one row follow each other.
    const isSameRow = latest === konto && above?.konto === konto && above.rows === 0;
    if (!isSameRow && heads.length >= MOST_HEADS) return void (areTooMany = true);
    if (!isSameRow)
      heads.push({ konto, own: new Float64Array(FIGURES.length), upTo: new Float64Array(FIGURES.length), rows: 0 });
    const head = heads.at(-1) as Head;
    head.own[figure] = (head.own[figure] as number) + ore;
    head.upTo.set(nets);
  }
  return {
    add(konto, figure, ore, nets) {
      if (areTooMany) return;
      const head = heads.at(-1);
      if (digitsOf(konto) < FEWEST_DIGITS) addHead(konto, figure, ore, nets);
      // What stands above the first head may have one that is known as a sum already.
      else if (head !== undefined) head.rows++;
      latest = konto;
    },
    proved: (nets) => (!areTooMany && areSums(heads, nets) ? heads.map(({ konto }) => konto) : []),
  };
}

/** Whether every head is the sum of the rows below it, and they are more than chance gives. */
function areSums(heads: readonly Head[], nets: Float64Array): boolean {
  const below = heads.reduce((rows, head) => rows + head.rows, 0);
  const hasMoney = heads.some(({ own }) => own.some((ore) => ore !== 0));
  if (!hasMoney || below < FEWEST_ROWS || below <= heads.length) return false;
  return heads.every((head, at) => isSum(head, heads[at + 1], nets));
}

/** What has come between a head and the next one, or the end (`nets`), is what the head has. */
function isSum({ own, upTo, rows }: Head, next: Head | undefined, nets: Float64Array): boolean {
  const before = (figure: number): number =>
    next === undefined ? (nets[figure] as number) : (next.upTo[figure] as number) - (next.own[figure] as number);
  return rows > 0 && own.every((ore, figure) => ore === before(figure) - (upTo[figure] as number));
}

const SHOWN = 5;

/** A problem for heads that are read as accounts, with what they are: each of them is counted twice. */
export function headProblems(heads: readonly string[]): readonly Problem[] {
  if (heads.length === 0) return [];
  return [
    {
      code: "kilde-sum-eller-foring",
      severity: "error",
      message: words`Kodene ${firstOf(heads, SHOWN)} er lest som kontoer, men hver av dem er summen av radene under: de er trolig ansvar i en pivottabell med flere nivåer i én kolonne, og alt ville vært talt dobbelt. Vis pivottabellen i tabellformat med gjentatte etiketter, eller hent ut rapporten med ansvar i egen kolonne.`,
    },
  ];
}
