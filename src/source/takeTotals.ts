import { printKroner } from "../amounts/printAmount";
import type { Ledger } from "../ledger/ledger";
import type { LeftOutRow, PostingRow, TotalRow } from "./rowOutcome";
import { unprovedTotal } from "./rowProblems";
import { sumsByCode } from "./sumsByCode";
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
