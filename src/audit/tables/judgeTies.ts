import { keyOf, type CellAt, type Tie } from "./matrix";

/** What the relations of a table say of one of its cells. */
export interface CellVerdict {
  readonly cell: CellAt;
  readonly verdict: "feil" | "sePaa" | "avrunding" | "ok";
  /** The relation that says it, the surest first; a wrong cell may break several. */
  readonly ties: readonly Tie[];
}

/**
 * A verdict for each cell that a relation works out, and for each that relations agree is wrong. Several broken
 * relations that share a cell are one wrong cell; a cell that other relations confirm is not it. `known`: cells that
 * the ledger has said is right (true) or wrong (false), by key: those that are wrong account for what they break, and
 * those that are right for nothing.
 */
export function judgeTies(ties: readonly Tie[], known: ReadonlyMap<string, boolean>): readonly CellVerdict[] {
  const confirmed = countBy(ties.filter(({ keeps }) => keeps !== "broken"));
  // Two figures that their own tables each confirm are of two things.
  const isConfirmed = (cell: CellAt): boolean => confirmed.has(keyOf(cell));
  const broken = ties
    .filter(({ keeps, cells }) => keeps === "broken" && !cells.some((cell) => known.get(keyOf(cell)) === false))
    .map((tie) => ({ ...tie, cells: tie.cells.filter((cell) => known.get(keyOf(cell)) !== true) }))
    .filter(({ kind, cells }) => cells.length > 0 && !(kind === "gjentatt" && cells.every(isConfirmed)));
  const wrong = wrongCells(broken, confirmed);
  const kept = ties.filter(({ keeps }) => keeps !== "broken");
  const isWrong = new Set(wrong.map(({ cell }) => keyOf(cell)));
  return [...wrong, ...keptCells(kept).filter(({ cell }) => !isWrong.has(keyOf(cell)))];
}

function countBy(ties: readonly Tie[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { cells } of ties) for (const cell of cells) counts.set(keyOf(cell), (counts.get(keyOf(cell)) ?? 0) + 1);
  return counts;
}

/**
 * The fewest cells that account for the broken relations: each time the one that most of those left share, and fewest
 * kept ones confirm.
 */
function wrongCells(broken: readonly Tie[], confirmed: ReadonlyMap<string, number>): readonly CellVerdict[] {
  const found: CellVerdict[] = [];
  let left = broken;
  while (left.length > 0) {
    const counts = countBy(left);
    const cells = new Map(left.flatMap((tie) => tie.cells.map((cell) => [keyOf(cell), cell] as const)));
    const ranked = [...cells.values()]
      .map((cell) => ({ cell, score: (counts.get(keyOf(cell)) ?? 0) - (confirmed.get(keyOf(cell)) ?? 0) }))
      .sort((a, b) => b.score - a.score);
    const [first, second] = ranked as [{ cell: CellAt; score: number }, { cell: CellAt; score: number } | undefined];
    const isSure = !second || first.score > second.score;
    const own = left.filter((tie) => (isSure ? has(tie, first.cell) : tie === left[0]));
    const cell = isSure ? first.cell : targetOf(own[0] as Tie);
    // A sign that nothing else speaks against follows the line: it is no fault.
    if (own.some(({ bySignAlone }) => !bySignAlone))
      found.push({ cell, verdict: "feil", ties: surestFirst(own, cell) });
    const done = own;
    left = left.filter((tie) => !done.includes(tie));
  }
  return found;
}

const targetOf = (tie: Tie): CellAt => (has(tie, tie.target) ? tie.target : (tie.cells[0] as CellAt));

const has = (tie: Tie, cell: CellAt): boolean => tie.cells.some((each) => keyOf(each) === keyOf(cell));

const ORDER: readonly Tie["kind"][] = ["kolonneregel", "sum", "prosent", "snitt", "gjentatt"];

const surestFirst = (ties: readonly Tie[], cell: CellAt): readonly Tie[] =>
  [...ties].sort(
    (a, b) =>
      Number(a.expected(cell) === null) - Number(b.expected(cell) === null) ||
      ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
  );

/** Of each cell that is worked out: rounding, where one relation needs it, else in order. */
function keptCells(ties: readonly Tie[]): readonly CellVerdict[] {
  const byCell = new Map<string, Tie[]>();
  for (const tie of ties)
    (byCell.get(keyOf(tie.target)) ?? (byCell.set(keyOf(tie.target), []).get(keyOf(tie.target)) as Tie[])).push(tie);
  return [...byCell.values()].map((own) => ({
    cell: (own[0] as Tie).target,
    verdict: own.some(({ keeps }) => keeps === "rounding") ? "avrunding" : "ok",
    ties: [...own].sort((a, b) => Number(a.keeps === "exact") - Number(b.keeps === "exact")),
  }));
}
