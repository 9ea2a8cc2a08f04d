import { ore, type Ore } from "../../amounts/ore";
import type { Disposisjonslinje } from "../../report/tables/notes/disposisjonslinjer";
import { readAmount } from "../../source/cells/readAmount";
import type { OwnDisposisjon } from "./disponeringState";

export type OwnAmount =
  | { readonly kind: "amount"; readonly ore: Ore }
  /** Nothing typed: the proposal stands. */
  | { readonly kind: "blank" }
  | { readonly kind: "unreadable" }
  /** `meant`: the amount with the sign it has in the accounts. */
  | { readonly kind: "wrongSign"; readonly meant: Ore };

/**
 * What the user has typed as an adopted amount, in ledger sign. A proposal that is accepted keeps whatever sign it
 * has.
 */
export function ownAmount({ sign }: Pick<Disposisjonslinje, "sign">, own: OwnDisposisjon | undefined): OwnAmount {
  const amount = readAmount(own?.text, ",");
  if (own === undefined || amount === null) return { kind: "blank" };
  if (amount === undefined) return { kind: "unreadable" };
  if (own.accepted === null && amount * sign < 0) return { kind: "wrongSign", meant: ore(-amount) };
  return { kind: "amount", ore: amount };
}
