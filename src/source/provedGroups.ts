import { parseKonto } from "../ledger/kostra/konto";
import { FIGURES, type Figure, type Ledger } from "../ledger/ledger";
import { sumsByKonto, type KontoSums } from "./kontoSums";

/** Accounts whose rows are sums of others': what would count everything twice. */
interface ProvedGroups {
  /** Every row of the account: a group account, written above or below its accounts. */
  readonly groups: readonly string[];
  /** The account's rows without ansvar, funksjon and prosjekt: the account's or the group's sum among its postings. */
  readonly bare: readonly string[];
  /** The same, but proved by one posting alone, and by no other account. */
  readonly doubtful: readonly DoubtfulSum[];
  /**
   * Shorter than every account with other keys, and without any: headings with their sums, or accounts that have lost
   * digits.
   */
  readonly short: readonly DoubtfulSum[];
  /**
   * Of drift and investering: rows without ansvar, funksjon and prosjekt that are no sums. Where others are, they may
   * lack rows.
   */
  readonly unproved: readonly DoubtfulSum[];
  /** The account's rows without period, where none of its rows has another key: the sum of those with one. */
  readonly undated: readonly string[];
  readonly doubtfulUndated: readonly DoubtfulSum[];
}

/** What an account has in the rows that may be sums, and in its others: the first figure it has money in, in øre. */
export interface DoubtfulSum {
  readonly konto: string;
  readonly figure: Figure;
  readonly own: number;
  readonly others: number;
}

/** «11000» may be the group of 110: so many digits at least are left when its zeros are taken away. */
const SHORTEST_GROUP = 2;

/** The accounts that are proved to be sums by what the others come to, in every figure. */
export function provedGroups(ledger: Ledger): ProvedGroups {
  const all = sumsByKonto(ledger);
  const hasKeys = all.some(({ keyedRows }) => keyedRows > 0);
  const bare = hasKeys
    ? all.filter((each) => isSome(each.bare)).map((own) => ({ own, rows: rowsProving(own, all) }))
    : [];
  const undated = all
    .filter((each) => each.keyedRows === 0 && isSome(each.undated))
    .map((own) => ({ own, rows: areTotalsOfSome(own.undated, less(own.bare, own.undated)) ? own.datedRows : 0 }));
  const ownSums = [...bare, ...undated].filter(({ rows }) => rows > 0).map(({ own }) => own);
  // A group is the sum of its accounts without their own sums.
  const postings = all.map((each) => (ownSums.includes(each) ? { ...each, bare: withoutOwnSum(each) } : each));
  const beginnings = groupsByBeginning(postings);
  const zeros = groupsByZeros(
    postings.filter(({ konto }) => !beginnings.includes(konto)),
    hasKeys,
  );
  const [proved, one] = [bare.filter(({ rows }) => rows > 0), bare.filter(({ rows }) => rows === 1)];
  // One posting alike is chance; that every account with postings has its sum is none.
  const areMany = proved.length + zeros.length > 1;
  const together = areMany && bare.every(({ own, rows }) => rows > 0 || own.keyedRows === 0);
  const named = (of: readonly Proof[]): readonly string[] => of.map(({ own }) => own.konto);
  const sums = {
    groups: [...new Set([...beginnings, ...named(zeros.filter(({ rows }) => areMany || rows > 1))])],
    bare: named(together ? proved : proved.filter(({ rows }) => rows > 1)),
  };
  const areAll = undated.length > 1 && undated.every(({ rows }) => rows > 0);
  const doubtful = together ? [] : [...one, ...zeros.filter(({ rows }) => !areMany && rows === 1)];
  const left = bare.filter(({ own, rows }) => rows === 0 && !sums.groups.includes(own.konto) && hasAnsvar(own.konto));
  return {
    ...sums,
    undated: named(undated.filter(({ rows }) => rows > (areAll ? 0 : 1))),
    doubtful: doubtful.map(({ own }) => doubt(own, own.bare, own.keyed)),
    short: shortAccounts(all, beginnings).map((own) => doubt(own, own.bare, own.keyed)),
    unproved: left.map(({ own }) => doubt(own, own.bare, own.keyed)),
    doubtfulUndated: areAll
      ? []
      : undated.filter(({ rows }) => rows === 1).map(({ own }) => doubt(own, own.undated, less(own.bare, own.undated))),
  };
}

const hasAnsvar = (konto: string): boolean => /^(?:drift|investering)$/.test(parseKonto(konto)?.kontoklasse ?? "");

