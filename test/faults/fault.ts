import type { Random } from "../mutate/random";
import type { Outcome } from "../mutate/judge";

/** Files by name, or a text that tells what was done. */
export type Input = Readonly<Record<string, Uint8Array | string>>;

/** One attempt: so many hits on something whole, each of which may be left out. */
export interface Attempt {
  readonly hits: number;
  /** What comes out when only these hits are made. */
  readonly inputOf: (hits: readonly number[]) => Input;
  /** What becomes of it; a folder to write in is given. */
  readonly judge: (input: Input, hits: readonly number[], folder: string) => Promise<Outcome>;
}

/** A family of faults: what is hit, and what must then be true. */
export interface Family {
  readonly id: string;
  readonly attempt: (random: Random) => Promise<Attempt>;
}

export const RIGHT: Outcome = { verdict: "right", codes: [], detail: [] };
export const refused = (...codes: readonly string[]): Outcome => ({ verdict: "refused", codes, detail: [] });
export const wrong = (...detail: readonly string[]): Outcome => ({ verdict: "wrong", codes: [], detail });

/** What becomes of it; an error that is thrown is a crash. */
export async function crashIfThrown(judge: () => Promise<Outcome> | Outcome): Promise<Outcome> {
  try {
    return await judge();
  } catch (error) {
    return { verdict: "crash", codes: [], detail: [error instanceof Error ? (error.stack ?? error.message) : String(error)] };
  }
}
