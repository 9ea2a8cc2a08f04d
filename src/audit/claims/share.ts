import { wordPattern } from "../../document/wordPattern";
import { Exact } from "../../amounts/ratio";
import type { Mention, RowRef } from "../binding/nameIndex";
import { factIn } from "../binding/values";
import type { Finding } from "../finding";
import { meet, type Interval } from "../reading/interval";
import type { PrintedNumber } from "../reading/printedNumber";
import { judge, type Candidate } from "./judge";
import { GOAL, NOT_THIS_YEAR } from "./phrases";
import type { Reading } from "./reading";
import { fits, says } from "./subject";

const LINK =
  /^\.? ?,? ?\(? ?(?:(?:og|noe|noko|dette|det|which)? ?(?:som )?(?:utgjør|utgjorde|utgjer|tilsvarer|tilsvarte|tilsvarende|tilsvarande|svarer til|svarar til|svarte til|eller|dvs\.?|det vil si|is|equals|corresponding to|or))? ?(?:om lag |ca\.? |rundt )?[-\u2212]? ?$/iu;
const OF =
  /^\)?\s*(?:av|of)\s+(?:kommunens |kommunen sine |de |dei |the |brutto |samlede |samla |sum |total |totale )*$/iu;
/** Names that are only a part of what the row's name says. */
const OTHER_BASE = wordPattern("korrigert\\p{L}*|justert\\p{L}*|frie|budsjetterte?|ekskl\\p{L}*");

/**
 * «43 mill. kroner, tilsvarende 7,0 % av driftsinntektene»: the amount before, or the row's own where it is the same,
 * over the row named after «av».
 */
export function shares(reading: Reading, year: number | null): readonly Finding[] {
  return reading.numbers.flatMap((number) => (number.unit === "percent" ? (shareOf(reading, number, year) ?? []) : []));
}

function shareOf(reading: Reading, number: PrintedNumber, year: number | null): Finding | null {
  const { text, mentions, numbers } = reading;
  const base = mentions.find(({ from }) => from >= number.to && OF.test(text.slice(number.to, from)));
  const amount = numbers.filter(({ to, unit }) => to <= number.from && unit === "kr").at(-1);
  if (
    !base ||
    says(text.slice(0, base.to), GOAL) ||
    says(text, NOT_THIS_YEAR) ||
    says(text.slice(number.to, base.to), OTHER_BASE)
  )
    return null;
  if (!amount || !fits(text.slice(amount.to, number.from), LINK)) return ownShare(reading, number, base, year);
  const part = mentions.filter(({ to }) => to <= amount.from).at(-1);
  const candidates = base.refs.flatMap((ref) => candidatesOf(ref, part?.refs ?? [], amount, year));
  return judge({ kind: "andel", reading, number, from: number.from, to: number.to }, candidates, {
    direction: 0,
    opposite: null,
    sureness: amount.hedge === "none" ? "sure" : "weak",
  });
}

/** «Disposisjonsfondet utgjør 8,1 % av driftsinntektene»: a row of the tables over another. */
function ownShare(
  { text, mentions, ...reading }: Reading,
  number: PrintedNumber,
  base: Mention,
  year: number | null,
): Finding | null {
  const part = mentions.filter(({ to }) => to <= number.from).at(-1);
  if (!part || !fits(text.slice(part.to, number.from), OWN_LINK)) return null;
  const candidates = base.refs.flatMap((ref) =>
    part.refs.flatMap((own) => {
      const [over, under] = [factIn(own, ["actual"], year), factIn(ref, ["actual"], year)];
      const interval = over && under ? quotient(over.fact.interval, under.fact.interval) : null;
      return interval && under
        ? [{ ref: own, column: under.column.header, columnId: null, intervals: [interval], direction: 0 as const }]
        : [];
    }),
  );
  const claim = {
    kind: "andel" as const,
    reading: { text, mentions, ...reading },
    number,
    from: number.from,
    to: number.to,
  };
  return judge(claim, candidates, { direction: 0, opposite: null, sureness: "weak" });
}

const OWN_LINK =
  /^ ?(?:i \d{4} |in \d{4} )?(?:utgjør|utgjorde|utgjer|tilsvarer|tilsvarte|svarer til|er|var|ble|blei|vart|endte|equals|was|is)(?: på| med| dermed| nå| da| i \d{4}| om lag| ca\.?){0,4} ?$/iu;

function candidatesOf(
  base: RowRef,
  parts: readonly RowRef[],
  amount: PrintedNumber,
  year: number | null,
): readonly Candidate[] {
  const whole = factIn(base, ["actual"], year);
  if (whole?.fact.kind !== "kr") return [];
  const own = parts
    .flatMap((part) => factIn(part, ["actual"], year)?.fact ?? [])
    .filter((fact) => fact.kind === "kr" && meet(fact.interval, amount.interval));
  const intervals = [...own.map(({ interval }) => interval), amount.interval].flatMap(
    (interval) => quotient(interval, whole.fact.interval) ?? [],
  );
  return intervals.length === 0
    ? []
    : [{ ref: base, column: whole.column.header, columnId: whole.column.id, intervals, direction: 0 }];
}

/** a / b in percent, with the room of both; null where either has no end. */
function quotient(a: Interval, b: Interval): Interval | null {
  if (a.high === null || b.high === null || b.low.isZero()) return null;
  const [low, high] = [a.low.div(b.high).times(100), a.high.div(b.low).times(100)];
  return { low: new Exact(low), high: new Exact(high) };
}
