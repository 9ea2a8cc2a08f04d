import { ore, type Ore } from "../../amounts/ore";
import { ratioOf } from "../../amounts/ratio";
import type { Grunnlag } from "../../ledger/grunnlag/grunnlag";
import type { Table, TableColumn, TableRow } from "../table";
import { draftedAvvik, type DraftedAvvik } from "./draftedAvvik";
import type { PostingTerms, Shown, World } from "./explanation";
import { ledgerParts, type LedgerBasis } from "./ledgerParts";
import { postingParts, type PostingPart } from "./postingParts";
import { sumTerms } from "./sumTerms";

/** What was booked and budgeted, and the avvik, as shown, in øre. */
interface Three {
  readonly regnskap: Ore;
  readonly budsjett: Ore;
  readonly avvik: Ore;
}

/** What a konto of an ansvar has of an avvik. */
export type AvvikPart = Omit<PostingPart, "ore"> & Three;

/** The postings behind an avvik. */
export interface AvvikParts {
  /** Largest avvik first, whatever its sign. */
  readonly parts: readonly AvvikPart[];
  readonly sum: Three;
  /** Accounts and ansvar of the ledger, or arter and enheter of the workbook's `Grunnlag`. */
  readonly from: "ledger" | "grunnlag";
  /** Of the columns that are compared. */
  readonly headers: { readonly regnskap: string; readonly budsjett: string };
  /** For a sentence about it; null where no word for it is right. */
  readonly drafted: DraftedAvvik | null;
}

interface Around {
  readonly world: World;
  readonly grunnlag: Grunnlag;
  readonly ledger: LedgerBasis | null;
}

/**
 * What an avvik, as an amount or in percent, is made of; null where its figures are no sums of postings, or come to
 * another avvik than `result`.
 */
export function avvikParts(table: Table, row: TableRow, id: string, result: Shown, around: Around): AvvikParts | null {
  const column = table.columns.find((each) => each.id === id);
  if (column?.kind !== "difference" && column?.kind !== "percent") return null;
  const [booked, planned] = [column.actual, column.budget].map((of) => sumTerms(table, row, of, around.world));
  if (!booked || !planned) return null;
  const { from, pairs } = pairsOf(booked, planned, around);
  const threeOf = ({ regnskap, budsjett }: Amounts): Three => ({
    regnskap: ore(regnskap),
    budsjett: ore(budsjett),
    avvik: ore((budsjett - regnskap) * row.avvikSign),
  });
  const sum = threeOf(totals(pairs));
  if (!isSame(column.kind, sum, result)) return null;
  const parts = pairs.map((pair) => ({ ...pair.part, ...threeOf(pair) })).filter(({ avvik }) => avvik !== 0);
  return {
    parts: parts.sort((a, b) => Math.abs(b.avvik) - Math.abs(a.avvik) || (nameOf(a) < nameOf(b) ? -1 : 1)),
    sum,
    from,
    headers: { regnskap: headerOf(table, column.actual), budsjett: headerOf(table, column.budget) },
    drafted: draftedAvvik(booked, planned, around.grunnlag),
  };
}

const headerOf = ({ columns }: Table, id: string): string => columns.find((each) => each.id === id)?.header ?? "";

/** Shares differ by what a cell can hold. */
function isSame(kind: TableColumn["kind"], { avvik, budsjett }: Three, result: Shown): boolean {
  if (result === null || result.kind === "text") return false;
  const base = kind === "difference" ? ore(1) : ore(Math.abs(budsjett));
  return ratioOf(avvik, base)?.minus(result.exact).abs().lt(1e-9) ?? false;
}

interface Amounts {
  regnskap: number;
  budsjett: number;
}

interface Pair extends Amounts {
  readonly part: Omit<PostingPart, "ore">;
}

const totals = (pairs: readonly Pair[]): Amounts => ({
  regnskap: pairs.reduce((sum, { regnskap }) => sum + regnskap, 0),
  budsjett: pairs.reduce((sum, { budsjett }) => sum + budsjett, 0),
});

const nameOf = ({ code, text, owner }: Pair["part"]): string => [code, text, owner].join("\u0000");

/** The ledger in hand tells the parts only where they come to the same as `Grunnlag`'s. */
function pairsOf(
  booked: readonly PostingTerms[],
  planned: readonly PostingTerms[],
  { grunnlag, ledger }: Around,
): Pick<AvvikParts, "from"> & { readonly pairs: readonly Pair[] } {
  const coarse = paired(booked, planned, (terms) => postingParts(grunnlag, terms));
  const fine = ledger === null ? [] : paired(booked, planned, (terms) => ledgerParts(ledger, terms));
  const [of, own] = [totals(coarse), totals(fine)];
  return ledger !== null && own.regnskap === of.regnskap && own.budsjett === of.budsjett
    ? { from: "ledger", pairs: fine }
    : { from: "grunnlag", pairs: coarse };
}

function paired(
  booked: readonly PostingTerms[],
  planned: readonly PostingTerms[],
  parts: (terms: PostingTerms) => readonly PostingPart[],
): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  const add = (of: keyof Amounts, terms: readonly PostingTerms[]): void => {
    for (const { ore: amount, ...part } of terms.flatMap(parts)) {
      const pair = pairs.get(nameOf(part)) ?? { part, regnskap: 0, budsjett: 0 };
      pairs.set(nameOf(part), pair);
      pair[of] += amount;
    }
  };
  add("regnskap", booked);
  add("budsjett", planned);
  return [...pairs.values()];
}
