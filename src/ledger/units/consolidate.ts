import type { Ledger } from "../ledger";
import type { Problem } from "../problem";
import { closing } from "./closing";
import { eliminations } from "./eliminations";
import type { KonsernRules } from "./elimineringsregel";
import { reglerOf } from "./fellesRegler";
import { isKonsern, joinLedgers } from "./joinLedgers";

interface Consolidation {
  readonly ledger: Ledger;
  /** Internal transactions between drift and investering; sides that do not match are for the controls to tell. */
  readonly problems: readonly Problem[];
}

/**
 * The units' ledger with their internal transactions eliminated by postings of their own; accounts of one unit as they
 * are.
 * Of a report up to a month the ledger is given up to that month: what the one side has posted and the other not yet,
 * is not eliminated.
 */
export function consolidate(ledger: Ledger, rules: KonsernRules): Consolidation {
  if (!isKonsern(ledger)) return { ledger, problems: [] };
  const eliminated = eliminations(ledger, reglerOf(rules));
  const closed = closing(ledger.year, eliminated, rules.mellomDriftOgInvestering);
  return { ledger: joinLedgers(ledger.year, [ledger, ...eliminated, ...closed.parts]), problems: closed.problems };
}
