import { ore, ZERO, type Ore } from "../amounts/ore";
import type { Figure } from "./ledger";

/** The id of the format a source came in (`Reader.kind`), or "grid" for cells in hand. */
export type SourceKind = string;

export interface LeftOut {
  readonly reason:
    "rapporthode" | "overskrift" | "sumrad" | "tom rad" | "annet år" | "annet tall" | "valgt bort" | "uleselig";
  readonly rows: number;
  /** The first few row numbers. */
  readonly firstRows: readonly number[];
  /** The money in the rows, as far as it can be read, in øre. */
  readonly sums?: Readonly<Partial<Record<Figure, Ore>>>;
}

/** Øre by kontoklasse digit ("1") and figure. */
export type SumsPerKontoklasse = Readonly<Record<string, Readonly<Partial<Record<Figure, Ore>>>>>;

/** What the user can tie back to the ERP: rows read, left out and why, months, and sums per kontoklasse. */
export interface SourceControl {
  readonly name: string;
  readonly kind: SourceKind;
  readonly rowsRead: number;
  readonly rowsUsed: number;
  readonly leftOut: readonly LeftOut[];
  /** Periods with postings, in order; none where the source has no periods. */
  readonly months: readonly string[];
  readonly sums: SumsPerKontoklasse;
  /**
   * The sizes of the amounts added up, row by row: accounts that come to 0 are then still told by what they are made
   * of.
   */
  readonly gross: SumsPerKontoklasse;
}

/**
 * A figure of a kontoklasse, in øre: what stands on the debit side (0 or more), what on the credit side (0 or more),
 * and the one less the other.
 */
export interface ControlLine {
  readonly kontoklasse: string;
  readonly figure: Figure;
  readonly debet: Ore;
  readonly kredit: Ore;
  readonly netto: Ore;
}

/** The control of a source line by line: what is shown of it in the pane, on the sheets and by the command. */
export function controlLinesOf({ sums, gross }: Pick<SourceControl, "sums" | "gross">): readonly ControlLine[] {
  return Object.entries(sums).flatMap(([kontoklasse, figures]) =>
    (Object.entries(figures) as [Figure, Ore][]).map(([figure, netto]) => {
      // What stands on both sides; size and net together may be more than is exact.
      const half = ((gross[kontoklasse]?.[figure] ?? ZERO) - Math.abs(netto)) / 2;
      return {
        kontoklasse,
        figure,
        debet: ore(half + Math.max(netto, 0)),
        kredit: ore(half + Math.max(-netto, 0)),
        netto,
      };
    }),
  );
}

/**
 * The months as a control tells them: «202401–202412», with what is missing in between seen: «202400–202403, 202405».
 * "" where the source has no periods.
 */
export function monthsText({ months }: Pick<SourceControl, "months">): string {
  const runs: string[][] = [];
  for (const month of months) {
    const run = runs.at(-1);
    if (run && Number(month) === Number(run.at(-1)) + 1) run.push(month);
    else runs.push([month]);
  }
  return runs.map((run) => (run.length === 1 ? run[0] : `${run[0] as string}–${run.at(-1) as string}`)).join(", ");
}

/** Rows of the file or sheet, headings and blank rows too: those used and those left out. */
export function rowsInSource({ rowsUsed, leftOut }: SourceControl): number {
  return leftOut.reduce((sum, { rows }) => sum + rows, rowsUsed);
}
