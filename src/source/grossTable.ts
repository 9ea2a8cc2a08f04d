import { FIGURES } from "../ledger/ledger";

/**
 * Sums of the amounts' sizes per account and figure (indexes): what debit and credit are told by when their
 * difference is known.
 */
export interface GrossTable {
  add(konto: number, figure: number, size: number): void;
  of(konto: number, figure: number): number;
  /** Of all accounts. */
  total(figure: number): number;
}

/** An empty table of sizes. */
export function createGrossTable(): GrossTable {
  let kontoer = 256;
  const sizes = FIGURES.map(() => new Float64Array(kontoer));

  function grow(konto: number): void {
    while (kontoer <= konto) kontoer *= 2;
    sizes.forEach((old, figure) => {
      const larger = new Float64Array(kontoer);
      larger.set(old);
      sizes[figure] = larger;
    });
  }

  return {
    add(konto, figure, size) {
      if (konto >= kontoer) grow(konto);
      const own = sizes[figure] as Float64Array;
      own[konto] = (own[konto] as number) + size;
    },
    of: (konto, figure) => sizes[figure]?.[konto] ?? 0,
    total: (figure) => (sizes[figure] as Float64Array).reduce((sum, size) => sum + size, 0),
  };
}
