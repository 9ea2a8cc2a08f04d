import { FIGURES } from "../ledger/ledger";
import type { Problem } from "../ledger/problem";
import type { Keys } from "./keys";
import type { LedgerTable } from "./ledgerTable";
import { words } from "../texts/words";

/** What the rows down to a place where a table may begin again have come to. */
interface Mark {
  readonly rows: number;
  readonly row: number;
  readonly lines: number;
  readonly periods: number;
  /** Sizes by konto and figure. */
  readonly sizes: Float64Array;
}

/**
 * Looks for an extract that is written twice below itself: every line and every period again, and all that each account
 * has come to.
 */
interface WrittenTwice {
  /** A blank row or the headers again, with `rows` posted above. */
  mark(rows: number, row: number): void;
  /** `areApart`: columns that are not read may tell the rows apart. */
  problems(rows: number, areApart: boolean): readonly Problem[];
}

const KONTO = 0;
const PERIODE = 4;
/** Later ones are pages. */
const MOST_MARKS = 64;
/** A row or two may come again by chance. */
const FEWEST_ROWS = 3;
/** So many in the same order are none. */
const FEWEST_WITHOUT_MARK = 6;

export function createWrittenTwice(table: LedgerTable, keys: Keys): WrittenTwice {
  const marks: Mark[] = [];
  function sizes(): Float64Array {
    const width = FIGURES.length;
    const kontos = keys.codes(KONTO).length;
    return Float64Array.from({ length: kontos * width }, (_, at) => table.gross.of(Math.floor(at / width), at % width));
  }
  const isHalf = ({ rows, lines, periods, sizes: half }: Mark, all: number): boolean => {
    if (rows * 2 !== all || lines !== table.lines() || periods !== keys.codes(PERIODE).length) return false;
    const whole = sizes();
    return (
      half.length === whole.length && whole.some((size) => size > 0) && half.every((size, at) => size * 2 === whole[at])
    );
  };
  return {
    mark(rows, row) {
      if (rows < FEWEST_ROWS || marks.length >= MOST_MARKS || marks.at(-1)?.rows === rows) return;
      marks.push({ rows, row, lines: table.lines(), periods: keys.codes(PERIODE).length, sizes: sizes() });
    },
    problems(rows, areApart) {
      const halves = marks.filter((mark) => isHalf(mark, rows)).map(({ row }) => twice(row, rows));
      return halves.length === 0 && !areApart && rows >= 2 * FEWEST_WITHOUT_MARK && table.isTwice()
        ? [twiceRunning(rows)]
        : halves;
    },
  };
}

const twice = (row: number, rows: number): Problem => ({
  code: "kilde-to-ganger",
  severity: "error",
  message: words`Rad ${row}: under den står de samme ${rows / 2} radene en gang til, med de samme kontoene, beløpene og periodene, så alt ville vært talt dobbelt. Slett den ene halvdelen, eller hent ut rapporten på nytt.`,
  where: { row },
});

const twiceRunning = (rows: number): Problem => ({
  code: "kilde-to-ganger",
  severity: "error",
  message: words`De ${rows / 2} første radene står en gang til under seg selv, med de samme kontoene, beløpene og periodene i samme rekkefølge, så alt ville vært talt dobbelt. Slett den ene halvdelen, eller hent ut rapporten på nytt.`,
});
