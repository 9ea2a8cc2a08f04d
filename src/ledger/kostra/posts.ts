import type { KostraPost } from "./kostraFile";

/**
 * Codes as text, and ranges of them from and to; both ends belong. Compared as numbers: kapittel 31 to 5999 holds 451
 * and 5990.
 */
export type Codes = readonly (string | readonly [from: string, to: string])[];

/** Posts of a file; everything named must fit. */
export interface PostSelector {
  readonly kontoklasse?: KostraPost["kontoklasse"];
  readonly funksjon?: Codes;
  readonly art?: Codes;
  readonly kapittel?: Codes;
  /** `not*`: posts whose code is none of these. */
  readonly notFunksjon?: Codes;
}

/** Whether the code is one of the codes or lies in one of the ranges. A code that is no number lies in none. */
export function isAmong(code: string, codes: Codes): boolean {
  return codes.some((each) =>
    typeof each === "string"
      ? each === code
      : Number(each[0]) <= Number(code) && Number(code) <= Number(each[1]) && /^\d+$/.test(code),
  );
}

/** Whether the post is one of those the selector names. */
export function fits(post: KostraPost, selector: PostSelector): boolean {
  if (selector.kontoklasse !== undefined && post.kontoklasse !== selector.kontoklasse) return false;
  if (post.kontoklasse === "balanse")
    return (
      selector.funksjon === undefined &&
      selector.art === undefined &&
      selector.notFunksjon === undefined &&
      holds(post.kapittel, selector.kapittel)
    );
  return (
    selector.kapittel === undefined &&
    holds(post.funksjon, selector.funksjon) &&
    holds(post.art, selector.art) &&
    !isAmong(post.funksjon, selector.notFunksjon ?? [])
  );
}

const holds = (code: string, codes: Codes | undefined): boolean => codes === undefined || isAmong(code, codes);

/** Sum in 1000 kr of the posts on the debit side that the selector names. */
export const debitOfPosts = (posts: readonly KostraPost[], selector: PostSelector): number =>
  sumOfPosts(
    posts.filter(({ thousands }) => thousands > 0),
    selector,
  );

/** Sum in 1000 kr of the posts the selector names. */
export function sumOfPosts(posts: readonly KostraPost[], selector: PostSelector): number {
  return posts.reduce((sum, post) => (fits(post, selector) ? sum + post.thousands : sum), 0);
}
