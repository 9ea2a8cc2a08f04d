import type { Line } from "./definition";

/** A line of the balance (§ 5-8), as it stands there; left out where it is 0. */
export const balanceLine = (id: string, label: string, shows: "debit" | "credit"): Line => ({ kind: "line", id, of: "5-8", label, shows, omitWhenZero: true });
