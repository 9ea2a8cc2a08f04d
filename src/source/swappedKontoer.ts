import type { Ledger } from "../ledger/ledger";

/**
 * Kontoer that are an ansvar which has changed places with its konto: «1100» with ansvar «10100» alone, where 1100 is
 * ansvar of other rows and 10100 their konto. Codes of one length may well be both.
 */
export function swappedKontoer({ columns: { konto, ansvar }, size }: Ledger): ReadonlySet<string> {
  const ansvarOf = new Map(ansvar.codes.map((code, index) => [code, index]));
  const kontoOf = new Map(konto.codes.map((code, index) => [code, index]));
  const suspects = konto.codes.flatMap((code, index) => (code !== "" && ansvarOf.has(code) ? [index] : []));
  if (suspects.length === 0) return new Set();
  const [byKonto, byAnsvar] = [partners(konto.index, ansvar.index, size), partners(ansvar.index, konto.index, size)];
  const isSwapped = (own: number): boolean => {
    const other = byKonto.get(own) ?? MANY;
    const code = ansvar.codes[other];
    return (
      code !== undefined &&
      code.length !== konto.codes[own]?.length &&
      kontoOf.has(code) &&
      byAnsvar.get(other) === own &&
      // The row it is told from has the two the right way, and other rows beside.
      (byKonto.get(kontoOf.get(code) as number) === MANY ||
        byAnsvar.get(ansvarOf.get(konto.codes[own] as string) as number) === MANY)
    );
  };
  return new Set(suspects.filter(isSwapped).map((index) => konto.codes[index] as string));
}

const MANY = -1;

/** The one code that stands with each, or MANY. */
function partners(of: ArrayLike<number>, other: ArrayLike<number>, size: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (let row = 0; row < size; row++) {
    const [own, partner] = [of[row] as number, other[row] as number];
    const known = found.get(own);
    found.set(own, known === undefined || known === partner ? partner : MANY);
  }
  return found;
}
