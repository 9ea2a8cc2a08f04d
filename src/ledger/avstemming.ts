import { ore, type Ore } from "../amounts/ore";
import type { Criterion, Grunnlag } from "./grunnlag/grunnlag";
import { KONTOKLASSE } from "./grunnlag/keyColumns";
import { KAPITLER } from "./kostra/kapitler";

/**
 * What is written beside a kapittel on the sheet «Avstemming». In øre, the accounts' sign; null: the field has no
 * amount.
 */
export interface Mark {
  readonly kapittel: string;
  readonly spesifikasjon: Ore | null;
  /** The difference somebody has explained, and why it is there. */
  readonly forklart: Ore | null;
  readonly forklaring: string;
  /** Who has reconciled it: without a name there is no mark. */
  readonly av: string;
}

/** The fields of a mark, as the sheet's header calls them. */
export const MARK_HEADERS = {
  kapittel: "Kapittel",
  spesifikasjon: "Spesifikasjon",
  forklart: "Forklart differanse",
  forklaring: "Forklaring",
  av: "Avstemt av",
} as const satisfies Record<keyof Mark, string>;

/** `falt`: saldo less specification is not what was explained, or 0 where nothing was. The first two hold. */
export type MarkStatus = "avstemt" | "forklart" | "falt" | "utenSpesifikasjon" | "utenForklaring" | "utenMerke";

/** What a mark says of a saldo of the accounts. */
export function markStatus(saldo: Ore, mark: Mark | undefined): MarkStatus {
  if (mark === undefined || mark.av === "") return "utenMerke";
  if (mark.spesifikasjon === null) return "utenSpesifikasjon";
  const difference = saldo - mark.spesifikasjon;
  if (difference !== (mark.forklart ?? 0)) return "falt";
  if (difference === 0) return "avstemt";
  return mark.forklaring === "" ? "utenForklaring" : "forklart";
}

/** Kapitler of the balance that have postings, in order. */
export function balanceKapitler({ keyColumns, rows }: Grunnlag): readonly string[] {
  const [klasse, art] = [keyColumns.indexOf(KONTOKLASSE), keyColumns.indexOf("Art")];
  return [...new Set(rows.flatMap(({ keys }) => (keys[klasse] === "balanse" ? (keys[art] ?? []) : [])))].sort();
}

/** The rows of `Grunnlag` that are the kapittel's. */
export const whereKapittel = (kapittel: string): readonly Criterion[] => [
  { column: KONTOKLASSE, key: "balanse" },
  { column: "Art", key: kapittel },
];

/** The name of a kapittel; "" for one that is unknown. */
export const kapittelName = (kapittel: string): string => KAPITLER.find(([code]) => code === kapittel)?.[1] ?? "";

/** The amount of a field in øre, rounded as the sheet's own formula does; null for one that is none. */
export function markAmount(kroner: unknown): Ore | null {
  const rounded = typeof kroner === "number" ? Math.round(kroner * 100) : NaN;
  return Number.isSafeInteger(rounded) ? ore(rounded) : null;
}
