/**
 * Whose accounts a KOSTRA form holds: the kommunekasse (fylkeskasse), one særbedrift or lånefond, or all of them
 * consolidated.
 */
export type Regnskapsenhet = "kasse" | "saerbedrift" | "konsolidert";

/**
 * A KOSTRA form of accounts and the kontoklasser its records carry, by what they are. Source: SSB, KOSTRA
 * kontrollprogram.
 */
export interface Form {
  readonly skjema: string;
  readonly enhet: Regnskapsenhet;
  readonly niva: "kommune" | "fylke";
  readonly content: "bevilgning" | "balanse";
}

const form = (skjema: string, enhet: Regnskapsenhet, niva: Form["niva"], content: Form["content"]): Form => ({
  skjema,
  enhet,
  niva,
  content,
});

export const FORMS: readonly Form[] = [
  form("0A", "kasse", "kommune", "bevilgning"),
  form("0B", "kasse", "kommune", "balanse"),
  form("0C", "kasse", "fylke", "bevilgning"),
  form("0D", "kasse", "fylke", "balanse"),
  form("0I", "saerbedrift", "kommune", "bevilgning"),
  form("0J", "saerbedrift", "kommune", "balanse"),
  form("0K", "saerbedrift", "fylke", "bevilgning"),
  form("0L", "saerbedrift", "fylke", "balanse"),
  form("0M", "konsolidert", "kommune", "bevilgning"),
  form("0N", "konsolidert", "kommune", "balanse"),
  form("0P", "konsolidert", "fylke", "bevilgning"),
  form("0Q", "konsolidert", "fylke", "balanse"),
];

/** The form of a skjema code, or null for one that holds other accounts (kirkelig fellesråd) or is unknown. */
export function formOf(skjema: string): Form | null {
  return FORMS.find((candidate) => candidate.skjema === skjema) ?? null;
}

/** Whether a region is a fylkeskommune: its two digits and 0000. */
export const nivaOf = (region: string): Form["niva"] => (/^\d\d0000$/.test(region) ? "fylke" : "kommune");

type Klasse = "drift" | "investering" | "balanse";

const IN_KASSE: Readonly<Record<Klasse, string>> = { drift: "1", investering: "0", balanse: "2" };
const IN_OTHERS: Readonly<Record<Klasse, string>> = { drift: "3", investering: "4", balanse: "5" };

/** Digit of a kontoklasse in the form's records; in a ledger it is always the kommunekasse's. */
export function kontoklasseDigit(enhet: Regnskapsenhet, kontoklasse: Klasse): string {
  return (enhet === "kasse" ? IN_KASSE : IN_OTHERS)[kontoklasse];
}
