import type { Text } from "../../texts/words";

/** Why figures could not be fetched: the settings, the way there, or SSB's answer. */
type FaultKind =
  "adresse" | "utvalg" | "nett" | "tidsgrense" | "ikkeFunnet" | "avvist" | "grense" | "nede" | "uleselig" | "avbrutt";

/** A fault is a value: `message` says in Norwegian what happened, where, and what to do. */
export interface SsbFault {
  readonly kind: FaultKind;
  readonly message: Text;
}

export const fault = (kind: FaultKind, message: Text): SsbFault => ({ kind, message });

/** Faults of one table: the others may still be fetched. */
const OF_ONE_TABLE: ReadonlySet<FaultKind> = new Set(["utvalg", "ikkeFunnet", "avvist", "uleselig"]);

export const isOfOneTable = ({ kind }: SsbFault): boolean => OF_ONE_TABLE.has(kind);

/** Whether what came back is a fault; none of the values of this room has `message`. */
export const isFault = (value: unknown): value is SsbFault =>
  typeof value === "object" && value !== null && "kind" in value && "message" in value;
