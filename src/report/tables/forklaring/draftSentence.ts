import type { Ore } from "../../../amounts/ore";
import { inNorwegian, roundedPercent } from "../../../amounts/printAmount";
import { Exact, ratioOf, type Ratio } from "../../../amounts/ratio";
import { artGroup, artGroupName, type Maalform } from "./artGroups";

/** A part of a deviation: øre, + is better than budget. */
interface Contribution {
  /** Group of arter. */
  readonly group: string;
  readonly avvik: number;
}

export interface Deviation {
  /** Øre, + is better than budget. */
  readonly avvik: number;
  /** The avvik as a ratio of |budget|; null without one. */
  readonly ratio: Ratio | null;
  /** More income than cost is budgeted (or, without budget, booked). */
  readonly isIncome: boolean;
  /** Add up to the avvik. */
  readonly contributions: readonly Contribution[];
}

interface Phrases {
  readonly less: { readonly cost: string; readonly income: string };
  readonly more: { readonly cost: string; readonly income: string };
  readonly mainly: string;
  readonly offset: string;
  readonly and: string;
  readonly mill: string;
  readonly kroner: string;
}

const PHRASES: Readonly<Record<Maalform, Phrases>> = {
  nb: {
    less: { cost: "merforbruk", income: "mindreinntekt" },
    more: { cost: "mindreforbruk", income: "merinntekt" },
    mainly: "i hovedsak",
    offset: "motvirket av",
    and: "og",
    mill: "mill.",
    kroner: "kr",
  },
  nn: {
    less: { cost: "meirforbruk", income: "mindreinntekt" },
    more: { cost: "mindreforbruk", income: "meirinntekt" },
    mainly: "i hovudsak",
    offset: "motverka av",
    and: "og",
    mill: "mill.",
    kroner: "kr",
  },
  en: {
    less: { cost: "overspending", income: "shortfall of income" },
    more: { cost: "underspending", income: "surplus income" },
    mainly: "mainly",
    offset: "offset by",
    and: "and",
    mill: "mill.",
    kroner: "kr",
  },
};

/** As many as a reader keeps in mind; fewer when they explain this much of the avvik. */
const MOST_DRIVERS = 3;
const EXPLAINED = 0.8;
/** What pulls the other way is told when it is this much of the avvik. */
const COUNTS = 0.2;
const MOST_OFFSETS = 2;

/** An avvik in ledger sign, budget − regnskap, and the arter that add up to it. */
interface Drafted {
  readonly regnskap: Ore;
  readonly budsjett: Ore;
  readonly avvik: Ore;
  readonly arter: readonly { readonly art: string; readonly avvik: Ore }[];
}

/** The draft of an avvik, its arter told in groups. */
export function draftOf({ avvik, budsjett, regnskap, arter }: Drafted, maalform: Maalform): string {
  const groups = new Map<string, number>();
  for (const { art, avvik: part } of arter) groups.set(artGroup(art), (groups.get(artGroup(art)) ?? 0) + part);
  const contributions = [...groups].map(([group, part]): Contribution => ({ group, avvik: part }));
  return draftSentence(
    { avvik, ratio: ratioOf(avvik, budsjett), isIncome: (budsjett === 0 ? regnskap : budsjett) < 0, contributions },
    maalform,
  );
}

/**
 * A draft of the explanation, the same for the same figures: «Merforbruk 7,3 mill. (−2,6 %), i hovedsak lønn −5,1 mill.
 * og vikarer −2,4 mill., motvirket av sykelønnsrefusjon +1,9 mill.» The word follows the sign; the parts are signed,
 * + is better than budget.
 */
export function draftSentence({ avvik, ratio, isIncome, contributions }: Deviation, maalform: Maalform): string {
  const phrases = PHRASES[maalform];
  const word = (avvik < 0 ? phrases.less : phrases.more)[isIncome ? "income" : "cost"];
  const share = ratio === null ? "" : ` (${signed(roundedPercent(ratio))} %)`;
  const named = ({ group, avvik: part }: Contribution): string =>
    `${artGroupName(group, maalform)} ${signedAmount(part, phrases)}`;
  const drivers = driversOf(avvik, contributions).map(named);
  const offsets = contributions
    .filter((part) => part.avvik * avvik < 0 && Math.abs(part.avvik) >= COUNTS * Math.abs(avvik))
    .sort(largestFirst)
    .slice(0, MOST_OFFSETS)
    .map(named);
  const because = drivers.length === 0 ? "" : `, ${phrases.mainly} ${listed(drivers, phrases)}`;
  const but = offsets.length === 0 ? "" : `, ${phrases.offset} ${listed(offsets, phrases)}`;
  const what = `${word.charAt(0).toUpperCase()}${word.slice(1)} ${amountText(Math.abs(avvik), phrases)}`;
  return `${what}${share}${because}${but}.`.replace(/\.\.$/, ".");
}

/** The largest parts that pull the same way, until they explain most of it. */
function driversOf(avvik: number, contributions: readonly Contribution[]): readonly Contribution[] {
  const drivers: Contribution[] = [];
  let explained = 0;
  for (const part of contributions.filter((each) => each.avvik * avvik > 0).sort(largestFirst)) {
    if (drivers.length === MOST_DRIVERS || explained >= EXPLAINED * Math.abs(avvik)) break;
    drivers.push(part);
    explained += Math.abs(part.avvik);
  }
  return drivers;
}

/** Of equal parts the first by name, so that the draft never changes by itself. */
function largestFirst(a: Contribution, b: Contribution): number {
  return Math.abs(b.avvik) - Math.abs(a.avvik) || (a.group < b.group ? -1 : 1);
}

function listed(parts: readonly string[], { and }: Phrases): string {
  return parts.length < 2
    ? parts.join("")
    : `${parts.slice(0, -1).join(", ")} ${and} ${parts[parts.length - 1] as string}`;
}

const ORE_PER_MILLION = 100_000_000;
const ORE_PER_THOUSAND = 100_000;

/** «7,3 mill.», or below a million «850 000 kr», to the nearest thousand. NBSP keeps figure and unit on one line. */
function amountText(ore: number, { mill, kroner }: Phrases): string {
  if (Math.abs(ore) >= ORE_PER_MILLION)
    return `${inNorwegian(new Exact(ore).div(ORE_PER_MILLION).toFixed(1))}\u00a0${mill}`;
  return `${inNorwegian(new Exact(ore).div(ORE_PER_THOUSAND).toDecimalPlaces(0).times(1000).toFixed(0))}\u00a0${kroner}`;
}

const signedAmount = (ore: number, phrases: Phrases): string =>
  `${ore < 0 ? "−" : "+"}${amountText(Math.abs(ore), phrases)}`;

function signed(rounded: string): string {
  const text = inNorwegian(rounded);
  return /^[−0]/.test(text) && !/[1-9]/.test(text) ? text : text.startsWith("−") ? text : `+${text}`;
}
