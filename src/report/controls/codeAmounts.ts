import { printKroner } from "../../amounts/printAmount";
import { condensed } from "../../ledger/condensed";
import { parseKonto } from "../../ledger/kostra/konto";
import { rememberedFor } from "../../ledger/rememberedFor";
import { joined, words, wordsOf, type Words } from "../../texts/words";
import { FIGURE_TEXT, figuresOf, type Figure, type Ledger } from "../../ledger/ledger";

/** Øre per figure, ledger sign. */
export type Sums = Readonly<Partial<Record<Figure, number>>>;

/**
 * The sums of the rows per code of a dimension, in the order the codes first come. `of`: only rows of these kontoer.
 * `part`: what of a row's amount is added.
 */
export function sumsPerCode(
  whole: Ledger,
  dimension: "konto" | "ansvar" | "funksjon",
  of: (konto: string) => boolean = () => true,
  part: (amount: number) => number = (amount) => amount,
): ReadonlyMap<string, Sums> {
  const { ledger } = condensed(whole);
  const { codes, index } = ledger.columns[dimension];
  const isIn = ledger.columns.konto.codes.map(of);
  const rows = Array.from(index.keys()).filter((row) => isIn[ledger.columns.konto.index[row] as number]);
  const sums = figuresOf(ledger).map((figure) => {
    const [amounts, totals] = [ledger.amounts[figure] as Float64Array, new Float64Array(codes.length)];
    for (const row of rows)
      totals[index[row] as number] = (totals[index[row] as number] as number) + part(amounts[row] as number);
    return [figure, totals] as const;
  });
  const met = new Set(rows.map((row) => index[row] as number));
  return new Map(
    [...met].map((code) => [
      codes[code] as string,
      Object.fromEntries(sums.map(([figure, totals]) => [figure, totals[code] as number])),
    ]),
  );
}

const isDrift = (konto: string): boolean => parseKonto(konto)?.kontoklasse === "drift";

/** The drift of each ansvar. */
export const driftPerAnsvar = rememberedFor((ledger: Ledger) => sumsPerCode(ledger, "ansvar", isDrift));

/**
 * What of the drift of each ansvar stands in debit, account by account: what debit and credit come to may be nothing.
 */
export const debetPerAnsvar = rememberedFor((ledger: Ledger) =>
  sumsPerCode(ledger, "ansvar", isDrift, (amount) => Math.max(amount, 0)),
);

/** The sums of the codes per key, in the order the keys first come; codes whose key is null are in none. */
export function sumsBy(
  perCode: ReadonlyMap<string, Sums>,
  keyOf: (code: string) => string | null,
): ReadonlyMap<string, Sums> {
  const found = new Map<string, Sums>();
  for (const [code, sums] of perCode) {
    const key = keyOf(code);
    if (key !== null) found.set(key, plus(found.get(key), sums));
  }
  return found;
}

const plus = (known: Sums | undefined, sums: Sums): Sums =>
  known === undefined
    ? sums
    : Object.fromEntries(
        (Object.entries(sums) as [Figure, number][]).map(([figure, sum]) => [figure, (known[figure] ?? 0) + sum]),
      );

/**
 * The figures as a message shows them: «beløp −62 000,00», or each by name where there are budgets or last year's
 * accounts.
 */
export function sumsText(sums: Sums): Words {
  const parts = (Object.entries(sums) as [Figure, number][]).filter(([, sum]) => sum !== 0);
  const only = parts.length === 1 ? parts[0] : undefined;
  if (parts.length === 0 || only?.[0] === "regnskap") return words`beløp ${printKroner(only?.[1] ?? 0)}`;
  return joined(
    parts.map(([figure, sum]) => words`${wordsOf(FIGURE_TEXT[figure])} ${printKroner(sum)}`),
    ", ",
  );
}

/** Figures that are nothing by what they are made of: «regnskap debet 7,50 og kredit 7,50». */
export function bothSidesText(debet: Sums): Words {
  const parts = (Object.entries(debet) as [Figure, number][]).filter(([, sum]) => sum !== 0);
  const sides = parts.map(
    ([figure, sum]) => words`${wordsOf(FIGURE_TEXT[figure])} debet ${printKroner(sum)} og kredit ${printKroner(sum)}`,
  );
  return joined(sides, ", ");
}

export const isZero = (sums: Sums): boolean => Object.values(sums).every((sum) => sum === 0);
