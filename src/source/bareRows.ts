import type { Ledger } from "../ledger/ledger";
import type { Problem } from "../ledger/problem";
import { textOf, type Cell } from "./cells/cell";
import { headerOf } from "./rowKeys";
import { CODE_DIMENSIONS, type RowPlan } from "./rowPlan";
import { shiftedRow } from "./rowProblems";

/** More rows with codes and neither period nor amount are how the export is made: what has no postings is in it. */
const FEW_ROWS = 3;
const MOST_KEPT = 1000;
const SHOWN = 10;

/** A number among the codes of such a row. */
interface BareCode {
  readonly row: number;
  readonly dimension: (typeof CODE_DIMENSIONS)[number];
  readonly code: string;
  readonly header: string;
}

/** What rows without period and amount have among their codes. */
export interface BareRows {
  readonly rows: number;
  readonly codes: readonly BareCode[];
}

/** Looks among the rows left out as blank. */
export function createBareRows(plan: RowPlan): {
  see(cells: readonly Cell[], row: number): void;
  found(): BareRows;
} {
  const codes: BareCode[] = [];
  let rows = 0;
  return {
    see(cells, row) {
      if (plan.periode === null || textOf(cells[plan.periode]) !== "") return;
      const own = CODE_DIMENSIONS.flatMap((dimension): BareCode[] => {
        const position = plan.codes[dimension];
        const code = textOf(cells[position ?? -1]);
        return /^[1-9]\d*$/.test(code) ? [{ row, dimension, code, header: headerOf(plan, position) }] : [];
      });
      if (own.length > 0) rows++;
      if (rows <= MOST_KEPT) codes.push(...own);
    },
    found: () => ({ rows, codes }),
  };
}

/**
 * A number that no posting has as its code, in a row that lacks period and amount, is an amount of whole kroner that
 * has moved there: as long as no code is, or in one of a few such rows.
 */
export function bareRowProblems({ rows, codes }: BareRows, ledger: Ledger): readonly Problem[] {
  return CODE_DIMENSIONS.flatMap((dimension) => {
    const own = codes.filter((each) => each.dimension === dimension);
    if (own.length === 0) return [];
    const { codes: all, index } = ledger.columns[dimension];
    const places = new Set(index);
    const used = new Set(all.filter((code, at) => code !== "" && places.has(at)));
    const lengths = new Set([...used].map(({ length }) => length));
    return own
      .filter(({ code }) => !used.has(code) && (rows <= FEW_ROWS || !lengths.has(code.length)))
      .slice(0, SHOWN)
      .map(({ row, code, header }) => shiftedRow(row, code, header));
  });
}
