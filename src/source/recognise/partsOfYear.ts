import type { AmountProofs } from "./amountProofs";
import type { Candidate } from "./candidates";
import { ignored, inQuotes, type Draft } from "./draft";
import { words } from "../../texts/words";

type Drafts = ReadonlyMap<number, Draft>;

/** Headers of the parts a year is written in, with their number and year. */
const PARTS: readonly { readonly pattern: RegExp; readonly many: number }[] = [
  {
    pattern:
      /^(?:(?:regnskap|budsjett)\s+)?(?:([1-4])\.?\s*(?:kvartal|kv)|(?:kvartal|kv\.?|q|k)\s?([1-4]))\.?(?:\s+((?:19|20)\d\d))?$/i,
    many: 4,
  },
  {
    pattern:
      /^(?:(?:regnskap|budsjett)\s+)?(?:([1-3])\.?\s*tertial|(?:tertial|t)\s?([1-3]))\.?(?:\s+((?:19|20)\d\d))?$/i,
    many: 3,
  },
  {
    pattern: /^(?:(?:regnskap|budsjett)\s+)?(?:([12])\.?\s*halvår|(?:halvår|h)\s?([12]))\.?(?:\s+((?:19|20)\d\d))?$/i,
    many: 2,
  },
];

/**
 * The drafts of the columns. Those of quarters, tertials or halves, all of them, that come to a column of the year that
 * is read, say nothing more of the year, and are none of those the others are resolved among.
 */
export function withParts(
  candidates: readonly Candidate[],
  proofs: AmountProofs,
  resolve: (candidates: readonly Candidate[]) => Drafts,
): Drafts {
  for (const parts of PARTS.map((each) => allParts(candidates, each)).filter((found) => found.columns.length > 0)) {
    const others = candidates.filter((candidate) => !parts.columns.includes(candidate));
    const drafts = resolve(others);
    const whole = others.find(
      (column) =>
        isOfTheYear(drafts.get(column.position)) &&
        isOfYear(column.header, parts.year) &&
        proofs.isSum(column, parts.columns),
    );
    if (whole !== undefined)
      return new Map([
        ...drafts,
        ...parts.columns.map(
          ({ position }) =>
            [position, ignored(position, "sikker", words`en del av ${inQuotes(whole.header)}`)] as const,
        ),
      ]);
  }
  return resolve(candidates);
}

/** The columns of all parts of one year, in their order; none where some are missing. */
function allParts(
  candidates: readonly Candidate[],
  { pattern, many }: (typeof PARTS)[number],
): { readonly columns: readonly Candidate[]; readonly year: string | undefined } {
  const columns = candidates.filter(({ header }) => pattern.test(header.trim()));
  const found = columns.map(({ header }) => pattern.exec(header.trim()) as RegExpExecArray);
  const years = new Set(found.map(([, , , year]) => year));
  const isAll =
    columns.length === many &&
    years.size === 1 &&
    found.every(([, first, second], at) => Number(first ?? second) === at + 1);
  return { columns: isAll ? columns : [], year: [...years][0] };
}

const isOfTheYear = (draft: Draft | undefined): boolean =>
  draft?.role.kind === "amount" && draft.role.periode === undefined && draft.role.side === undefined;

/** Neither says another year than the other. */
const isOfYear = (header: string, year: string | undefined): boolean =>
  year === undefined || header.includes(year) || !/(?:19|20)\d\d/.test(header);
