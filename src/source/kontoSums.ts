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
  const blanks = KEYS.map((dimension) => columns[dimension].codes.indexOf(""));
  const width = FIGURES.length;
  const sums = [new Float64Array(codes.length * width), new Float64Array(codes.length * width)] as const;
  const rows = new Uint32Array(codes.length);
  const [undated, dated] = [new Float64Array(codes.length * width), new Uint32Array(codes.length)];
  const none = columns.periode.codes.indexOf("");
  for (let row = 0; row < size; row++) {
    const konto = index[row] as number;
    const isBare = KEYS.every((dimension, at) => columns[dimension].index[row] === blanks[at]);
    if (!isBare) rows[konto] = (rows[konto] as number) + 1;
    const isUndated = columns.periode.index[row] === none;
    if (isBare && !isUndated) dated[konto] = (dated[konto] as number) + 1;
    const into = sums[isBare ? 0 : 1];
    for (let figure = 0; figure < width; figure++) {
      const amount = amounts[FIGURES[figure] as (typeof FIGURES)[number]]?.[row] ?? 0;
      into[konto * width + figure] = (into[konto * width + figure] as number) + amount;
      if (isBare && isUndated) undated[konto * width + figure] = (undated[konto * width + figure] as number) + amount;
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
