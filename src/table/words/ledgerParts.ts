import { ore } from "../../amounts/ore";
import type { Ledger } from "../../ledger/ledger";
import type { Organisation } from "../../ledger/organisation";
import type { RowKeys } from "../../ledger/grunnlag/rowKeys";
import { reportAmounts } from "../../ledger/grunnlag/reportAmounts";
import type { PostingTerms } from "./explanation";
import { keyTest, largestFirst, type PostingPart } from "./postingParts";

/** The ledger a report is made of, as `Grunnlag` was. */
export interface LedgerBasis {
  readonly ledger: Ledger;
  readonly organisation: Organisation;
  readonly keys: RowKeys;
}

/**
 * The accounts and ansvar behind a sum of postings, largest first whatever their sign; their sum is the cell's amount.
 */
export function ledgerParts(
  { ledger, organisation, keys }: LedgerBasis,
  { sets, figure, sign }: PostingTerms,
): readonly PostingPart[] {
  const amounts = reportAmounts(ledger).find((column) => column.figure === figure)?.amounts;
  const tests = sets.map((set) => keyTest(keys.columns, set));
  const { konto, ansvar } = ledger.columns;
  const sums = new Map<number, number>();
  for (let row = 0; row < ledger.size; row++) {
    const amount = amounts?.[row] ?? 0;
    if (amount === 0) continue;
    const own = keys.keysOf(row);
    const times = tests.filter((test) => test(own)).length;
    if (times === 0) continue;
    const pair = (konto.index[row] as number) * ansvar.codes.length + (ansvar.index[row] as number);
    sums.set(pair, (sums.get(pair) ?? 0) + times * amount);
  }
  return largestFirst(
    [...sums].map(([pair, sum]) => {
      const [code, owner] = [
        konto.codes[Math.floor(pair / ansvar.codes.length)],
        ansvar.codes[pair % ansvar.codes.length],
      ] as [string, string];
      const name = organisation.units.get(owner)?.ansvarsnavn ?? ledger.names.ansvar?.get(owner) ?? "";
      return {
        code,
        text: ledger.names.konto?.get(code) ?? "",
        owner: [owner, name].filter(Boolean).join(" "),
        ore: ore(sum * sign),
      };
    }),
  );
}
