import { ELIMINERING, type Ledger } from "../ledger";
import { words, type Text } from "../../texts/words";

/**
 * One set of accounts that goes into the consolidated ones: the kommunekasse, or a foretak, lånefond or samarbeid that
 * is a part of the municipality as a legal person.
 */
export interface Regnskapsenhet {
  readonly name: string;
  readonly kind: "kasse" | "foretak";
  readonly ledger: Ledger;
}

export const KASSE_NAME = "Kommunekassen";

/** Why a name cannot be a foretak's, or null. */
export function nameFault(name: string, others: readonly string[]): Text | null {
  if (name.trim() === "") return "Foretaket mangler navn.";
  const same = [KASSE_NAME, ELIMINERING, ...others].find((other) => other.toLowerCase() === name.toLowerCase());
  return same === undefined ? null : words`Navnet «${name}» er i bruk. Gi foretaket et annet navn.`;
}
