import type { Text } from "../../../texts/words";
import { sumOre } from "../../../amounts/ore";
import { LAN, VIDEREUTLAN } from "../../../law/lists/lan";
import { oreIn, textIn } from "../../../source/lists/listing";
import { fold } from "../../../source/recognise/meaningOf";
import type { QuotientFunction } from "../../../table/fn/deviations";
import type { Cell } from "../../../table/table";
import type { NoteBasis } from "../notes/note";
import { asAmount, type DerivedCell } from "./draftTable";
import { ledgerPost, type Post } from "./ledgerPost";
import { listOf } from "./oversikt";

/** A måltall whose figures the ledger gives: what is divided by sum driftsinntekter, part by part. */
export interface KnownMaaltall {
  readonly id: string;
  readonly name: string;
  /** Names the list may have for it. */
  readonly words: readonly string[];
  readonly parts: readonly {
    readonly id: string;
    readonly label: string;
    readonly of: Post | "startlan";
    readonly sign: 1 | -1;
  }[];
  readonly tellerLabel: string;
  readonly valueLabel: string;
  readonly retning: "minst" | "hoyst";
  readonly fn: QuotientFunction;
}

const LAN_PART = { id: "lan", label: "Lånegjeld (§ 5-8 D.I)", of: "lan", sign: 1 } as const;

export const KNOWN_MAALTALL: readonly KnownMaaltall[] = [
  {
    id: "ndr",
    name: "Netto driftsresultat",
    words: [
      "Netto driftsresultat",
      "Netto driftsresultat %",
      "Netto driftsresultat i %",
      "Netto driftsresultat i % av driftsinntekter",
      "Resultatgrad",
    ],
    parts: [{ id: "ndr", label: "Netto driftsresultat", of: "nettoDriftsresultat", sign: 1 }],
    tellerLabel: "Netto driftsresultat",
    valueLabel: "Netto driftsresultat i % av driftsinntektene",
    retning: "minst",
    fn: "NDR_PCT",
  },
  {
    id: "dispfond",
    name: "Disposisjonsfond",
    words: [
      "Disposisjonsfond",
      "Disposisjonsfond %",
      "Disposisjonsfond i %",
      "Disposisjonsfond i % av driftsinntekter",
    ],
    parts: [{ id: "dispfond", label: "Disposisjonsfond 31.12", of: "disposisjonsfond", sign: 1 }],
    tellerLabel: "Disposisjonsfond 31.12",
    valueLabel: "Disposisjonsfond i % av driftsinntektene",
    retning: "minst",
    fn: "DISPFOND_PCT",
  },
  {
    id: "gjeld-uten",
    name: "Gjeldsgrad uten startlån",
    words: [
      "Gjeldsgrad uten startlån",
      "Gjeldsgrad u/startlån",
      "Lånegjeld uten startlån",
      "Lånegjeld uten startlån i % av driftsinntekter",
    ],
    parts: [LAN_PART, { id: "startlan", label: "Startlån", of: "startlan", sign: -1 }],
    tellerLabel: "Lånegjeld uten startlån",
    valueLabel: "Gjeldsgrad uten startlån, i % av driftsinntektene",
    retning: "hoyst",
    fn: "GJELDSGRAD",
  },
  {
    id: "gjeld-med",
    name: "Gjeldsgrad med startlån",
    words: [
      "Gjeldsgrad med startlån",
      "Gjeldsgrad m/startlån",
      "Lånegjeld med startlån",
      "Lånegjeld med startlån i % av driftsinntekter",
    ],
    parts: [LAN_PART],
    tellerLabel: "Lånegjeld",
    valueLabel: "Gjeldsgrad med startlån, i % av driftsinntektene",
    retning: "hoyst",
    fn: "GJELDSGRAD",
  },
];

/** The måltall of that name, or undefined for the municipality's own. */
export const knownMaaltall = (name: string): KnownMaaltall | undefined =>
  KNOWN_MAALTALL.find(({ words }) => words.some((word) => fold(word) === spelt(name)));

/** As the words are: «utan» is nynorsk. */
const spelt = (name: string): string => fold(name).replace(/utan/g, "uten");

/**
 * Cells of the parts in a year, by part; null where the ledger, or the list of loans, lacks one of them or the
 * driftsinntekter.
 */
export function partCells(
  { parts }: Pick<KnownMaaltall, "parts">,
  year: number,
  basis: NoteBasis,
): ReadonlyMap<string, Cell<Text> | DerivedCell> | null {
  const cells = parts.map(
    ({ id, of }) => [id, of === "startlan" ? startlan(year, basis) : postCell(of, year, basis)] as const,
  );
  const known = cells.filter((cell): cell is [string, Cell<Text> | DerivedCell] => cell[1] !== null);
  return known.length === parts.length && postCell("sumDriftsinntekter", year, basis) !== null ? new Map(known) : null;
}

/** The post of the year as an amount summed from postings, or null where the ledger lacks it. */
export function postCell(post: Post, year: number, basis: NoteBasis): DerivedCell | null {
  const postings = ledgerPost(post, year, basis);
  return postings && asAmount(postings);
}

/** Startlån by the list of loans: what is owed at the end of the year, or was at its beginning. */
function startlan(year: number, basis: NoteBasis): Cell<Text> | null {
  const column = year === basis.year ? "utgaende" : year === basis.year - 1 ? "inngaende" : null;
  const loans = listOf(LAN.id, basis);
  if (column === null || !loans) return null;
  return {
    kind: "amount",
    ore: sumOre(loans.rows.filter((row) => textIn(row, "formal") === VIDEREUTLAN).map((row) => oreIn(row, column))),
  };
}
