import { roundedAmount } from "../amounts/printAmount";
import type { Closing } from "./kostra/closings";
import type { KostraPost } from "./kostra/kostraFile";
import { fits } from "./kostra/posts";
import type { ExactPost } from "./exactPosts";

const ORE_PER_THOUSAND = 100_000;

/** A post that is written one thousand from its nearest, so that a sum closes within SSB's margin. */
export interface MovedPost {
  readonly post: KostraPost;
  readonly nearest: number;
  readonly exact: number;
  readonly closing: Closing;
}

interface RoundedPosts {
  readonly posts: readonly KostraPost[];
  readonly moved: readonly MovedPost[];
}

/**
 * The posts in whole 1000 kr, each rounded half away from zero on its own.
 * Only where exact amounts close and rounded ones miss by more than the margin, the fewest posts possible are moved one
 * thousand:
 * those whose rounding went furthest the wrong way, so that each is still less than one thousand from its exact amount.
 */
export function roundPosts(exact: readonly ExactPost[], closings: readonly Closing[]): RoundedPosts {
  const nearest = exact.map(({ key, exact: amount }): KostraPost => ({
    ...key,
    thousands: Number(roundedAmount(amount, "tusen")),
  }));
  const moves = new Map<number, { readonly step: number; readonly closing: Closing }>();
  const settled = new Set<number>();
  for (const closing of closings) {
    const members = nearest.flatMap((post, position) =>
      fits(post, closing.debit) || fits(post, closing.credit) ? [position] : [],
    );
    const excess = excessOf(members, exact, nearest, closing.margin);
    const step = -Math.sign(excess);
    const error = (position: number): number =>
      -step * ((nearest[position] as KostraPost).thousands * ORE_PER_THOUSAND - (exact[position] as ExactPost).exact);
    const candidates = members
      .filter((position) => !settled.has(position) && error(position) > 0)
      .sort((a, b) => error(b) - error(a));
    for (const position of candidates.slice(0, Math.abs(excess))) moves.set(position, { step, closing });
    for (const position of members) settled.add(position);
  }
  const posts = nearest.map((post, position) => ({
    ...post,
    thousands: post.thousands + (moves.get(position)?.step ?? 0),
  }));
  return {
    posts: posts.filter(({ thousands }) => thousands !== 0),
    moved: [...moves].map(([position, { closing }]) => ({
      post: posts[position] as KostraPost,
      nearest: (nearest[position] as KostraPost).thousands,
      exact: (exact[position] as ExactPost).exact,
      closing,
    })),
  };
}

/**
 * By how many thousands rounding alone takes the sum beyond the margin; 0 where the exact amounts do not close either.
 */
function excessOf(
  members: readonly number[],
  exact: readonly ExactPost[],
  nearest: readonly KostraPost[],
  margin: number,
): number {
  const exactSum = members.reduce((sum, position) => sum + (exact[position] as ExactPost).exact, 0);
  const rounded = members.reduce((sum, position) => sum + (nearest[position] as KostraPost).thousands, 0);
  if (Math.abs(rounded) <= margin || Math.abs(exactSum) > margin * ORE_PER_THOUSAND) return 0;
  return Math.sign(rounded) * (Math.abs(rounded) - margin);
}
