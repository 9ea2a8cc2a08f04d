import type { nbHelp } from "./nb";
import type { SameShape } from "./sameShape";

/** What is written by hand, in one language. Bokmål is written first. */
export type Help = SameShape<typeof nbHelp>;
