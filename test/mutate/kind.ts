import type { Book } from "./book";
import type { Random } from "./random";

/** One way a real export differs from the sample. */
export interface Kind {
  /** Stable: findings are told by it. */
  readonly id: string;
  /** Whether a file so written is one the product says it reads without asking; a refusal is then needless. */
  readonly usable: boolean;
  /** The book so written, its truth along; null where the book has nothing of the sort to change. */
  readonly apply: (book: Book, random: Random) => Book | null;
}
