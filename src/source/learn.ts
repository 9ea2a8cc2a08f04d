import type { Figure, Ledger } from "../ledger/ledger";
import type { BareRows } from "./bareRows";
import type { AccountDigits } from "./cells/accountDigits";
import { type PeriodeFormat, periodeFormatOf } from "./cells/periodeFormat";
import { provedGroups } from "./provedGroups";
import { parentsOf } from "./provedParents";
import type { LateHeading } from "./recognise/lateHeadings";
import type { Learned } from "./rows";
import type { SaidText } from "./said";
import type { SeenColumn } from "./seenColumn";
import type { Recognition, SourceReading } from "./source";

/** One reading of all rows, and what it has shown of the file. */
export interface Pass {
  readonly reading: SourceReading;
  readonly seen: readonly SeenColumn[];
  /** The periods that can be read in two ways. */
  readonly ambiguous: ReadonlySet<string>;
  /** The digits of accounts told by all the rows. */
  readonly digits: AccountDigits;
  /** Figures of which several rows with the same keys and period were added. */
  readonly joined: readonly Figure[];
  /** What the rows of nothing but text say, in their order. */
  readonly said: readonly SaidText[];
  /** Those of them between the postings that say what the postings are. */
  readonly sections: readonly SaidText[];
  /** Headings that the rows the columns were recognised from had none of. */
  readonly headings: readonly LateHeading[];
  readonly bareRows: BareRows;
}

const SETS = ["groups", "bare", "undated", "swapped", "parents"] as const;

/** What the pass has shown that it was not read with; null: nothing, and it stands. */
export function learnedMore(
  recognition: Recognition,
  before: Learned,
  { reading, ambiguous, digits }: Pass,
): Learned | null {
  // Accounts that stand as numbers have lost their leading zeros, and how many shows first when all are seen.
  if (digits.konto !== before.digits.konto || digits.art !== before.digits.art) return { ...before, digits };
  const format = recognition.answers?.periode === undefined ? periodeFormatOf(ambiguous) : before.format;
  const proved = provedGroups(reading.ledger);
  const groups = new Set([...before.groups, ...proved.groups]);
  const bare = arePostings(recognition) ? before.bare : new Set([...before.bare, ...proved.bare]);
  const undated = arePostings(recognition) ? before.undated : new Set([...before.undated, ...proved.undated]);
  const swapped = new Set([...before.swapped, ...swappedKontoer(reading.ledger)]);
  const heads = parentsOf(reading.ledger).proved.filter((key) => !arePostings(recognition) || !key.endsWith(" "));
  const parents = new Set([...before.parents, ...heads]);
  const sets = { groups, bare, undated, swapped, parents };
  const isSame = SETS.every((each) => sets[each].size === before[each].size);
  return isSame && readsTheSame(format, before.format) ? null : { ...before, format, ...sets };
}

/** The user has said that rows without such a key are postings. */
const arePostings = ({ answers }: Recognition): boolean => Object.values(answers?.tomme ?? {}).includes("foring");

/** Day first and January are what is read where nothing tells. */
function readsTheSame(one: PeriodeFormat, other: PeriodeFormat): boolean {
  return (
    (one.order === "maaned") === (other.order === "maaned") &&
    (one.fraction === "oktober") === (other.fraction === "oktober")
  );
}

/**
 * Kontoer that are an ansvar which has changed places with its konto: «1100» with ansvar «10100» alone, where 1100 is
 * ansvar of other rows and 10100 their konto. Codes of one length may well be both.
 */
function swappedKontoer({ columns: { konto, ansvar }, size }: Ledger): ReadonlySet<string> {
  const ansvarOf = new Map(ansvar.codes.map((code, index) => [code, index]));
  const kontoOf = new Map(konto.codes.map((code, index) => [code, index]));
  const suspects = konto.codes.flatMap((code, index) => (code !== "" && ansvarOf.has(code) ? [index] : []));
  if (suspects.length === 0) return new Set();
  const [byKonto, byAnsvar] = [partners(konto.index, ansvar.index, size), partners(ansvar.index, konto.index, size)];
  const isSwapped = (own: number): boolean => {
    const other = byKonto.get(own) ?? MANY;
    const code = ansvar.codes[other];
    return (
      code !== undefined &&
      code.length !== konto.codes[own]?.length &&
      kontoOf.has(code) &&
      byAnsvar.get(other) === own &&
      // The row it is told from has the two the right way, and other rows beside.
      (byKonto.get(kontoOf.get(code) as number) === MANY ||
        byAnsvar.get(ansvarOf.get(konto.codes[own] as string) as number) === MANY)
    );
  };
  return new Set(suspects.filter(isSwapped).map((index) => konto.codes[index] as string));
}

const MANY = -1;

/** The one code that stands with each, or MANY. */
function partners(of: ArrayLike<number>, other: ArrayLike<number>, size: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (let row = 0; row < size; row++) {
    const [own, partner] = [of[row] as number, other[row] as number];
    const known = found.get(own);
    found.set(own, known === undefined || known === partner ? partner : MANY);
  }
  return found;
}
