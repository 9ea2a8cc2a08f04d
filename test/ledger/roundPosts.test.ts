import fc from "fast-check";
import { ore } from "../../src/amounts/ore";
import { CLOSINGS } from "../../src/ledger/kostra/closings";
import { sumOfPosts } from "../../src/ledger/kostra/posts";
import type { ExactPost } from "../../src/ledger/exactPosts";
import { roundPosts } from "../../src/ledger/roundPosts";

const DRIFT_CLOSINGS = CLOSINGS.filter(({ control }) => control === "110");
const drift = (funksjon: string, art: string, exact: number): ExactPost => ({ key: { kontoklasse: "drift", funksjon, art }, exact: ore(exact) });
/** So many cost posts that are each rounded up by 0.4 thousand, and one income post that closes them exactly. */
const roundedUp = (posts: number): readonly ExactPost[] => [...Array.from({ length: posts }, (_, n) => drift(String(100 + n), "010", 160_000)), drift("840", "800", -160_000 * posts)];
const sumOf = (exact: readonly ExactPost[]): number => sumOfPosts(roundPosts(exact, DRIFT_CLOSINGS).posts, { kontoklasse: "drift" });

test("each post is rounded half away from zero, and one of 0 is left out", () => {
  const amounts = [50_000, 49_999, -50_000, -49_999, 150_000, 249_999];
  const { posts, moved } = roundPosts(amounts.map((amount, n) => drift(String(100 + n), "010", amount)), []);
  expect(posts.map((post) => post.kontoklasse !== "balanse" && [post.funksjon, post.thousands])).toEqual([["100", 1], ["102", -1], ["104", 2], ["105", 2]]);
  expect(moved).toEqual([]);
});

test("within SSB's margin nothing is moved, whatever the sum", () => {
  const { posts, moved } = roundPosts(roundedUp(75), DRIFT_CLOSINGS);
  expect([sumOfPosts(posts, { kontoklasse: "drift" }), moved]).toEqual([30, []]);
});

test("beyond the margin as few posts as needed are moved, by one thousand, and said", () => {
  const { posts, moved } = roundPosts(roundedUp(80), DRIFT_CLOSINGS);
  expect(sumOfPosts(posts, { kontoklasse: "drift" })).toBe(30);
  expect(moved.map(({ post, nearest, exact }) => [post.thousands, nearest, exact])).toEqual([[1, 2, 160_000], [1, 2, 160_000]]);
});

test("those whose rounding went furthest are moved first", () => {
  const { moved } = roundPosts([...roundedUp(77).slice(0, -1), drift("399", "010", 151_000), drift("840", "800", -160_000 * 77 - 151_000)], DRIFT_CLOSINGS);
  expect(moved[0]).toMatchObject({ post: { funksjon: "399", thousands: 1 }, nearest: 2 });
});

test("what does not close exactly is not made to", () => {
  const open = [...roundedUp(80), drift("202", "020", 3_100_000)];
  expect(roundPosts(open, DRIFT_CLOSINGS).moved).toEqual([]);
  expect(sumOf(open)).toBe(63);
});

test("every post stays less than one thousand from its exact amount, and what closes exactly closes within the margin", () => {
  const amounts = fc.array(fc.integer({ min: -9_999_999, max: 9_999_999 }), { minLength: 1, maxLength: 400 });
  fc.assert(fc.property(amounts, fc.constantFrom(0, 49_999, -49_999), (drawn, skew) => {
    const skewed = drawn.map((amount) => Math.trunc(amount / 100_000) * 100_000 + skew);
    const exact = [...skewed.map((amount, n) => drift(String(100 + n), "010", amount)), drift("840", "800", -skewed.reduce((sum, amount) => sum + amount, 0))];
    const { posts } = roundPosts(exact, DRIFT_CLOSINGS);
    expect(Math.abs(sumOfPosts(posts, { kontoklasse: "drift" }))).toBeLessThanOrEqual(30);
    for (const post of posts) {
      const from = exact.find(({ key }) => key.kontoklasse === "drift" && post.kontoklasse === "drift" && key.funksjon === post.funksjon && key.art === post.art);
      expect(Math.abs(post.thousands * 100_000 - (from?.exact ?? NaN))).toBeLessThan(100_000);
    }
  }), { numRuns: 50 });
});
