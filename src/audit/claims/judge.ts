import { wordPattern } from "../../document/wordPattern";
import { placeAt } from "../../document/reportDocument";
import { Exact, type Ratio } from "../../amounts/ratio";
import { printLike } from "../binding/printLike";
import type { RowRef } from "../binding/nameIndex";
import type { Finding, Source, Verdict } from "../finding";
import { meet, type Interval } from "../reading/interval";
import type { PrintedNumber } from "../reading/printedNumber";
import type { Claim, Sureness } from "./claim";
import { slipOf } from "./slip";
import { says } from "./subject";

/** A size that a claim may mean, from one row of one table. */
export interface Candidate {
  readonly ref: RowRef;
  readonly column: string;
  readonly columnId: string | null;
  /** Sizes it may have; several where the table prints it and it can be worked out too. */
  readonly intervals: readonly Interval[];
  /** Which way: 1 or −1 as the claim's words have it; 0 where that is not told. */
  readonly direction: 1 | -1 | 0;
}

/** How many times larger or smaller the figure may be and still be taken for a wrong one of the same thing. */
const FACTOR: Readonly<Record<Sureness, number>> = { sure: 15, weak: 2, agree: 0, given: Infinity };

/**
 * What the figures say of a claim: direction first, then size. `direction`: what its words say; 0 where they say
 * none. `opposite`: the word for the other direction.
 */
interface Said {
  readonly direction: 1 | -1 | 0;
  readonly opposite: string | null;
  readonly sureness: Sureness;
}

const agrees = (number: PrintedNumber, { intervals }: Candidate): boolean =>
  intervals.some((interval) => meet(number.interval, number.scale >= MILLION ? inThousands(interval) : interval));

const MILLION = 1_000_000;
const HALF_A_THOUSAND = 500;

/** Millions are most often worked out from a table in thousands, which has rounded them once already. */
const inThousands = ({ low, high }: Interval): Interval => ({
  low: low.minus(HALF_A_THOUSAND),
  high: high && high.plus(HALF_A_THOUSAND),
});

/**
 * The finding of a claim held against the sizes it may mean: `ukjent` where the figure is bound to one too far from it
 * to be it; null where nothing can be said.
 */
export function judge(claim: Claim, candidates: readonly Candidate[], said: Said): Finding | null {
  const best = bestOf(candidates);
  if (!best) return null;
  const { number } = claim;
  const fitting = candidates.filter(
    (candidate) =>
      (!number || agrees(number, candidate)) &&
      (said.direction === 0 || candidate.direction === 0 || candidate.direction === said.direction),
  );
  if (fitting.length > 0)
    return finding(
      claim,
      fitting[0] as Candidate,
      number && !isExactly(number, fitting[0] as Candidate) ? "avrunding" : "ok",
      null,
    );
  if (said.sureness !== "given" && (isOfOtherPeriod(claim) || says(claim.reading.text, EXCEPT))) return null;
  const turned = said.direction !== 0 && best.direction !== 0 && best.direction !== said.direction;
  if (number && !agrees(number, best)) {
    if (isAmbiguous(candidates) || isOfUnknownUnit(number, best)) return null;
    if (isNear(number, best, said.sureness)) return wrong(claim, best, turned ? said.opposite : null, number);
    return said.sureness === "agree" ? null : finding(claim, best, "ukjent", null);
  }
  if (said.sureness === "agree") return null;
  if (!turned || isAmbiguous(candidates)) return null;
  return finding(claim, best, "feil", said.opposite && `${said.opposite}${number ? ` ${number.text}` : ""}`);
}

/** Amounts of a table that does not say whether they are thousands. */
const isOfUnknownUnit = ({ unit }: PrintedNumber, { ref }: Candidate): boolean =>
  unit === "kr" && ref.table.krPerUnit === null;

/** «8,4 prosent i 2. tertial», «… per september»: of a part of the year. */
const PERIOD_AFTER =
  /^\)?\s*(?:(?:i|for|per|pr\.?|etter|ved utgangen av|frem til|fram til|til og med|t\.o\.m\.?|in|by)\s+)(?:(?:første|andre|tredje|fjerde|fyrste|siste|[1-4]\.|Q)\s?(?:kvartal|kv|tertial|halvår|måned|\d)|(?:\d{1,2}\.\s?)?(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november)(?!\p{L}))/iu;

/** What is said leaves something out, or has something added. */
const EXCEPT = wordPattern(
  "uten|utan|utenom|utanom|bortsett frå|bortsett fra|ekskl\\p{L}*|korrigert for|justert for|unntatt|med unntak|fratrukket|ser (?:vi |man |ein )?bort|without|except|excluding",
  "iu",
);

