import { ore, type Ore } from "../amounts/ore";
import { figuresOf, type Figure, type Ledger } from "../ledger/ledger";
import type { SourceControl, SumsPerKontoklasse } from "../ledger/sourceControl";

/**
 * What a source's control says of its ledger. `gross`: of the source's rows, which the ledger's are sums of; absent
 * where they are the same.
 */
export function controlFigures(
  ledger: Ledger,
  gross: SumsPerKontoklasse = sumsPerKontoklasse(ledger, Math.abs),
): Pick<SourceControl, "months" | "sums" | "gross"> {
  return { months: monthsOf(ledger), sums: sumsPerKontoklasse(ledger), gross };
}

/** The sum of every figure per kontoklasse digit, in øre. `of`: what is added of each amount. */
export function sumsPerKontoklasse(
  ledger: Ledger,
  of: (amount: number) => number = (amount) => amount,
): SumsPerKontoklasse {
  const { codes, index } = ledger.columns.konto;
  const perKonto = figuresOf(ledger).map((figure): readonly [Figure, Float64Array] => {
    const [column, sums] = [ledger.amounts[figure] as Float64Array, new Float64Array(codes.length)];
    for (let row = 0; row < ledger.size; row++)
      sums[index[row] as number] = (sums[index[row] as number] as number) + of(column[row] as number);
    return [figure, sums];
  });
  return perKontoklasse(codes, perKonto);
}

/** The sizes of the amounts of a source's rows, as `sizeOf` has them for each account. */
export function grossPerKontoklasse(
  ledger: Ledger,
  sizeOf: (figure: Figure, konto: string) => number,
): SumsPerKontoklasse {
  const { codes } = ledger.columns.konto;
  return perKontoklasse(
    codes,
    figuresOf(ledger).map((figure) => [figure, Float64Array.from(codes, (konto) => sizeOf(figure, konto))]),
  );
}

function perKontoklasse(
  codes: readonly string[],
  perKonto: readonly (readonly [Figure, Float64Array])[],
): SumsPerKontoklasse {
  const sums: Record<string, Partial<Record<Figure, Ore>>> = {};
  for (const [figure, amounts] of perKonto) {
    codes.forEach((code, konto) => {
      const sum = (sums[code.charAt(0)] ??= {});
      sum[figure] = ore((sum[figure] ?? 0) + (amounts[konto] as number));
    });
  }
  return sums;
}

const monthsOf = ({ columns: { periode } }: Ledger): readonly string[] =>
  periode.codes.filter((code) => code !== "").sort();