function doubt({ konto }: KontoSums, own: readonly number[], others: readonly number[]): DoubtfulSum {
  const figure = Math.max(
    0,
    own.findIndex((sum) => sum !== 0),
  );
  return { konto, figure: FIGURES[figure] as Figure, own: own[figure] ?? 0, others: others[figure] ?? 0 };
}

function shortAccounts(all: readonly KontoSums[], groups: readonly string[]): readonly KontoSums[] {
  const ofUse = all.filter(({ konto }) => /^[01]/.test(konto));
  const shortest = Math.min(...ofUse.filter(({ keyedRows }) => keyedRows > 0).map(({ konto }) => konto.length));
  const isShort = ({ konto, bare, keyedRows }: KontoSums): boolean =>
    Number.isFinite(shortest) && keyedRows === 0 && isSome(bare) && konto.length < shortest;
  return ofUse.filter((each) => isShort(each) && !groups.includes(each.konto));
}

/** An account, and how many others come to the same: 0 where they do not. */
interface Proof {
  readonly own: KontoSums;
  readonly rows: number;
}

const isSome = (sums: readonly number[]): boolean => sums.some((sum) => sum !== 0);
/** A total may stand more than once in a file: above its rows and below them. */
const areTotals = (own: readonly number[], rows: readonly number[]): boolean =>
  [1, 2, 3].some((times) => own.every((sum, figure) => sum === times * (rows[figure] as number)));
/** The same where a sum is not written for every figure. */
const areTotalsOfSome = (own: readonly number[], rows: readonly number[]): boolean =>
  areTotals(
    own,
    rows.map((sum, figure) => (own[figure] === 0 ? 0 : sum)),
  );
const added = (all: readonly (readonly number[])[]): number[] =>
  FIGURES.map((_, figure) => all.reduce((sum, each) => sum + (each[figure] as number), 0));
const less = (all: readonly number[], part: readonly number[]): number[] =>
  all.map((sum, figure) => sum - (part[figure] as number));
const whole = ({ bare, keyed }: KontoSums): readonly number[] => added([bare, keyed]);

const withoutOwnSum = ({ keyedRows, bare, undated }: KontoSums): readonly number[] =>
  keyedRows > 0 ? bare.map(() => 0) : less(bare, undated);

/** Accounts that are the sum of all that begin with them. */
function groupsByBeginning(all: readonly KontoSums[]): readonly string[] {
  const groups = all.filter(({ konto }, at) => all[at + 1]?.konto.startsWith(konto));
  const leaves = all.filter((each) => !groups.includes(each));
  return groups
    .filter((own) => {
      const below = leaves.filter(({ konto }) => konto.startsWith(own.konto)).map(whole);
      return isSome(whole(own)) && areTotalsOfSome(whole(own), added(below));
    })
    .map(({ konto }) => konto);
}

/**
 * Accounts that, without the zeros they end with, are the sum of the others that begin so; none of them has postings
 * with other keys.
 */
function groupsByZeros(all: readonly KontoSums[], hasKeys: boolean): readonly Proof[] {
  return all
    .filter(({ konto, keyedRows }) => konto.endsWith("0") && !(hasKeys && keyedRows > 0))
    .filter((own) => isSome(whole(own)))
    .map((own) => ({ own, rows: Math.max(0, ...shorter(own.konto).map((prefix) => below(own, prefix, all))) }))
    .filter(({ rows }) => rows > 0);
}

/** How many other accounts that begin so come to the account's sum; 0 where they do not. */
function below(own: KontoSums, prefix: string, all: readonly KontoSums[]): number {
  const others = all.filter(({ konto }) => konto.startsWith(prefix) && !own.konto.startsWith(konto)).map(whole);
  return areTotalsOfSome(whole(own), added(others)) ? others.filter(isSome).length : 0;
}

/** «1020» and «102» of «10200». */
function shorter(konto: string): readonly string[] {
  const zeros = /(?<!0)0*$/.exec(konto)?.[0].length ?? 0;
  return Array.from({ length: zeros }, (_, at) => konto.slice(0, -(at + 1))).filter(
    (prefix) => prefix.length >= SHORTEST_GROUP,
  );
}

/**
 * How many rows with other keys come to what the account has in rows without: its own, or those of its group. 0: none
 * do.
 */
function rowsProving(own: KontoSums, all: readonly KontoSums[]): number {
  for (const prefix of [own.konto, ...shorter(own.konto)]) {
    const below = all.filter(({ konto, keyedRows }) => keyedRows > 0 && konto.startsWith(prefix));
    if (below.length > 0 && areTotalsOfSome(own.bare, added(below.map(({ keyed }) => keyed))))
      return below.reduce((rows, { keyedRows }) => rows + keyedRows, 0);
  }
  return 0;
}