const isOfOtherPeriod = ({ reading: { text }, to }: Claim): boolean => PERIOD_AFTER.test(text.slice(to, to + 60));

function wrong(claim: Claim, best: Candidate, word: string | null, number: PrintedNumber): Finding {
  const right = printLike(number, middleOf(best.intervals[0] as Interval));
  return finding(claim, best, "feil", word ? `${word} ${right}` : right);
}

/** Ours before printed ones. */
const bestOf = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.find(isMain) ?? candidates.find(({ ref }) => ref.table.origin === "ledger") ?? candidates[0];

/**
 * The tables that an area's or a unit's name means when nothing else is said, and the lines of the whole: not those
 * of a bridge, an investment or a note.
 */
const MAIN = /^(?:resultat-per|status-okonomi|5-4-1$|5-6$|5-8$)/;
const isMain = ({ ref: { table } }: Candidate): boolean => table.origin === "ledger" && MAIN.test(table.id);

/**
 * Rows of one name that say different things: the claim may mean any of them. Tables of ours and the report's own
 * printings of them say the same.
 */
function isAmbiguous(candidates: readonly Candidate[]): boolean {
  const main = candidates.filter(isMain);
  const ours = main.length > 0 ? main : candidates.filter(({ ref }) => ref.table.origin === "ledger");
  const held = ours.length > 0 ? ours : candidates;
  return held.some((a) =>
    held.some((b) => !a.intervals.some((x) => b.intervals.some((y) => meet(x, y) || close(x, y)))),
  );
}

/** As near as rounding in two tables leaves one amount. */
const close = (a: Interval, b: Interval): boolean =>
  (a.high ?? a.low).minus(b.low).abs().lessThan(a.low.times(0.002)) ||
  (b.high ?? b.low).minus(a.low).abs().lessThan(a.low.times(0.002));

const middleOf = ({ low, high }: Interval): Ratio => (high === null ? low : low.plus(high).div(2));

/** Near enough to be a wrong figure of the same thing; a slip of the hand is one whatever it is in size. */
function isNear(number: PrintedNumber, best: Candidate, sureness: Sureness): boolean {
  if (sureness === "given") return true;
  const slip = slipOf(number, middleOf(best.intervals[0] as Interval));
  return sureness === "agree"
    ? slip === 2 && isAsExact(number, best)
    : isWithin(number, best, FACTOR[sureness]) || (slip > 0 && isWithin(number, best, FACTOR.sure));
}

/** What is held against is at least as exact as the figure: a rounded one has not the digits to tell a slip by. */
const isAsExact = (number: PrintedNumber, { intervals: [interval] }: Candidate): boolean =>
  interval !== undefined &&
  interval.high !== null &&
  interval.high.minus(interval.low).lessThanOrEqualTo(new Exact(10).pow(-number.decimals).times(number.scale));

function isWithin(number: PrintedNumber, { intervals }: Candidate, factor: number): boolean {
  const size = middleOf(intervals[0] as Interval);
  if (size.isZero() || number.size.isZero()) return false;
  return Exact.max(size, number.size).div(Exact.min(size, number.size)).lessThanOrEqualTo(factor);
}

/** Printed to the last digit. */
const isExactly = (number: PrintedNumber, { intervals }: Candidate): boolean =>
  intervals.some(({ low, high }) => {
    if (number.hedge !== "none") return false;
    return high !== null && (high.equals(low) ? number.size.equals(low) : number.size.equals(low.plus(high).div(2)));
  });

/** The finding of a claim against one candidate. */
export function finding(claim: Claim, candidate: Candidate, verdict: Verdict, right: string | null): Finding {
  const { reading, from, to, kind } = claim;
  const source = sourceOf(candidate);
  return {
    kind,
    verdict,
    block: reading.block,
    at: { from: reading.from + from, to: reading.from + to },
    place: placeAt(reading.passage, reading.from + from),
    quoted: reading.text.slice(from, to),
    context: reading.text,
    right,
    source,
    why: `${source.row} – ${source.column} (${source.table})`,
  };
}

const sourceOf = ({ ref: { table, row }, column, columnId }: Candidate): Source => ({
  origin: table.origin,
  table: table.title,
  row: row.label,
  column,
  ids:
    table.origin === "ledger" && row.id !== null && columnId !== null
      ? { table: table.id, row: row.id, column: columnId }
      : null,
});
