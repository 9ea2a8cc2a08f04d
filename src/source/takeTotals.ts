import { printKroner } from "../amounts/printAmount";
import { codeAt, FIGURES, type Ledger } from "../ledger/ledger";
import type { LeftOutRow, PostingRow, TotalRow } from "./rowOutcome";
import { unprovedTotal } from "./rowProblems";
import { amountsOf, createTotals, type Pending, type SumsSoFar } from "./totals";

/** What a row that is no total is handed to. */
interface Rows {
  readonly now: () => SumsSoFar;
  readonly leave: (row: LeftOutRow, rowNumber: number) => void;
  readonly take: (row: PostingRow | LeftOutRow, rowNumber: number) => void;
}

/** Leaves out the totals that are proved, tells those that are not, and hands on what turns out to be no total. */
interface TotalTaker {
  take(total: TotalRow, rowNumber: number): void;
  /** A place where a group may begin or end. */
  passBreak(): void;
  /** After a posting. */
  passPosting(): void;
  isWaiting(): boolean;
  /** All rows have passed: what is still not proved may be by all of them. */
  finish(ledger: () => Ledger): void;
}

export function createTotalTaker({ now, leave, take }: Rows): TotalTaker {
  const totals = createTotals();
  const leaveTotal = (total: TotalRow, rowNumber: number): void => {
    leave({ kind: "leftOut", reason: "sumrad", amounts: total.amounts }, rowNumber);
  };
  const settle = (proved: readonly Pending[]): void => {
    for (const { total, row } of proved) leaveTotal(total, row);
  };

  function unproved({ total, row, from }: Pending): void {
    const { otherwise, saysSo, label, amounts } = total;
    if (!saysSo) return take(otherwise, row);
    const [first] = amountsOf(amounts);
    const above = first === undefined ? 0 : totals.latestGroup(from, first[0]);
    leave(
      {
        kind: "leftOut",
        reason: "uleselig",
        amounts,
        problem: unprovedTotal(row, label, printKroner(first?.[1] ?? 0), printKroner(above)),
      },
      row,
    );
  }

  return {
    isWaiting: () => totals.waiting() > 0,
    passBreak: () => {
      settle(totals.breakAt(now()));
    },
    passPosting: () => {
      if (totals.waiting() > 0) settle(totals.settle(now()));
    },
    take(total, rowNumber) {
      const sums = now();
      settle(totals.settle(sums));
      const isProved = totals.isProved(total, sums);
      if (isProved) leaveTotal(total, rowNumber);
      // A posting that only looks like a total is posted at once, but for one that others of its sort are: the rows
      // above have not proved it.
      if (!isProved && total.otherwise.kind === "posting" && !total.saysSo && total.mayWait !== true)
        return take(total.otherwise, rowNumber);
      settle(totals.breakAt(sums));
      if (!isProved && !totals.wait(total, rowNumber, sums)) unproved({ total, row: rowNumber, from: sums });
    },
    finish(ledger) {
      settle(totals.breakAt(now()));
      settle(totals.asOne());
      const waiting = totals.rest();
      const isSumOf = waiting.length === 0 ? () => false : sumsByCode(ledger());
      for (const pending of waiting) {
        // One with all its keys may be a posting like another of the account.
        if (pending.total.hasKeys !== true && isSumOf(pending.total)) leaveTotal(pending.total, pending.row);
        else unproved(pending);
      }
    },
  };
}

/**
 * Whether a total is the sum of all that its label names: the accounts that begin with its code, the rows of a code
 * or of a name, or the whole source.
 */
function sumsByCode(ledger: Ledger): (total: TotalRow) => boolean {
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
