import { codeAt, FIGURES, type Ledger } from "../ledger/ledger";
import type { TotalRow } from "./rowOutcome";
import { amountsOf } from "./totals";

/**
 * Whether a total is the sum of all that its label names: the accounts that begin with its code, the rows of a code
 * or of a name, or the whole source.
 */
export function sumsByCode(ledger: Ledger): (total: TotalRow) => boolean {
  return (total) => {
    const amounts = amountsOf(total.amounts);
    const isSum = (belongs: (row: number) => boolean): boolean => {
      const nets = FIGURES.map(() => 0);
      let rows = 0;
      for (let row = 0; row < ledger.size; row++) {
        if (!belongs(row)) continue;
        rows++;
        FIGURES.forEach(
          (figure, index) => (nets[index] = (nets[index] as number) + (ledger.amounts[figure]?.[row] ?? 0)),
        );
      }
      return rows > 0 && amounts.every(([figure, ore]) => nets[figure] === ore);
    };
    const { code, label, saysSo } = total;
    const ofAccount = code !== "" && isSum((row) => codeAt(ledger, "konto", row).startsWith(code));
    if (ofAccount || !saysSo) return ofAccount;
    const name = label
      .replace(/(?<![\s:–-])[\s:–-]*(?:totalt?|totalsum|sum|i alt)\s*:?$|^\s*(?:sum|totalt?)\s+/giu, "")
      .trim()
      .toLowerCase();
    return (
      isSum(() => true) ||
      (["ansvar", "funksjon", "prosjekt"] as const).some(
        (dimension) =>
          (code !== "" && isSum((row) => codeAt(ledger, dimension, row) === code)) ||
          (name !== "" &&
            isSum((row) => ledger.names[dimension]?.get(codeAt(ledger, dimension, row))?.toLowerCase() === name)),
      )
    );
  };
}
