import { FIGURES, type Ledger } from "../ledger/ledger";
import { sumsByKonto, type KontoSums } from "./kontoSums";
import type { DoubtfulSum } from "./provedGroups";

/** One account that is the sum of others may be so by chance, and so may what one other begins as. */
const [FEWEST_GROUPS, FEWEST_BELOW] = [2, 2];

/** How many digits of a code are left when its zeros are taken away. */
const stemLength = (konto: string): number => konto.replace(/(?<!0)0+$/, "").length;

/**
 * Accounts written as those that are proved to be the sums of theirs («11000», «12000»: `groups`), with several below
 * them, and no sums themselves: some of what is below is missing, or they are accounts of their own.
 */
export function unprovedGroups(ledger: Ledger, groups: ReadonlySet<string>): readonly DoubtfulSum[] {
  const lengths = [...groups].filter((konto) => konto.endsWith("0")).map(stemLength);
  const usual = [...new Set(lengths)].filter((one) => lengths.filter((each) => each === one).length >= FEWEST_GROUPS);
  if (usual.length === 0) return [];
  const all = sumsByKonto(ledger);
  return all.flatMap((own): readonly DoubtfulSum[] => {
    // «10000» is of «10» where «11000» is of «11».
    const stem = usual.find((length) => length >= stemLength(own.konto) && length < own.konto.length);
    if (stem === undefined || own.keyedRows > 0) return [];
    const below = all.filter((each) => each !== own && each.konto.startsWith(own.konto.slice(0, stem)));
    const figure = own.bare.findIndex((sum) => sum !== 0);
    if (below.length < FEWEST_BELOW || figure < 0) return [];
    const others = below.reduce((sum, each) => sum + wholeOf(each, figure), 0);
    return [{ konto: own.konto, figure: FIGURES[figure] ?? "regnskap", own: wholeOf(own, figure), others }];
  });
}

const wholeOf = ({ bare, keyed }: KontoSums, figure: number): number => (bare[figure] ?? 0) + (keyed[figure] ?? 0);
