import { Exact } from "../../amounts/ratio";
import type { DecimalSign } from "../../document/cellNumber";
import { HEDGES, UNITS_AFTER, UNIT_BEFORE } from "./numberWords";
import { intervalOf, type Hedge, type NumberUnit, type PrintedNumber } from "./printedNumber";

/** A run of digits with thousands and decimals; which of its signs are which is told by the document. */
const DIGITS: Readonly<Record<DecimalSign, RegExp>> = {
  ",": /(?<![\p{L}\d.,/§])(?:([-\u2212\u2013+]) ?)?(\d{1,3}(?:[ \u00a0\u202f.]\d{3})+(?!\d|\.\d)|\d+)(?:,(\d+)|\.(\d{1,2})(?=\s?(?:mill|mrd|%|prosent)))?(?![\d/]|,\d)/gu,
  ".": /(?<![\p{L}\d.,/§])(?:([-\u2212\u2013+]) ?)?(\d{1,3}(?:[ \u00a0\u202f,]\d{3})+(?!\d)|\d+)(?:\.(\d+))?(?![\d/])/gu,
};
const AFTER = UNITS_AFTER.map(({ pattern, ...unit }) => ({ ...unit, pattern: new RegExp(`\\s?${pattern}`, "iuy") }));
const BEFORE = UNIT_BEFORE.map(({ pattern, ...unit }) => ({
  ...unit,
  pattern: new RegExp(`(?<![\\p{L}\\d])(?:${pattern}) ?[-\u2212\u2013]? ?$`, "iu"),
}));
const hedgePattern = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${words})(?: på)?(?: kr\\.?| nok| mnok)? ?$`, "iu");
const HEDGE = HEDGES.map(({ pattern, hedge }) => ({ hedge, pattern: hedgePattern(pattern) }));
const ANY_HEDGE = hedgePattern(HEDGES.map(({ pattern }) => pattern).join("|"));
const YEAR = /^(?:19|20)\d\d$/;
/** A number of a paragraph, a table, a case, a page: it counts nothing. */
const NAMES_SOMETHING =
  /(?:§|(?<!\p{L})(?:nr|kap|kapittel|tabell|figur|side|s|punkt|pkt|sak|kl|art|funksjon|note|ledd|trinn|fase|versjon|tlf|telefon|kostragruppe|gruppe|table|chapter|page|section|no)\.?) ?$/iu;
/** «2. tertial», «31. desember», «1.-7. trinn», «31.12.2024», «2024/25», «5-4». */
const ORDINAL = /^\.(?: ?\p{Ll}|[-\u2013]\d|\d)|^[-\u2013]\d|^\/\d|^-\p{L}/u;
/** The first of a range stands before: «5-4». */
const IN_RANGE = /[\d\p{L}][-\u2013]$/u;
/** How far back a hedge or a unit is looked for. */
const LOOK_BACK = 24;

/** Every figure of the text that may count something, in order: not years, dates, numbers of paragraphs or ordinals. */
export function numbersIn(text: string, decimal: DecimalSign): readonly PrintedNumber[] {
  const numbers: PrintedNumber[] = [];
  for (const found of text.matchAll(DIGITS[decimal])) {
    const number = numberAt(text, found);
    if (number) numbers.push(number);
  }
  return sharedUnits(text, numbers);
}

function numberAt(text: string, found: RegExpMatchArray): PrintedNumber | null {
  const [whole, signText, grouped = "", comma, point] = found;
  const start = found.index as number;
  const from = start + whole.length - whole.replace(/^[-\u2212\u2013+] ?/, "").length;
  const to = start + whole.length;
  const decimals = comma ?? point ?? "";
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  const after = unitAfter(text, to);
  const unit =
    after ?? (/\($/.test(before.trimEnd()) && text[to] === ")" ? unitAfter(text, to + 1) : null) ?? unitBefore(before);
  if (
    !unit &&
    (IN_RANGE.test(before) ||
      ORDINAL.test(text.slice(to, to + 3)) ||
      NAMES_SOMETHING.test(before) ||
      (decimals === "" && YEAR.test(grouped)))
  )
    return null;
  const size = new Exact(`${grouped.replace(/\D/g, "")}${decimals === "" ? "" : `.${decimals}`}`).times(
    unit?.scale ?? 1,
  );
  const hedge = hedgeOf(before);
  const sign = signText === undefined ? 0 : signText === "+" ? 1 : -1;
  return {
    ...numberOf(text, from, after?.to ?? to, unit),
    digits: text.slice(from, to),
    sign,
    decimals: decimals.length,
    hedge,
    size,
    interval: intervalOf(size, decimals.length, unit?.scale ?? 1, hedge),
  };
}

const hedgeOf = (before: string): Hedge =>
  ANY_HEDGE.test(before) ? (HEDGE.find(({ pattern }) => pattern.test(before))?.hedge ?? "none") : "none";

const numberOf = (
  text: string,
  from: number,
  to: number,
  unit: { readonly unit: NumberUnit; readonly scale: number } | null,
) => ({ text: text.slice(from, to), from, to, unit: unit?.unit ?? "count", scale: unit?.scale ?? 1 }) as const;

interface FoundUnit {
  readonly unit: NumberUnit;
  readonly scale: number;
  readonly to: number;
}

function unitAfter(text: string, at: number): FoundUnit | null {
  for (const { pattern, unit, scale } of AFTER) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) return { unit, scale, to: at + found[0].length };
  }
  return null;
}

const unitBefore = (before: string): { readonly unit: NumberUnit; readonly scale: number } | null =>
  BEFORE.find(({ pattern }) => pattern.test(before)) ?? null;

/**
 * What may stand between two figures that share the unit of the second: «7,3 og 4,3 mill», «fra 7,3 til 8,4 mill»,
 * «54,3 (8,2) mill».
 */
const SHARES =
  /^\)? ?(?:og|til|eller|mot|,|\/|-|\u2013|\(|and|to|or|against|respectively|henholdsvis| )+ ?(?:om lag |ca\.? |[-\u2212] ?)?$/i;

/** Figures without a unit of their own have the unit of the next, where they stand as two of a kind. */
function sharedUnits(text: string, numbers: readonly PrintedNumber[]): readonly PrintedNumber[] {
  const shared: PrintedNumber[] = [];
  for (let n = numbers.length - 1; n >= 0; n -= 1) {
    const [number, next] = [numbers[n] as PrintedNumber, shared[0]];
    const shares =
      next && next.unit !== "count" && number.unit === "count" && SHARES.test(text.slice(number.to, next.from));
    shared.unshift(shares ? withUnit(number, next) : number);
  }
  return shared;
}

function withUnit(number: PrintedNumber, { unit, scale }: PrintedNumber): PrintedNumber {
  const size = number.size.times(scale);
  return { ...number, unit, scale, size, interval: intervalOf(size, number.decimals, scale, number.hedge) };
}
