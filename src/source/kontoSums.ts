import { FIGURES, type Dimension, type Ledger } from "../ledger/ledger";

const KEYS: readonly Dimension[] = ["ansvar", "funksjon", "prosjekt"];

/** What an account has come to, by figure: in rows without any key but the account, and in the others. */
export interface KontoSums {
  readonly konto: string;
  readonly bare: readonly number[];
  readonly keyed: readonly number[];
  readonly keyedRows: number;
  /** Of the rows without other keys: those without period too, and how many have one. */
  readonly undated: readonly number[];
  readonly datedRows: number;
}

/** Every account of the ledger, in their order. */
export function sumsByKonto({ size, columns, amounts }: Ledger): readonly KontoSums[] {
  const { codes, index } = columns.konto;
  const keys = KEYS.map((dimension) => columns[dimension].index);
  const blanks = KEYS.map((dimension) => columns[dimension].codes.indexOf(""));
  const figures = FIGURES.map((figure, at) => ({ at, ore: amounts[figure] })).filter(isHeld);
  const width = FIGURES.length;
  const sums = [new Float64Array(codes.length * width), new Float64Array(codes.length * width)] as const;
  const rows = new Uint32Array(codes.length);
  const [undated, dated] = [new Float64Array(codes.length * width), new Uint32Array(codes.length)];
  const none = columns.periode.codes.indexOf("");
  for (let row = 0; row < size; row++) {
    const konto = index[row] as number;
    const isBare = areBlank(keys, blanks, row);
    if (!isBare) rows[konto] = (rows[konto] as number) + 1;
    const isUndated = columns.periode.index[row] === none;
    if (isBare && !isUndated) dated[konto] = (dated[konto] as number) + 1;
    const into = sums[isBare ? 0 : 1];
    for (const { at, ore } of figures) {
      const amount = ore[row] as number;
      into[konto * width + at] = (into[konto * width + at] as number) + amount;
      if (isBare && isUndated) undated[konto * width + at] = (undated[konto * width + at] as number) + amount;
    }
  }
  const of = (array: Float64Array, konto: number): number[] => [...array.subarray(konto * width, (konto + 1) * width)];
  return codes
    .map((konto, at) => ({
      konto,
      bare: of(sums[0], at),
      keyed: of(sums[1], at),
      keyedRows: rows[at] as number,
      undated: of(undated, at),
      datedRows: dated[at] as number,
    }))
    .sort((one, other) => (one.konto < other.konto ? -1 : 1));
}

/** A figure the ledger has, by its place in FIGURES. */
interface Held {
  readonly at: number;
  readonly ore: Float64Array;
}

const isHeld = (figure: { readonly at: number; readonly ore: Float64Array | undefined }): figure is Held =>
  figure.ore !== undefined;

function areBlank(keys: readonly Uint32Array[], blanks: readonly number[], row: number): boolean {
  for (let at = 0; at < keys.length; at++) if ((keys[at] as Uint32Array)[row] !== blanks[at]) return false;
  return true;
}
